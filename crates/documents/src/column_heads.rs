//! Tables with a row of column names ("Period | Employer | Position"): the names are no entry, and tell what each
//! column holds.

use crate::dates::{self, folded};
use crate::passage::{Line, Passage};
use crate::vocabulary::Words;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Dates,
    /// Titles of posts, degrees.
    Title,
    /// The subject of a degree.
    Subject,
    /// Firms, schools.
    Body,
    Place,
    Text,
    /// Several of these in one cell.
    Mixed,
}

/// The lines without rows of column names; below such a row, each row as a head in the usual order.
pub(crate) fn without_heads(lines: &[Line]) -> Option<Vec<Line>> {
    let mut made: Vec<Line> = Vec::with_capacity(lines.len());
    let mut found = lines.iter().any(tells_projects);
    let whole = if found {
        with_project_items(lines)
    } else {
        lines.to_vec()
    };
    let mut rest = &whole[..];
    while let Some(at) = rest.iter().position(|line| columns(line).is_some()) {
        let (above, below) = rest.split_at(at);
        made.extend(above.iter().cloned());
        let (head, below) = below.split_first()?;
        let end = below
            .iter()
            .position(|line| columns(line).is_some() || tells_projects(line) || ends_table(line, head))
            .unwrap_or(below.len());
        let (rows, after) = below.split_at(end);
        let columns = columns(head)?;
        match records(head, &columns, rows) {
            Some(records) => made.extend(records.into_iter().flat_map(Record::lines)),
            None => made.extend(rows.iter().cloned()),
        }
        found = true;
        rest = after;
    }
    made.extend(rest.iter().cloned());
    found.then_some(made)
}

/// "株式会社カゴマート（2023年4月 ～ 現在）" below the rows of a table: a head of its own.
fn ends_table(line: &Line, head: &Line) -> bool {
    let text = line.text();
    line.page > 0
        && line.cells.len() == 1
        && head.cells.len() >= 3
        && line.bullet.is_none()
        && dates::has_date(&text)
        && !dates::is_only_dates(&text)
}

/// "期間 | 業務内容": terms, and what was done in them.
pub(crate) fn names_terms(line: &Line) -> bool {
    let columns: Vec<Option<Column>> = line.cells.iter().map(|cell| column(&cell.text)).collect();
    line.bullet.is_none() && matches!(columns[..], [Some(Column::Dates), Some(Column::Text)])
}

/// "期間 | プロジェクト内容 | 役割 | 環境": the rows below tell of projects at the firm above.
fn tells_projects(line: &Line) -> bool {
    let names = |cell: &Passage| {
        let name = folded(&cell.text);
        let name = name.trim();
        Words("プロジェクト|案件|project name|project title|project details|projekt|projektbeschreibung|projets|proyectos|项目名称|项目内容").iter().any(|word| name.starts_with(word))
    };
    line.bullet.is_none()
        && line.cells.len() >= 3
        && line.cells.iter().any(names)
        && line.cells.iter().any(|cell| column(&cell.text) == Some(Column::Dates))
}

/// Rows of projects as items of the post above.
fn with_project_items(lines: &[Line]) -> Vec<Line> {
    let mut made = Vec::with_capacity(lines.len());
    let mut head: Option<&Line> = None;
    for line in lines {
        if tells_projects(line) {
            head = Some(line);
            continue;
        }
        if head.is_some_and(|head| ends_table(line, head) || columns(line).is_some()) {
            head = None;
        }
        made.push(match head {
            Some(_) => Line {
                cells: vec![line.passage()],
                bullet: line.bullet.or(Some(line.left - 8.0)),
                gap_above: 0.2,
                ..line.clone()
            },
            None => line.clone(),
        });
    }
    made
}

/// The columns that the line names, where it names nothing else.
fn columns(line: &Line) -> Option<Vec<Column>> {
    if line.bullet.is_some() || line.cells.len() < 2 {
        return None;
    }
    let mut columns: Vec<Column> = line
        .cells
        .iter()
        .map(|cell| column(&cell.text))
        .collect::<Option<_>>()?;
    // A column of activities beside one of positions tells what was done.
    let titled = columns.contains(&Column::Title);
    if !titled
        && let Some(at) = line
            .cells
            .iter()
            .position(|cell| ACTIVITY.contains(folded(cell.text.trim())))
        && let Some(column) = columns.get_mut(at)
    {
        *column = Column::Title;
    }
    // A course is a degree where no other column is; so is a board of examiners the school.
    for (names, missing) in [(KINDS, Column::Title), (COURSES, Column::Title), (BOARDS, Column::Body)] {
        let named = |cell: &Passage| parts_of(&folded(&cell.text)).any(|word| names.contains(word));
        if !columns.contains(&missing)
            && let Some(at) = line.cells.iter().position(named)
            && let Some(column) = columns.get_mut(at)
        {
            *column = missing;
        }
    }
    // "University / Board" beside "Name of institute": who examined, and where one learned.
    let bodies: Vec<usize> = (0..columns.len())
        .filter(|&at| columns.get(at) == Some(&Column::Body))
        .collect();
    if bodies.len() >= 2 {
        let examines = |at: &&usize| {
            let cell = line.cells.get(**at);
            cell.is_some_and(|cell| parts_of(&folded(&cell.text)).any(|word| BOARDS.contains(word)))
        };
        let boards: Vec<usize> = bodies.iter().filter(examines).copied().collect();
        for at in boards.iter().filter(|_| boards.len() < bodies.len()) {
            if let Some(column) = columns.get_mut(*at) {
                *column = Column::Text;
            }
        }
    }
    let telling = columns.iter().filter(|column| **column != Column::Text).count();
    (telling >= 2).then_some(columns)
}

/// The names of columns over a table, and nothing else.
pub(crate) fn names_columns(line: &Line) -> bool {
    columns(line).is_some()
}

/// What columns are called, the first list that has a name counts.
const NAMES: [(Words, Column); 6] = [
    (DATES, Column::Dates),
    (TITLES, Column::Title),
    (SUBJECTS, Column::Subject),
    (BODIES, Column::Body),
    (PLACES, Column::Place),
    (TEXTS, Column::Text),
];

fn column(name: &str) -> Option<Column> {
    let raw = name
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace(" / ", "/");
    let name = folded(name);
    if ENDS_OF_TIME.contains(name.trim()) {
        return Some(Column::Dates);
    }
    // "% / Class": what was scored.
    if name.contains('%') || name.trim() == "#" {
        return Some(Column::Text);
    }
    let whole = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((_, column)) = NAMES
        .iter()
        .copied()
        .find(|(names, _)| names.contains(&whole) || names.contains(&raw))
    {
        return Some(column);
    }
    // "Main duties / reason for leaving": of several names those that are known.
    let halves: Vec<&str> = name.split(['/', '&', '(']).collect();
    if halves.len() > 1 {
        let known: Vec<Column> = halves.iter().filter_map(|half| column(half)).collect();
        let told = known.iter().copied().filter(|column| *column != Column::Text);
        // "Company / Position / Duties": more than one of them is told, whatever stands with them.
        if told.clone().any(|column| Some(column) != told.clone().next()) {
            return told.reduce(both);
        }
        return known
            .iter()
            .copied()
            .reduce(|a, b| if a == b { a } else { Column::Text });
    }
    let words: Vec<&str> = parts_of(&name).filter(|word| !JOINTS.contains(word)).collect();
    // "Post and grade", "Position / Band": the grade belongs to the post.
    if words.len() == 2
        && words.iter().any(|word| POSTS.contains(word))
        && words.iter().any(|word| RANKS.contains(word))
    {
        return Some(Column::Title);
    }
    if words.is_empty() || words.len() > 4 {
        return None;
    }
    let mut found: Option<Column> = None;
    for word in words {
        let column = NAMES
            .iter()
            .copied()
            .chain([(ACTIVITY, Column::Text), (BOARDS, Column::Text)])
            .find(|(names, _)| names.contains(word))
            .map(|(_, column)| column)?;
        found = match found {
            None => Some(column),
            Some(known) if known == column => found,
            // "Summary of activities", "Job description", "Field of study".
            Some(Column::Text) => Some(Column::Text),
            Some(_) if column == Column::Text => Some(Column::Text),
            Some(known) => Some(both(known, column)),
        };
    }
    found
}

/// "Firm and place": the place stands behind the firm as it does elsewhere.
fn both(one: Column, other: Column) -> Column {
    match (one, other) {
        (Column::Body, Column::Body | Column::Place) | (Column::Place, Column::Body) => Column::Body,
        _ if one == other => one,
        _ => Column::Mixed,
    }
}

fn parts_of(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

#[derive(Default)]
struct Record {
    dates: Option<Line>,
    title: Option<Line>,
    subject: Option<Line>,
    body: Option<Line>,
    place: Option<Line>,
    text: Vec<Line>,
}

impl Record {
    fn slot(&mut self, column: Column) -> Option<&mut Option<Line>> {
        match column {
            Column::Dates => Some(&mut self.dates),
            Column::Title => Some(&mut self.title),
            Column::Subject => Some(&mut self.subject),
            Column::Body => Some(&mut self.body),
            Column::Place => Some(&mut self.place),
            Column::Text | Column::Mixed => None,
        }
    }

    fn take(&mut self, column: Column, cell: Line) {
        match self.slot(column) {
            Some(Some(known)) => {
                let (Some(known), Some(more)) = (known.cells.last_mut(), cell.cells.first()) else {
                    return;
                };
                match column {
                    // The last day stands in a column of its own.
                    Column::Dates => known.join_last_day(more),
                    _ => known.join(more),
                }
            }
            Some(slot) => *slot = Some(cell),
            None => match self.text.last_mut().and_then(|line| line.cells.last_mut()) {
                Some(known) if cell.bullet.is_none() => known.join(&cell.passage()),
                _ => self.text.push(cell),
            },
        }
    }

    /// Title and dates in one line, the body and its place below, then what was done.
    fn lines(self) -> Vec<Line> {
        let joined = |lines: [Option<Line>; 3]| {
            let mut lines = lines.into_iter().flatten();
            let first = lines.next();
            first.map(|mut first| {
                first.cells.extend(lines.flat_map(|line| line.cells));
                first
            })
        };
        let mut made = Vec::new();
        if let Some(mut head) = joined([self.title, self.subject, self.dates]) {
            head.gap_above = 1.5;
            made.push(head);
        }
        if let Some(mut body) = joined([self.body, self.place, None]) {
            body.gap_above = if made.is_empty() { 1.5 } else { 0.2 };
            made.push(body);
        }
        for mut line in self.text {
            line.bullet = line.bullet.or(Some(line.left - 8.0));
            line.gap_above = 0.2;
            made.push(line);
        }
        made
    }
}

/// The rows below a head; none where they cannot be told apart by its columns.
fn records(head: &Line, columns: &[Column], rows: &[Line]) -> Option<Vec<Record>> {
    if columns.contains(&Column::Mixed) || !columns.contains(&Column::Dates) {
        return None;
    }
    let mut records: Vec<Record> = Vec::new();
    for row in rows {
        let own = |cell: &Passage| Line {
            cells: vec![cell.clone()],
            ..row.clone()
        };
        let dated = row.cells.iter().position(|cell| dates::is_only_dates(&cell.text));
        // What stood below the first line of a cell.
        if row.page == 0 && row.cells.len() == 1 && dated.is_none() {
            records.last_mut()?.text.push(row.clone());
            continue;
        }
        let places: Vec<Column> = if row.cells.len() == columns.len() {
            columns.to_vec()
        } else if row.page > 0 {
            row.cells
                .iter()
                .map(|cell| nearest(head, columns, cell))
                .collect::<Option<_>>()?
        } else if dated.is_some() {
            // Empty cells leave no trace; those before them keep their order.
            columns.iter().copied().take(row.cells.len()).collect()
        } else {
            return None;
        };
        if dated.is_some_and(|at| places.get(at) != Some(&Column::Dates)) {
            return None;
        }
        match (dated, records.last_mut()) {
            (None, None) => return None,
            (None, Some(_)) => {}
            (Some(_), _) => records.push(Record::default()),
        }
        let record = records.last_mut()?;
        for (at, (cell, column)) in row.cells.iter().zip(places).enumerate() {
            // "1", "2" below "Sr. No."
            let numbers = at == 0 && column == Column::Text && cell.text.trim_end_matches('.').parse::<u8>().is_ok();
            if numbers {
                continue;
            }
            let name = head.cells.get(at).filter(|_| row.cells.len() == head.cells.len());
            if dated.is_some() && tells_reason(name) {
                record.text.push(own(&with_name(name, cell)));
                continue;
            }
            match name
                .and_then(|name| parted_post(name, cell))
                .filter(|_| column == Column::Title)
            {
                Some((post, office)) => {
                    record.take(column, own(&post));
                    record.take(Column::Text, own(&office));
                }
                None => record.take(column, own(cell)),
            }
        }
    }
    // "Job title and duties": the first line of the cell is the title.
    if !columns.contains(&Column::Title) && head.cells.iter().any(names_title_and_text) {
        for record in &mut records {
            if record.title.is_none() && record.text.first().is_some_and(|line| line.bullet.is_none()) {
                record.title = Some(record.text.remove(0));
            }
        }
    }
    let named = |record: &Record| record.title.is_some() || record.body.is_some();
    (!records.is_empty() && records.iter().all(named)).then_some(records)
}

/// "Reason for leaving", with nothing else in the column.
fn tells_reason(name: Option<&Passage>) -> bool {
    name.is_some_and(|name| REASONS.contains(folded(name.text.trim().trim_end_matches(':'))))
}

/// "Reason for leaving: promotion".
fn with_name(name: Option<&Passage>, cell: &Passage) -> Passage {
    let Some(name) = name else { return cell.clone() };
    let label = format!("{}:", name.text.trim().trim_end_matches(':'));
    let mut words = Passage::plain(&label, cell.style());
    words.join(cell);
    words
}

/// "Job title and duties", "Position / responsibilities"
fn names_title_and_text(name: &Passage) -> bool {
    let name = folded(&name.text);
    let has = |names: Words| parts_of(&name).any(|word| names.contains(word));
    has(TITLES) && has(TEXTS)
}

/// "부서 / 직위" above "내과병동 / 책임간호사": the post and the office, where the name of the column tells both.
fn parted_post(name: &Passage, cell: &Passage) -> Option<(Passage, Passage)> {
    let halves = |words: &Passage| {
        let at = words.text.find('/')?;
        let (first, second) = (words.slice(0, at), words.slice(at + 1, words.text.len()));
        (!second.text.contains('/') && !first.is_empty() && !second.is_empty()).then_some((first, second))
    };
    let (first, second) = halves(name)?;
    let is_title = |words: &Passage| TITLES.contains(folded(words.text.trim()));
    let is_office = |words: &Passage| OFFICES.contains(folded(words.text.trim()));
    let (one, other) = halves(cell)?;
    if is_office(&first) && is_title(&second) {
        Some((other, one))
    } else if is_title(&first) && is_office(&second) {
        Some((one, other))
    } else {
        None
    }
}

/// The column whose name stands nearest above the cell.
fn nearest(head: &Line, columns: &[Column], cell: &Passage) -> Option<Column> {
    if dates::is_only_dates(&cell.text) {
        return columns.iter().copied().find(|column| *column == Column::Dates);
    }
    let (left, right) = edges(cell)?;
    let away = |name: &Passage| {
        let (from, to) = edges(name).unwrap_or((f64::MAX, f64::MAX));
        let apart = (from - right).max(left - to).max(0.0);
        apart + 0.001 * (left - from).abs()
    };
    head.cells
        .iter()
        .zip(columns)
        .filter(|(_, column)| **column != Column::Dates)
        .min_by(|a, b| away(a.0).total_cmp(&away(b.0)))
        .map(|(_, column)| *column)
}

fn edges(cell: &Passage) -> Option<(f64, f64)> {
    let places = cell.places();
    let left = places.iter().map(|place| place.left).min_by(f64::total_cmp)?;
    let right = places
        .iter()
        .map(|place| place.left + place.width)
        .max_by(f64::total_cmp)?;
    Some((left, right))
}

const JOINTS: Words = Words(
    "and|of|the|or|und|der|des|de|du|del|et|y|e|i|och|og|ve|da|do|di|name|nom|nombre|nome|held|job|employing|main|key|\
    brief|your|from|to|von|bis|obtained|awarded|attended|no|nr|emploi|lavoro|pracy|s|passing|pass|passed|\
    completion|graduation",
);
/// Columns that tell why a post ended.
const REASONS: Words = Words(
    "reason for leaving|reasons for leaving|reason left|grund des ausscheidens|kundigungsgrund|motif de depart|motivo de salida|\
    motivo de saida|motivo della cessazione|reden van vertrek|powod odejscia|퇴직사유|离职原因|退職理由",
);
/// What a post, no degree, is called.
const POSTS: Words =
    Words("post|position|role|job|title|designation|stelle|poste|puesto|cargo|posizione|functie|stanowisko");
/// What a post is paid by.
const RANKS: Words =
    Words("grade|band|grading|salary|scale|level|rank|besoldung|entgeltgruppe|grado|nivel|livello|echelon|schaal");
/// Columns of first and last days.
const ENDS_OF_TIME: Words = Words(
    "from|to|start|end|start date|end date|joined|left|date of joining|date of leaving|von|bis|beginn|ende|debut|fin|desde|\
    hasta|inicio|fim|dal|al|inizio|fine|van|tot|od|do|baslangic|bitis|fra|til|fran|till|من|الى",
);
const DATES: Words = Words(
    "기간|근무기간|재직기간|재학기간|년월|연월|일자|취득일|취득일자|起止时间|起止日期|起止年月|时间|日期|年月日|起讫时间|\
    thoi gian|giai doan|nam|periode|masa kerja|ระยะเวลา|ปี|\
    period|periods|date|dates|year|years|when|time|month|duration|zeitraum|datum|jahr|jahre|zeit|dauer|periode|annee|annees|\
    fecha|fechas|periodo|ano|anos|data|datas|anno|anni|jaar|okres|lata|tarih|tarihler|yil|yili|tid|ar|aika|obdobi|rok|\
    idoszak|ev|perioada|anul|период|годы|год|дата|даты|περιοδοσ|ετοσ|期間|年月|时间|时间段|الفترة|תקופה|تاريخ|التاريخ|سنة التخرج|السنة|سنة|العام|تاريخ التخرج|تاريخ الحصول",
);
const TITLES: Words = Words(
    "직위|직책|직급|부서/직위|부서/직책|소속/직위|部署/役職|所属/役職|部门/职务|department/position|department/designation|자격증명|자격증|학위|职务|担任职务|所任职务|学历|学位|chuc vu|vi tri|chuc danh|bang cap|\
    van bang|jabatan|posisi|jawatan|jenjang|ตำแหนง|วฒิการศึกษา|\
    position|positions|role|roles|title|designation|post|rank|function|degree|qualification|qualifications|diploma|award|\
    certificate|examination|examinations|exam|exams|class|standard|funktion|stelle|beruf|bezeichnung|abschluss|abschlusse|titel|qualifikation|poste|fonction|intitule|diplome|\
    puesto|cargo|titulo|titulacion|posizione|ruolo|qualifica|titolo|funcao|functie|stanowisko|tytul|gorev|gorevi|pozisyon|\
    unvan|derece|derecesi|befattning|tjanst|roll|examen|stilling|eksamen|rolle|tehtava|tutkinto|pozice|funkce|titul|beosztas|\
    munkakor|vegzettseg|functia|postul|diploma|должность|квалификация|степень|θεση|πτυχιο|職位|役職|職種|仕事|职位|岗位|职务|学位|المسمى|المسمى الوظيفي|الوظيفة|\
    المنصب|الموهل|الموهل العلمي|الشهادة|الدرجة|الدرجة العلمية|اسم الدورة|الدورة|תפקיד|תואר",
);
/// The part of a firm that a post belongs to.
const OFFICES: Words = Words(
    "부서|부서명|소속|部署|部門|所属|部门|department|division|unit|abteilung|bereich|service|area|reparto|afdeling|dzial",
);
const SUBJECTS: Words = Words(
    "전공|학과|전공학과|专业|所学专业|chuyen nganh|nganh|nganh hoc|jurusan|program studi|bidang|สาขา|\
    field|subject|subjects|major|course|programme|program|study|studies|specialisation|specialization|discipline|fach|\
    fachrichtung|studiengang|specialite|filiere|domaine|especialidad|carrera|indirizzo|opleiding|richting|kierunek|bolum|\
    bolumu|inriktning|linje|ala|obor|szak|specializarea|специальность|ειδικοτητα|专业|専攻|التخصص|תחום",
);
const BODIES: Words = Words(
    "회사명|회사|학교명|학교|근무처|직장명|기관|발급기관|발행처|工作单位|毕业院校|院校|学校名称|公司名称|单位名称|所在单位|就读学校|\
    cong ty|don vi|don vi cong tac|truong|ten truong|noi lam viec|co quan|perusahaan|nama perusahaan|instansi|\
    sekolah|universitas|nama sekolah|บริษัท|สถาบัน|สถานศึกษา|\
    where|wo|ou|donde|dove|waar|place of study|place of work|place of education|employer|employers|company|companies|firm|organisation|organization|organisations|institution|institute|school|\
    university|college|client|arbeitgeber|firma|unternehmen|betrieb|schule|hochschule|universitat|bildungseinrichtung|\
    institut|einrichtung|employeur|entreprise|societe|organisme|etablissement|ecole|universite|empresa|empleador|\
    institucion|centro|universidad|organizacion|azienda|datore|istituto|scuola|universita|empregador|instituicao|werkgever|\
    bedrijf|instelling|school|pracodawca|uczelnia|szkola|instytucja|kurum|kurulus|sirket|isveren|okul|universite|\
    arbetsgivare|foretag|skola|larosate|arbejdsgiver|arbeidsgiver|virksomhed|bedrift|skole|tyonantaja|yritys|oppilaitos|\
    koulu|zamestnavatel|skola|munkaltato|ceg|iskola|intezmeny|angajator|compania|institutia|scoala|работодатель|\
    организация|компания|учреждение|εργοδοτησ|εταιρεια|ιδρυμα|公司|単位|单位|学校|学校名|会社|会社名|企業|企業名|勤務先|الشركة|اسم الشركة|الموسسة|جهة|الجهة|جهة العمل|اسم الجهة|الجهة المانحة|الجامعة|المدرسة|المعهد|الكلية|مكان العمل|صاحب العمل|חברה|מעסיק|מוסד",
);
const PLACES: Words = Words(
    "المدينة|البلد|الدولة|소재지|지역|地点|工作地点|dia diem|lokasi|kota|สถานที|\
    location|place|city|town|country|ort|stadt|land|lieu|ville|pays|lugar|ciudad|luogo|citta|cidade|plaats|miejsce|miasto|\
    yer|sehir|stad|by|paikka|misto|hely|oras|город|место|τοποσ|地点|المكان|מקום",
);
const TEXTS: Words = Words(
    "담당업무|업무내용|비고|졸업여부|졸업구분|구분|학점|퇴직사유|주요업무|sr|sl|serial|no|№|证明人|主要职责|工作内容|备注|离职原因|月薪|\
    联系电话|xep loai|mo ta|cong viec|nhiem vu|ghi chu|keterangan|nilai|ipk|tugas|เกรดเฉลีย|หนาที|\
    雇用形態|役割|担当工程|役割‧担当工程|環境|規模|資本金|従業員数|duties|duty|activities|activity|summary|responsibilities|responsibility|description|details|achievements|tasks|\
    projects|remarks|notes|reason for leaving|reason|percentage|marks|mark|cgpa|gpa|sgpa|grade|grades|division|score|result|aggregate|nota|voto|performed|aufgaben|beschreibung|schwerpunkte|inhalte|taches|missions|responsabilites|activites|\
    descriptif|tareas|funciones|descripcion|responsabilidades|mansioni|attivita|descrizione|tarefas|atividades|descricao|\
    taken|werkzaamheden|omschrijving|obowiazki|opis|aciklama|aciklamalar|gorevler|arbetsuppgifter|beskrivning|opgaver|\
    oppgaver|beskrivelse|what i did|what i do|what you did|tehtavat|kuvaus|napln|popis|feladatok|leiras|responsabilitati|descriere|обязанности|описание|\
    καθηκοντα|内容|职责|工作内容|業務内容|المهام|المهام الوظيفية|المدة|المعدل|التقدير|النسبة|ملاحظات|תיאור",
);
/// The name of what one studied, where no other column names the degree.
const COURSES: Words = Words("course|courses|programme|program|studiengang|opleiding|indirizzo");
/// How the studies ended, where no other column names the degree.
const KINDS: Words = Words("구분|졸업구분|졸업여부");
/// Who examined, beside the school where one learned.
const BOARDS: Words = Words("board|boards|council|university");
/// Either what one was or what one did.
const ACTIVITY: Words = Words(
    "what i did|what i do|what you did|my job|tatigkeit|tatigkeiten|activite|actividad|attivita|atividade|tevekenyseg|zajecie|virke",
);
