//! Lines of a post that say something about it by name ("Salary: …", "Duties:"): no titles and no firms.

use crate::dates::folded;
use crate::vocabulary::Words;

/// "Supervisor: Ada Byron", "Duties and responsibilities:".
pub(crate) fn is_detail(text: &str) -> bool {
    if names_thesis(text) {
        return true;
    }
    let Some((label, _)) = text.split_once([':', '：']) else {
        return false;
    };
    let label = folded(label);
    let words: Vec<&str> = label
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    if words.len() > 7 {
        return false;
    }
    let whole = words.join(" ");
    LABELS.contains(whole.as_str())
        || words.iter().any(|word| DUTIES.contains(word))
            && words.iter().all(|word| DUTIES.contains(word) || AROUND.contains(word))
}

/// "Diplomarbeit: Geräuschminderung …", "Thesis on soils": what somebody wrote for a degree, and no degree of its own.
pub(crate) fn names_thesis(text: &str) -> bool {
    let marks = [':', '：', '„', '“', '”', '"', '«', '»'];
    let lower = folded(text);
    let leads = [
        " uber ",
        " on ",
        " zum thema ",
        " sur ",
        " sobre ",
        " su ",
        " om ",
        " over ",
        " – ",
        " — ",
        " - ",
    ];
    let signed = text.find(marks);
    let spoken = leads.iter().filter_map(|lead| lower.find(lead)).min();
    let is_name = |label: &str| {
        let label = folded(label.split('(').next().unwrap_or_default());
        let words: Vec<&str> = label
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        // "Bachelor's thesis", "Travail de bachelor", "Tema der Masterarbeit"
        (1..=5).contains(&words.len())
            && words.iter().any(|word| THESES.contains(word))
            && words
                .iter()
                .all(|word| THESES.contains(word) || OF_THESES.contains(word) || word.len() == 1)
            || THESIS_PHRASES.contains(words.join(" "))
    };
    signed.and_then(|at| text.get(..at)).is_some_and(is_name)
        || spoken
            .and_then(|at| lower.get(..at))
            .is_some_and(|label| label.split_whitespace().count() <= 3 && is_name(label))
}

const THESES: Words = Words(
    "thesis|dissertation|diplomarbeit|bachelorarbeit|masterarbeit|magisterarbeit|abschlussarbeit|doktorarbeit|studienarbeit|\
    seminararbeit|bachelorthesis|masterthesis|facharbeit|maturaarbeit|projektarbeit|semesterarbeit|dissertationsthema|memoire|\
    these|tesis|tesina|tesi|tese|monografia|tfg|tfm|tcc|scriptie|afstudeerscriptie|masterscriptie|bachelorscriptie|proefschrift|\
    uppsats|examensarbete|kandidatuppsats|masteruppsats|avhandling|speciale|bachelorprojekt|masteroppgave|bacheloroppgave|\
    opinnaytetyo|gradu|diplomityo|diplomovka|szakdolgozat|диссертация|дипломная",
);
const OF_THESES: Words = Words(
    "master|masters|bachelor|bachelors|diploma|final|year|honours|honors|senior|undergraduate|graduate|doctoral|phd|msc|bsc|ma|\
    ba|md|research|project|title|topic|thema|titel|der|de|di|do|da|du|fin|grado|master|maestria|doctorado|laurea|magistrale|\
    triennale|maitrise|mestrado|doutorado|doctorat|licence|and|und|s|работа|тема|tema|tytul|titolo|titulo",
);
const THESIS_PHRASES: Words = Words(
    "trabajo de fin de grado|trabajo fin de grado|trabajo de fin de master|trabajo fin de master|trabajo de grado|\
    trabalho de conclusao de curso|trabalho de conclusao|travail de bachelor|travail de master|travail de fin d etudes|\
    projet de fin d etudes|praca magisterska|praca licencjacka|praca inzynierska|praca dyplomowa|diplomova prace|bakalarska prace|\
    diplomova praca|bakalarska praca|lucrare de licenta|lucrare de disertatie|diplomski rad|prova finale|final year project|\
    capstone project|выпускная квалификационная работа|卒業論文|卒業研究|修士論文|毕业论文|畢業論文",
);

/// "Highlights": nothing but that a list follows.
pub(crate) fn says_list(text: &str) -> bool {
    let text = text.trim_end().trim_end_matches([':', '：']);
    LISTS.contains(folded(text))
}

const LISTS: Words = Words(
    "highlights|key highlights|key achievements|achievements|selected achievements|key accomplishments|accomplishments|\
    responsibilities|key responsibilities|duties|tasks|aufgaben|erfolge|hohepunkte|realisations|missions|taches|logros|\
    funciones|responsabilidades|conquistas|atividades|mansioni|attivita|taken|werkzaamheden|obowiazki|osiagniecia",
);

const LABELS: Words = Words(
    "salary|pay|wage|hours|hours per week|hours week|supervisor|supervisor name|supervisor phone|may contact|\
    may we contact|okay to contact this supervisor|ok to contact supervisor|reporting to|reports to|reported to|team size|\
    direct reports|reason for leaving|notice period|series|pay plan|pay grade|grade level|environment|technologies|\
    technologies used|technology|tech stack|stack|tools|tools used|tech|skills used|keywords|project size|clients|\
    key clients|gehalt|vorgesetzter|vorgesetzte|kundigungsgrund|techniken|technologien|werkzeuge|umgebung|kunden|salaire|\
    superieur|environnement|environnement technique|outils|clientele|entorno|entorno tecnologico|tecnologias|\
    herramientas|ambiente|tecnologie|strumenti|technologie|narzedzia|miljo|tekniker|verktyg|teknologier|teknik miljo|\
    主修课程|主要课程|核心课程|项目描述|项目介绍|技术栈|开发环境|项目背景|開発環境|使用技術",
);

const DUTIES: Words = Words(
    "duties|duty|responsibilities|responsibility|accomplishments|achievements|tasks|activities|aufgaben|aufgabe|\
    tatigkeiten|aufgabengebiet|aufgabenbereich|aufgabenschwerpunkte|verantwortlichkeiten|zustandigkeiten|erfolge|taches|\
    responsabilites|realisations|missions|funciones|responsabilidades|logros|tareas|mansioni|responsabilita|compiti|\
    attivita|atribuicoes|atividades|funcoes|conquistas|taken|werkzaamheden|verantwoordelijkheden|obowiazki|obowiazkow|\
    zadania|osiagniecia|arbetsuppgifter|ansvarsomraden|arbejdsopgaver|arbeidsoppgaver|oppgaver|ansvar|tehtavat|\
    tyotehtavat|gorevler|sorumluluklar|napln|prace|feladatok|responsabilitati|обязанности|достижения|обовязки|\
    主要职责|职责|工作职责|工作内容|主要业绩|工作业绩|業務内容|担当業務|職務内容",
);

const AROUND: Words = Words(
    "and|of|the|my|job|key|main|major|core|primary|principal|daily|related|skills|summary|und|wesentliche|wichtigste|meine|\
    zentrale|principales|principaux|et|mes|y|mis|principali|e|principais|minhas|belangrijkste|en|mijn|zakres|glowne|i|\
    och|mina|mine|og|roles|role|work|professional",
);

#[cfg(test)]
mod tests {
    use super::is_detail;

    #[test]
    fn what_somebody_wrote_for_a_degree_is_a_detail_and_the_degree_is_none() {
        for text in [
            "Diplomarbeit: Lärm an Stirnrädern",
            "Bachelor's thesis: Soils of Kent",
            "Masterarbeit „Moose im Moor“ (1,3)",
            "Thesis title: Soils",
            "Mémoire sur les moulins",
            "Tesi di laurea: Mulini",
            "Praca magisterska: Młyny",
        ] {
            assert!(is_detail(text), "{text}");
        }
        for text in [
            "Bachelor of Arts: History",
            "Thesis Prize, University of Kent",
            "Master Thesis Student, Dale AG",
            "Project on soils",
            "Dissertation Fellow: Dale House",
        ] {
            assert!(!is_detail(text), "{text}");
        }
    }

    #[test]
    fn what_a_post_says_of_itself_by_name_is_a_detail() {
        for text in [
            "Salary: $9.50 per hour",
            "Duties, accomplishments and related skills:",
            "Zakres obowiązków: serwis pomp",
            "Hours per week: 40",
            "Aufgaben:",
        ] {
            assert!(is_detail(text), "{text}");
        }
        for text in ["Harbour Works: fitter", "May 2012 – 2014: Quarry hand", "Tool fitter"] {
            assert!(!is_detail(text), "{text}");
        }
    }
}
