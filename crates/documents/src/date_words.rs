//! Words that dates are written with: months, seasons and the words for today.

use crate::date_ends::small;
use crate::date_tokens::{Kind, Token, number_at, sign_at, skip_space, word_at};
use crate::vocabulary::Words;

pub(crate) fn open_at(tokens: &[Token], index: usize) -> Option<usize> {
    let word = word_at(tokens, index)?;
    let single = Words(
        "present|presente|current|curr|currently|now|today|ongoing|heute|aujourd'hui|actualidad|actual|actualmente|\
        actuel|actuellement|attuale|attualmente|oggi|heden|nu|obecnie|teraz|dzis|dzisiaj|atual|atualmente|\
        momento|hoje|hoy|laufend|dato|idag|danas|jetzt|gegenwart|en|bugun|halen|devam|сеичас|настоящее|н|הווה|\
        היום|כיום|الحاضر|الان|حاليا|اليوم|currentlyworking|gunumuz|prezent|soucasnost|nykyinen|tegenwoordig|\
        presently|still|continuing|continues|active|aktuell|derzeit|gegenwartig|andauernd|fortlaufend|\
        unbefristet|ongekundigt|maintenant|actuels|actuelle|vigente|ahora|continua|vigencia|presentemente|agora|\
        atualidade|actualidade|adesso|corrente|tuttora|ora|vandaag|huidig|lopend|lopende|nadal|aktualnie|trwa|\
        terazniejszosc|nuvarande|pagaende|nuvaerende|igangvaerende|navaerende|pagar|fortsatt|fortfarande|dd|\
        nykyaan|na|edelleen|jatkuu|jatkuva|toistaiseksi|nyt|tanaan|nykyhetki|simdi|hala|gunumuze|halihazirda|suan|\
        surmekte|soucasnosti|dosud|dnes|nyni|soucasny|sucasnost|sucasnosti|doteraz|jelenleg|jelen|jelenig|\
        napjainkig|folyamatban|prezentul|acum|astazi|sada|trenutno|trenutacno|danes|сегодня|текущее|зараз|\
        сьогодні|наразі|донині|дотепер|теперішніи|днес|σημερα|παρον|τωρα|σημερινα|عכשיו|עכשיו|נוכחי|כעת|מכהן|\
        מכהנת|понастоящем|момента|настоящем|текущо|dabar|siuometu|paslaik|pasreiz|praegu|praegune|tanaseni|مستمر|الحالي|قايم|تاريخه|nay|sekarang|kini|ปัจจุบัน|تاكنون|اكنون|현재|재직중|재직|至今",
    );
    let phrases: &[(&str, &[&str])] = &[
        (
            "en",
            &["cours", "curso", "la actualidad", "activo", "vigor", "vigencia"],
        ),
        ("aujourd", &["hui"]),
        ("hien", &["tai", "nay"]),
        ("den", &["nay", "hien tai"]),
        ("saat", &["ini"]),
        ("hingga", &["kini", "sekarang", "saat ini"]),
        ("sampai", &["sekarang", "saat ini", "kini"]),
        (
            "a",
            &[
                "ce jour",
                "la fecha",
                "l actualite",
                "aujourd hui",
                "present",
                "l heure actuelle",
                "oggi",
                "tutt oggi",
                "maintenant",
                "hoy",
                "la actualidad",
            ],
        ),
        ("ce", &["jour"]),
        ("la", &["fecha", "actualidad", "data", "data attuale", "zi", "prezent"]),
        ("o", &["momento", "presente", "dia de hoje"]),
        (
            "to",
            &["date", "present", "now", "today", "this day", "current", "the present"],
        ),
        ("ad", &["oggi", "ora"]),
        ("alla", &["data attuale", "data odierna", "data di oggi"]),
        ("till", &["date", "now", "today", "present", "the date", "this date"]),
        ("til", &["date", "now", "today", "present"]),
        ("until", &["date", "now", "today", "present", "the present"]),
        ("upto", &["date", "now", "present"]),
        ("up", &["to date", "to now", "to present"]),
        ("as", &["of now", "of today"]),
        ("in", &["corso", "progress", "essere", "prezent", "curs"]),
        ("chwili", &["obecnej"]),
        (
            "do",
            &[
                "chwili obecnej",
                "dzis",
                "dzisiaj",
                "teraz",
                "nadal",
                "obecnie",
                "soucasnosti",
                "sucasnosti",
                "dnes",
                "dosud",
                "danas",
            ],
        ),
        ("至", &["今"]),
        ("现", &["在", "今"]),
        ("現", &["在"]),
        ("迄", &["今"]),
        ("目", &["前"]),
        ("当", &["前"]),
        ("當", &["前"]),
        ("在", &["职 中", "職 中", "职", "職", "籍 中", "学 中"]),
        ("勤", &["務 中"]),
        ("继", &["续 中"]),
        ("継", &["続 中"]),
        ("就", &["業 中"]),
        ("현", &["재", "직"]),
        ("재", &["직 중", "직"]),
        ("진", &["행 중"]),
        ("근", &["무 중"]),
        (
            "حتى",
            &[
                "الان",
                "اليوم",
                "تاريخه",
                "الوقت الحاضر",
                "الوقت الحالي",
                "وقتنا الحاضر",
                "حينه",
                "الحاضر",
            ],
        ),
        (
            "الى",
            &["الان", "اليوم", "الوقت الحاضر", "الوقت الحالي", "تاريخه", "الحاضر"],
        ),
        ("الوقت", &["الحاضر", "الحالي", "الراهن"]),
        ("حتي", &["الان", "اليوم", "تاريخه"]),
        ("لحد", &["الان"]),
        ("ما", &["زال", "زلت", "يزال"]),
        ("עד", &["היום", "כה", "עתה", "עכשיו", "כיום", "להיום"]),
        (
            "по",
            &[
                "настоящее время",
                "сеи день",
                "сегодня",
                "теперішніи час",
                "сьогодні",
                "нынешнее время",
                "н",
            ],
        ),
        (
            "до",
            &[
                "настоящего времени",
                "сих пор",
                "сегодня",
                "сеичас",
                "сьогодні",
                "теперішнього часу",
                "тепер",
                "днес",
                "нині",
                "цього часу",
            ],
        ),
        ("настоящее", &["время"]),
        ("теперішніи", &["час"]),
        ("цеи", &["час"]),
        ("н", &["в"]),
        (
            "ate",
            &[
                "o momento",
                "hoje",
                "a data",
                "ao momento",
                "o presente",
                "agora",
                "a presente data",
                "atualmente",
                "a atualidade",
                "ao presente",
                "o dia de hoje",
                "os dias atuais",
                "a data atual",
            ],
        ),
        ("data", &["atual", "presente", "attuale"]),
        ("dias", &["atuais"]),
        ("el", &["presente", "dia de hoy", "momento"]),
        ("le", &["moment"]),
        (
            "till",
            &["date", "now", "today", "present", "dags dato", "idag", "nu", "vidare"],
        ),
        ("until", &["now", "today", "present", "date", "this day"]),
        (
            "up",
            &[
                "to now",
                "to present",
                "to date",
                "to today",
                "until now",
                "to the present",
            ],
        ),
        ("through", &["present", "today", "now"]),
        ("present", &["day"]),
        (
            "bis",
            &[
                "heute",
                "jetzt",
                "dato",
                "aktuell",
                "auf weiteres",
                "zum heutigen tag",
                "zur gegenwart",
                "zum jetzigen zeitpunkt",
            ],
        ),
        ("zum", &["heutigen tag", "jetzigen zeitpunkt"]),
        ("auf", &["weiteres"]),
        ("noch", &["andauernd", "laufend"]),
        (
            "jusqu",
            &["a aujourd hui", "a present", "a ce jour", "a maintenant", "aujourd hui"],
        ),
        ("nos", &["jours"]),
        ("على", &["راس العمل"]),
        (
            "hasta",
            &[
                "la fecha",
                "hoy",
                "la actualidad",
                "ahora",
                "el presente",
                "el momento",
                "el dia de hoy",
                "la actual fecha",
                "actualidad",
            ],
        ),
        ("al", &["presente", "dia de hoy", "momento"]),
        ("fino", &["ad oggi", "a oggi", "ad ora", "al presente"]),
        (
            "tot",
            &["heden", "nu", "op heden", "vandaag", "nader order", "nader bericht"],
        ),
        ("op", &["heden"]),
        ("w", &["trakcie", "toku"]),
        ("i", &["dag", "nulaget"]),
        ("tills", &["vidare"]),
        ("til", &["dato", "nu", "i dag", "dags dato", "na", "idag", "dd"]),
        ("dags", &["dato"]),
        ("devam", &["ediyor", "etmekte", "ediyorum"]),
        ("su", &["an", "anda"]),
        ("hala", &["calisiyor", "devam ediyor"]),
        ("gunumuze", &["kadar"]),
        ("bugune", &["kadar"]),
        ("halen", &["devam ediyor", "calisiyor"]),
        ("pana", &["in prezent", "acum", "astazi", "azi"]),
        ("εωσ", &["σημερα", "και σημερα", "τωρα"]),
        ("μεχρι", &["σημερα", "και σημερα", "τωρα"]),
        ("το", &["παρον"]),
        ("jelenleg", &["is"]),
        ("今", &[]),
        ("date", &[]),
    ];
    let follows = |phrase: &str| {
        let mut at = index + 1;
        let joined = phrase.split(' ').all(|expected| {
            at = skip_space(tokens, at);
            while matches!(sign_at(tokens, at), Some('\'' | '’' | '.')) {
                at += 1;
            }
            let same = word_at(tokens, at) == Some(expected);
            at += 1;
            same
        });
        joined.then_some(at)
    };
    for (first, rest) in phrases {
        if *first == word {
            if rest.is_empty() {
                return Some(index + 1);
            }
            if let Some(next) = rest.iter().find_map(|phrase| follows(phrase)) {
                return Some(next);
            }
        }
    }
    (word != "en" && single.contains(word)).then(|| match follows("day").or_else(|| follows("время")) {
        Some(next) => next,
        None => index + 1,
    })
}

pub(crate) fn season(tokens: &[Token], index: usize) -> Option<usize> {
    let words = Words(
        "spring|summer|fall|autumn|winter|fruhjahr|sommer|herbst|summers|ss|ws|wise|sose|printemps|ete|automne|hiver|\
        primavera|verano|otono|invierno|estate|autunno|inverno|verao|outono|q|sommersemester|wintersemester|\
        zomer|herfst|lente|sommar|sommaren|sommeren|host|hosten|efterar|efteraret|forar|foraret|var|varen|vinter|vintern|\
        vinteren|lato|latem|jesien|zima|wiosna|leto|podzim|jaro|jesen|kesa|syksy|talvi|kevat|semester|mid|early|late|anfang|ende|saison|saisons|season|seasons|temporada|\
        temporadas|stagione|stagioni|seizoen|seizoenen|sezon",
    );
    let word = word_at(tokens, index)?;
    if !words.contains(word) {
        return None;
    }
    let mut at = index + 1;
    if word == "q" {
        small(number_at(tokens, at), 4)?;
        at += 1;
    } else if matches!(
        word_at(tokens, skip_space(tokens, at)),
        Some("semester" | "term" | "quarter" | "of" | "de" | "del" | "di")
    ) {
        at = skip_space(tokens, at) + 1;
    }
    at = skip_space(tokens, at);
    if matches!(sign_at(tokens, at), Some(',' | '/' | '-')) {
        at = skip_space(tokens, at + 1);
    }
    number_at(tokens, at).map(|_| at)
}

pub(crate) fn month(token: &Token) -> Option<u8> {
    let Kind::Word(word) = &token.kind else { return None };
    month_number(word)
}

/// The month a folded word names.
fn month_number(word: &str) -> Option<u8> {
    if word.chars().count() < 2 {
        return None;
    }
    let names: &[(u8, Words)] = &[
        (
            1,
            Words(
                "jan|january|januar|janner|jaenner|janvier|janv|enero|ene|janeiro|gennaio|gen|genn|januari|\
                styczen|stycznia|sty|leden|ledna|ocak|января|январь|ינואר|يناير|ianuarie|tammikuu|янв|січень|\
                січня|січ|ιανουαριοσ|ιανουαριου|ιαν|januarie|ian|jaan|tammikuuta|tammikuussa|tammi|janusr|\
                sijecanj|sijecnja|oca|جانفي|januara",
            ),
        ),
        (
            2,
            Words(
                "feb|february|februar|fevrier|fevr|fev|febrero|fevereiro|febbraio|febb|februari|luty|lutego|lut|\
                unor|unora|subat|февраля|февраль|פברואר|فبراير|helmikuu|febr|фев|лютии|лютого|лют|φεβρουαριοσ|\
                φεβρουαριου|φεβ|februarie|februara|helmikuuta|helmikuussa|helmi|veljaca|veljace|شباط|فيفري|\
                febrer",
            ),
        ),
        (
            3,
            Words(
                "mar|march|maret|mac|marz|maerz|mrz|mars|marzo|marco|maart|mrt|marzec|marca|brezen|brezna|mart|марта|март|\
                מרץ|مارس|maaliskuu|martie|мар|березень|березня|бер|μαρτιοσ|μαρτιου|μαρ|marcius|marc|maaliskuuta|\
                maaliskuussa|maalis|ozujak|ozujka|اذار|marts|marec",
            ),
        ),
        (
            4,
            Words(
                "apr|april|avril|avr|abril|abr|aprile|kwiecien|kwietnia|kwi|duben|dubna|nisan|апреля|апрель|\
                אפריל|ابريل|huhtikuu|aprilie|апр|квітень|квітня|квіт|απριλιοσ|απριλιου|απρ|aprilis|huhtikuuta|\
                huhtikuussa|huhti|travanj|travnja|نيسان|افريل",
            ),
        ),
        (
            5,
            Words(
                "may|mai|mayo|maio|maggio|mag|magg|mei|maj|maja|kveten|kvetna|mayis|мая|маи|מאי|مايو|toukokuu|\
                травень|травня|трав|μαιοσ|μαιου|μαι|majus|toukokuuta|toukokuussa|touko|svibanj|svibnja|ايار|ماي",
            ),
        ),
        (
            6,
            Words(
                "jun|june|juni|juin|junio|junho|giugno|giu|czerwiec|czerwca|cze|cerven|cervna|haziran|июня|июнь|\
                יוני|يونيو|kesakuu|iunie|июн|червень|червня|черв|ιουνιοσ|ιουνιου|ιουν|junius|kesakuuta|\
                kesakuussa|kesa|lipanj|lipnja|haz|حزيران|جوان",
            ),
        ),
        (
            7,
            Words(
                "julai|jul|july|juli|juillet|juil|julio|julho|luglio|lug|lipiec|lipca|lip|cervenec|cervence|temmuz|\
                июля|июль|יולי|يوليو|heinakuu|iulie|июл|липень|липня|лип|ιουλιοσ|ιουλιου|ιουλ|julius|heinakuuta|\
                heinakuussa|heina|srpanj|srpnja|tem|تموز|جويلية",
            ),
        ),
        (
            8,
            Words(
                "agustus|ogos|aug|august|aout|agosto|ago|augustus|sierpien|sierpnia|sie|srpen|srpna|agustos|августа|август|\
                אוגוסט|اغسطس|elokuu|augusti|авг|серпень|серпня|серп|αυγουστοσ|αυγουστου|αυγ|augusztus|elokuuta|\
                elokuussa|elo|kolovoz|kolovoza|agu|اب|اوت|ags",
            ),
        ),
        (
            9,
            Words(
                "sep|sept|september|septembre|septiembre|setembro|set|settembre|sett|wrzesien|wrzesnia|wrz|zari|\
                eylul|сентября|сентябрь|ספטמבר|سبتمبر|syyskuu|septembrie|сен|сент|вересень|вересня|вер|\
                σεπτεμβριοσ|σεπτεμβριου|σεπ|σεπτ|szeptember|szept|syyskuuta|syyskuussa|syys|rujan|rujna|eyl|\
                ايلول",
            ),
        ),
        (
            10,
            Words(
                "oct|october|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|pazdziernik|pazdziernika|paz|\
                rijen|rijna|ekim|октября|октябрь|אוקטובר|اكتوبر|lokakuu|octombrie|окт|жовтень|жовтня|жовт|\
                οκτωβριοσ|οκτωβριου|οκτ|lokakuuta|lokakuussa|loka|eki",
            ),
        ),
        (
            11,
            Words(
                "nov|november|novembre|noviembre|novembro|listopad|listopada|lis|listopadu|kasim|ноября|ноябрь|\
                נובמבר|نوفمبر|marraskuu|noiembrie|ноя|нояб|листопад|листопада|лист|νοεμβριοσ|νοεμβριου|νοε|\
                marraskuuta|marraskuussa|marras|studeni|studenoga|studenog|kas|noi",
            ),
        ),
        (
            12,
            Words(
                "disember|dec|december|dezember|dez|decembre|diciembre|dic|dezembro|dicembre|grudzien|grudnia|gru|\
                prosinec|prosince|aralik|декабря|декабрь|דצמבר|ديسمبر|joulukuu|decembrie|desember|des|дек|\
                грудень|грудня|груд|δεκεμβριοσ|δεκεμβριου|δεκ|joulukuuta|joulukuussa|joulu|prosinca|decembar",
            ),
        ),
    ];
    let direct = |word: &str| {
        names
            .iter()
            .find(|(_, names)| names.contains(word))
            .map(|(number, _)| *number)
    };
    // Hebrew writes "in May" as one word.
    direct(word).or_else(|| direct(word.strip_prefix('ב')?))
}
