//! Words that tell a title from a firm, a degree from a school, in a dozen languages.

use crate::dates::folded;
use crate::vocabulary::Words;

/// How much the text looks like the title of a post: 0 to 1.
pub(crate) fn title_score(text: &str) -> f64 {
    let lower = folded(text);
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '+' && c != '#')
        .filter(|w| !w.is_empty())
        .collect();
    if words.is_empty() || words.len() > 14 {
        return 0.0;
    }
    let mut score: f64 = 0.0;
    for (index, word) in words.iter().enumerate() {
        let noun = TITLE_NOUNS.contains(word)
            || TITLE_ENDINGS
                .iter()
                .any(|ending| word.len() > ending.len() && word.ends_with(ending));
        if noun {
            // The noun that a title turns on stands at its end, in English at least, or before "of" and "for".
            let next = words.get(index + 1).copied().unwrap_or_default();
            let heads = index + 1 == words.len()
                || index == 0
                || matches!(
                    next,
                    "of" | "for" | "de" | "and" | "in" | "on" | "du" | "i" | "ii" | "iii" | "co" | "team" | "intern"
                );
            score = score.max(if heads { 1.0 } else { 0.75 });
        }
        if TITLE_MARKS.contains(word) {
            score = score.max(0.5);
        }
    }
    let wide = text.chars().filter(|&c| c >= '\u{3000}').count();
    if wide >= 2 {
        let known = Words(
            "工程师|工程師|经理|經理|主管|总监|總監|专员|專員|助理|开发|设计师|分析师|顾问|实习生|教师|研究员|架构师|エンジニア|マネージャー|デザイナー|部長|課長|主任|担当|コンサルタント|\
            アナリスト|インターン|プログラマー|リーダー|ディレクター|研究員|会计|律师|医生|护士|営業|開発",
        );
        if known.iter().any(|name| text.contains(name)) {
            score = score.max(0.9);
        }
    }
    score
}

/// How much the text looks like the name of a firm or body: 0 to 1.
pub(crate) fn company_score(text: &str) -> f64 {
    let lower = folded(text);
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '&')
        .filter(|word| !word.is_empty())
        .collect();
    let mut score: f64 = 0.0;
    // "Denver, CO" is no company.
    let is_place = crate::places::place_score(text) >= 0.9;
    if let Some(last) = words.last()
        && !is_place
        && LEGAL_FORMS.contains(last)
    {
        score = 1.0;
    }
    if words.iter().any(|word| {
        matches!(
            *word,
            "gmbh" | "ltd" | "llc" | "inc" | "corp" | "corporation" | "ag" | "sarl" | "gmbh&co" | "plc" | "bv"
        )
    }) {
        score = score.max(0.9);
    }
    if words.iter().any(|word| COMPANY_WORDS.contains(word)) {
        score = score.max(0.6);
    }
    if institution_score(text) >= 0.8 {
        score = score.max(0.7);
    }
    let wide_forms = Words("公司|会社|集团|銀行|银行|大学|研究所|医院|科技|有限|학교|シ株|(株)|㈱|工作室|事務所");
    if wide_forms.iter().any(|form| text.contains(form)) {
        score = score.max(0.95);
    }
    if Words("شركة|بنك|جامعة|مؤسسة|مستشفى|חברת|בנק|אוניברסיט|בע\"מ")
        .iter()
        .any(|form| text.contains(form))
    {
        score = score.max(0.9);
    }
    score
}

/// How much the text looks like a school: 0 to 1.
pub(crate) fn institution_score(text: &str) -> f64 {
    let lower = folded(text);
    let mut score: f64 = 0.0;
    for word in lower.split(|c: char| !c.is_alphanumeric()) {
        if SCHOOL_STEMS.iter().any(|stem| word.starts_with(stem)) {
            score = score.max(1.0);
        } else if SCHOOL_WORDS.contains(word) {
            score = score.max(0.85);
        }
        if word.len() > 8
            && (word.ends_with("universitat")
                || word.ends_with("hochschule")
                || word.ends_with("gymnasium")
                || word.ends_with("schule"))
        {
            score = score.max(1.0);
        }
    }
    if Words(
        "大学|大學|学院|學院|高校|高等学校|中学|専門学校|대학교|학교|جامعة|الجامعة|معهد|كلية|מכללת|אוניברסיטת|אוניברסיטה|האוניברסיטה|\
        הטכניון|מכללה|университет|институт",
    )
    .iter()
    .any(|word| text.contains(word))
    {
        score = score.max(1.0);
    }
    score
}

/// How much the text looks like a degree or course of study: 0 to 1.
pub(crate) fn degree_score(text: &str) -> f64 {
    let lower = folded(text);
    let compact: String = lower.chars().filter(|c| *c != '.' && *c != '\'').collect();
    let words: Vec<&str> = compact
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut score: f64 = 0.0;
    for (index, word) in words.iter().enumerate() {
        if DEGREE_STEMS.iter().any(|stem| word.starts_with(stem)) {
            score = score.max(1.0);
        }
        if DEGREE_SHORT.contains(word) && (index == 0 || word.len() > 2) {
            score = score.max(if index == 0 { 0.95 } else { 0.8 });
        }
        if DEGREE_WORDS.contains(word) {
            score = score.max(if index == 0 { 0.8 } else { 0.6 });
        }
    }
    if let [first, second, ..] = words[..]
        && matches!(
            (first, second),
            ("b" | "m", "a" | "s" | "sc" | "eng" | "ed" | "tech" | "com" | "phil")
                | ("ph", "d")
                | ("high" | "secondary", "school")
        )
    {
        score = score.max(if first == "high" || first == "secondary" {
            0.7
        } else {
            0.95
        });
    }
    if Words(
        "学士|學士|硕士|碩士|博士|修士|本科|专业|专科|学部|研究科|卒業|석사|학사|박사|بكالوريوس|ماجستير|دكتوراه|דוקטור|תואר|бакалавр|магистр|\
        диплом|B.A|B.Sc",
    )
    .iter()
    .any(|word| text.contains(word))
    {
        score = score.max(0.95);
    }
    score
}

const TITLE_NOUNS: Words = Words(
    "engineer|developer|manager|director|analyst|designer|consultant|architect|intern|internship|assistant|\
    associate|specialist|coordinator|administrator|officer|lead|leader|head|president|ceo|cto|cfo|coo|cmo|cio|\
    vp|founder|cofounder|owner|partner|scientist|researcher|programmer|technician|teacher|professor|lecturer|\
    instructor|tutor|trainer|coach|nurse|physician|doctor|surgeon|pharmacist|therapist|accountant|auditor|\
    bookkeeper|lawyer|attorney|paralegal|counsel|clerk|secretary|receptionist|cashier|salesperson|\
    representative|agent|advisor|adviser|strategist|planner|buyer|editor|writer|journalist|author|translator|\
    photographer|producer|artist|illustrator|animator|composer|musician|curator|librarian|chef|cook|waiter|\
    waitress|barista|bartender|driver|mechanic|electrician|plumber|carpenter|welder|operator|supervisor|foreman|\
    inspector|controller|controller|fellow|member|chair|chairman|chairperson|volunteer|trainee|apprentice|\
    freelancer|contractor|recruiter|marketer|copywriter|tester|sysadmin|devops|sre|contributor|maintainer|\
    creator|mentor|counselor|counsellor|educator|executive|principal|dean|student|candidate|ambassador|docent|\
    ranger|guard|soldier|sergeant|captain|pilot|steward|broker|trader|banker|underwriter|actuary|economist|\
    statistician|biologist|chemist|physicist|geologist|psychologist|sociologist|historian|caregiver|nanny|\
    cleaner|janitor|gardener|farmer|stylist|hairdresser|peer|generalist|practitioner|superintendent|evangelist|\
    advocate|liaison|facilitator|organizer|treasurer|swe|pm|cashier|aide|paramedic|dentist|hygienist|\
    veterinarian|radiographer|midwife|dispatcher|merchandiser|expert|interpreter|entwickler|entwicklerin|leiter|\
    leiterin|ingenieur|ingenieurin|berater|beraterin|mitarbeiter|mitarbeiterin|praktikant|praktikantin|\
    werkstudent|werkstudentin|geschaftsfuhrer|geschaftsfuhrerin|sachbearbeiter|sachbearbeiterin|assistentin|\
    assistent|referent|referentin|kaufmann|kauffrau|techniker|technikerin|lehrer|lehrerin|arzt|arztin|\
    krankenpfleger|krankenschwester|pflegefachkraft|fachkraft|auszubildende|auszubildender|buchhalter|\
    buchhalterin|verkaufer|verkauferin|hilfskraft|tutorin|architektin|analystin|managerin|redakteur|redakteurin|\
    teamleiter|teamleiterin|projektleiter|projektleiterin|praktikum|ausbildung|gesellin|geselle|meister|koch|\
    kochin|developpeur|developpeuse|ingenieure|directeur|directrice|responsable|charge|chargee|chef|cheffe|\
    stagiaire|consultante|analyste|assistante|technicien|technicienne|professeur|enseignant|enseignante|\
    comptable|vendeur|vendeuse|commercial|commerciale|redacteur|redactrice|infirmier|infirmiere|medecin|\
    gestionnaire|conseiller|conseillere|apprenti|alternant|alternante|coordinateur|coordinatrice|formateur|\
    formatrice|concepteur|juriste|avocat|avocate|desarrollador|desarrolladora|ingeniero|ingeniera|gerente|\
    director|directora|jefe|jefa|analista|consultor|consultora|disenador|disenadora|becario|becaria|practicante|\
    asistente|coordinador|coordinadora|tecnico|tecnica|profesor|profesora|contador|contadora|vendedor|vendedora|\
    enfermero|enfermera|medico|medica|encargado|encargada|auxiliar|administrativo|administrativa|abogado|\
    abogada|programador|programadora|arquitecto|arquitecta|desenvolvedor|desenvolvedora|engenheiro|engenheira|\
    diretor|diretora|estagiario|estagiaria|coordenador|coordenadora|assistente|enfermeiro|enfermeira|advogado|\
    advogada|chefe|professora|lider|gestor|gestora|sviluppatore|sviluppatrice|ingegnere|direttore|direttrice|\
    responsabile|analista|consulente|progettista|tirocinante|stagista|impiegato|impiegata|insegnante|docente|\
    infermiere|infermiera|contabile|commesso|commessa|addetto|addetta|architetto|avvocato|medico|tecnico|\
    operaio|coordinatore|programmatore|cuoco|ontwikkelaar|adviseur|medewerker|medewerkster|stagiair|stagiaire|\
    leidinggevende|docente|leraar|verpleegkundige|boekhouder|beheerder|teamleider|projectleider|verkoper|hoofd|\
    directeur|programmeur|ontwerper|onderzoeker|accountmanager|projectmanager|programista|programistka|inzynier|\
    kierownik|kierowniczka|dyrektor|analityk|analityczka|konsultant|konsultantka|specjalista|specjalistka|\
    asystent|asystentka|stazysta|stazystka|praktykant|praktykantka|nauczyciel|nauczycielka|ksiegowy|ksiegowa|\
    sprzedawca|lekarz|pielegniarka|projektant|projektantka|koordynator|koordynatorka|doradca|architekt|tester|\
    testerka|מפתח|מפתחת|מהנדס|מהנדסת|מנהל|מנהלת|יועץ|יועצת|אנליסט|אנליסטית|מעצב|מעצבת|מורה|עוזר|עוזרת|רכז|רכזת|\
    מתמחה|ראש|סטודנט|טכנאי|מתכנת|מתכנתת|חוקר|חוקרת|مهندس|مهندسة|مطور|مطورة|مدير|مديرة|محلل|محللة|مصمم|مصممة|\
    مستشار|مستشارة|مساعد|مساعدة|متدرب|متدربة|معلم|معلمة|محاسب|محاسبة|مشرف|مشرفة|منسق|منسقة|رئيس|طبيب|ممرض|ممرضة|\
    اخصائي|أخصائي|разработчик|инженер|менеджер|директор|аналитик|дизайнер|консультант|программист|специалист|\
    руководитель|стажер|бухгалтер|преподаватель",
);

const TITLE_ENDINGS: Words = Words(
    "entwickler|entwicklerin|ingenieur|ingenieurin|leiter|leiterin|berater|beraterin|manager|managerin|referent|\
    referentin|assistent|assistentin|kaufmann|kauffrau|techniker|technikerin|praktikant|praktikantin|student|\
    mechaniker|mechatroniker|informatiker|informatikerin|designer|designerin|administrator|administratorin|\
    spezialist|spezialistin|koordinator|koordinatorin|fuhrer|fuhrerin|pfleger|pflegerin|arbeiter|arbeiterin|\
    hilfe|ontwikkelaar|medewerker|adviseur|leider|beheerder",
);

const TITLE_MARKS: Words = Words(
    "senior|junior|staff|principal|lead|chief|vice|deputy|interim|graduate|trainee|sr|jr|head|freelance|\
    leitender|leitende|stellvertretender|freelancer",
);

const LEGAL_FORMS: Words = Words(
    "inc|incorporated|llc|llp|lp|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|kg|ohg|se|ug|ev|mbh|sa|sas|\
    sarl|eurl|sl|slu|srl|spa|sapa|bv|nv|vof|oy|ab|as|aps|pty|lda|ltda|eireli|me|kk|sro|doo|zoo|pvt|pte|sdn|bhd|\
    kgaa|cv|scarl|snc|ou",
);

const COMPANY_WORDS: Words = Words(
    "labs|lab|systems|technologies|technology|solutions|group|holdings|bank|hospital|clinic|studio|studios|\
    consulting|partners|ventures|capital|industries|enterprises|services|software|networks|media|agency|\
    foundation|institute|association|society|university|college|school|ministry|department|museum|library|\
    church|restaurant|hotel|cafe|store|stores|market|markets|energy|pharma|pharmaceuticals|biotech|robotics|\
    analytics|dynamics|logistics|insurance|financial|finance|interactive|digital|global|international|worldwide|\
    organization|organisation|council|centre|center|laboratory|laboratories|gallery|ensemble|orchestra|theatre|\
    theater|opera|collective|club|circle|airlines|airways|motors|foods|press|publishing|records|security|\
    electronics|semiconductor|telecom|cloud|startup|inc|werke|verlag|klinik|klinikum|krankenhaus|sparkasse|\
    universitat|stiftung|verein|autohaus|apotheke|kanzlei|praxis|banque|groupe|societe|cabinet|agence|hopital|\
    universite|banco|grupo|empresa|universidad|universidade|hospitalar|ospedale|banca|gruppo|azienda|studi|\
    universita|ziekenhuis|gemeente|universiteit|stichting|szpital|uniwersytet|spolka|freelance|self|various|\
    agentur|stadt|city",
);

const SCHOOL_STEMS: Words = Words(
    "universit|universid|uniwersytet|college|polytechni|politechni|politecnic|hochschul|fachhochschul|gymnasium|\
    univerzit|academ|akademi|institut|istitut|ecole|lycee|liceo|liceum|escola|escuela|school|szkola|scuola|\
    hogeschool|conservator|yliopisto|seminary|gesamtschule|realschule|berufsschule|grundschule|berufskolleg|technikum|\
    handwerkskammer|volkshochschul|berufsbildungszentr",
);

const SCHOOL_WORDS: Words = Words(
    "mit|eth|epfl|tum|ucla|uc|nyu|caltech|bootcamp|faculty|schule|kolleg|iut|insa|hec|essec|tu|fh|rwth|kit|lmu|\
    unam|usp|ufrj|iit|nit|iiit|bits|cegep|coursera|udacity|facultad|faculdade|facolta|faculte|instituto|colegio|\
    polytechnique|sorbonne|technion|ies|suny|cuny|usc|ucl|lse|kaist",
);

const DEGREE_STEMS: Words = Words(
    "bachelor|master|doctor|diplom|magist|licenc|licent|baccala|bachill|abitur|doktor|promotion|associate|\
    undergrad|ingenieria|engenharia|laurea|staatsexamen|matura|maturit|postgrad|licencjat|inzynier|especializ|\
    specializz|meisterpruf|meisterbrief|gesellen|facharbeiter|posgrad",
);

const DEGREE_SHORT: Words = Words(
    "bs|ba|bsc|beng|be|btech|bba|bfa|bcom|bed|ms|ma|msc|meng|me|mtech|mba|mfa|mphil|med|mpa|mph|phd|dphil|md|jd|\
    llb|llm|bca|mca|aas|aa|as|edd|dba|bts|dut|but|cap|deug|dea|ged|hnd|hnc|mres|mtec|basc|masc|bacc|bac|bsee|\
    bscs|mscs|msci|cpge|dr|dipl|ing|tfg|vwo|havo|vmbo|mbo|hbo|fp|eso|mestrado|doutorado|doutoramento|graduacao|\
    grado|mgr|inz|mgr inz",
);

const DEGREE_WORDS: Words = Words(
    "degree|major|minor|program|programme|certificate|bootcamp|studies|studium|ausbildung|kandidat|honours|\
    honors|candidate|studiengang|specialization|a-levels|levels|gcse|abschluss|tecnico|formation|mention|\
    specialite|graduate|grade|higher|hauptschulabschluss|mittlere|reife|lehre|fachrichtung|umschulung|curso|\
    corso|opleiding|studia|technik",
);
