use std::hint::black_box;
use std::time::Instant;
fn main() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ranking/postings");
    let texts: Vec<String> = std::fs::read_dir(folder).unwrap().map(|e| std::fs::read_to_string(e.unwrap().path()).unwrap()).collect();
    let t = Instant::now();
    black_box(foothold_skills::taxonomy().skills.len());
    println!("taxonomy {:.1} ms", t.elapsed().as_secs_f64()*1e3);
    let t = Instant::now();
    black_box(foothold_skills::find("warm"));
    println!("finder {:.1} ms", t.elapsed().as_secs_f64()*1e3);
    let rounds: usize = std::env::args().nth(1).and_then(|a| a.parse().ok()).unwrap_or(60);
    let mut speeds = Vec::new();
    let mut sum = 0usize;
    for _ in 0..rounds {
        let t = Instant::now();
        let mut bytes = 0;
        for text in texts.iter().cycle().take(1000) { bytes += text.len(); for m in foothold_skills::find(text) { sum = sum.wrapping_mul(31).wrapping_add(m.start * 7 + m.end); if let Some(id) = m.id() { sum = sum.wrapping_add(id.len()); } } }
        speeds.push(bytes as f64 / 1e6 / t.elapsed().as_secs_f64());
    }
    speeds.sort_by(f64::total_cmp);
    println!("best {:.1} median {:.1} MB/s  sum {sum}", speeds[speeds.len()-1], speeds[speeds.len()/2]);
}
