//! Words that tell a title from a firm, a degree from a school, in a dozen languages.

use crate::dates::folded;
use crate::role_words;
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
            || role_words::TITLES.contains(word)
            || role_words::TITLE_ENDINGS.iter().any(|ending| word.ends_with(ending))
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
    if !text.is_ascii() {
        let padded = format!("{} ", words.join(" "));
        let leads = |phrase: &str| padded.strip_prefix(phrase).is_some_and(|rest| rest.starts_with(' '));
        if role_words::TITLE_PHRASES.iter().any(leads) {
            score = score.max(0.95);
        }
    }
    let wide = text.chars().filter(|&c| c >= '\u{3000}').count();
    if wide >= 2 {
        let known = Words(
            "運転手|オペレーター|介護職|介護福祉士|栄養士|保育士|看護助手|整備士|美容師|調理員|事務員|販売員|施工管理|現場監督|職員|正社員|契約社員|パート|ドライバー|生産管理|機械加工|跟单员|教员|导购|营业员|保安|工人|电工|焊工|技工|助教|班主任|工程师|工程師|架构|教授|讲师|老师|教练|科学家|技术员|操作员|质检员|采购员|培训师|创始人|合伙人|组长|队长|负责人|文员|秘书|会计|出纳|司机|厨师|服务员|店长|收银员|护士|医师|药师|\
            编辑|记者|翻译|销售代表|客服|業務員|開発者|事務|経理|総務|人事|販売員|店長|係長|次長|本部長|取締役|社長|スタッフ|アシスタント|講師|教師|教諭|看護師|薬剤師|医師|弁護士|税理士|会計士|\
            翻訳者|通訳|編集者|記者|ライター|建築士|設計士|技術者|技師|学芸員|調理師|シェフ|ドライバー|オペレーター|プランナー|プロデューサー|サイエンティスト|アーキテクト|スペシャリスト|\
            インストラクター|アルバイト|정규직|개발자|엔지니어|디자이너|매니저|팀장|과장|대리|부장|사원|주임|차장|이사|연구원|교사|강사|간호사|의사|약사|회계사|변호사|기획자|마케터|컨설턴트|\
            분석가|인턴|아르바이트|기자|편집자|번역가|요리사|프로그래머|관리자|상담사|조교|디렉터|프로듀서|经理|經理|主管|总监|總監|专员|專員|助理|开发|设计师|分析师|顾问|实习生|教师|研究员|\
            架构师|エンジニア|マネージャー|デザイナー|部長|課長|主任|担当|コンサルタント|アナリスト|インターン|プログラマー|リーダー|ディレクター|研究員|会计|律师|医生|护士|営業|開発",
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
    // "e. V." stands in one word.
    let compact = lower.replace(". v.", "v").replace('.', "");
    let last = compact
        .split(|c: char| !c.is_alphanumeric())
        .rfind(|word| !word.is_empty());
    if let Some(last) = last
        && !is_place
        && (LEGAL_FORMS.contains(last) || role_words::LEGAL_FORMS.contains(last))
    {
        score = 1.0;
    }
    // "ООО «Север»", "ТОВ «Меблі»", "PT Sinar Jaya": forms that stand before the name.
    let leads = words.len() >= 2
        && words.first().is_some_and(|first| {
            Words("ооо|зао|оао|пао|ао|ип|тов|пп|пат|прат|фоп|оод|еоод|тоо|чп|нпо|гуп|муп|мбоу|гбоу|фгуп|гбуз|кп|дп")
                .contains(first)
        });
    let named = !text.is_ascii() && {
        let padded = format!("{} ", words.join(" "));
        let leads = |phrase: &str| padded.strip_prefix(phrase).is_some_and(|rest| rest.starts_with(' '));
        role_words::FIRM_PHRASES.iter().any(leads)
    };
    // "PT Sinar Jaya", "CV Maju Bersama"
    let loud = ["PT ", "PT. ", "CV ", "CV. ", "UD "]
        .iter()
        .any(|form| text.trim_start().starts_with(form))
        && (2..=7).contains(&words.len())
        && title_score(text) < 0.5;
    if leads || named || loud {
        score = score.max(0.95);
    }
    // "PLC and HMI commissioning" begins with a machine.
    if words.iter().skip(1).any(|word| {
        matches!(
            *word,
            "gmbh" | "ltd" | "llc" | "inc" | "corp" | "corporation" | "ag" | "sarl" | "gmbh&co" | "plc" | "bv"
        )
    }) {
        score = score.max(0.9);
    }
    let names_body = |word: &&str| {
        COMPANY_WORDS.contains(word)
            || role_words::FIRMS.contains(word)
            || role_words::FIRM_ENDINGS
                .iter()
                .any(|ending| word.len() > ending.len() && word.ends_with(ending))
    };
    if !is_place && words.iter().any(names_body) {
        score = score.max(0.6);
    }
    if institution_score(text) >= 0.8 {
        score = score.max(0.7);
    }
    let wide_forms = Words(
        "病院|クリニック|医療法人|福祉法人|市役所|区役所|県庁|役場|保育園|幼稚園|信用金庫|商事|物産|新聞社|工務店|幼儿园|中心|厂|廠|工場|주식회사|(주)|유한회사|회사|은행|대학교|병원|연구소|재단|協会|法人|商店|银行|学校|工厂|製作所|研究院|集団|グループ|ホールディングス|公司|会社|集团|銀行|银行|大学|研究所|医院|科技|有限|\
        학교|シ株|(株)|㈱|工作室|事務所",
    );
    if wide_forms.iter().any(|form| text.contains(form)) {
        score = score.max(0.95);
    }
    if Words("مجموعة|مستشفي|مركز|وزارة|مدرسة|مصنع|معهد|קבוצת|בית חולים|משרד|עיריית|מכון|מפעל|שירותי|רשת|شركة|بنك|جامعة|مؤسسة|مستشفى|חברת|בנק|אוניברסיט|בע\"מ")
        .iter()
        .any(|form| text.contains(form))
    {
        score = score.max(0.9);
    }
    score
}

/// "Operations", "Global Supply Chain", "Vertrieb Nord": what a post is over, and no firm.
pub(crate) fn is_function(text: &str) -> bool {
    let lower = folded(text);
    let words = || {
        lower
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
    };
    let known = |word: &str| role_words::FUNCTIONS.contains(word);
    words().any(known) && words().all(|word| known(word) || role_words::REACHES.contains(word))
}

/// "GmbH & Co. KG", "Sp. z o.o.": a legal form and nothing else. Forms that are common words or short forms of other
/// things count with their points only.
pub(crate) fn is_legal_form(text: &str) -> bool {
    let compact: String = folded(text).chars().filter(|c| c.is_alphanumeric()).collect();
    let forms = Words(
        "gmbh|ggmbh|gmbhcokg|cokg|gmbhcokgaa|mbh|kgaa|partgmbb|partmbb|inc|llc|llp|ltd|plc|ptyltd|pvtltd|pteltd|coltd|\
        sdnbhd|corp|incorporated|limited|corporation|zoo|spzoo|sro|spolsro|doo|spa|srl|sarl|eurl|snc|bv|nv|vof|oy|oyj|\
        aps|lda|ltda|eireli|ltdsti|sti|anonimsirketi|limitedsirketi|kft|zrt|nyrt|slu|sau|eood|ood|ead|uab|sia|tbk|jsc",
    );
    let dotted = Words("as|sa|ag|ab|kg|se|ev|ek|eg|sl|sas|co|bt|ae|αε|επε|ικε");
    let is_dotted = text.matches('.').count() >= 2;
    forms.contains(&compact) || (is_dotted && dotted.contains(&compact))
}

/// How much the text looks like a school: 0 to 1.
pub(crate) fn institution_score(text: &str) -> f64 {
    let lower = folded(text);
    let mut score: f64 = 0.0;
    // "I.P.S.S.E.O.A. Zanussi", "I.I.S. Fermi"
    let letters = lower.split(' ').next().unwrap_or_default();
    let short: String = letters.chars().filter(|c| *c != '.').collect();
    if letters.contains('.') && SCHOOLS_OF_LETTERS.contains(&short) {
        score = 0.9;
    }
    for word in lower.split(|c: char| !c.is_alphanumeric()) {
        // "Fachhochschulreife", "Realschulabschluss", "Grundschullehrerin": what a German word ends with is what it is.
        let ends = [
            "reife",
            "abschluss",
            "zeugnis",
            "lehrer",
            "lehrerin",
            "studium",
            "diplom",
            "absolvent",
            "absolventin",
        ];
        if word.len() > 12 && ends.iter().any(|end| word.ends_with(end)) {
            continue;
        }
        // "9.º ano de escolaridade": how long one went to school.
        if [
            "escolaridade",
            "escolaridad",
            "escolarizacion",
            "scolarite",
            "scolarita",
        ]
        .contains(&word)
        {
            continue;
        }
        if SCHOOL_STEMS.iter().any(|stem| word.starts_with(stem)) {
            score = score.max(1.0);
        } else if SCHOOL_WORDS.contains(word) {
            score = score.max(0.85);
        }
        if role_words::SCHOOL_ENDINGS.iter().any(|ending| word.ends_with(ending)) {
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
    // "Southern Technology Center", "Harbour Training Centre"
    let named = |names: &str| lower.split(' ').any(|word| names.split('|').any(|name| name == word));
    if named("center|centre") && named("technology|technical|career|training|vocational|learning|education|skills")
        || named("centro") && named("formazione|formacion|formacao|capacitacion|estudios")
    {
        score = score.max(0.85);
    }
    // "Georgia Tech", "Accrington Tech"
    if lower.split_once(' ').is_some_and(|(_, rest)| rest == "tech") {
        score = score.max(0.8);
    }
    if Words(
        "大学|大學|学院|學院|高校|高等学校|中学|専門学校|小学|职高|技校|师范|בית ספר|תיכון|ישיבת|ישיבה|אולפנה|סמינר|האקדמיה|ثانوية|اكاديمية|مدرسة|대학교|학교|جامعة|الجامعة|معهد|كلية|מכללת|אוניברסיטת|אוניברסיטה|האוניברסיטה|הטכניון|\
        מכללה|университет|институт|دانشگاه|دبیرستان|مؤسسه آموزش|มหาวิทยาลัย|วิทยาลัย|โรงเรียน|विश्वविद्यालय|महाविद्यालय|विद्यालय|Đại học|Cao đẳng|Trường|대학|고등학교",
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
        // Subjects that give their name to degrees ("Ingeniería en Sistemas") yield to a degree proper beside them.
        if word.starts_with("ingenieria") || word.starts_with("engenharia") {
            score = score.max(0.85);
        } else if DEGREE_STEMS.iter().any(|stem| word.starts_with(stem)) {
            score = score.max(1.0);
        }
        if DEGREE_SHORT.contains(word) && (index == 0 || word.len() > 2) {
            score = score.max(if index == 0 { 0.95 } else { 0.8 });
        }
        if DEGREE_WORDS.contains(word) {
            score = score.max(if index == 0 { 0.8 } else { 0.6 });
        }
    }
    // "Handelsfachwirtin", "Allgemeine Hochschulreife", "Wirtschaftsfachschulabschluss", "Geprüfte Bilanzbuchhalterin"
    let ends = [
        "fachwirt",
        "fachwirtin",
        "betriebswirt",
        "betriebswirtin",
        "hochschulreife",
        "abschluss",
        "fachpruefung",
        "studium",
        "gesellenprufung",
        "meisterprufung",
        "abschlussprufung",
        "staatsprufung",
    ];
    let is_compound =
        |word: &&str| word.len() > 8 && ends.iter().any(|end| word.len() > end.len() + 2 && word.ends_with(end));
    let passed = words.len() >= 2 && matches!(words.first(), Some(&("geprufte" | "geprufter")));
    if passed || words.iter().any(is_compound) {
        score = score.max(0.85);
    }
    // "Studium der Rechtswissenschaften", "Lehramtsstudium", "Rechtsreferendariat"
    if let [first, rest @ ..] = &words[..]
        && (*first == "studium" && matches!(rest, ["der" | "des" | "im" | "in", ..])
            || first.len() > 9 && (first.ends_with("studium") || first.ends_with("referendariat")))
    {
        score = score.max(0.8);
    }
    // "Junior Cert", "Leaving Certificate"
    if let [Some(first), Some(second)] = [words.first(), words.get(1)]
        && matches!(*first, "junior" | "leaving" | "intermediate")
        && matches!(*second, "cert" | "certificate")
    {
        score = score.max(0.85);
    }
    if let [first, second, ..] = words[..]
        && matches!((first, second), ("a" | "as" | "o", "level" | "levels"))
    {
        score = score.max(0.95);
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
        "学士|學士|硕士|碩士|博士|修士|本科|专业|专科|学部|研究科|卒業|석사|학사|박사|بكالوريوس|ماجستير|دكتوراه|דוקטור|תואר|בגרות|הנדסאי|תעודת|דיפלומה|ثانوية عامة|الثانوية|ليسانس|دبلوم|высшее|вища|спеціаліст|курси|Cử nhân|Thạc sĩ|Tiến sĩ|کارشناسی|کارشناسی ارشد|دکتری|دیپلم|ปริญญาตรี|ปริญญาโท|ปริญญาเอก|бакалавр|магистр|диплом|\
        B.A|B.Sc",
    )
    .iter()
    .any(|word| text.contains(word))
    {
        score = score.max(0.95);
    }
    score
}

const TITLE_NOUNS: Words = Words(
    "engineer|developer|manager|director|analyst|designer|consultant|architect|intern|internship|assistant|associate|\
    specialist|coordinator|administrator|officer|lead|leader|head|president|ceo|cto|cfo|coo|cmo|cio|vp|founder|\
    cofounder|owner|partner|scientist|researcher|programmer|technician|teacher|professor|lecturer|instructor|tutor|\
    trainer|coach|nurse|sister|matron|physician|doctor|surgeon|pharmacist|therapist|accountant|auditor|bookkeeper|lawyer|attorney|\
    paralegal|counsel|clerk|secretary|receptionist|cashier|salesperson|representative|agent|advisor|adviser|\
    strategist|planner|buyer|editor|writer|journalist|author|translator|photographer|producer|artist|illustrator|\
    animator|composer|musician|curator|librarian|chef|cook|waiter|waitress|barista|bartender|driver|mechanic|\
    electrician|plumber|carpenter|welder|operator|supervisor|foreman|inspector|controller|controller|fellow|member|\
    chair|chairman|chairperson|volunteer|trainee|apprentice|freelancer|contractor|recruiter|marketer|copywriter|\
    tester|sysadmin|devops|sre|contributor|maintainer|creator|mentor|counselor|counsellor|educator|executive|\
    principal|dean|student|candidate|ambassador|docent|ranger|guard|soldier|sergeant|captain|pilot|steward|broker|\
    trader|banker|underwriter|actuary|economist|statistician|biologist|chemist|physicist|geologist|psychologist|\
    sociologist|historian|caregiver|nanny|cleaner|janitor|gardener|farmer|stylist|hairdresser|peer|generalist|\
    practitioner|superintendent|evangelist|advocate|liaison|facilitator|organizer|treasurer|swe|pm|cashier|aide|\
    paramedic|dentist|hygienist|veterinarian|radiographer|midwife|dispatcher|merchandiser|expert|interpreter|\
    entwickler|entwicklerin|leiter|leiterin|ingenieur|ingenieurin|berater|beraterin|mitarbeiter|mitarbeiterin|\
    praktikant|praktikantin|werkstudent|werkstudentin|geschaftsfuhrer|geschaftsfuhrerin|sachbearbeiter|\
    sachbearbeiterin|assistentin|assistent|referent|referentin|kaufmann|kauffrau|techniker|technikerin|lehrer|\
    lehrerin|arzt|arztin|krankenpfleger|krankenschwester|pflegefachkraft|fachkraft|auszubildende|auszubildender|\
    buchhalter|buchhalterin|verkaufer|verkauferin|hilfskraft|tutorin|architektin|analystin|managerin|redakteur|\
    redakteurin|teamleiter|teamleiterin|projektleiter|projektleiterin|praktikum|ausbildung|gesellin|geselle|meister|\
    koch|kochin|developpeur|developpeuse|ingenieure|directeur|directrice|responsable|charge|chargee|chef|cheffe|\
    stagiaire|consultante|analyste|assistante|technicien|technicienne|professeur|enseignant|enseignante|comptable|\
    vendeur|vendeuse|commercial|commerciale|redacteur|redactrice|infirmier|infirmiere|medecin|gestionnaire|\
    conseiller|conseillere|apprenti|alternant|alternante|coordinateur|coordinatrice|formateur|formatrice|concepteur|\
    juriste|avocat|avocate|desarrollador|desarrolladora|ingeniero|ingeniera|gerente|director|directora|jefe|jefa|\
    analista|consultor|consultora|disenador|disenadora|becario|becaria|practicante|asistente|coordinador|\
    coordinadora|tecnico|tecnica|profesor|profesora|contador|contadora|vendedor|vendedora|enfermero|enfermera|medico|\
    medica|encargado|encargada|auxiliar|administrativo|administrativa|abogado|abogada|programador|programadora|\
    arquitecto|arquitecta|desenvolvedor|desenvolvedora|engenheiro|engenheira|diretor|diretora|estagiario|estagiaria|\
    coordenador|coordenadora|assistente|enfermeiro|enfermeira|advogado|advogada|chefe|professora|lider|gestor|\
    gestora|sviluppatore|sviluppatrice|ingegnere|direttore|direttrice|responsabile|analista|consulente|progettista|\
    tirocinante|stagista|impiegato|impiegata|insegnante|docente|infermiere|infermiera|contabile|commesso|commessa|\
    addetto|addetta|architetto|avvocato|medico|tecnico|operaio|coordinatore|programmatore|cuoco|ontwikkelaar|\
    adviseur|medewerker|medewerkster|stagiair|stagiaire|leidinggevende|docente|leraar|verpleegkundige|boekhouder|\
    beheerder|teamleider|projectleider|verkoper|hoofd|directeur|programmeur|ontwerper|onderzoeker|accountmanager|\
    projectmanager|programista|programistka|inzynier|kierownik|kierowniczka|dyrektor|analityk|analityczka|konsultant|\
    konsultantka|specjalista|specjalistka|asystent|asystentka|stazysta|stazystka|praktykant|praktykantka|nauczyciel|\
    nauczycielka|ksiegowy|ksiegowa|sprzedawca|lekarz|pielegniarka|projektant|projektantka|koordynator|koordynatorka|\
    doradca|architekt|tester|testerka|מפתח|מפתחת|מהנדס|מהנדסת|מנהל|מנהלת|יועץ|יועצת|אנליסט|אנליסטית|מעצב|מעצבת|מורה|\
    עוזר|עוזרת|רכז|רכזת|מתמחה|ראש|סטודנט|טכנאי|מתכנת|מתכנתת|חוקר|חוקרת|مهندس|مهندسة|مطور|مطورة|مدير|مديرة|محلل|محللة|\
    مصمم|مصممة|مستشار|مستشارة|مساعد|مساعدة|متدرب|متدربة|معلم|معلمة|محاسب|محاسبة|مشرف|مشرفة|منسق|منسقة|رييس|طبيب|ممرض|\
    ممرضة|اخصايي|разработчик|инженер|менеджер|директор|аналитик|дизаинер|консультант|программист|специалист|\
    руководитель|стажер|бухгалтер|преподаватель|elektriker|elektrikerin|schreiner|tischler|maler|monteur|erzieher|\
    erzieherin|sozialarbeiter|sozialarbeiterin|altenpfleger|physiotherapeut|physiotherapeutin|apotheker|apothekerin|\
    anwalt|anwaltin|notar|makler|maklerin|disponent|disponentin|fahrer|fahrerin|lagerist|kellner|kellnerin|konditor|\
    backer|friseur|friseurin|wissenschaftler|wissenschaftlerin|doktorand|doktorandin|volontar|volontarin|einkaufer|\
    einkauferin|chefarzt|oberarzt|oberarztin|assistenzarzt|facharzt|facharztin|hebamme|bauleiter|polier|vorarbeiter|\
    gartner|gartnerin|landwirt|polizist|verkauf|leitung|teamleitung|projektleitung|geschaftsleitung|aushilfe|bufdi|\
    lehrkraft|dozent|dozentin|professorin|trainerin|beauftragter|beauftragte|bearbeiter|bearbeiterin|schulleiter|\
    rektor|rektorin|kapitan|steuerberater|steuerberaterin|wirtschaftsprufer|secretaire|cuisinier|cuisiniere|serveur|\
    serveuse|boulanger|boulangere|menuisier|electricien|electricienne|plombier|macon|chauffeur|livreur|caissier|\
    caissiere|hotesse|animateur|animatrice|educateur|educatrice|psychologue|pharmacien|pharmacienne|notaire|\
    architecte|graphiste|acheteur|acheteuse|logisticien|magasinier|operateur|operatrice|ouvrier|ouvriere|mecanicien|\
    soudeur|agente|aide-soignant|aide-soignante|sage-femme|kinesitherapeute|veterinaire|chercheur|chercheuse|\
    doctorant|doctorante|attache|attachee|auditeur|auditrice|controleur|controleuse|traducteur|traductrice|\
    interprete|journaliste|photographe|benevole|gerant|gerante|fondateur|fondatrice|adjoint|adjointe|superviseur|\
    conducteur|conductrice|camarero|camarera|cocinero|cocinera|conductor|electricista|fontanero|carpintero|albanil|\
    obrero|operario|operaria|mozo|dependiente|dependienta|cajero|cajera|recepcionista|secretario|secretaria|\
    administradora|supervisora|monitor|monitora|educador|educadora|psicologo|psicologa|fisioterapeuta|farmaceutico|\
    farmaceutica|veterinario|veterinaria|periodista|fotografo|fotografa|traductor|traductora|investigador|\
    investigadora|maestro|maestra|ejecutivo|ejecutiva|delegado|delegada|representante|comprador|compradora|\
    almacenero|mecanico|soldador|repartidor|chofer|peluquera|peluquero|trabajador|trabajadora|socio|socia|fundador|\
    fundadora|presidente|presidenta|subdirector|subdirectora|ayudante|oficial|aprendiz|azafata|bibliotecario|\
    bibliotecaria|economista|asesor|asesora|redactor|redactora|ilustrador|ilustradora|motorista|garcom|garconete|\
    cozinheiro|cozinheira|eletricista|caixa|atendente|operador|operadora|encarregado|encarregada|pedreiro|pintor|\
    jornalista|tradutor|tradutora|pesquisador|pesquisadora|bolsista|contabilista|assessor|assessora|arquiteto|\
    arquiteta|nutricionista|dentista|promotor|promotora|empregado|empregada|rececionista|tecnologo|cameriere|\
    cameriera|autista|elettricista|idraulico|muratore|magazziniere|operaia|segretaria|segretario|cassiera|cassiere|\
    venditore|venditrice|rappresentante|ragioniere|ragioniera|commercialista|notaio|fisioterapista|farmacista|\
    giornalista|traduttore|traduttrice|ricercatore|ricercatrice|dottorando|dottoranda|assegnista|educatore|\
    professore|professoressa|capo|caporeparto|capocantiere|amministratore|amministratrice|fondatore|meccanico|\
    saldatore|manutentore|grafico|redattore|redattrice|apprendista|volontario|volontaria|parrucchiera|estetista|\
    geometra|perito|commis|banconista|portiere|pizzaiolo|pasticcere|werkvoorbereider|uitvoerder|timmerman|\
    elektricien|schilder|kok|ober|serveerster|receptioniste|secretaresse|jurist|advocaat|psycholoog|fysiotherapeut|\
    huisarts|arts|leerkracht|onderwijzer|onderwijzeres|begeleider|begeleidster|inkoper|magazijnmedewerker|vertaler|\
    fotograaf|analist|eigenaar|oprichter|vrijwilliger|promovendus|verzorgende|hovenier|conciergerie|elektryk|monter|\
    mechanik|spawacz|slusarz|stolarz|murarz|kierowca|magazynier|brygadzista|majster|kucharz|kucharka|kelner|kelnerka|\
    barman|recepcjonista|recepcjonistka|sekretarka|kasjer|kasjerka|przedstawiciel|przedstawicielka|handlowiec|\
    sprzedawczyni|prawnik|prawniczka|adwokat|radca|psycholog|pedagog|wychowawca|fizjoterapeuta|fizjoterapeutka|\
    farmaceuta|farmaceutka|dentysta|weterynarz|polozna|ratownik|dziennikarz|dziennikarka|redaktor|redaktorka|tlumacz|\
    tlumaczka|fotograf|grafik|geodeta|technik|technolog|laborant|laborantka|naukowiec|badacz|doktorant|doktorantka|\
    wykladowca|adiunkt|inspektor|audytor|wlasciciel|wlascicielka|zalozyciel|prezes|wiceprezes|zastepca|menedzer|\
    menedzerka|pracownik|opiekun|opiekunka|instruktor|instruktorka|trener|trenerka|wolontariusz|موظف|موظفة|سكرتيرة|\
    سكرتير|بايع|بايعة|سايق|طباخ|كهربايي|فني|فنية|مبرمج|مبرمجة|مدرس|مدرسة|استاذ|باحث|باحثة|صيدلي|صيدلانية|محامي|\
    محامية|صحفي|صحفية|مترجم|مترجمة|مسوول|مسوولة|رييسة|نايب|قايد|مندوب|مراقب|مدقق|اخصايية|خبير|خبيرة|وكيل|ممثل|عامل|\
    مصور|كاتب|محرر|مدربة|مدرب|ممرضه|אחות|אח|רופא|רופאה|עורך|עורכת|מזכירה|מוכר|מוכרת|נהג|טבח|חשמלאי|הנדסאי|בודק|בודקת|\
    סגן|סגנית|מרצה|גננת|פסיכולוג|פסיכולוגית|רוקח|רוקחת|תוכניתן|תוכניתנית|אדריכל|אדריכלית|כלכלן|כלכלנית|חשב|חשבת|נציג|\
    נציגה|קניין|מדריך|מדריכה|עיתונאי|עיתונאית|צלם|צלמת|מתרגם|מתרגמת|אחראי|אחראית|סמנכל|מנכל|butcher|baker|plasterer|\
    roofer|bricklayer|surveyor|valuer|solicitor|barrister|magistrate|registrar|optometrist|physiotherapist|dietitian|\
    nutritionist|podiatrist|phlebotomist|sonographer|porter|housekeeper|concierge|sommelier|server|dishwasher|grocer|\
    stocker|packer|picker|courier|postman|firefighter|constable|detective|deputy|marshal|lifeguard|umpire|referee|\
    choreographer|dancer|actor|actress|singer|videographer|retoucher|typesetter|proofreader|lexicographer|archivist|\
    conservator|bursar|provost|chancellor|postdoc|adjunct|scholar|modeller|modeler|estimator|scheduler|expeditor|\
    purchaser|negotiator|appraiser|adjuster|collector|teller|quant|webmaster|moderator|streamer|barber|tailor|\
    seamstress|jeweller|blacksmith|machinist|fitter|rigger|millwright|glazier|locksmith|groundskeeper|arborist|\
    beekeeper|fisherman|shepherd|vet",
);

const TITLE_ENDINGS: Words = Words(
    "entwickler|entwicklerin|ingenieur|ingenieurin|leiter|leiterin|berater|beraterin|manager|managerin|referent|\
    referentin|assistent|assistentin|kaufmann|kauffrau|techniker|technikerin|praktikant|praktikantin|student|\
    mechaniker|mechatroniker|informatiker|informatikerin|designer|designerin|administrator|administratorin|\
    spezialist|spezialistin|koordinator|koordinatorin|fuhrer|fuhrerin|pfleger|pflegerin|arbeiter|arbeiterin|hilfe|\
    ontwikkelaar|medewerker|adviseur|leider|beheerder|arzt|arztin|monteur|fahrer|fahrerin|meister|meisterin|\
    schlosser|elektroniker|elektronikerin|elektriker|kraft|vertreter|vertreterin|lehrer|lehrerin|wissenschaftler|\
    wissenschaftlerin|therapeut|therapeutin|erzieher|erzieherin|kellner|verkaufer|verkauferin|einkaufer|einkauferin|\
    disponent|makler|forscher|forscherin|trainer|trainerin|leitung|schwester|anwalt|anwaltin|bauer|zeichner|\
    fachfrau|fachmann|fachperson|buchhalter|buchhalterin|angestellter|angestellte|installateur|installateurin|bediener|bedienerin|reiniger|reinigerin|\
    schweisser|lackierer|dreher|fraser|tischler|tischlerin|laborant|laborantin|verwalter|verwalterin|padagoge|\
    padagogin|psychologe|psychologin|ubersetzer|ubersetzerin|optiker|optikerin|logistiker|lagerist|lageristin|gestalter|\
    gestalterin|fachwirt|fachwirtin|betriebswirt|betriebswirtin|landwirt|gehilfe|gehilfin|dozent|dozentin|decker|\
    bibliothekar|bibliothekarin|controller|controllerin|zeichnerin|macher|planer|planerin|entwicklung|betreuer|betreuerin|prufer|pruferin|verpleegkundige|begeleider|\
    kundige|voorbereider|meester|verzorger|chauffeur|verkoper|bouwer|maker|werker|engineer|developer|keeper|worker|\
    smith|assistente|analyst|architekt|architektin|redakteur|redakteurin|direktor|direktorin|prasident|vorstand|\
    sekretar|sekretarin",
);

const TITLE_MARKS: Words = Words(
    "senior|junior|staff|principal|lead|chief|vice|deputy|interim|graduate|trainee|sr|jr|head|freelance|leitender|\
    leitende|stellvertretender|freelancer",
);

const LEGAL_FORMS: Words = Words(
    "inc|incorporated|llc|llp|lp|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|kg|ohg|se|ug|ev|mbh|sa|sas|sarl|\
    eurl|sl|slu|srl|spa|sapa|bv|nv|vof|oy|ab|as|aps|pty|lda|ltda|eireli|me|kk|sro|doo|zoo|pvt|pte|sdn|bhd|kgaa|cv|\
    scarl|snc|ou|oo|eg|mbb|partg|gbr|scop|sasu|sci|eirl|sagl|sarlu|scrl|srls|coop|ska|spzoo|sca|ccoop|lllp|pc|pllc|\
    eood|ood|ead|kft|zrt|nyrt|bt|uab|sia|ooo|zao|pao|pjsc|jsc|tbk|sae|wll|fze|fzco|fzllc|dmcc|limitada",
);

const COMPANY_WORDS: Words = Words(
    "labs|lab|systems|technologies|technology|solutions|group|holdings|bank|hospital|clinic|studio|studios|consulting|\
    partners|ventures|capital|industries|enterprises|services|software|networks|media|agency|foundation|institute|\
    association|society|university|college|school|ministry|department|museum|library|church|restaurant|hotel|cafe|\
    store|stores|market|markets|energy|pharma|pharmaceuticals|biotech|robotics|analytics|dynamics|logistics|\
    insurance|financial|finance|interactive|digital|global|international|worldwide|organization|organisation|council|\
    centre|center|laboratory|laboratories|gallery|ensemble|orchestra|theatre|theater|opera|collective|club|circle|\
    airlines|airways|motors|foods|press|publishing|records|security|electronics|semiconductor|telecom|cloud|startup|\
    inc|werke|verlag|klinik|klinikum|krankenhaus|sparkasse|universitat|stiftung|verein|autohaus|apotheke|kanzlei|\
    praxis|banque|groupe|societe|cabinet|agence|hopital|universite|banco|grupo|empresa|universidad|universidade|\
    hospitalar|ospedale|banca|gruppo|azienda|studi|universita|ziekenhuis|gemeente|universiteit|stichting|szpital|\
    uniwersytet|spolka|freelance|self|various|agentur|stadt|city|stadtwerke|werk|hospitals|buro|gemeinde|backerei|\
    bau|logistik|versicherung|versicherungen|druckerei|systemhaus|ingenieurburo|steuerberatung|kliniken|spedition|\
    brauerei|genossenschaft|bundesamt|landratsamt|amt|behorde|bundeswehr|fraunhofer|laiteries|biscuiterie|\
    cooperative|mairie|clinique|fiduciaire|atelier|ateliers|entreprise|editions|librairie|boulangerie|maison|\
    assurance|assurances|transports|laboratoire|laboratoires|conseil|prefecture|clinica|estudio|editorial|gestoria|\
    construcciones|obras|transportes|asesoria|despacho|ayuntamiento|farmacia|talleres|supermercados|tienda|\
    restaurante|fundacion|asociacion|centro|seguros|laboratorios|consultores|construtora|distribuidora|editora|\
    prefeitura|camara|escritorio|loja|supermercado|consultoria|trattoria|osteria|ristorante|cantine|cantina|\
    cooperativa|comune|officina|officine|assicurazioni|editore|edizioni|laboratorio|laboratori|fondazione|\
    associazione|albergo|impresa|fratelli|bouwbedrijf|aannemersbedrijf|thuiszorg|bureau|adviesbureau|groep|bakkerij|\
    biuro|kancelaria|stocznia|fabryka|zaklad|zaklady|przedsiebiorstwo|urzad|sklep|hurtownia|firma|restauracja|apteka|\
    przychodnia|fundacja|stowarzyszenie|grupa|wydawnictwo|freight|payments|devices|health|healthcare|care|trust|\
    county|academy|farm|farms|bakery|brewery|pharmacy|hotels|resort|airport|railway|railways|shipping|steel|\
    chemicals|textiles|design|designs|architects|attorneys|associates|brothers|sons|union|publishers|productions|\
    entertainment|pictures|games|gaming|sports|outfitters|supply|construction|contractors|builders|plumbing|electric|\
    power|utilities|water|mining|petroleum|oil|gas|realty|properties|estate|estates|trading|imports|exports|\
    wholesale|retail|mart|grocers|kitchen|bistro|grill|bar|tavern|pub|catering",
);

const SCHOOL_STEMS: Words = Words(
    "colaiste|gaelcholaist|studiorum|vidyalay|mahavidyalay|vidyapeeth|gurukul|convent|madrasa|szkol|konservatori|politeknik|universitas|\
    kollegium|ammattikorkeakoul|ammattiopist|\
    universit|universid|prifysgol|ysgol|coleg|etec|fatec|senai|senac|uniwersytet|college|polytechni|politechni|politecnic|hochschul|fachhochschul|gymnasium|\
    univerzit|academ|akademi|institut|istitut|ecole|lycee|liceo|liceum|escola|escuela|school|szkola|scuola|\
    hogeschool|conservator|yliopisto|seminary|gesamtschule|realschule|berufsschule|grundschule|berufskolleg|\
    technikum|instytut|lyceum|konservator|uczelni|handwerkskammer|volkshochschul|handelsschul|berufsfach|\
    bildungszentr|scholengemeen|collegi|istituti|universiti",
);

const SCHOOLS_OF_LETTERS: Words = Words(
    "ipsseoa|ipssar|ipsar|ipseoa|itis|itcg|itc|itg|its|iti|itt|ites|iis|isis|isiss|iiss|ipsia|ipc|ipsct|ipss|ipsasr|ipsceoa|ies|ees|enet|\
    cfa|lep|cpge|tafe|htl|hak|bhs|bbs",
);

const SCHOOL_WORDS: Words = Words(
    "sma|smp|smpn|smkn|madrasah|pesantren|sekolah|politeknik|iti|skola|skole|skolen|liceu|kolej|technikon|tafe|conservatoire|athenee|uned|uoc|utn|ufmg|ufsc|ufpr|ufba|\
    unicamp|unesp|senai|senac|etec|fatec|greta|uclouvain|ulb|uliege|itis|ipsia|chalmers|komvux|\
    metropolia|odtu|vut|cvut|elte|bme|sgh|agh|smk|sman|openclassrooms|externato|kendriya|iim|nift|\
    ignou|htl|htbla|htblva|bhak|ceip|cifp|videregaende|ungdomsskole|jnu|lpu|uct|wits|uio|uib|\
    kuleuven|ugent|udem|uqam|mcgill|yale|harvard|stanford|\
    bbs|mit|eth|epfl|tum|ucla|uc|nyu|caltech|bootcamp|faculty|schule|kolleg|iut|insa|hec|essec|tu|fh|rwth|kit|lmu|unam|\
    usp|ufrj|iit|nit|iiit|bits|cegep|coursera|udacity|facultad|faculdade|facolta|faculte|instituto|colegio|\
    polytechnique|sorbonne|technion|ies|suny|cuny|usc|ucl|lse|kaist|roc|studium|campus|bildungswerk|bfw|ihk|afpa|\
    cnam|iscte|uab|upc|upm|uba|itesm|snu|ntu|nus|hku|kul|vub|uva|tue|kth|dtu|ntnu|eafit",
);

const DEGREE_STEMS: Words = Words(
    "bachelier|civilingen|hogskoleingen|matriculat|maitrise|sarjana|ijazah|alapszak|mesterszak|tecnicatura|\
    referendariat|bacharel|maturitat|kandidaat|\
    ensino|bachelor|master|doctor|diplom|magist|licenc|licent|baccala|bachill|abitur|doktor|promotion|associate|\
    undergrad|ingenieria|engenharia|laurea|staatsexamen|matura|maturit|postgrad|licencjat|inzynier|bachar|dottorat|\
    doutor|mestrad|licencj|tecnolog|technik|kandidat|promovier|fachabitur|hochschulreif|fachwirt|betriebswirt|\
    gesellenbrief|meisterbrief|gesellenpruf|baccalaur|especializ|\
     specializz|meisterpruf|facharbeiter|posgrad",
);

const DEGREE_SHORT: Words = Words(
    "s1|s2|s3|d1|d2|d3|d4|iti|l1|l2|l3|m1|m2|mbbs|svq|bse|mse|bsba|bsme|msme|msba|mpp|mha|mlis|bgs|bphil|bsed|msed|mmath|mphys|mchem|bds|bams|bhms|mpharm|bpharm|dpharm|pgdm|pgd|pgdca|ond|btec|scb|deust|amk|stpm|spm|upsr|tso|bso|\
    candmerc|candmag|candpolyt|candpsych|candjur|candscient|candmed|candit|ctesp|bsn|msn|adn|dnp|dpt|otd|jsd|\
    scd|drph|mscn|bmus|mmus|bvsc|mrcp|mbchb|\
    bs|ba|bsc|bsocsc|bsocsci|msocsc|msocsci|beng|be|btech|bba|bfa|bcom|bed|ms|ma|msc|meng|me|mtech|mba|mfa|mphil|med|mpa|mph|phd|dphil|md|jd|llb|\
    llm|bca|mca|aas|aa|as|edd|dba|bts|dut|but|cap|deug|dea|ged|hnd|hnc|mres|mtec|basc|masc|bacc|bac|bsee|bscs|mscs|\
    msci|cpge|dr|dipl|ing|tfg|vwo|havo|vmbo|mbo|hbo|fp|eso|mestrado|doutorado|doutoramento|graduacao|grado|mgr|inz|\
    mgr inz|pgce|cfc|efz|dess|dees|cqp|vae|gcse|nvq|ccc|dds|dvm|pharmd|mfin|msw|bsw|bhm|mdes|bdes|march|barch|llc|\
    mla|edm|mim|mag|dnb|crpe|capes|gcses|igcse|igcses|gces|vce|sace|wace|qce|hsc|ssc|sslc|wassce|waec|ssce|kcse|kcpe|\
    ncea|matric|cess|stx|hhx|htx|mavo|atheneum|cegep|abitur|sqa|cfp|bep|fpb|fpi|efa",
);

const DEGREE_WORDS: Words = Words(
    "graduado|egb|bup|intermediate|12th|10th|titre|qualifica|propedeutique|yrkeshogskoleexamen|ylioppilas|\
    o-level|a-level|\
    degree|major|minor|program|programme|certificate|bootcamp|studies|studium|ausbildung|kandidat|honours|honors|\
    candidate|studiengang|specialization|a-levels|levels|gcse|abschluss|tecnico|formation|mention|specialite|\
    graduate|grade|higher|hauptschulabschluss|mittlere|reife|lehre|fachrichtung|umschulung|curso|corso|opleiding|\
    studia|ensino|medio|secundario|bachillerato|ciclo|superior|brevet|certificat|diploma|propedeuse|technik|\
    fachausbildung|weiterbildung|abschlusspruefung|gesellenprufung|perito|ragioneria|profesional|profissional|\
    staatlich|lisans|onlisans|doktora|lisansi|tutkinto|maisteri|tradenomi|kandidaatti|insinoori|kandidatexamen|\
    masterexamen|hogskoleexamen|magisterexamen|gymnasieexamen|yrkesexamen|fagbrev|svendebrev|bacheloroppgave|\
    professionsbachelor|bakalar|magistra|inzenyr|vyucni|maturitni|erettsegi|alapkepzes|mesterkepzes|licenta|masterat|\
    doctorat|πτυχιο|μεταπτυχιακο|специалист|бакалавр|магистр|licence|alternance|specjalizacja|podyplomowe|matura|\
    kurs|leaving|junior certificate|highers|baccalaureate|apprenticeship|traineeship|realschulabschluss|\
    schulabschluss|fachhochschulreife|berufsreife|berufsabschluss|berufsausbildung|lehrabschluss|ylioppilastutkinto|\
    perustutkinto|studentereksamen|studentexamen|studenten|vitnemal|gymnasieeksamen|hovedfag|svenneprov|svennebrev|\
    licenza|vyucen|bacalaureat|atestat|lise|preparatoria|secundaria|aprendizaje|apprentissage|apprendistato|аттестат|\
    апробация|szakmunkas|technikus|eksamen|examen|fachabschluss|kochlehre|gesellenjahre|leerlingwezen|vakdiploma",
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::role_words;

    #[test]
    fn lists_hold_words_as_they_are_looked_up() {
        let lists = [
            TITLE_NOUNS,
            TITLE_ENDINGS,
            TITLE_MARKS,
            LEGAL_FORMS,
            COMPANY_WORDS,
            SCHOOL_STEMS,
            SCHOOL_WORDS,
            DEGREE_STEMS,
            DEGREE_SHORT,
            DEGREE_WORDS,
            role_words::TITLES,
            role_words::TITLE_ENDINGS,
            role_words::FIRMS,
            role_words::FIRM_ENDINGS,
            role_words::LEGAL_FORMS,
            role_words::FUNCTIONS,
            role_words::REACHES,
            role_words::SCHOOL_ENDINGS,
        ];
        for word in lists.into_iter().flatten() {
            assert_eq!(word, folded(word));
        }
    }

    #[test]
    fn titles_are_known_in_scripts_that_write_marks_or_a_last_letter_of_its_own() {
        for title in ["Μηχανικός λογισμικού", "رئيس قسم", "مؤسسة النور", "Старший дизайнер"]
        {
            let [title, firm] = [title_score(title), company_score(title)];
            assert!(title.max(firm) > 0.5, "{title} {firm}");
        }
    }
}
