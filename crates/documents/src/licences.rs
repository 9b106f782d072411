//! Driving licences: their classes are no certificates of their own.

use crate::Found;
use crate::dates::folded;
use crate::passage::{Line, Passage};
use crate::resume::{ItemReading, SkillReading};
use crate::vocabulary::Words;

/// "Führerschein" over or beside "Klassen B, CE": one certificate of both.
pub(crate) fn licence(heading: &Passage, lines: &[Line]) -> Option<ItemReading> {
    let mut classes = Passage::default();
    for line in lines {
        for cell in &line.cells {
            classes.join(cell);
        }
    }
    let classes = classes.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：'));
    let name = heading.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：'));
    if !is_licence(&name.text) || !are_classes(&classes.text) {
        return None;
    }
    let mut whole = name;
    whole.join(&classes);
    Some(ItemReading {
        title: Some(whole.found_text(0.85)),
        ..ItemReading::default()
    })
}

/// "Führerschein: Klassen B, CE"
pub(crate) fn is_line(text: &str) -> bool {
    text.split_once([':', '：'])
        .is_some_and(|(name, classes)| is_licence(name) && are_classes(classes))
}

/// A licence among certificates.
pub(crate) struct Licence {
    item: ItemReading,
    /// The other lines above it.
    above: String,
}

impl Licence {
    /// Puts it behind the certificates that were read of the lines above it.
    pub fn insert(self, certificates: &mut Vec<ItemReading>) {
        let is_above = |item: &ItemReading| {
            item.title
                .as_ref()
                .is_some_and(|title| self.above.contains(&title.value))
        };
        let at = certificates.iter().rposition(is_above).map_or(0, |at| at + 1);
        certificates.insert(at, self.item);
    }
}

/// The licences among certificates, each on a line of its own ("Führerschein: Klassen B, CE", "Permis B"), and the other
/// lines.
pub(crate) fn parted(lines: &[Line]) -> (Vec<Licence>, Vec<Line>) {
    let mut found = Vec::new();
    let mut rest: Vec<Line> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let whole = line.passage();
        // Below a title of its own look stand its issuer and its date.
        let is_title = line.level.is_some()
            || lines.get(at + 1).is_some_and(|next| {
                next.bullet != line.bullet
                    || !next.style().looks_like(&line.style())
                    || crate::dates::has_date(&next.text())
            });
        let signs = |c: char| matches!(c, ':' | '：' | ' ' | '–');
        let cut = whole.text.match_indices(signs).map(|(at, _)| at).find(|&at| {
            let (name, classes) = whole.text.split_at(at);
            is_licence(name) && are_classes(classes.trim_start_matches(signs)) && !crate::dates::has_date(classes)
        });
        match cut.filter(|_| !is_title) {
            Some(at) => {
                let mut words = whole.slice(0, at);
                words.join(&whole.slice(at, whole.text.len()).trim_matches(signs));
                let above: Vec<String> = rest.iter().map(Line::text).collect();
                found.push(Licence {
                    item: ItemReading {
                        title: Some(words.found_text(0.85)),
                        ..ItemReading::default()
                    },
                    above: above.join("\n"),
                });
            }
            None => rest.push(line.clone()),
        }
    }
    (found, rest)
}

/// "Führerschein Klassen B", "BE", "C1" as the items of a list: one licence with its classes.
pub(crate) fn with_all_classes(items: Vec<Passage>) -> Vec<Passage> {
    let mut whole: Vec<Passage> = Vec::with_capacity(items.len());
    for item in items {
        let is_begun = |last: &Passage| {
            let mut cuts = last.text.match_indices(' ').map(|(at, _)| last.text.split_at(at));
            cuts.any(|(name, classes)| is_licence(name) && are_classes(classes))
        };
        match whole.last_mut() {
            Some(last) if is_begun(last) && are_classes(&item.text) && item.text.chars().count() <= 4 => {
                last.text.push(',');
                last.join(&item);
            }
            _ => whole.push(item),
        }
    }
    whole
}

/// Adds a class that was read as an item under "Führerschein"; whether it was one.
pub(crate) fn add_class(certificates: &mut Vec<ItemReading>, skill: &Found<SkillReading>) -> bool {
    let Some(group) = skill.value.group.as_deref().filter(|group| is_licence(group)) else {
        return false;
    };
    let class = &skill.value.name;
    if !are_classes(class) {
        return false;
    }
    let known = certificates
        .last_mut()
        .and_then(|last| last.title.as_mut())
        .filter(|title| title.value.starts_with(group));
    match known {
        Some(title) => {
            title.value = format!("{}, {class}", title.value);
            title.quote = format!("{}, {}", title.quote, skill.quote);
            title.places.extend(skill.places.iter().cloned());
        }
        None => certificates.push(ItemReading {
            title: Some(Found {
                value: format!("{group} {class}"),
                confidence: skill.confidence,
                quote: skill.quote.clone(),
                places: skill.places.clone(),
            }),
            ..ItemReading::default()
        }),
    }
    true
}

fn is_licence(text: &str) -> bool {
    Words(
        "fuhrerschein|fuhrerscheine|fuhrerscheinklasse|fuhrerscheinklassen|fuhrerausweis|fahrerlaubnis|lenkerberechtigung|driving licence|\
        driving license|driving licences|driver's licence|driver's license|drivers licence|drivers license|driver licence|driver license|\
        licence|license|permis|permis de conduire|carnet de conducir|permiso de conducir|carne de conducir|licencia de conducir|\
        carta de conducao|carteira de motorista|carteira de habilitacao|cnh|patente|patente di guida|patenti|rijbewijs|rijbewijzen|\
        prawo jazdy|korkort|forerkort|korekort|ajokortti|ridicsky prukaz|vodicsky preukaz|jogositvany|permis de conducere|permis auto|\
        vozacka dozvola|vozniski izpit|surucu belgesi|ehliyet|водительские права|права|посвідчення водія|운전면허|驾驶证|驾照|運転免許|רישיון נהיגה|\
        رخصة قيادة|رخصة القيادة",
    )
    .contains(folded(text).replace('’', "'").trim().trim_end_matches([':', '：']))
}

/// "Klassen B, CE", "B + BE", "sk. B", "category B (own car)", "A1, B – since 2004".
fn are_classes(text: &str) -> bool {
    const AROUND: Words = Words(
        "klasse|klassen|kl|kat|kategorie|kategorien|category|categories|cat|class|classes|type|typ|categorie|categories|clase|clases|classe|\
        classi|categoria|categorias|kategoria|kategorii|skupina|sk|and|und|et|y|e|i|en|og|och|with|mit|own|car|pkw|lkw|eigener|eigenes|\
        fahrzeug|vehicle|clean|full|uk|eu|valid|since|seit|full|vehicule|coche|propio|eigen|auto|b1|permis|vorhanden",
    );
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let is_class = |word: &str| {
        let capitals = word.starts_with(|c: char| matches!(c, 'A'..='G' | 'L' | 'M' | 'S' | 'T' | 'P'));
        capitals && word.len() <= 3 && word.chars().all(|c| c.is_ascii_uppercase() || matches!(c, '1' | '2'))
    };
    let is_year = |word: &str| word.len() == 4 && word.chars().all(|c| c.is_ascii_digit());
    (1..=12).contains(&words.len())
        && words.iter().any(|word| is_class(word))
        && words
            .iter()
            .all(|word| is_class(word) || is_year(word) || AROUND.contains(folded(word)))
}
