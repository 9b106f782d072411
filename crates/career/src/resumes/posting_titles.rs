//! Titles of postings as a person may bear them.

/// A posting's title without what it says of the sexes; none where the words themselves do ("Analyst:in").
pub(crate) fn bare_title(title: &str) -> Option<String> {
    let mut bare = String::new();
    let mut rest = title;
    while let Some((before, after)) = rest.split_once('(') {
        let (inside, after) = after.split_once(')')?;
        bare.push_str(before.trim_end());
        if !inside.contains(['/', '|']) && !["all", "gn", "alle"].contains(&inside.trim()) {
            bare.push_str(&format!(" ({inside})"));
        }
        rest = after;
    }
    bare.push_str(rest.trim_end());
    let is_for_both = [":in", "*in", "/in", "_in", "/-in", "·e", ".e"]
        .iter()
        .any(|ending| bare.split_whitespace().any(|word| word.ends_with(ending)));
    (!is_for_both && !bare.trim().is_empty()).then(|| bare.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::bare_title;

    #[test]
    fn a_title_says_nothing_of_the_sexes() {
        assert_eq!(
            bare_title("Data Analyst (m/w/d) Logistics").as_deref(),
            Some("Data Analyst Logistics")
        );
        assert_eq!(
            bare_title("Nurse (night shift)").as_deref(),
            Some("Nurse (night shift)")
        );
        assert_eq!(bare_title("Supply Chain Analyst:in (m/w/d)"), None);
    }
}
