//! The words that a résumé prints of its own, in twelve languages: headings, months, "Present".

use super::sheet::SectionName;

/// Words of one language. A language that has none of its own here prints English ones.
#[derive(Clone, Copy, Debug)]
pub struct PrintWords {
    /// In the order of [`SectionName::ALL`].
    headings: [&'static str; 12],
    short_months: [&'static str; 12],
    long_months: [&'static str; 12],
    /// "de" in "marzo de 2021", before the year of a long month.
    year_joint: &'static str,
    /// The end of what lasts: "Present".
    pub present: &'static str,
    /// Before the day until when a certificate holds: "Valid until".
    pub valid_until: &'static str,
    /// Before a degree's grade: "Grade".
    pub grade: &'static str,
    /// Before a degree's second subject: "Minor".
    pub minor: &'static str,
    /// Before the courses of a degree: "Courses".
    pub courses: &'static str,
    /// Between the words of a list: ", ".
    pub comma: &'static str,
    /// Between a degree and its subject, a town and its country: ", ".
    pub pair: &'static str,
    /// Behind the name of a group: ": ".
    pub colon: &'static str,
    /// "2021年3月" in place of "Mar 2021".
    pub(crate) is_year_first: bool,
}

impl PrintWords {
    pub fn heading(&self, section: SectionName) -> &'static str {
        let at = SectionName::ALL.iter().position(|known| *known == section);
        at.and_then(|at| self.headings.get(at)).copied().unwrap_or_default()
    }

    /// "Mar 2021"; `month` is 1 to 12.
    pub(crate) fn short_month(&self, month: u8, year: &str) -> String {
        self.with_year(&self.short_months, " ", month, year)
    }

    /// "March 2021"; `month` is 1 to 12.
    pub(crate) fn long_month(&self, month: u8, year: &str) -> String {
        self.with_year(&self.long_months, self.year_joint, month, year)
    }

    fn with_year(&self, months: &[&str; 12], joint: &str, month: u8, year: &str) -> String {
        if self.is_year_first {
            return format!("{year}年{month}月");
        }
        match months.get(usize::from(month).wrapping_sub(1)) {
            Some(name) => format!("{name}{joint}{year}"),
            None => year.to_owned(),
        }
    }
}

/// Words of a language by its BCP 47 tag.
pub fn print_words(language: &str) -> &'static PrintWords {
    match primary(language).as_str() {
        "de" => &GERMAN,
        "fr" => &FRENCH,
        "es" => &SPANISH,
        "pt" => &PORTUGUESE,
        "it" => &ITALIAN,
        "nl" => &DUTCH,
        "pl" => &POLISH,
        "zh" => &CHINESE,
        "ja" => &JAPANESE,
        "ar" => &ARABIC,
        "he" | "iw" => &HEBREW,
        _ => &ENGLISH,
    }
}

/// Whether a language is written from right to left.
pub fn is_right_to_left(language: &str) -> bool {
    matches!(primary(language).as_str(), "ar" | "he" | "iw" | "fa" | "ur")
}

fn primary(language: &str) -> String {
    language.split(['-', '_']).next().unwrap_or_default().to_lowercase()
}

const ENGLISH: PrintWords = PrintWords {
    headings: [
        "Summary",
        "Experience",
        "Education",
        "Skills",
        "Projects",
        "Certifications",
        "Publications",
        "Volunteering",
        "Awards",
        "Languages",
        "Interests",
        "References",
    ],
    short_months: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    long_months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    year_joint: " ",
    present: "Present",
    valid_until: "Valid until",
    grade: "Grade",
    minor: "Minor",
    courses: "Courses",
    comma: ", ",
    pair: ", ",
    colon: ": ",
    is_year_first: false,
};

const GERMAN: PrintWords = PrintWords {
    headings: [
        "Profil",
        "Berufserfahrung",
        "Ausbildung",
        "Kenntnisse",
        "Projekte",
        "Zertifikate",
        "Veröffentlichungen",
        "Ehrenamt",
        "Auszeichnungen",
        "Sprachen",
        "Interessen",
        "Referenzen",
    ],
    short_months: [
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
    ],
    long_months: [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    present: "heute",
    valid_until: "Gültig bis",
    grade: "Note",
    minor: "Nebenfach",
    courses: "Kurse",
    ..ENGLISH
};

const FRENCH: PrintWords = PrintWords {
    headings: [
        "Profil",
        "Expérience professionnelle",
        "Formation",
        "Compétences",
        "Projets",
        "Certifications",
        "Publications",
        "Bénévolat",
        "Distinctions",
        "Langues",
        "Centres d'intérêt",
        "Références",
    ],
    short_months: [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ],
    long_months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    present: "aujourd'hui",
    valid_until: "Valable jusqu'en",
    grade: "Note",
    minor: "Mineure",
    courses: "Cours",
    colon: "\u{A0}: ",
    ..ENGLISH
};

const SPANISH: PrintWords = PrintWords {
    headings: [
        "Perfil",
        "Experiencia profesional",
        "Formación académica",
        "Competencias",
        "Proyectos",
        "Certificaciones",
        "Publicaciones",
        "Voluntariado",
        "Premios",
        "Idiomas",
        "Intereses",
        "Referencias",
    ],
    short_months: [
        "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
    ],
    long_months: [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    year_joint: " de ",
    present: "actualidad",
    valid_until: "Válido hasta",
    grade: "Nota",
    minor: "Especialidad secundaria",
    courses: "Cursos",
    ..ENGLISH
};

const PORTUGUESE: PrintWords = PrintWords {
    headings: [
        "Resumo",
        "Experiência profissional",
        "Formação acadêmica",
        "Competências",
        "Projetos",
        "Certificações",
        "Publicações",
        "Voluntariado",
        "Prêmios",
        "Idiomas",
        "Interesses",
        "Referências",
    ],
    short_months: [
        "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez",
    ],
    long_months: [
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
    year_joint: " de ",
    present: "atualmente",
    valid_until: "Válido até",
    grade: "Nota",
    minor: "Área secundária",
    courses: "Cursos",
    ..ENGLISH
};

const ITALIAN: PrintWords = PrintWords {
    headings: [
        "Profilo",
        "Esperienza professionale",
        "Istruzione e formazione",
        "Competenze",
        "Progetti",
        "Certificazioni",
        "Pubblicazioni",
        "Volontariato",
        "Premi",
        "Lingue",
        "Interessi",
        "Referenze",
    ],
    short_months: [
        "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic",
    ],
    long_months: [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    present: "oggi",
    valid_until: "Valido fino a",
    grade: "Voto",
    minor: "Materia secondaria",
    courses: "Corsi",
    ..ENGLISH
};

const DUTCH: PrintWords = PrintWords {
    headings: [
        "Profiel",
        "Werkervaring",
        "Opleiding",
        "Vaardigheden",
        "Projecten",
        "Certificaten",
        "Publicaties",
        "Vrijwilligerswerk",
        "Prijzen",
        "Talen",
        "Interesses",
        "Referenties",
    ],
    short_months: [
        "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ],
    long_months: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    present: "heden",
    valid_until: "Geldig tot",
    grade: "Cijfer",
    minor: "Bijvak",
    courses: "Cursussen",
    ..ENGLISH
};

const POLISH: PrintWords = PrintWords {
    headings: [
        "Podsumowanie",
        "Doświadczenie zawodowe",
        "Wykształcenie",
        "Umiejętności",
        "Projekty",
        "Certyfikaty",
        "Publikacje",
        "Wolontariat",
        "Nagrody",
        "Języki",
        "Zainteresowania",
        "Referencje",
    ],
    short_months: [
        "sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru",
    ],
    long_months: [
        "styczeń",
        "luty",
        "marzec",
        "kwiecień",
        "maj",
        "czerwiec",
        "lipiec",
        "sierpień",
        "wrzesień",
        "październik",
        "listopad",
        "grudzień",
    ],
    present: "obecnie",
    valid_until: "Ważne do",
    grade: "Ocena",
    minor: "Dodatkowy kierunek",
    courses: "Kursy",
    ..ENGLISH
};

const CHINESE: PrintWords = PrintWords {
    headings: [
        "个人简介",
        "工作经历",
        "教育背景",
        "专业技能",
        "项目经历",
        "证书",
        "出版物",
        "志愿服务",
        "荣誉奖项",
        "语言能力",
        "兴趣爱好",
        "推荐人",
    ],
    present: "至今",
    valid_until: "有效期至",
    grade: "成绩",
    minor: "辅修",
    courses: "主修课程",
    comma: "、",
    pair: "，",
    colon: "：",
    is_year_first: true,
    ..ENGLISH
};

const JAPANESE: PrintWords = PrintWords {
    headings: [
        "職務要約",
        "職務経歴",
        "学歴",
        "スキル",
        "プロジェクト",
        "資格",
        "論文",
        "ボランティア活動",
        "受賞歴",
        "語学力",
        "趣味",
        "推薦人",
    ],
    present: "現在",
    valid_until: "有効期限",
    grade: "成績",
    minor: "副専攻",
    courses: "履修科目",
    comma: "、",
    pair: "、",
    colon: "：",
    is_year_first: true,
    ..ENGLISH
};

const ARABIC: PrintWords = PrintWords {
    headings: [
        "نبذة",
        "الخبرة المهنية",
        "التعليم",
        "المهارات",
        "المشاريع",
        "الشهادات",
        "المنشورات",
        "العمل التطوعي",
        "الجوائز",
        "اللغات",
        "الاهتمامات",
        "المراجع",
    ],
    short_months: ARABIC_MONTHS,
    long_months: ARABIC_MONTHS,
    present: "حتى الآن",
    valid_until: "صالح حتى",
    grade: "المعدل",
    minor: "التخصص الفرعي",
    courses: "المقررات",
    comma: "، ",
    pair: "، ",
    ..ENGLISH
};

const ARABIC_MONTHS: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];

const HEBREW: PrintWords = PrintWords {
    headings: [
        "תקציר",
        "ניסיון תעסוקתי",
        "השכלה",
        "מיומנויות",
        "פרויקטים",
        "הסמכות",
        "פרסומים",
        "התנדבות",
        "פרסים",
        "שפות",
        "תחומי עניין",
        "ממליצים",
    ],
    short_months: HEBREW_MONTHS,
    long_months: HEBREW_MONTHS,
    present: "היום",
    valid_until: "בתוקף עד",
    grade: "ציון",
    minor: "חוג משני",
    courses: "קורסים",
    ..ENGLISH
};

const HEBREW_MONTHS: [&str; 12] = [
    "ינואר",
    "פברואר",
    "מרץ",
    "אפריל",
    "מאי",
    "יוני",
    "יולי",
    "אוגוסט",
    "ספטמבר",
    "אוקטובר",
    "נובמבר",
    "דצמבר",
];

#[cfg(test)]
mod tests {
    use super::print_words;
    use crate::headings::exact_kind;
    use crate::sections::SectionKind;
    use crate::writing::SectionName;

    #[test]
    fn the_reader_knows_every_heading_that_is_printed() {
        use SectionKind as Kind;
        let kinds = [
            Kind::Summary,
            Kind::Work,
            Kind::Education,
            Kind::Skills,
            Kind::Projects,
            Kind::Certifications,
            Kind::Publications,
            Kind::Volunteering,
            Kind::Awards,
            Kind::Languages,
            Kind::Interests,
            Kind::References,
        ];
        for language in ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "zh", "ja", "ar", "he"] {
            for (section, kind) in SectionName::ALL.into_iter().zip(kinds) {
                let heading = print_words(language).heading(section);
                assert_eq!(exact_kind(heading), Some(kind), "{language}: {heading}");
            }
        }
    }
}
