//! Forms: sheets whose rows say what stands beside them, brought to the lines that other résumés have.
//!
//! The European form names each fact at the left ("Occupation or position held"); the Japanese one tells a life in rows
//! of year, month and event.

use crate::column_heads;
use crate::date_ends::era_day;
use crate::dates::{Day, folded};
use crate::duty_tables;
use crate::form_labels::{FIRST_DAYS, LAST_DAYS, MORE_DATES, MORE_FIRMS, MORE_TEXTS, MORE_TITLES};
use crate::passage::{Line, Passage};
use crate::vocabulary::Words;

/// The lines of a section of posts or schools, rows of forms turned into heads and items.
pub(crate) fn unfolded(lines: &[Line]) -> Vec<Line> {
    let events: Vec<Option<Event>> = lines.iter().map(event).collect();
    if events.iter().flatten().count() >= 2 {
        return of_events(lines, &events);
    }
    if let Some(heads) = duty_tables::with_heads(lines) {
        return heads;
    }
    if let Some(rows) = column_heads::without_heads(lines) {
        return rows;
    }
    let labelled = lines.iter().filter(|line| role(line).is_some()).count();
    let labels: Vec<Option<(Role, Passage)>> = lines.iter().map(named_value).collect();
    let named = labels.iter().flatten().count();
    if labelled >= 3 && labelled >= named {
        return of_labels(lines);
    }
    if named >= 3 && labels.iter().flatten().any(|(role, _)| *role == Role::Dates) {
        return of_named_values(lines, labels);
    }
    if labelled >= 3 {
        return of_labels(lines);
    }
    // "Position: Undergraduate researcher" below its firm: the title without its label.
    let bare = |(line, label): (&Line, Option<(Role, Passage)>)| match label {
        // It begins small more often than not, and goes on with nothing.
        Some((Role::Title, value)) if line.bullet.is_none() => Line {
            cells: vec![value],
            gap_above: line.gap_above.max(0.65),
            ..line.clone()
        },
        _ => line.clone(),
    };
    lines.iter().zip(labels).map(bare).collect()
}

/// "Designation: Export executive": one fact a line, its name before a colon.
fn named_value(line: &Line) -> Option<(Role, Passage)> {
    let whole = line.passage();
    let at = whole.text.find([':', '：'])?;
    let sign = whole.text.get(at..)?.chars().next()?;
    let value = whole.slice(at + sign.len_utf8(), whole.text.len());
    let label = whole.text.get(..at)?;
    let role = role_of(label).or_else(|| {
        let label = plain(label);
        [
            (FIRST_DAYS, Role::Dates),
            (LAST_DAYS, Role::LastDay),
            (MORE_DATES, Role::Dates),
            (MORE_TITLES, Role::Title),
            (MORE_FIRMS, Role::Firm),
            (MORE_TEXTS, Role::Text),
        ]
        .into_iter()
        .find(|(names, _)| names.contains(&label))
        .map(|(_, role)| role)
    })?;
    (role != Role::Text && !value.is_empty()).then_some((role, value))
}

/// Posts of which each fact has a line of its own. A fact that the post has already begins the next one.
fn of_named_values(lines: &[Line], labels: Vec<Option<(Role, Passage)>>) -> Vec<Line> {
    let mut records: Vec<Record> = Vec::new();
    let mut before: Vec<Line> = Vec::new();
    let mut firm: Option<Line> = None;
    let roles: Vec<Option<Role>> = labels
        .iter()
        .map(|label| label.as_ref().map(|(role, _)| *role))
        .collect();
    let lacks = |wanted: Role| labels.iter().flatten().all(|(role, _)| *role != wanted);
    let (lacks_firm, lacks_title) = (lacks(Role::Firm), lacks(Role::Title));
    for (at, (line, label)) in lines.iter().zip(labels).enumerate() {
        let Some((role, value)) = label else {
            // "2. Patel & Sons, Vadodara" above "Designation: …", where no label names the firm; or the title so.
            let opens = roles
                .get(at + 1)
                .is_some_and(|role| role.is_some_and(|role| is_filled(records.last(), role)));
            if (lacks_firm || lacks_title) && line.bullet.is_none() && opens && line.cells.len() == 1 {
                firm = Some(without_number(line));
                continue;
            }
            match records.last_mut() {
                Some(record) => record.text.push(line.clone()),
                None => before.push(line.clone()),
            }
            continue;
        };
        let filled = is_filled(records.last(), role);
        if filled || firm.is_some() {
            let name = firm.take();
            records.push(match lacks_firm {
                true => Record {
                    firm: name,
                    ..Record::default()
                },
                false => Record {
                    title: name,
                    ..Record::default()
                },
            });
        }
        let Some(record) = records.last_mut() else { continue };
        let value = Line {
            cells: vec![value],
            bullet: None,
            ..line.clone()
        };
        match role {
            Role::Dates => record.dates = Some(only_dates(value)),
            Role::LastDay => record.end_on(value),
            Role::Title => record.title = Some(value),
            Role::Firm => record.firm = Some(value),
            Role::Text => record.text.push(value),
        }
    }
    before.extend(records.into_iter().flat_map(as_lines));
    before
}

/// "з 04.2015 по теперішній час": the range without the words around it.
fn only_dates(value: Line) -> Line {
    let range = match (
        &value.cells[..],
        value.cells.first().map(|cell| crate::dates::find(&cell.text)),
    ) {
        ([cell], Some(ranges)) if ranges.len() == 1 => ranges.first().map(|range| cell.slice(range.start, range.end)),
        _ => None,
    };
    match range {
        Some(range) => Line {
            cells: vec![range],
            ..value
        },
        None => value,
    }
}

/// Whether the record has such a fact already, so that another begins the next one.
fn is_filled(record: Option<&Record>, role: Role) -> bool {
    record.is_none_or(|last| match role {
        Role::Dates => last.dates.is_some(),
        Role::LastDay => false,
        Role::Title => last.title.is_some(),
        Role::Firm => last.firm.is_some(),
        Role::Text => false,
    })
}

/// "2. Patel & Sons" without its number.
pub(crate) fn without_number(line: &Line) -> Line {
    let text = line.text();
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let rest = text
        .get(digits..)
        .filter(|_| (1..=2).contains(&digits))
        .unwrap_or_default();
    let mark = rest.starts_with(". ") || rest.starts_with(") ");
    match line.cells.first().filter(|_| mark) {
        Some(cell) => Line {
            cells: vec![cell.slice(digits + 1, cell.text.len())],
            ..line.clone()
        },
        None => line.clone(),
    }
}

/// What a label of the European form announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Dates,
    /// The last day, where the first has a label of its own.
    LastDay,
    Title,
    Firm,
    Text,
}

const DATES: Words = Words(
    "dates|date|date da a|dates from to|from to|zeitraum|datum von bis|fechas|fecha|datas|data|datum|data da a|daty|okres|\
    periodo|periode|periode de|start date end date",
);
const TITLES: Words = Words(
    "occupation or position held|position held|job title|position|title of qualification awarded|\
    qualification awarded|qualification|degree|beruf oder funktion|position oder funktion|funktion|\
    bezeichnung der erworbenen qualifikation|erworbene qualifikation|abschluss|fonction ou poste occupe|poste occupe|\
    poste|intitule du certificat ou diplome delivre|diplome|profesion o cargo desempenado|puesto|cargo|\
    cualificacion obtenida|titulo de la cualificacion obtenida|titulo|lavoro o posizione ricoperti|posizione|\
    titolo della qualifica rilasciata|qualifica|tipo di impiego|qualifica conseguita|tipo de empleo|tipo de emprego|type of employment|funcao ou cargo ocupado|funcao|designacao da qualificacao atribuida|\
    functie|beroep of functie|stanowisko|wykonywany zawod lub zajmowane stanowisko|职位|役職|職位",
);
const FIRMS: Words = Words(
    "name and address of employer|employer|company|name of organisation providing education|organisation|school|\
    institution|name and type of organisation providing education and training|name und adresse des arbeitgebers|\
    arbeitgeber|firma|name der bildungseinrichtung|name und art der bildungs oder ausbildungseinrichtung|\
    name und art der bildungseinrichtung|bildungseinrichtung|schule|nom et adresse de l'employeur|employeur|nom de l'etablissement d'enseignement|\
    nom et type de l'etablissement d'enseignement|etablissement|nombre y direccion de la empresa|empresa|\
    nombre del centro de formacion|nombre y tipo de la organizacion educativa|centro|\
    nome e indirizzo del datore di lavoro|nome e tipo di istituto di istruzione o formazione|datore di lavoro|azienda|nome dell'organizzazione erogatrice|\
    nome e tipo d'organizzazione erogatrice|nome e tipo d'organizzazione erogatrice dell'istruzione e formazione|\
    nome e tipo di organizzazione erogatrice dell'istruzione e formazione|nome e tipo d'istituto di istruzione o formazione|\
    name and type of organisation providing education or training|nom et type de l'etablissement d'enseignement ou de formation|\
    nombre y tipo del centro de estudios|nome e tipo da organizacao de ensino ou formacao|istituto|nome e morada do empregador|empregador|\
    nome da organizacao de ensino|instituicao|werkgever|naam en adres van de werkgever|pracodawca|\
    nazwa i adres pracodawcy|公司|会社名",
);
const TEXTS: Words = Words(
    "main activities and responsibilities|activities|responsibilities|type of business or sector|sector|\
    principal subjects occupational skills covered|level in national or international classification|\
    wichtigste tatigkeiten und zustandigkeiten|tatigkeiten|aufgaben|tatigkeitsbereich oder branche|hauptfacher|\
    principales activites et responsabilites|activites|missions|type ou secteur d'activite|\
    funciones y responsabilidades principales|funciones|tipo de empresa o sector|\
    principali attivita e responsabilita|mansioni|tipo di azienda o settore|principali mansioni e responsabilita|\
    principali materie abilita professionali oggetto dello studio|livello nella classificazione nazionale se pertinente|tipo di attivita o settore|\
    principais atividades e responsabilidades|atividades|tipo de empresa ou setor|taken|voornaamste werkzaamheden|\
    obowiazki|glowne czynnosci i zakres obowiazkow|职责|工作内容|業務内容",
);

fn plain(label: &str) -> String {
    let folded = folded(label);
    let words: Vec<&str> = folded
        .split(|c: char| !(c.is_alphanumeric() || c == '\''))
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

fn role_of(label: &str) -> Option<Role> {
    let label = plain(label);
    [
        (DATES, Role::Dates),
        (TITLES, Role::Title),
        (FIRMS, Role::Firm),
        (TEXTS, Role::Text),
    ]
    .into_iter()
    .find(|(names, _)| names.contains(&label))
    .map(|(_, role)| role)
}

/// The role of a label that breaks over lines, by its beginning.
fn role_of_beginning(label: &str) -> Option<Role> {
    let label = plain(label);
    if label.split(' ').count() < 2 {
        return None;
    }
    [(TITLES, Role::Title), (FIRMS, Role::Firm), (TEXTS, Role::Text)]
        .into_iter()
        .find(|(names, _)| {
            names.iter().any(|name| {
                name.strip_prefix(label.as_str())
                    .is_some_and(|rest| rest.starts_with(' '))
            })
        })
        .map(|(_, role)| role)
}

fn role(line: &Line) -> Option<Role> {
    let first = line.cells.first()?;
    if line.cells.len() < 2 {
        return None;
    }
    role_of(&first.text).or_else(|| role_of_beginning(&first.text))
}

/// Whether the first cell only ends the label that the row above began.
fn ends_label(line: &Line, label: &str) -> bool {
    line.cells.first().is_some_and(|cell| {
        let joined = format!("{label} {}", cell.text);
        role_of(&joined).is_some() || role_of_beginning(&joined).is_some()
    })
}

#[derive(Default)]
struct Record {
    dates: Option<Line>,
    title: Option<Line>,
    firm: Option<Line>,
    text: Vec<Line>,
}

impl Record {
    /// The last day behind the first.
    fn end_on(&mut self, day: Line) {
        let Some(dates) = self.dates.as_mut().and_then(|line| line.cells.last_mut()) else {
            self.dates = Some(day);
            return;
        };
        dates.join_last_day(&day.passage());
    }
}

fn of_labels(lines: &[Line]) -> Vec<Line> {
    let mut records: Vec<Record> = Vec::new();
    let mut before: Vec<Line> = Vec::new();
    let mut open: Option<(Role, String)> = None;
    for line in lines {
        let without_label = |line: &Line| Line {
            cells: line.cells.get(1..).unwrap_or_default().to_vec(),
            bullet: None,
            ..line.clone()
        };
        // "Name und Art der" / "Bildungseinrichtung": the end of a label may be one by itself.
        let ends = open.as_ref().is_some_and(|(role, label)| {
            let joined = line.cells.first().map(|cell| format!("{label} {}", cell.text));
            joined.and_then(|joined| role_of(&joined)) == Some(*role)
        });
        if let Some(role) = role(line).filter(|_| !ends) {
            let value = without_label(line);
            open = Some((
                role,
                line.cells.first().map(|cell| cell.text.clone()).unwrap_or_default(),
            ));
            let opens = match (role, records.last()) {
                (_, None) | (Role::Dates, _) => true,
                (Role::Title, Some(last)) => last.title.is_some(),
                _ => false,
            };
            if opens {
                records.push(Record::default());
            }
            let Some(record) = records.last_mut() else { continue };
            match role {
                Role::Dates => record.dates = Some(value),
                Role::LastDay => record.end_on(value),
                Role::Title => record.title = Some(value),
                Role::Firm => record.firm = Some(value),
                Role::Text => record.text.push(value),
            }
            continue;
        }
        let (Some(record), Some((role, label))) = (records.last_mut(), &mut open) else {
            before.push(line.clone());
            continue;
        };
        let mut more = line.clone();
        if ends_label(line, label) {
            *label = format!(
                "{label} {}",
                line.cells.first().map(|cell| cell.text.as_str()).unwrap_or_default()
            );
            more = without_label(line);
        }
        if more.is_empty() {
            continue;
        }
        let target = match role {
            Role::Dates | Role::LastDay => record.dates.as_mut(),
            Role::Title => record.title.as_mut(),
            Role::Firm => record.firm.as_mut(),
            Role::Text => record.text.last_mut(),
        };
        if let Some(cell) = target.and_then(|line| line.cells.last_mut())
            && line.bullet.is_none()
        {
            cell.join(&more.passage());
        } else {
            record.text.push(more);
        }
    }
    before.extend(records.into_iter().flat_map(as_lines));
    before
}

/// Title and dates in one line, the firm below, then what was done.
fn as_lines(record: Record) -> Vec<Line> {
    let mut made = Vec::new();
    let (mut head, second) = match (record.title, record.firm) {
        (Some(title), firm) => (title, firm),
        (None, Some(firm)) => (firm, None),
        (None, None) => match record.dates {
            Some(dates) => return std::iter::once(dates).chain(record.text).collect(),
            None => return record.text,
        },
    };
    if let Some(dates) = record.dates {
        head.cells.extend(dates.cells);
    }
    head.gap_above = 1.5;
    made.push(head);
    if let Some(firm) = second {
        let mut firm = without_address(firm);
        firm.gap_above = 0.2;
        made.push(firm);
    }
    for mut line in record.text {
        line.bullet = Some(line.left - 8.0);
        line.gap_above = 0.2;
        made.push(line);
    }
    made
}

/// "Edil Murgia s.r.l. – Santeramo (BA)": the name of the employer, and the address in a cell of its own.
fn without_address(firm: Line) -> Line {
    let [cell] = &firm.cells[..] else { return firm };
    let parted = [" – ", " — ", " - ", ", "].iter().find_map(|mark| {
        let at = cell.text.find(mark)?;
        let behind = cell.text.get(at + mark.len()..)?;
        let tells = crate::places::place_score(behind) >= 0.34
            || crate::home::looks_like_street(behind)
            || crate::home::address_score(behind) > 0.0
            || *mark == ", " && crate::places::could_be_town(behind) && !behind.contains(',');
        tells.then(|| vec![cell.slice(0, at), cell.slice(at + mark.len(), cell.text.len())])
    });
    match parted {
        Some(cells) => Line { cells, ..firm },
        None => firm,
    }
}

/// A row of the Japanese form: when, where, and what happened.
struct Event {
    day: Day,
    place: Passage,
    kind: EventKind,
    /// "入社（栄養士）": what as.
    title: Option<Passage>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum EventKind {
    Begins,
    Ends,
    /// Another post at the same firm.
    Moves,
}

const BEGINS: Words = Words("入社|入学|編入学|転入学|進学|入職|入所|就職|転職|開業|独立|入庁|入局|入省|着任");
const MOVES: Words =
    Words("に昇格|に昇進|に昇任|に就任|に任命|に着任|に配属|へ配属|に異動|へ異動|に転属|に転任|となる");
/// Words for the school or firm of the row above.
const SAME: Words = Words("同校|同社|同施設|同院|同学|同大学|同大学院|同店|同園|同所|同病院|同高校|同上");
const ENDS: Words = Words(
    "退社|退職|卒業見込み|卒業見込|卒業|修了|中退|中途退学|退学|退所|退局|満了|閉業|転出|博士課程修了|修士課程修了",
);

fn event(line: &Line) -> Option<Event> {
    let text = line
        .cells
        .iter()
        .map(|cell| cell.text.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    // "2012 4 …", "平成24年 4月 …": the year's sign may be left to the head of the column.
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
    let (day, at) = match crate::dates::find(&text).first() {
        _ if era_day(&text).is_some() => era_day(&text)?,
        Some(range) if range.start == 0 && range.is_single && range.to.is_some_and(|day| day.month.is_some()) => {
            (range.to?, range.end)
        }
        _ => {
            let year = text.get(..4).filter(|year| digits(year) == 4)?.parse::<u16>().ok()?;
            let rest = text.get(4..)?.trim_start_matches(['年', ' ', '.', '/']);
            let length = digits(rest);
            let month = rest
                .get(..length)?
                .parse::<u8>()
                .ok()
                .filter(|month| (1..=12).contains(month))?;
            let after = rest.get(length..)?.trim_start_matches(['月', ' ']);
            (
                Day {
                    year,
                    month: Some(month),
                    day: None,
                },
                text.len() - after.len(),
            )
        }
    };
    let told = text.get(at..)?.trim();
    let (told, title) = without_bracket(told);
    if let Some((kind, name)) = english_event(told) {
        let whole = line.passage();
        let slice = |words: &str| whole.text.rfind(words).map(|at| whole.slice(at, at + words.len()));
        return Some(Event {
            day,
            place: slice(name)?,
            kind,
            title: title.and_then(slice),
        });
    }
    let kind = |words: Words| words.iter().any(|word| told.ends_with(word));
    let kind = if kind(BEGINS) {
        EventKind::Begins
    } else if kind(ENDS) {
        EventKind::Ends
    } else if kind(MOVES) {
        EventKind::Moves
    } else {
        return None;
    };
    // The name stands before the event's word, parted by a space; reasons may stand between.
    let whole = line.passage();
    let begins = whole.text.rfind(told)?;
    let words = whole.slice(begins, begins + told.len());
    let title = title.and_then(|title| {
        let at = whole.text.rfind(title)?;
        Some(whole.slice(at, at + title.len()))
    });
    let last = words.text.rfind([' ', '　']);
    let mut name = match last {
        Some(at) => words.slice(0, at),
        None => {
            let end = BEGINS
                .iter()
                .chain(ENDS.iter())
                .chain(MOVES.iter())
                .filter_map(|word| words.text.strip_suffix(word))
                .map(str::len)
                .min()?;
            words.slice(0, end)
        }
    };
    // "出産のため退職", "一身上の都合により退社"
    if ["ため", "により", "に伴い", "都合"]
        .iter()
        .any(|end| name.text.trim_end().ends_with(end))
    {
        name = name.slice(0, name.text.rfind([' ', '　']).unwrap_or(0));
    }
    if SAME.contains(name.text.trim()) {
        name = Passage::default();
    }
    let mut title = title;
    if kind == EventKind::Moves {
        // "同施設 ユニットリーダーに昇格"
        let whole = words.text.rsplit([' ', '　']).next().unwrap_or_default();
        let end = MOVES
            .iter()
            .filter_map(|word| whole.strip_suffix(word))
            .map(str::len)
            .min()?;
        let from = words.text.len() - whole.len();
        title = Some(words.slice(from, from + end));
    }
    (!name.is_empty() || kind != EventKind::Begins).then_some(Event {
        day,
        place: name,
        kind,
        title,
    })
}

/// "Joined Musashi Trading Co., Ltd.", "Graduated, Faculty of Law, …": the Japanese form in English.
fn english_event(told: &str) -> Option<(EventKind, &str)> {
    const VERBS: [(EventKind, Words); 2] = [
        (
            EventKind::Begins,
            Words(
                "joined|joined as|entered|enrolled in|enrolled at|enrolled,|enrolled|admitted to|entered into|hired by|started work at",
            ),
        ),
        (
            EventKind::Ends,
            Words(
                "resigned from|left|retired from|graduated from|graduated,|graduated|completed|withdrew from|resignation from",
            ),
        ),
    ];
    let lower = told.to_ascii_lowercase();
    let found = VERBS.iter().find_map(|(kind, verbs)| {
        let length = verbs
            .iter()
            .filter(|verb| lower.strip_prefix(verb).is_some_and(|rest| rest.starts_with(' ')))
            .map(str::len)
            .max()?;
        Some((*kind, told.get(length..)?.trim()))
    });
    found.filter(|(_, name)| name.starts_with(char::is_uppercase))
}

/// "入社（栄養士）" as "入社" and "栄養士".
fn without_bracket(told: &str) -> (&str, Option<&str>) {
    let inner = told.strip_suffix(['）', ')']);
    let parted = inner.and_then(|inner| inner.rsplit_once(['（', '(']));
    match parted {
        Some((event, inner)) if !event.trim().is_empty() => (event.trim_end(), Some(inner.trim())),
        _ => (told, None),
    }
}

/// "製造部にてNC旋盤オペレーターとして従事": what as, in the row below the firm.
fn served_as(line: &Line) -> Option<Passage> {
    let words = line.passage();
    let at = words.text.find("として")?;
    let served = Words("従事|勤務|担当|配属|就業|働く|活動|入社|採用");
    let behind = words.text.get(at..)?;
    served.iter().any(|word| behind.contains(word)).then_some(())?;
    let lead = words.text.get(..at)?;
    let from = [
        "にて",
        "では",
        "において",
        "店に",
        "部に",
        "課に",
        "社に",
        "所に",
        "支店に",
        "、",
        " ",
    ]
    .iter()
    .filter_map(|mark| lead.rfind(mark).map(|from| from + mark.len()))
    .max()
    .unwrap_or(0);
    let title = words.slice(from, at);
    (2..=20).contains(&title.text.chars().count()).then_some(title)
}

fn of_events(lines: &[Line], events: &[Option<Event>]) -> Vec<Line> {
    struct Stay {
        line: Line,
        name: Passage,
        from: Option<Day>,
        to: Option<Day>,
        title: Option<Passage>,
        text: Vec<Line>,
    }
    let mut stays: Vec<Stay> = Vec::new();
    let is_open = |stay: &Stay| stay.to.is_none() && stay.from.is_some();
    for (line, event) in lines.iter().zip(events) {
        let Some(event) = event else {
            let told = line.text();
            let closes = Words("以上|現在に至る|現在|至現在|年 月 学歴|年 月 職歴|年 月").contains(told.trim());
            if !closes && let Some(last) = stays.last_mut() {
                // "4tトラック運転手として従事"
                match served_as(line).filter(|_| last.title.is_none()) {
                    Some(title) => last.title = Some(title),
                    None => last.text.push(line.clone()),
                }
            }
            continue;
        };
        if event.kind == EventKind::Moves {
            // A post is told by its title; a move to another office is no post of its own.
            if let Some(last) = stays.iter_mut().rev().find(|stay| is_open(stay)) {
                let titled = event
                    .title
                    .as_ref()
                    .is_some_and(|title| crate::roles::title_score(&title.text) >= 0.75);
                if !titled {
                    last.text.push(line.clone());
                    continue;
                }
                let name = last.name.clone();
                last.to = Some(event.day);
                stays.push(Stay {
                    line: line.clone(),
                    name,
                    from: Some(event.day),
                    to: None,
                    title: event.title.clone(),
                    text: Vec::new(),
                });
            }
            continue;
        }
        let open = stays.iter_mut().rev().find(|stay| {
            is_open(stay)
                && (stay.name.text == event.place.text
                    || event.place.is_empty()
                    || event.place.text.contains(&stay.name.text))
        });
        match (event.kind, open) {
            (EventKind::Ends, Some(stay)) => stay.to = Some(event.day),
            (EventKind::Ends, None) if event.place.is_empty() => {}
            (kind, _) => stays.push(Stay {
                line: line.clone(),
                name: event.place.clone(),
                from: (kind == EventKind::Begins).then_some(event.day),
                to: (kind == EventKind::Ends).then_some(event.day),
                title: event.title.clone(),
                text: Vec::new(),
            }),
        }
    }
    let mut made = Vec::new();
    for stay in stays {
        let told = match (stay.from, stay.to) {
            (Some(from), Some(to)) => format!("{} – {}", from.iso(), to.iso()),
            (Some(from), None) => format!("{} – 現在", from.iso()),
            (None, to) => to.map(|to| to.iso()).unwrap_or_default(),
        };
        let first = stay.line.cells.first();
        let mut dates = Passage::plain(&told, first.map(Passage::style).unwrap_or_default());
        let place = first.and_then(|cell| cell.parts.first()).and_then(|part| part.place);
        for part in &mut dates.parts {
            part.place = place;
        }
        let mut cells = vec![dates, stay.name];
        cells.extend(stay.title);
        made.push(Line {
            cells,
            gap_above: 1.5,
            ..stay.line
        });
        made.extend(stay.text);
    }
    made
}

#[cfg(test)]
mod tests {
    use super::unfolded;
    use crate::plain::text_lines;

    fn told_of(text: &str) -> Vec<String> {
        unfolded(&text_lines(text))
            .iter()
            .map(crate::passage::Line::text)
            .collect()
    }

    #[test]
    fn rows_of_year_month_and_event_become_stays() {
        let told = told_of(
            "2012  4  南海株式会社 入社\n2018  3  南海株式会社 一身上の都合により退社\n2018  4  株式会社北斗 入社\n現在に至る",
        );
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(
            told[0].contains("2012-04 – 2018-03") && told[0].contains("南海株式会社"),
            "{told:?}"
        );
        assert!(told[1].contains("現在") && told[1].contains("株式会社北斗"), "{told:?}");
        let told = told_of("平成 19  6  南海株式会社 入社\n平成 24  2  出産のため退職");
        assert!(told.len() == 1 && told[0].contains("2007-06 – 2012-02"), "{told:?}");
    }
}
