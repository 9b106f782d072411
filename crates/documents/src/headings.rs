//! What headings are called, in many languages.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::dates::folded;
use crate::sections::SectionKind;
use crate::vocabulary::Words;

/// Lower case without marks, signs and words such as "and": "Ausbildung & Studium" and "Ausbildung und Studium" are one.
fn cleaned(text: &str) -> String {
    let text = folded(text);
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '\'' || is_combining(c)))
        .filter(|word| !word.is_empty())
        .collect();
    let spaced =
        words.len() >= 4 && words.iter().filter(|word| word.chars().count() == 1).count() * 10 >= words.len() * 8;
    if spaced {
        return words.concat();
    }
    let telling: Vec<&str> = words.iter().copied().filter(|word| !JOINTS.contains(word)).collect();
    // Words of Asia stand without spaces, whatever signs part them.
    let wide = telling.iter().all(|word| word.chars().all(|c| c >= '\u{3000}'));
    if wide { telling.concat() } else { telling.join(" ") }
}

const JOINTS: Words = Words("and|und|et|y|e|i|en|ו|و");

/// What each name of a section means, in the form that [`cleaned`] gives.
fn meanings() -> &'static HashMap<String, SectionKind> {
    static MEANINGS: OnceLock<HashMap<String, SectionKind>> = OnceLock::new();
    MEANINGS.get_or_init(|| {
        let mut meanings = HashMap::new();
        for (kind, names) in NAMES {
            for name in names.iter() {
                meanings.entry(cleaned(name)).or_insert(*kind);
            }
        }
        meanings
    })
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}')
}

/// The kind that the text names as a whole.
pub(crate) fn exact_kind(text: &str) -> Option<SectionKind> {
    meanings().get(&cleaned(text)).copied()
}

/// The kind that a phrase names, alone or with qualifiers ("Relevant Experience", "Skills & Tools").
pub(crate) fn phrase_kind(text: &str) -> Option<SectionKind> {
    if text.trim_end().ends_with(['.', ',', ';', '!']) && text.split_whitespace().count() > 2 {
        return None;
    }
    if let Some(kind) = exact_kind(text) {
        return Some(kind);
    }
    let phrase = cleaned(text);
    let joined: String = phrase.split(' ').collect();
    if phrase.contains(' ')
        && text.split_whitespace().any(|word| word.chars().count() <= 2)
        && let Some((_, kind)) = meanings()
            .iter()
            .find(|(name, _)| name.len() > 5 && name.replace(' ', "") == joined)
    {
        return Some(*kind); // "E XPERIENCE", "int erests"
    }
    if !starts_like_heading(text) {
        return None;
    }
    let words: Vec<&str> = phrase.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() || words.len() > 6 {
        return None;
    }
    let mut meaning = None;
    let mut rest = 0;
    for word in &words {
        if let Some((kind, _)) = KEYWORDS.iter().find(|(_, names)| names.contains(word)) {
            // Of two topics the first names the section, but "Projects" in "Project Experience" yields to it.
            if meaning.is_none() {
                meaning = Some(*kind);
            } else if *kind == SectionKind::Work
                && matches!(
                    meaning,
                    Some(SectionKind::Volunteering | SectionKind::Projects | SectionKind::Education)
                )
            {
                // "Volunteer Experience", "Project Experience", "Teaching Experience" keep their first word's kind.
            }
        } else if !QUALIFIERS.contains(word) {
            rest += 1;
        }
    }
    // Unknown words before "Experience" are a field of work ("Customer Service Experience").
    let last_is_key = words.last().is_some_and(|word| {
        matches!(
            *word,
            "experience" | "experiences" | "erfahrung" | "erfahrungen" | "skills"
        )
    });
    let allowed = if last_is_key && words.len() <= 4 { 2 } else { 0 };
    (rest <= allowed).then_some(meaning).flatten()
}

fn starts_like_heading(text: &str) -> bool {
    text.trim_start().chars().next().is_some_and(|c| !c.is_lowercase()) || text.split_whitespace().count() <= 2
}

const QUALIFIERS: Words = Words(
    "and|or|of|the|my|in|with|a|to|for|und|et|y|e|i|en|de|des|der|die|la|le|les|professional|relevant|work|working|\
    additional|selected|other|key|technical|core|main|recent|previous|career|academic|industry|research|teaching|\
    leadership|clinical|military|extracurricular|personal|related|general|top|soft|hard|computer|it|digital|tools|\
    software|further|full|time|part|freelance|notable|open|source|side|major|featured|honors|recognition|memberships|\
    affiliations|internship|internships|practical|international|community|media|programs|programming|areas|special|\
    training|social|background|overview|details|list|about|me|qualified|qualification|berufliche|weitere|sonstige|\
    besondere|zusatzliche|professionnelle|professionnelles|profesional|profesionales|laboral|profissional|\
    professionale|professionali|zawodowe|technische|techniques|tecnicas|tecniche|competences|personales|personnels|\
    und|activities|interests|involvement|tech|stack|business|linguistic|linguistiques|year|years|history",
);

const KEYWORDS: &[(SectionKind, Words)] = &[
    (
        SectionKind::Volunteering,
        Words("volunteer|volunteering|ehrenamt|benevolat|voluntariado|volontariato|voluntary|wolontariat"),
    ),
    (
        SectionKind::Education,
        Words(
            "education|ausbildung|formation|formations|educacion|educacao|istruzione|formazione|opleiding|opleidingen|\
        wyksztalcenie|studium|bildung|academics|degrees|etudes|estudios",
        ),
    ),
    (
        SectionKind::Projects,
        Words("project|projects|projekte|projets|proyectos|projetos|progetti|projecten|projekty"),
    ),
    (
        SectionKind::Publications,
        Words(
            "publication|publications|publikationen|veroffentlichungen|publicaciones|publicacoes|pubblicazioni|\
        publicaties|publikacje|papers|patents|presentations|talks|conferences",
        ),
    ),
    (
        SectionKind::Certifications,
        Words(
            "certification|certifications|certificates|certificate|licenses|licences|zertifikate|zertifizierungen|\
        certificaciones|certificacoes|certificazioni|certificats|certificaten|certyfikaty|credentials|weiterbildung|\
        weiterbildungen|licensure|trainings",
        ),
    ),
    (
        SectionKind::Awards,
        Words(
            "award|awards|honors|honours|achievements|accomplishments|auszeichnungen|prix|distinctions|premios|premi|\
        scholarships|prijzen|nagrody|fellowships|grants",
        ),
    ),
    (
        SectionKind::Courses,
        Words("coursework|courses|kurse|cours|cursos|corsi|cursussen|kursy"),
    ),
    (
        SectionKind::Languages,
        Words("languages|language|sprachen|sprachkenntnisse|langues|idiomas|lingue|talen|jezyki"),
    ),
    (
        SectionKind::Skills,
        Words(
            "skills|skill|competencies|competences|kenntnisse|fahigkeiten|kompetenzen|habilidades|competencias|competenze|\
        vaardigheden|umiejetnosci|technologies|expertise|proficiencies|skillset|strengths|aptitudes|conocimientos|\
        tools",
        ),
    ),
    (
        SectionKind::Work,
        Words(
            "experience|experiences|employment|erfahrung|erfahrungen|berufserfahrung|experiencia|experiencias|esperienza|\
        esperienze|werkervaring|doswiadczenie|internships|career|positions|werdegang",
        ),
    ),
    (
        SectionKind::Summary,
        Words("summary|profile|objective|profil|zusammenfassung|resumen|resumo|riepilogo|samenvatting|podsumowanie"),
    ),
    (
        SectionKind::Interests,
        Words("interests|hobbies|interessen|hobbys|loisirs|intereses|interesses|interessi|zainteresowania"),
    ),
    (
        SectionKind::References,
        Words("references|referees|referenzen|referencias|referenze|referenties|referencje"),
    ),
];

const NAMES: &[(SectionKind, Words)] = &[
    (
        SectionKind::Work,
        Words(
            "professional experience and positions|실무경험|工作履历|任职经历|实践经历|職務経験|主な職務経歴|職務内容|業務経験|職歴・職務経歴|근무경험|업무경력|경력 사항|직장경력|\
        employment record|professional career|where i've worked|my experience|selected experience|career highlights|\
        work background|tatigkeiten|bisherige tatigkeiten|berufsweg|beruflicher hintergrund|stationen|\
        berufliche laufbahn|laufbahn|praktische tatigkeiten|parcours et experiences|mes experiences|experiences pro|\
        carriere|mon parcours|vida laboral|mi experiencia|experiencia de trabajo|carrera profesional|\
        minha experiencia|experiencia de trabalho|carreira|percorso professionale|carriera|esperienze di lavoro|\
        le mie esperienze|arbeidsverleden|werkverleden|carriere|professionele loopbaan|historia zawodowa|kariera|\
        kariera zawodowa|praktyka zawodowa|doswiadczenie w pracy|تاريخ العمل|الوظائف|السجل المهني|الخبرات المهنية|\
        תעסוקה|קריירה|רקע מקצועי|experience|work experience|professional experience|employment|employment history|\
        work history|career history|relevant experience|work|professional background|career|positions held|\
        industry experience|experiences|internships|internship experience|research experience|teaching experience|\
        leadership experience|work experiences|professional history|career summary and experience|\
        professional experiences|involvement experience|berufserfahrung|berufliche erfahrung|berufliche erfahrungen|\
        beruflicher werdegang|werdegang|berufspraxis|arbeitserfahrung|praktische erfahrung|praktische erfahrungen|\
        praxiserfahrung|praktika|berufstatigkeit|beruf|berufliche stationen|experience professionnelle|\
        experiences professionnelles|parcours professionnel|parcours|emplois|stages|expériences|experiencia|\
        experiencia profesional|experiencia laboral|trayectoria profesional|experiencias|historial laboral|\
        experiencia profissional|experiencias profissionais|historico profissional|atuacao profissional|\
        percurso profissional|esperienza|esperienze|esperienza professionale|esperienze professionali|\
        esperienza lavorativa|esperienze lavorative|werkervaring|ervaring|professionele ervaring|loopbaan|\
        arbeidservaring|doswiadczenie|doswiadczenie zawodowe|przebieg kariery|historia zatrudnienia|praca|工作经历|工作经验|\
        工作經歷|工作經驗|实习经历|職歴|職務経歴|職務経歴書|業務経歴|경력|경력사항|职业经历|ניסיון תעסוקתי|ניסיון|ניסיון מקצועי|ניסיון בעבודה|الخبرة|\
        الخبرات|الخبرة العملية|الخبرات العملية|الخبره العمليه|الخبرة المهنية|خبرات العمل|опыт работы|опыт|\
        erhvervserfaring|arbetslivserfarenhet|erfarenhet|arbeidserfaring|erfaring|tyokokemus|is deneyimi|deneyim|\
        pracovni zkusenosti|zkusenosti|experienta profesionala|szakmai tapasztalat",
        ),
    ),
    (
        SectionKind::Education,
        Words(
            "schul und berufsbildung|schul und hochschulbildung|allgemeine und berufliche bildung|educacion y formacion|\
        education et formation professionnelle|studi e formazione|onderwijs en opleiding|wyksztalcenie i szkolenia|\
        학력 사항|교육|최종학력|教育程度|学习经历|最終学歴|学歴・職歴|my education|education background|studies and training|\
        educational qualifications|academic qualification|academic training|ausbildungsweg|bildungshintergrund|\
        schule|schule und studium|schule und ausbildung|hochschulstudium|akademischer hintergrund|\
        schulischer werdegang|parcours scolaire|scolarite|etudes et formations|cursus scolaire|cursus academique|\
        parcours de formation|preparacion academica|titulaciones|mi formacion|formacion y estudios|formacion reglada|\
        formacao escolar|habilitacoes academicas|habilitacoes|estudos|percorso di studi|percorso formativo|\
        carriera scolastica|opleiding en training|scholing|studies|edukacja i szkolenia|szkola|przebieg edukacji|\
        nauka|الدراسة|المسيرة التعليمية|التحصيل العلمي|الخلفية الأكاديمية|חינוך|רקע אקדמי|education|\
        academic background|educational background|academic history|education and training|qualifications|\
        academic qualifications|academics|education and qualifications|studies|schooling|academic education|degrees|\
        ausbildung|bildung|studium|akademischer werdegang|schulbildung|bildungsweg|ausbildung und studium|\
        studium und ausbildung|akademische ausbildung|hochschulbildung|bildungsgang|schulische ausbildung|\
        aus und weiterbildung|formation|formations|etudes|formation academique|diplomes|diplomes et formations|\
        parcours academique|education et formation|cursus|educacion|formacion|formacion academica|estudios|\
        formacion profesional|educacao|formacao|formacao academica|formacao profissional|escolaridade|\
        habilitacoes literarias|istruzione|formazione|istruzione e formazione|titoli di studio|studi|opleiding|\
        opleidingen|studie|studies en opleidingen|onderwijs|wyksztalcenie|edukacja|教育背景|教育经历|教育|學歷|学历|教育經歷|学歴|学歴・資格|\
        학력|학력사항|השכלה|לימודים|השכלה אקדמית|التعليم|المؤهلات العلمية|المؤهلات|المؤهل العلمي|الموهلات العلميه|\
        образование|uddannelse|utbildning|utdanning|koulutus|egitim|vzdelani|educatie|tanulmanyok",
        ),
    ),
    (
        SectionKind::Skills,
        Words(
            "主要技能|职业技能|个人技能|核心技能|技术栈|技术能力|it技能|专业能力|技能证书|資格・スキル|得意分野|使用技術|開発スキル|技術|テクニカルスキル|技能|ツール|보유 기술|기술 스택|스킬|핵심역량|역량|\
        사용기술|core strengths|what i do|my skills|main skills|essential skills|digital skills|computer literacy|\
        technical summary|technology|technical stack|edv|it skills|it kompetenzen|meine kenntnisse|starken|\
        fachwissen|methodenkompetenzen|sonstige kenntnisse|kenntnisse und kompetenzen|personliche starken|\
        mes competences|competences professionnelles|competences metier|logiciels|competences et outils|\
        competencias clave|competencias profesionales|herramientas|informatica|destrezas|capacidades|programas|\
        competencias chave|competencias profissionais|ferramentas|conhecimento|competenze professionali|\
        competenze chiave|conoscenze informatiche|abilita e competenze|strumenti|capacita e competenze tecniche|\
        competenties en vaardigheden|computerkennis|kerncompetenties|umiejetnosci kompetencje|\
        umiejetnosci i kompetencje|znajomosc programow|narzedzia|المهارات الشخصية|المهارات والقدرات|القدرات|\
        המיומנויות שלי|יכולות|ידע מקצועי|תוכנות|skills|technical skills|core skills|key skills|skill|skill set|\
        skillset|core competencies|competencies|technologies|areas of expertise|expertise|technical expertise|\
        technical proficiencies|tools|tech stack|professional skills|skills and tools|skills and technologies|\
        computer skills|it skills|skills summary|top skills|programming skills|skills and abilities|proficiencies|\
        strengths|programs skills software|software|tools and technologies|languages and technologies|\
        technical knowledge|additional skills|skills and interests|skills and expertise|soft skills|hard skills|\
        kenntnisse|fahigkeiten|kompetenzen|kenntnisse und fahigkeiten|edv kenntnisse|it kenntnisse|fachkenntnisse|\
        faehigkeiten|technische kenntnisse|besondere kenntnisse|fahigkeiten und kenntnisse|fachliche kompetenzen|\
        kernkompetenzen|softwarekenntnisse|technische fahigkeiten|competences|competences techniques|savoir faire|\
        connaissances|competences informatiques|competences cles|outils|informatique|atouts|habilidades|competencias|\
        aptitudes|conocimientos|habilidades tecnicas|competencias tecnicas|habilidades y competencias|\
        conocimientos tecnicos|conocimientos informaticos|habilidades e competencias|conhecimentos|aptidoes|\
        competencias e habilidades|conhecimentos tecnicos|habilidades tecnicas|competenze|capacita|\
        competenze tecniche|abilita|capacita e competenze|competenze informatiche|competenze digitali|conoscenze|\
        vaardigheden|competenties|technische vaardigheden|kennis|computervaardigheden|kennis en vaardigheden|\
        umiejetnosci|kompetencje|umiejetnosci techniczne|kluczowe umiejetnosci|technologie|专业技能|技能|技能特长|掌握技能|個人技能|\
        スキル|技術スキル|保有スキル|技能・資格|活かせる経験・知識・技術|기술|보유기술|כישורים|מיומנויות|ידע טכני|כישורים טכניים|מיומנויות טכניות|\
        المهارات|مهارات|المهارات التقنية|المهارات الفنية|навыки|ключевые навыки|kompetencer|kompetenser|ferdigheter|\
        fardigheter|taidot|yetenekler|dovednosti|abilitati|beceriler",
        ),
    ),
    (
        SectionKind::Summary,
        Words(
            "个人评价|个人优势|个人概况|求职意向|自我描述|职业概述|職務経歴要約|キャリアサマリー|自己PR・志望動機|志望動機|소개|프로필|간단소개|자기 소개|my profile|who i am|hello|\
        personal summary|career overview|summary statement|kurzvorstellung|das bin ich|uber mich selbst|\
        personlichkeit|mon profil|profil personnel|en bref|resume professionnel|presentacion|sobre mi perfil|\
        quien soy|perfil personal|perfil pessoal|quem sou|sintese|profilo sintetico|su di me|breve profilo|\
        wie ben ik|persoonlijk|korte introductie|profil osobisty|krotko o mnie|profil kandydata|من أنا|عني|\
        الملف الشخصي|مقدمة|קצת עלי|מי אני|פרופיל מקצועי|summary|professional summary|profile|about|about me|\
        objective|career objective|career summary|executive summary|personal statement|professional profile|\
        personal profile|overview|introduction|bio|biography|who am i|summary of qualifications|\
        qualifications summary|career profile|highlights|basics|intro|profile summary|statement|profil|uber mich|\
        zusammenfassung|kurzprofil|berufliches profil|personliches profil|berufsziel|ueber mich|qualifikationsprofil|\
        resume|a propos|a propos de moi|presentation|objectif|profil professionnel|qui suis je|accroche|resumen|\
        perfil|perfil profesional|sobre mi|objetivo|resumen profesional|extracto|objetivo profesional|acerca de mi|\
        resumo|perfil profissional|sobre mim|resumo profissional|objetivo profissional|sobre|apresentacao|riepilogo|\
        profilo|profilo professionale|chi sono|obiettivo|profilo personale|sommario|presentazione|samenvatting|\
        profiel|over mij|persoonlijk profiel|profielschets|podsumowanie|podsumowanie zawodowe|profil zawodowy|o mnie|\
        cel zawodowy|个人简介|自我评价|個人簡介|自我介绍|个人总结|自己pr|自己紹介|職務要約|要約|プロフィール|概要|자기소개|תקציר|פרופיל|אודות|על עצמי|תמצית|\
        תקציר מקצועי|נבذة|الملخص|نبذة|نبذة عني|الملخص المهني|ملخص|نبذة شخصية|الهدف|الهدف الوظيفي|о себе|\
        sammanfattning|profil|om mig|ozet|hakkimda",
        ),
    ),
    (
        SectionKind::Languages,
        Words(
            "外语|外语能力|语言技能|言語スキル|語学スキル|언어|어학|어학능력|언어능력|sprachkompetenzen|sprachen und kenntnisse|competences linguistiques|\
        niveau de langues|idiomas y nivel|conocimiento de idiomas|competencias linguisticas|\
        conhecimentos linguisticos|talenkennis en niveau|znajomosc jezykow obcych|jezyki i poziom|languages|\
        language skills|language|language proficiency|sprachen|sprachkenntnisse|fremdsprachen|langues|\
        langues etrangeres|idiomas|linguas|lingue|conoscenze linguistiche|competenze linguistiche|lingue straniere|\
        talen|talenkennis|jezyki|jezyki obce|znajomosc jezykow|语言|语言能力|語言|語言能力|語学|語学力|言語|외국어|שפות|اللغات|языки|sprog|\
        sprak|kielitaito|diller|yabanci dil|jazyky|limbi straine",
        ),
    ),
    (
        SectionKind::Certifications,
        Words(
            "资格与证书|技能与证书|所获证书|取得資格|保有資格|免許|자격|면허|자격사항|자격 및 면허|qualifikationen und zertifikate|zusatzqualifikationen|\
        formations complementaires|certificats et formations|formacion complementaria|cursos y titulos|\
        formacao complementar|corsi di formazione|attestati|bijscholing|trainingen|uprawnienia|kursy i szkolenia|\
        certyfikaty i kursy|الدورات التدريبية|دورات|קורסים|certifications|certificates|certification|\
        licenses and certifications|certifications and licenses|licenses|certifications and training|training|\
        trainings|professional development|certifications and activities|training and certifications|\
        professional certifications|courses and certifications|certificates and courses|continuing education|\
        zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|fortbildung|\
        zertifikate und weiterbildungen|kurse und zertifikate|certificats|habilitations|certificaciones|\
        cursos y certificaciones|certificacoes|certificados|cursos e certificacoes|certificazioni|certificati|\
        corsi e certificazioni|certificaten|cursussen en certificaten|certificeringen|certyfikaty|\
        kursy i certyfikaty|szkolenia|szkolenia i certyfikaty|证书|资格证书|資格|免許・資格|資格・免許|證照|자격증|הסמכות|תעודות|\
        קורסים והסמכות|الشهادات|الشهادات المهنية|сертификаты|sertifikalar",
        ),
    ),
    (
        SectionKind::Projects,
        Words(
            "项目|主要项目|代表プロジェクト|主なプロジェクト|프로젝트 경험|주요 프로젝트|meine projekte|referenzprojekte|projets realises|\
        proyectos destacados|projetos de destaque|progetti realizzati|mijn projecten|zrealizowane projekty|مشاريع|\
        פרויקטים נבחרים|projects|personal projects|side projects|selected projects|key projects|project|\
        academic projects|open source|portfolio|project experience|open source projects|notable projects|\
        relevant projects|open source contributions|projekte|ausgewahlte projekte|projets|projets personnels|\
        realisations|proyectos|proyectos personales|projetos|projetos pessoais|progetti|progetti personali|projecten|\
        projekty|项目经历|项目经验|項目經歷|プロジェクト|プロジェクト経験|프로젝트|פרויקטים|المشاريع|проекты|projeler|projekt|hackathons",
        ),
    ),
    (
        SectionKind::Publications,
        Words(
            "publications|selected publications|papers|research publications|patents|presentations|talks|\
        publications and talks|invited talks|patents and publications|conference presentations|publikationen|\
        veroffentlichungen|publicaciones|publicacoes|pubblicazioni|publicaties|publikacje|论文|发表论文|論文|出版物|פרסומים|\
        المنشورات|الأبحاث|публикации|writing|press|yayinlar",
        ),
    ),
    (
        SectionKind::Awards,
        Words(
            "荣誉|获奖情况|荣誉证书|奖项|受賞|수상 경력|수상|ehrungen|preise und auszeichnungen|recompenses|premios y distinciones|distincoes|\
        onderscheidingen en prijzen|wyroznienia|awards|honors|honors and awards|awards and honors|achievements|\
        accomplishments|key achievements|scholarships|recognition|awards and scholarships|awards and achievements|\
        selected honors|fellowships|grants|honours|auszeichnungen|stipendien|auszeichnungen und stipendien|preise|\
        distinctions|prix|prix et distinctions|premios|reconocimientos|logros|premios y reconocimientos|premiacoes|\
        premios e reconhecimentos|conquistas|premi|riconoscimenti|premi e riconoscimenti|prijzen|onderscheidingen|\
        nagrody|osiagniecia|nagrody i wyroznienia|获奖经历|荣誉奖项|荣誉|獎項|受賞歴|表彰|수상경력|פרסים|הישגים|الجوائز|الإنجازات|награды|\
        oduller",
        ),
    ),
    (
        SectionKind::Volunteering,
        Words(
            "volunteering|volunteer experience|volunteer work|volunteer|community service|community involvement|\
        volunteering experience|ehrenamt|ehrenamtliches engagement|engagement|ehrenamtliche tatigkeit|\
        ehrenamtliche tatigkeiten|soziales engagement|benevolat|engagements associatifs|engagement associatif|\
        voluntariado|trabalho voluntario|volontariato|vrijwilligerswerk|wolontariat|志愿者经历|志愿服务|ボランティア|ボランティア活動|\
        התנדבות|العمل التطوعي|волонтерство|frivilligt arbejde|extracurricular activities|activities|leadership|\
        leadership and activities|extracurriculars|leadership and involvement|involvement|campus involvement",
        ),
    ),
    (
        SectionKind::Interests,
        Words(
            "兴趣|个人爱好|特長|趣味・関心|관심사|취미 및 관심사|personliche interessen|interessen und freizeit|passions|activites et loisirs|\
        interets et loisirs|intereses y aficiones|intereses personales|passatempos|interesses pessoais|tempo libero|\
        passioni|vrije tijd|interesses|hobby i zainteresowania|اهتمامات|הובי|interests|hobbies|hobbies and interests|\
        personal interests|interests and hobbies|interessen|hobbys|hobbys und interessen|interessen und hobbys|\
        freizeit|loisirs|centres d'interet|centres d interet|centre d'interet|interets|loisirs et interets|intereses|\
        aficiones|interesses|hobbies e interesses|interessi|hobby|interessi personali|interesses en hobby's|hobby's|\
        zainteresowania|hobby|兴趣爱好|興趣|爱好|趣味|趣味・特技|취미|תחומי עניין|תחביבים|الاهتمامات|الهوايات|интересы|хобби|fritid|\
        my life philosophy|ilgi alanlari",
        ),
    ),
    (
        SectionKind::References,
        Words(
            "references|referees|referenzen|referenz|referencias|referenze|referenties|referencje|推荐人|推薦人|הממליצים|\
        ממליצים|المراجع|рекомендации|referanslar|reference",
        ),
    ),
    (
        SectionKind::Contact,
        Words(
            "联系信息|个人资料|基本资料|個人資料|연락 정보|인적사항|개인정보|기본정보|get in touch|reach me|kontaktinformationen|kontakt und daten|\
        personliche informationen|angaben zur person|mes coordonnees|contacter|informations|donnees personnelles|\
        contactame|informacion de contacto|mis datos|informacoes de contato|informacoes de contacto|fale comigo|\
        contatti e recapiti|informazioni di contatto|contactinformatie|mijn gegevens|informacje kontaktowe|\
        informacje osobiste|dane|اتصل بي|البيانات|تواصل معي|פרטים|יצירת קשר איתי|contact|contact information|\
        contact details|contact info|contact me|personal details|personal information|personal info|details|kontakt|\
        kontaktdaten|personliche daten|personliche angaben|personalien|zur person|coordonnees|\
        informations personnelles|etat civil|me contacter|contacto|datos personales|datos de contacto|\
        informacion personal|contato|dados pessoais|contactos|informacoes pessoais|contatti|dati personali|\
        informazioni personali|recapiti|contactgegevens|persoonlijke gegevens|personalia|persoonlijke informatie|\
        dane osobowe|dane kontaktowe|联系方式|个人信息|聯絡方式|基本信息|連絡先|個人情報|基本情報|연락처|פרטים אישיים|פרטי קשר|צור קשר|יצירת קשר|\
        معلومات الاتصال|البيانات الشخصية|المعلومات الشخصية|التواصل|بيانات التواصل|معلومات التواصل|контакты|\
        yhteystiedot|iletisim|kisisel bilgiler",
        ),
    ),
    (
        SectionKind::Links,
        Words(
            "links|profiles|social|social media|online|websites|online profiles|social profiles|web|social networks|\
        reseaux sociaux|redes sociales|redes sociais|find me online|profile links|liens|enlaces",
        ),
    ),
    (
        SectionKind::Courses,
        Words(
            "coursework|relevant coursework|courses|selected courses|relevant courses|kurse|cours|cursos|corsi|cursussen|\
        kursy|课程|主修课程|履修科目|선수과목|المقررات|קורסים|graduate coursework|undergraduate coursework",
        ),
    ),
    (
        SectionKind::Other,
        Words(
            "additional information|miscellaneous|other|other information|additional|sonstiges|verschiedenes|weiteres|\
        divers|autres|otros|otros datos|outros|informacoes adicionais|informacion adicional|altro|\
        ulteriori informazioni|overig|overige|inne|klauzula|其他|その他|特記事項|speaking|memberships|\
        professional memberships|affiliations|professional affiliations|professional affiliations and activities|\
        organizations|patent|military service|service|mitgliedschaften|study abroad|declaration|exhibitions|\
        performances|test scores|security clearance|availability|hobby projects|other information|\
        strengths and weaknesses|my time|most proud of|a day of my life|quotes|motto|philosophy|schedule",
        ),
    ),
];
