//! What of a posting's text is its own, and in which of its lists a place of it stands.

use std::ops::Range;

use crate::posting::PostingReading;
use crate::posting_site::{end_of_own, is_chrome, top_of};
use crate::reading::Found;

/// A list of a posting, by what its heading says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostingList {
    Requirements,
    NiceToHave,
    Responsibilities,
    Benefits,
}

/// Where the lists of a posting stand in its text, in order.
#[derive(Clone, Debug)]
pub struct Listed(Vec<(Range<usize>, PostingList)>);

impl Listed {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The list around a byte of the text.
    pub fn at(&self, byte: usize) -> Option<PostingList> {
        let (_, list) = self.0.iter().find(|(range, _)| range.contains(&byte))?;
        Some(*list)
    }
}

/// A line of a menu has no more words.
const MENU_WORDS: usize = 6;

impl PostingReading {
    /// The text with blanks in the place of what the site prints around the posting: offsets stay as they are.
    pub fn own_text(&self) -> String {
        let lines: Vec<&str> = self.text.split('\n').collect();
        let end = end_of_own(&lines);
        let top = top_of(&lines).max(self.title_line(&lines).unwrap_or_default()).min(end);
        let own = lines.iter().enumerate().map(|(at, line)| {
            if at < top || at >= end || is_chrome(line) {
                " ".repeat(line.len())
            } else {
                (*line).to_owned()
            }
        });
        own.collect::<Vec<_>>().join("\n")
    }

    /// The line of the title, where only short ones stand above it.
    fn title_line(&self, lines: &[&str]) -> Option<usize> {
        let title = &self.title.as_ref()?.value;
        // A saved page has its title above its menus, and again below them.
        let first = lines.get(..lines.len() / 2)?;
        let alone = first.iter().rposition(|line| line.trim() == title);
        let at = alone.or_else(|| first.iter().position(|line| line.contains(title.as_str())))?;
        let is_short = |line: &&str| line.split_whitespace().count() <= MENU_WORDS || line.contains(title.as_str());
        lines.get(..at)?.iter().all(is_short).then_some(at)
    }

    /// Where the posting's lists stand in its text.
    pub fn listed(&self) -> Listed {
        let lists = [
            (&self.requirements, PostingList::Requirements),
            (&self.nice_to_have, PostingList::NiceToHave),
            (&self.responsibilities, PostingList::Responsibilities),
            (&self.benefits, PostingList::Benefits),
        ];
        Listed(
            lists
                .into_iter()
                .flat_map(|(items, list)| self.places(items, list))
                .collect(),
        )
    }

    /// The items of a list in the text: each after the one before, where it stands there.
    fn places(&self, items: &[Found<String>], list: PostingList) -> Vec<(Range<usize>, PostingList)> {
        let mut from = 0;
        let place = |item: &Found<String>| {
            let find = |from: usize| Some(from + self.text.get(from..)?.find(&item.quote)?);
            let start = find(from).or_else(|| find(0))?;
            from = start + item.quote.len();
            Some((start..from, list))
        };
        items
            .iter()
            .filter(|item| !item.quote.is_empty())
            .filter_map(place)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::posting::read;

    #[test]
    fn a_place_is_known_by_its_list_in_any_language_and_menus_are_blank() {
        let text = "StartseiteX\nPraca\nFryzjerka\nSalon Mila\nWymagania\n- strzyżenie damskie\nMile widziane\n- makijaż\n\
            Oferujemy\n- pakiet medyczny\n";
        let reading = read(text.as_bytes(), "posting.txt", None).expect("a posting");
        let at = |words: &str| reading.listed().at(reading.text.find(words).expect("the words"));
        assert_eq!(at("strzyżenie"), Some(PostingList::Requirements));
        assert_eq!(at("makijaż"), Some(PostingList::NiceToHave));
        assert_eq!(at("medyczny"), Some(PostingList::Benefits));
        assert_eq!(at("Salon"), None);
        let own = reading.own_text();
        assert_eq!(own.len(), reading.text.len());
        assert!(!own.contains("StartseiteX") && own.contains("Fryzjerka"), "{own}");
    }
}
