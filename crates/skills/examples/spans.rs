//! scratch
#![allow(clippy::all, clippy::unwrap_used, clippy::print_stdout)]
fn main() {
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path).unwrap();
        let mut chars = vec![0usize; text.len() + 1];
        let mut n = 0;
        for (i, c) in text.char_indices() { for k in 0..c.len_utf8() { chars[i + k] = n; } n += 1; }
        chars[text.len()] = n;
        for m in foothold_skills::find(&text) {
            println!("{path}\t{}\t{}\t{}\t{:?}", chars[m.start], chars[m.end], m.id().unwrap_or("-"), m.skill.map(|s| s.kind));
        }
    }
}
