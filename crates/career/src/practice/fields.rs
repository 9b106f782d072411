//! Which field of work the questions of the shipped banks about skills are of, so that a nurse is not asked about programs.

use foothold_skills::occupation::Title;

/// Topics of a shipped bank, and the work that they ask about.
struct Field {
    /// The begin of the bank's stable name.
    bank: &'static str,
    /// Topics in both languages; of none, all of the bank.
    topics: &'static [&'static str],
    /// Groups of occupations (those of O*NET, as in the taxonomy).
    groups: &'static [&'static str],
    /// Words of job titles; a title that has one is of the field, whatever its occupation.
    words: &'static str,
}

const FIELDS: &[Field] = &[
    Field {
        bank: "software",
        topics: &[],
        groups: &["Computer and mathematical"],
        words: "software developer programmer devops sre frontend backend fullstack sysadmin tester entwickler entwicklerin \
                softwareentwickler softwareentwicklerin programmierer informatiker informatikerin",
    },
    Field {
        bank: "business",
        topics: &["product", "Produkt"],
        groups: &[],
        words: "product produkt produktmanager produktmanagerin",
    },
    Field {
        bank: "business",
        topics: &["project", "Projekt"],
        groups: &[],
        words: "project projekt projektleiter projektleiterin projektmanager scrum pmo",
    },
    Field {
        bank: "business",
        topics: &["analytics", "Auswertung"],
        groups: &[],
        words: "analyst analytics data bi controller controlling analystin datenanalyst datenanalystin",
    },
    Field {
        bank: "business",
        topics: &["marketing", "Marketing"],
        groups: &[],
        words: "marketing brand content social media seo campaign communications kommunikation redakteur",
    },
    Field {
        bank: "business",
        topics: &["sales", "Vertrieb"],
        groups: &["Sales"],
        words: "sales account vertrieb verkauf business-development",
    },
    Field {
        bank: "business",
        topics: &["finance", "Finanzen"],
        groups: &[],
        words: "accountant accounting finance financial bookkeeper auditor tax payroll treasury controller buchhalter \
                buchhalterin buchhaltung finanzen steuerfachangestellte",
    },
    Field {
        bank: "business",
        topics: &["operations", "Abläufe"],
        groups: &[],
        words: "operations logistics supply warehouse planner procurement purchasing betrieb logistik einkauf disponent",
    },
    Field {
        bank: "business",
        topics: &["personnel", "Personal"],
        groups: &[],
        words: "hr human recruiter recruiting recruitment personnel talent people personal personalreferent personalreferentin",
    },
    Field {
        bank: "business",
        topics: &["customer service", "Kundenservice"],
        groups: &["Office and administrative support"],
        words: "customer support helpdesk service-desk kundenservice kundendienst kundenbetreuer",
    },
    Field {
        bank: "care-and-trades",
        topics: &["skilled trades", "Handwerk"],
        groups: &[
            "Construction and extraction",
            "Installation, maintenance and repair",
            "Production",
            "Building and grounds cleaning and maintenance",
            "Farming, fishing and forestry",
        ],
        words: "electrician plumber welder carpenter mechanic fitter elektriker elektroniker schreiner mechatroniker anlagenmechaniker",
    },
    Field {
        bank: "care-and-trades",
        topics: &["nursing and care", "Pflege"],
        groups: &["Healthcare practitioners and technical", "Healthcare support"],
        words: "nurse nursing rn carer caregiver midwife pflege pflegefachkraft pflegefachfrau pflegefachmann krankenschwester \
                krankenpfleger gesundheitspfleger altenpfleger altenpflegerin",
    },
    Field {
        bank: "care-and-trades",
        topics: &["hospitality", "Gastronomie"],
        groups: &["Food preparation and serving"],
        words: "chef cook waiter waitress barista bartender hotel restaurant koch köchin kellner kellnerin gastronomie",
    },
    Field {
        bank: "care-and-trades",
        topics: &["teaching", "Unterricht"],
        groups: &["Educational instruction and library"],
        words: "teacher teaching tutor lecturer lehrer lehrerin dozent dozentin erzieher erzieherin",
    },
    Field {
        bank: "care-and-trades",
        topics: &["retail", "Handel"],
        groups: &["Sales"],
        words: "retail shop store cashier verkäufer verkäuferin kassierer filialleiter",
    },
    Field {
        bank: "care-and-trades",
        topics: &["transport", "Transport"],
        groups: &["Transportation and material moving"],
        words: "driver courier dispatcher forklift warehouse fahrer fahrerin lokführer lagerist staplerfahrer",
    },
    Field {
        bank: "care-and-trades",
        topics: &["public service", "Öffentlicher Dienst"],
        groups: &["Protective service"],
        words: "public council government civil municipal verwaltung sachbearbeiter sachbearbeiterin behörde amt",
    },
    Field {
        bank: "care-and-trades",
        topics: &["social work", "Soziale Arbeit"],
        groups: &["Community and social service"],
        words: "social counsellor counselor sozialarbeiter sozialarbeiterin sozialpädagoge sozialpädagogin",
    },
    Field {
        bank: "leadership",
        topics: &[],
        groups: &["Management"],
        words: "manager head lead leader director chief supervisor leiter leiterin leitung teamleiter",
    },
];

/// The work that a job title names.
pub(crate) struct Work {
    group: Option<&'static str>,
    words: Vec<String>,
}

impl Work {
    pub(crate) fn of(title: &str) -> Self {
        Self {
            group: Title::of(title).occupation.map(|occupation| occupation.group),
            words: title
                .to_lowercase()
                .split(|c: char| !c.is_alphanumeric() && c != '-')
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect(),
        }
    }

    /// Whether a question of a shipped bank asks about it.
    pub(crate) fn has(&self, bank: &str, topic: Option<&str>) -> bool {
        FIELDS
            .iter()
            .filter(|field| bank.starts_with(field.bank))
            .filter(|field| field.topics.is_empty() || topic.is_some_and(|topic| field.topics.contains(&topic)))
            .any(|field| {
                self.group.is_some_and(|group| field.groups.contains(&group))
                    || field
                        .words
                        .split_whitespace()
                        .any(|word| self.words.iter().any(|known| known == word))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_of_the_work_that_the_title_names() {
        let fits = |bank, topic, title| Work::of(title).has(bank, topic);
        assert!(fits(
            "care-and-trades-en",
            Some("nursing and care"),
            "Charge Nurse, Emergency Department"
        ));
        assert!(fits(
            "care-and-trades-de",
            Some("Pflege"),
            "Pflegefachkraft Notaufnahme (m/w/d)"
        ));
        assert!(!fits("software-en", Some("security"), "Home Health RN Case Manager"));
        assert!(!fits(
            "care-and-trades-en",
            Some("retail"),
            "Home Health RN Case Manager"
        ));
        assert!(fits("software-en", Some("testing"), "Senior Backend Developer"));
        assert!(fits(
            "business-en",
            Some("finance"),
            "Senior Accountant – Record to Report"
        ));
        assert!(!fits("business-en", Some("sales"), "Senior Accountant"));
    }
}
