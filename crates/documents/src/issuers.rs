//! Words that lead to who issued, gave or published something: "Issued by", "by", "délivré par".

use crate::dates::folded;
use crate::entries::Piece;
use crate::vocabulary::Words;

const LEADS: Words = Words(
    "issued by|awarded by|given by|granted by|published by|published in|organised by|organized by|provided by|offered by|certified by|by|\
    ausgestellt von|verliehen von|herausgegeben von|délivré par|délivrée par|décerné par|remis par|publié par|publié dans|expedido por|\
    emitido por|otorgado por|concedido por|publicado en|publicado por|rilasciato da|rilasciata da|conferito da|pubblicato da|pubblicato su|\
    uitgegeven door|uitgereikt door|wydany przez|wydane przez|utfärdat av|udstedt af|utstedt av",
);
/// A word before a date says when, not who.
const TIMES: Words = Words(
    "issued|awarded|issued on|awarded on|obtained|released|published|ausgestellt|verliehen|délivré|obtenu|obtenido|conseguito",
);

/// Takes the words that lead to a body off its name, and pieces that hold nothing else.
pub(crate) fn drop_labels(core: &mut Vec<Piece>) {
    if core.len() < 2 {
        return;
    }
    for piece in core.iter_mut().skip(1) {
        let text = &piece.words.text;
        let lower = text.to_lowercase();
        let from = LEADS
            .iter()
            .filter(|lead| lower.len() == text.len() && lower.starts_with(&format!("{lead} ")))
            .map(str::len)
            .max();
        if let Some(from) = from {
            piece.words = piece.words.slice(from + 1, text.len());
        }
    }
    let mut at = 0;
    core.retain(|piece| {
        at += 1;
        let whole = folded(piece.words.text.trim_end_matches([':', ' ']));
        let bare = LEADS.iter().chain(TIMES.iter()).any(|lead| folded(lead) == whole);
        at == 1 || !bare
    });
}

#[cfg(test)]
mod tests {
    use crate::plain::text_lines;

    #[test]
    fn who_issued_it_is_named_without_the_words_that_lead_there() {
        let lines = text_lines("Basic Life Support\nIssued by Irish Heart Foundation\nFeb 2024\n");
        let items = crate::work::items(&lines, &|_| 1.0);
        let body = items[0].organization.as_ref().map(|body| body.value.as_str());
        assert_eq!((items.len(), body), (1, Some("Irish Heart Foundation")));
    }
}
