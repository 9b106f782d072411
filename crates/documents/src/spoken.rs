//! Spoken languages and how well somebody speaks them.

use crate::Found;
use crate::dates::folded;
use crate::passage::{Line, Passage};
use crate::resume::LanguageReading;
use crate::skill_levels::is_level;
use crate::skills::{split_items, with_closed_brackets, with_whole_items};
use crate::vocabulary::Words;

/// Spoken languages of a section.
pub(crate) fn languages(lines: &[Line]) -> Vec<Found<LanguageReading>> {
    let mut found: Vec<Found<LanguageReading>> = Vec::new();
    let lines = with_closed_brackets(&with_whole_items(lines));
    let is_table = are_rows_of_levels(&lines);
    for (at, line) in lines.iter().enumerate() {
        // "English   Irish" over "Native   Professional working": each level stands below its language.
        if let Some(below) = lines.get(at + 1).filter(|below| are_levels_below(line, below)) {
            for (name, level) in line.cells.iter().zip(&below.cells) {
                let reading = LanguageReading {
                    name: name.text.trim().to_owned(),
                    fluency: Some(level.text.trim().to_owned()),
                };
                found.push(name.found(reading, 0.9));
            }
            continue;
        }
        if at
            .checked_sub(1)
            .and_then(|at| lines.get(at))
            .is_some_and(|above| are_levels_below(above, line))
        {
            continue;
        }
        if let [name, told @ ..] = &line.cells[..]
            && is_table
            && !told.is_empty()
        {
            // "Italienisch   gut   Sprachaufenthalt Perugia 2009"
            let fluency: Vec<&str> = told
                .iter()
                .map(|cell| {
                    cell.text
                        .trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：'))
                })
                .collect();
            let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：'));
            let reading = LanguageReading {
                name: name.text.clone(),
                fluency: Some(fluency.join(", ")),
            };
            found.push(name.found(reading, 0.9));
            continue;
        }
        if is_fluency(&line.text())
            && line.cells.len() == 1
            && !is_spoken_language(&line.text())
            && let Some(last) = found.last_mut()
            && last.value.fluency.is_none()
        {
            last.value.fluency = Some(line.text());
            continue;
        }
        let mut skip = false;
        for (index, cell) in line.cells.iter().enumerate() {
            if std::mem::take(&mut skip) {
                continue;
            }
            for item in items_of(cell) {
                let (name, level) = language_level(&item);
                let beside = line
                    .cells
                    .get(index + 1)
                    .filter(|next| level.is_none() && is_fluency(&next.text))
                    .map(|next| next.text.clone());
                skip |= beside.is_some();
                let text = name
                    .text
                    .trim_matches(|c: char| c.is_whitespace() || c == ':')
                    .to_owned();
                // Circles that rate what stands beside them.
                let has_words = text.chars().any(char::is_alphanumeric);
                if !has_words || text.split_whitespace().count() > 4 || text.starts_with("Keywords") {
                    continue;
                }
                if is_fluency(&text) {
                    if let Some(last) = found.last_mut() {
                        last.value.fluency.get_or_insert(text);
                    }
                    continue;
                }
                found.push(name.found(
                    LanguageReading {
                        name: text,
                        fluency: level.or(beside),
                    },
                    0.85,
                ));
            }
        }
    }
    found
}

fn are_levels_below(line: &Line, below: &Line) -> bool {
    line.cells.len() >= 2
        && line.cells.len() == below.cells.len()
        && line.cells.iter().all(|cell| is_spoken_language(cell.text.trim()))
        && below
            .cells
            .iter()
            .all(|cell| is_fluency(&cell.text) && !is_spoken_language(cell.text.trim()))
}

/// "Duits   : goed", "němčina   pokročilá (B2), denní používání": each row is a language and how well, and no grid of
/// languages.
fn are_rows_of_levels(lines: &[Line]) -> bool {
    let is_name = |cell: &Passage| {
        let bare = cell.text.trim_end_matches([':', '：', ' ']);
        bare.split_whitespace().count() <= 3 && !bare.contains([',', '(', ':', '–', ';']) && !is_fluency(bare)
    };
    let rows = lines.iter().all(|line| match &line.cells[..] {
        [name, level] => is_name(name) && !is_spoken_language(&level.text),
        [name, level, told] => {
            is_name(name)
                && !is_spoken_language(&level.text)
                && !is_spoken_language(&told.text)
                && is_fluency(&level.text)
        }
        _ => false,
    });
    let levels = lines.iter().filter(|line| {
        let level = line.cells.get(1).map(|cell| cell.text.as_str()).unwrap_or_default();
        level.starts_with([':', '：'])
            || is_fluency(level)
            || is_fluency(level.split(['(', ',']).next().unwrap_or_default())
    });
    let known = lines.iter().filter(|line| is_spoken_language(&line.text()));
    rows && !lines.is_empty() && levels.count() * 2 >= lines.len() && known.count() * 2 >= lines.len()
}

/// "Französisch fließend" with the level "C1" as the language and all that is told of it.
pub(crate) fn named(name: &str, level: Option<&str>) -> LanguageReading {
    let told = name
        .split_once(' ')
        .filter(|(name, told)| is_spoken_language(name) && is_fluency(told));
    match (told, level) {
        (Some((name, told)), Some(level)) => LanguageReading {
            name: name.to_owned(),
            fluency: Some(format!("{told} ({level})")),
        },
        (Some((name, told)), None) => LanguageReading {
            name: name.to_owned(),
            fluency: Some(told.to_owned()),
        },
        (None, level) => LanguageReading {
            name: name.to_owned(),
            fluency: level.map(str::to_owned),
        },
    }
}

/// Items of a cell; in "Português – língua materna" the dash leads to how well.
fn items_of(cell: &Passage) -> Vec<Passage> {
    // "Castellano: lengua materna. Inglés: C1 (CAE). Alemán: A2."
    let stops: Vec<(usize, usize)> = cell
        .text
        .match_indices(". ")
        .filter(|(at, _)| cell.text.get(at + 2..).is_some_and(is_spoken_language))
        .map(|(at, stop)| (at, at + stop.len()))
        .collect();
    if !stops.is_empty() {
        return cell.without(&stops).iter().flat_map(items_of).collect();
    }
    let dashes = [" – ", " — "]
        .iter()
        .map(|dash| cell.text.matches(dash).count())
        .sum::<usize>();
    let behind = [" – ", " — "]
        .iter()
        .find_map(|dash| cell.text.split_once(dash))
        .map(|(_, behind)| behind);
    let listed = cell.text.contains([',', ';', '•', '|', '、', '·', '；', '،', '/']);
    match dashes == 1 && !listed && behind.is_some_and(|behind| !is_spoken_language(behind)) {
        true => vec![cell.clone()],
        false => split_items(cell),
    }
}

fn is_fluency(text: &str) -> bool {
    let lower = folded(text);
    is_level(text)
        || Words(
            "proficiency|speaker|fluent|native|level|niveau|kenntnisse|muttersprach|ielts|toefl|matern|madrelingua|moedertaal|ojczyst|rodil|\
            pasivn|pokrocil|zacatecnik|plynn|aidinkieli|modersmal|morsmal|anyanyelv|verhandlungssicher|fliessend|uittrek|bilingu",
        )
            .iter()
            .any(|mark| lower.contains(mark))
}

fn language_level(item: &Passage) -> (Passage, Option<String>) {
    let text = &item.text;
    // "English fluent (C1)", "Englisch sehr gut (C1)": what stands before the bracket tells how well, too.
    let before = text
        .split([':', '–', '—', ','])
        .next()
        .filter(|lead| lead.len() == text.len());
    if let Some((lead, _)) = before.and_then(|text| text.split_once(" ("))
        && let Some((name, word)) = lead.split_once(' ')
        && is_spoken_language(name)
        && word.starts_with(char::is_alphabetic)
        && is_fluency(word)
    {
        return (
            item.slice(0, name.len()),
            Some(text.get(name.len() + 1..).unwrap_or_default().to_owned()),
        );
    }
    for mark in [": ", " – ", " - ", " — ", " (", "（", "：", ":", "(", "-"] {
        if let Some(at) = text.find(mark) {
            let tail = text.get(at + mark.len()..).unwrap_or_default().trim_matches(' ');
            let is_whole = tail.matches(['(', '（']).count() == tail.matches([')', '）']).count();
            let tail = if is_whole {
                tail
            } else {
                tail.trim_matches([')', '）', ' '])
            };
            if at > 0 && !tail.is_empty() {
                return (item.slice(0, at), Some(tail.to_owned()));
            }
        }
    }
    if let Some(at) = text.find(' ') {
        let tail = text.get(at + 1..).unwrap_or_default();
        if is_fluency(tail) {
            return (item.slice(0, at), Some(tail.to_owned()));
        }
    }
    (item.clone(), None)
}

/// The name of a language that people speak, in one of several languages.
pub(crate) fn is_spoken_language(text: &str) -> bool {
    let lower = folded(text);
    let first = lower
        .split(|c: char| !c.is_alphanumeric())
        .find(|word| !word.is_empty())
        .unwrap_or_default();
    SPOKEN.contains(first)
}

const SPOKEN: Words = Words(
    "english|german|french|spanish|portuguese|italian|dutch|polish|chinese|mandarin|cantonese|japanese|korean|\
    arabic|hebrew|russian|ukrainian|turkish|greek|swedish|norwegian|danish|finnish|czech|slovak|hungarian|\
    romanian|bulgarian|croatian|serbian|hindi|urdu|bengali|tamil|telugu|marathi|punjabi|gujarati|farsi|persian|\
    vietnamese|thai|indonesian|malay|tagalog|swahili|catalan|latin|esperanto|klingon|deutsch|englisch|\
    franzosisch|spanisch|portugiesisch|italienisch|niederlandisch|polnisch|chinesisch|japanisch|russisch|\
    arabisch|turkisch|anglais|allemand|francais|espagnol|portugais|italien|chinois|arabe|russe|ingles|aleman|\
    alemao|frances|espanol|espanhol|portugues|italiano|chino|chines|ruso|russo|arabo|inglese|tedesco|francese|\
    spagnolo|portoghese|cinese|engels|duits|frans|spaans|nederlands|italiaans|angielski|niemiecki|francuski|\
    hiszpanski|polski|wloski|rosyjski|英语|日语|中文|汉语|普通话|英語|日本語|中国語|אנגלית|עברית|ערבית|צרפתית|ספרדית|רוסית|العربية|\
    الانجليزية|الفرنسية|الالمانية|\
    anglictina|nemcina|rustina|francouzstina|spanelstina|polstina|cestina|slovencina|italstina|ukrajinstina|angol|nemet|orosz|francia|\
    spanyol|olasz|magyar|roman|engelska|tyska|franska|spanska|svenska|ryska|italienska|finska|norska|danska|engelsk|tysk|fransk|spansk|\
    norsk|dansk|svensk|russisk|italiensk|englanti|saksa|ranska|espanja|suomi|ruotsi|venaja|ingilizce|almanca|fransizca|turkce|rusca|\
    arapca|ispanyolca|английскии|немецкии|французскии|русскии|украинскии|испанскии|китаискии|англіиська|німецька|українська|російська|\
    французька|engleza|franceza|germana|spaniola|italiana|romana|engleski|njemacki|nemacki|francuski|talijanski|hrvatski|srpski|\
    slovenski|anglescina|nemscina|αγγλικα|γερμανικα|γαλλικα|ελληνικα|luxembourgish|luxemburgisch|breton|basque|euskera|catala|gallego|\
    galego|irish|gaelic|welsh|scots|afrikaans|zulu|xhosa|yoruba|igbo|hausa|amharic|somali|tigrinya|slovene|slovenian|slowenisch|\
    kroatisch|serbisch|tschechisch|slowakisch|ungarisch|rumanisch|bulgarisch|griechisch|schwedisch|danisch|norwegisch|finnisch|\
    ukrainisch|persisch|kurdisch|hebraisch|japonais|japones|giapponese|coreen|coreano|neerlandais|neerlandes|olandese|polonais|polaco|\
    polacco|turc|turco|grec|griego|greco|roumain|rumano|rumeno|suedois|sueco|svedese|ucraino|ucraniano|ukrainien|icelandic|estonian|\
    latein|lateinisch|latim|altgriechisch|castellano|castilian|valenciano|valencian|valencia|aranes|asturiano|flemish|vlaams|flamand|fiammingo|euskara|vasco|basco|lettisch|litauisch|estnisch|\
    anglu|vokieciu|prancuzu|rusu|lietuviu|lenku|ispanu|italu|latviu|anglu|vacu|francu|krievu|latviesu|spanu|inglise|vene|eesti|prantsuse|lati|leedu|\
    български|англииски|немски|френски|руски|испански|италиански|гръцки|турски|румънски|ispanjolski|ruski|spanjolski|nizozemski|ceski|madarski|\
    italijanscina|francoscina|spanscina|hrvascina|slovenscina|madzarscina|ruscina|cestina|madarcina|mad'arcina|ukrajincina|chorvatcina|talianscina|taliancina|\
    ισπανικα|ιταλικα|ρωσικα|αλβανικα|τουρκικα|βουλγαρικα|ρουμανικα|maghiara|rusa|portugheza|bulgara|turca|ucraineana|grecka|ukrainski|czeski|slowacki|litewski|\
    portugalski|szwedzki|norweski|chinski|latvian|lithuanian|albanian|albanisch|bosnian|bosnisch|macedonian|maltese|armenian|georgian|kazakh|uzbek|nepali|sinhala|malayalam|\
    kannada|pashto|dari|lingala|kinyarwanda|twi|wolof|slowakische|pools|turks|arabisk|ukrainsk|polsk|tigrinja|tieng|bahasa|英语|法语|德语",
);
