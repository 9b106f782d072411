//! The tree of pages as a file's bytes tell it. The PDF library follows it without asking whether it ends: a tree that goes
//! round in circles, or whose branches are shared again and again, would take all time and memory.

use std::collections::HashMap;
use std::io::Read as _;

use flate2::read::DeflateDecoder;
use memchr::memmem;

/// Of one object stream no more is unpacked, and of all of a file; a tree of pages takes little of that.
const MOST_UNPACKED: u64 = 16 << 20;
const MOST_OF_ALL: usize = 96 << 20;

/// More pages than this come of sharing, not of a document.
const MOST: u64 = 100_000;

/// Whether the tree has no end, or none that is reached, or stands in a stream so damaged that nobody can say.
pub(crate) fn is_endless(bytes: &[u8]) -> bool {
    let Some(kids) = kids(bytes) else { return true };
    let mut counts: HashMap<u32, Count> = HashMap::new();
    kids.keys().any(|&root| goes_on(root, &kids, &mut counts))
}

#[derive(Clone, Copy)]
enum Count {
    /// Its branches are being counted: who meets it again goes in circles.
    Open,
    Leaves(u64),
}

fn goes_on(root: u32, kids: &HashMap<u32, Vec<u32>>, counts: &mut HashMap<u32, Count>) -> bool {
    if counts.contains_key(&root) {
        return false;
    }
    // Nodes on the way from the root, with how many of their kids were looked at.
    let mut way: Vec<(u32, usize)> = vec![(root, 0)];
    counts.insert(root, Count::Open);
    while let Some((node, next)) = way.last_mut() {
        let Some(kid) = kids.get(node).and_then(|kids| kids.get(*next)).copied() else {
            let leaves = kids.get(node).map_or(1, |kids| {
                let of = |kid: &u32| match counts.get(kid) {
                    Some(Count::Leaves(leaves)) => *leaves,
                    _ => 1,
                };
                kids.iter().map(of).fold(0, u64::saturating_add)
            });
            if leaves > MOST {
                return true;
            }
            counts.insert(*node, Count::Leaves(leaves));
            way.pop();
            continue;
        };
        *next += 1;
        match counts.get(&kid) {
            Some(Count::Open) => return true,
            Some(Count::Leaves(_)) => {}
            None if kids.contains_key(&kid) => {
                counts.insert(kid, Count::Open);
                way.push((kid, 0));
            }
            None => {}
        }
    }
    false
}

/// Which objects the nodes of page trees have as kids, by their numbers; nothing where a stream of objects is damaged.
fn kids(bytes: &[u8]) -> Option<HashMap<u32, Vec<u32>>> {
    let mut objects: Vec<(u32, Vec<u8>)> = in_streams(bytes)?;
    for at in memmem::find_iter(bytes, b"obj") {
        // "12 0 obj", not "endobj".
        let Some(number) = number_before(bytes.get(..at).unwrap_or_default()) else {
            continue;
        };
        let body = bytes.get(at + 3..).unwrap_or_default();
        let end = memmem::find(body, b"endobj").or_else(|| memmem::find(body, b"stream"));
        let body = body.get(..end.unwrap_or(body.len()).min(1 << 20)).unwrap_or_default();
        if is_list(body) || memmem::find(body, b"/Kids").is_some() {
            objects.push((number, body.to_vec()));
        }
    }
    let mut lists: HashMap<u32, Vec<u32>> = HashMap::new();
    for (number, body) in objects.iter().filter(|(_, body)| is_list(body)) {
        lists.entry(*number).or_default().extend(named(body));
    }
    let mut kids: HashMap<u32, Vec<u32>> = HashMap::new();
    for (number, body) in &objects {
        if memmem::find(body, b"/Pages").is_none() {
            continue;
        }
        for at in memmem::find_iter(body, b"/Kids") {
            let list = body.get(at + 5..).unwrap_or_default().trim_ascii_start();
            let all = kids.entry(*number).or_default();
            if is_list(list) {
                let end = list.iter().position(|byte| *byte == b']').unwrap_or(list.len());
                all.extend(named(list.get(..end).unwrap_or_default()));
            } else if let Some(led) = named(list.get(..list.len().min(24)).unwrap_or_default()).first() {
                all.extend(lists.get(led).into_iter().flatten());
            }
        }
    }
    Some(kids)
}

fn is_list(body: &[u8]) -> bool {
    body.trim_ascii_start().first() == Some(&b'[')
}

/// The objects inside compressed object streams (ISO 32000-1, 7.5.7): pairs of number and offset, then the objects.
fn in_streams(bytes: &[u8]) -> Option<Vec<(u32, Vec<u8>)>> {
    // What is encrypted cannot be looked into here.
    let is_encrypted = memmem::find(bytes, b"/Encrypt").is_some();
    let mut objects = Vec::new();
    let mut unpacked = 0;
    for at in memmem::find_iter(bytes, b"/ObjStm") {
        let rest = bytes.get(at..).unwrap_or_default();
        let Some(begin) = memmem::find(rest, b"stream") else {
            continue;
        };
        let data = rest.get(begin + 6..).unwrap_or_default();
        let data = data.strip_prefix(b"\r").unwrap_or(data);
        let data = data.strip_prefix(b"\n").unwrap_or(data);
        let before = bytes.get(at.saturating_sub(200)..at + begin).unwrap_or_default();
        let mut text = Vec::new();
        if memmem::find(before, b"Filter").is_none() {
            text.extend_from_slice(data.get(..data.len().min(MOST_UNPACKED as usize)).unwrap_or_default());
        } else {
            // Behind the two bytes of its header, without its sum at the end. What breaks off is read as far as it goes;
            // of what makes no sense on the way, the library may make another.
            let read = DeflateDecoder::new(data.get(2..).unwrap_or_default())
                .take(MOST_UNPACKED)
                .read_to_end(&mut text);
            let is_flate = memmem::find(before, b"FlateDecode").is_some();
            let is_damaged = read.is_err_and(|error| error.kind() != std::io::ErrorKind::UnexpectedEof);
            if is_flate && is_damaged && !is_encrypted {
                return None;
            }
        }
        unpacked += text.len();
        if unpacked > MOST_OF_ALL {
            break;
        }
        if memmem::find(&text, b"/Kids").is_none() {
            continue;
        }
        let header: Vec<u32> = text
            .split(|byte| byte.is_ascii_whitespace())
            .filter(|word| !word.is_empty())
            .map_while(|word| std::str::from_utf8(word).ok()?.parse().ok())
            .collect();
        let mut offsets: Vec<u32> = header.chunks_exact(2).filter_map(|pair| pair.get(1).copied()).collect();
        offsets.sort_unstable();
        // The offsets count from the first object, which begins where the numbers end.
        let first = text
            .iter()
            .position(|byte| !byte.is_ascii_digit() && !byte.is_ascii_whitespace())
            .unwrap_or_default();
        for pair in header.chunks_exact(2) {
            let [number, offset] = pair else { continue };
            let next = offsets.get(offsets.partition_point(|other| other <= offset));
            let end = next.map_or(text.len(), |next| first + *next as usize).min(text.len());
            if let Some(body) = text.get(first + *offset as usize..end) {
                objects.push((*number, body.to_vec()));
            }
        }
    }
    Some(objects)
}

/// The number of an object whose "obj" stands behind: "12 0 ".
fn number_before(head: &[u8]) -> Option<u32> {
    let tail = head.get(head.len().saturating_sub(24)..)?;
    let text: String = tail
        .iter()
        .map(|byte| if byte.is_ascii_digit() { char::from(*byte) } else { ' ' })
        .collect();
    if !tail.trim_ascii_end().last().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let mut words = text.split_whitespace().rev();
    words.next()?;
    words.next()?.parse().ok()
}

/// "3 0 R 4 0 R" as 3 and 4.
fn named(text: &[u8]) -> Vec<u32> {
    let text = String::from_utf8_lossy(text).replace(['[', ']'], " ");
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    words
        .windows(3)
        .filter(|three| matches!(three, [_, _, r] if r.starts_with('R')))
        .filter_map(|three| three.first()?.parse().ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;

    use super::is_endless;

    fn file(objects: &[&str]) -> Vec<u8> {
        let mut text = String::from("%PDF-1.4\n");
        for (index, object) in objects.iter().enumerate() {
            text.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
        }
        text.into_bytes()
    }

    #[test]
    fn a_tree_in_circles_or_of_shared_branches_has_no_end() {
        let node = |kids: &str| format!("<< /Type /Pages /Kids [{kids}] /Count 1 >>");
        assert!(!is_endless(&file(&[
            &node("2 0 R 3 0 R"),
            "<< /Type /Page >>",
            "<< /Type /Page >>"
        ])));
        assert!(is_endless(&file(&[&node("2 0 R"), &node("1 0 R")])));
        assert!(is_endless(&file(&[&node("1 0 R")])));
        let shared: Vec<String> = (2..=20).map(|next| node(&format!("{next} 0 R {next} 0 R"))).collect();
        assert!(is_endless(&file(
            &shared.iter().map(String::as_str).collect::<Vec<_>>()
        )));
        let led = "<< /Type /Pages /Kids 2 0 R >>";
        assert!(is_endless(&file(&[led, "[1 0 R]"])));
        assert!(!is_endless(&file(&[led, "[3 0 R]", "<< /Type /Page >>"])));
        assert!(!is_endless(b"no file at all /Kids [1 0 R]"));
    }

    #[test]
    fn a_tree_inside_a_compressed_stream_is_looked_at() {
        let packed = |kid: u32| {
            let text = format!(
                "3 0 4 42 << /Type /Pages /Kids [4 0 R] /Count 1 >> << /Type /Pages /Kids [{kid} 0 R] /Count 1 >>"
            );
            let mut data = ZlibEncoder::new(Vec::new(), Compression::fast());
            data.write_all(text.as_bytes()).unwrap();
            let mut file =
                b"%PDF-1.5\n9 0 obj\n<< /Type /ObjStm /N 2 /First 9 /Filter /FlateDecode >>\nstream\n".to_vec();
            file.extend(data.finish().unwrap());
            file.extend(b"\nendstream\nendobj\n");
            file
        };
        assert!(is_endless(&packed(3)));
        assert!(!is_endless(&packed(7)));
        // What makes no sense may be read in more than one way.
        let mut broken = packed(7);
        let at = memchr::memmem::find(&broken, b"stream\n").unwrap() + 9;
        broken[at..at + 12].fill(0xff);
        assert!(is_endless(&broken));
    }
}
