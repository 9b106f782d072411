//! Labels of facts in forms that have one a line, in many languages.

use crate::vocabulary::Words;

pub(crate) const FIRST_DAYS: Words = Words(
    "start date|date from|from date|date of joining|joined|baslangic tarihi|ise baslama tarihi|eintritt|eintrittsdatum|beginn|fecha de inicio|\
    data de inicio|inicio|data inizio|data di inizio|date de debut|debut|startdatum|begindatum|data rozpoczecia|startdato|nastup|aloituspaiva",
);
pub(crate) const LAST_DAYS: Words = Words(
    "end date|date to|to date|date of leaving|left|bitis tarihi|isten ayrilma tarihi|austritt|austrittsdatum|ende|fecha de fin|\
    fecha de finalizacion|fecha de termino|data de termino|termino|data fine|data di fine|date de fin|fin|einddatum|\
    data zakonczenia|slutdatum|slutdato|lopetuspaiva",
);
pub(crate) const MORE_DATES: Words = Words(
    "thoi gian|thoi gian lam viec|periode|masa kerja|tempoh|tahun|lama bekerja|ระยะเวลา|مدت|\
    year|year of graduation|year of passing|graduation year|jahr|annee|ano|anno|jaar|duration|period|time period|\
    tenure|working period|employment period|dauer|duree|duracion|період роботи|період|термін роботи|период работы|\
    период|даты|сроки работы|годы работы|года|start|датa|data rozpoczecia i zakonczenia|obdobi|obdobie|idoszak|\
    idotartam|perioada|tarih|calisma donemi|tarihler|anstallningstid|ansættelsesperiode|ansettelsesperiode|\
    tidsperiode|ajanjakso|работа с по|период на работа|razdoblje|obdobje|periodo|periodo de trabajo|\
    fecha de inicio y fin|periodo lavorativo|dates d'emploi|periode d'emploi|beschaftigungszeitraum|\
    beschaftigungsdauer|zeitspanne|employment dates|dates of employment|employment duration|period of employment|\
    period of service|date of joining|years|期间|期間|在職期間|任职时间|工作时间|时间|입사일|근무기간|재직기간|الفترة|الفتره|\
    مدة العمل|תקופה|תקופת העסקה",
);
pub(crate) const MORE_TITLES: Words = Words(
    "vi tri|chuc vu|chuc danh|vi tri cong viec|jabatan|posisi|jawatan|ตำแหนง|سمت|\
    designation|role|job role|post|post held|position held|title|position title|rolle|stelle|unvan|gorev|посада|\
    должность|професія|профессия|pozice|pracovni pozice|pracovna pozicia|funkce|pozicia|beosztas|munkakor|functia|\
    functie|pozitia|postul|pozisyon|bolum|gorevi|befattning|titel|stilling|stillingsbetegnelse|tehtava|tehtavanimike|\
    длъжност|radno mjesto|radno mesto|delovno mesto|cargo desempenado|cargo ocupado|puesto desempenado|\
    puesto de trabajo|funcion|fonction|intitule du poste|intitule|mansione|ruolo|ruolo ricoperto|inquadramento|\
    funcao|cargo exercido|functietitel|berufsbezeichnung|tatigkeit als|tatigkeit|job position|position name|rank|\
    specialite|职务|岗位|职称|担当|職種|직책|직급|직무|المسمى الوظيفي|الوظيفة|המשרה|תפקיד",
);
pub(crate) const MORE_FIRMS: Words = Words(
    "cong ty|ten cong ty|don vi|don vi cong tac|noi lam viec|truong|perusahaan|nama perusahaan|instansi|syarikat|\
    nama syarikat|universitas|sekolah|บริษัท|สถาบัน|شرکت|\
    organization|organization name|organisation name|company name|name of company|name of the company|\
    name of organization|name of the organization|name of employer|firm|client|institute|university|college|\
    місце роботи|назва підприємства|організація|компанія|підприємство|роботодавець|навчальнии заклад|место работы|\
    наименование организации|организация|компания|предприятие|работодатель|учебное заведение|zamestnavatel|\
    spolecnost|spolocnost|skola|munkahely|munkaltato|munkaltato neve|ceg|ceg neve|iskola|angajator|\
    numele angajatorului|compania|institutia|firma adi|universite|lise|sirket|sirket adi|kurum|isyeri|okul|arbetsgivare|foretag|\
    arbejdsgiver|arbeidsgiver|virksomhed|bedrift|skole|tyonantaja|yritys|oppilaitos|работодател|фирма|poslodavac|\
    tvrtka|delodajalec|nombre de la empresa|empleador|institucion|lugar de trabajo|entreprise|nom de l'entreprise|\
    societe|organisme|ecole|ditta|nome azienda|ente|societa|scuola|local|nome da empresa|instituicao de ensino|\
    bedrijf|organisatie|naam bedrijf|unternehmen|betrieb|name des unternehmens|ausbildungsbetrieb|nazwa firmy|\
    nazwa pracodawcy|uczelnia|zaklad pracy|name of the employer|name of institution|name of school|\
    name of the institution|place of work|agency|branch|unit|company organization|establishment|公司名称|单位|工作单位|单位名称|\
    学校|学校名称|企業名|勤務先|社名|회사|회사명|학교|اسم الشركة|الشركة|جهة العمل|الموسسة|מקום עבודה|שם החברה|חברה",
);
pub(crate) const MORE_TEXTS: Words = Words(
    "mo ta cong viec|cong viec|nhiem vu|trach nhiem|tugas|tanggung jawab|uraian tugas|deskripsi pekerjaan|skop kerja|\
    jobdesk|job desk|หนาที|\
    обов'язки|обовʼязки|обов язки|посадові обов'язки|функціональні обов'язки|досягнення|обязанности|\
    должностные обязанности|функциональные обязанности|достижения|napln prace|feladatok|fobb feladatok|\
    responsabilitati|responsabilitati principale|gorev tanimi|sorumluluklar|arbetsuppgifter|arbejdsopgaver|\
    arbeidsoppgaver|tehtavat|отговорности|opis posla|principales funciones|tareas|descripcion|missions principales|\
    taches|attivita|principali mansioni|principais atividades|principais funcoes|atribuicoes|\
    atividades desenvolvidas|descricao|werkzaamheden|aufgabengebiet|aufgabenbereich|tatigkeitsschwerpunkte|\
    zakres obowiazkow|obowiazki|job responsibilities|job description|duties and responsibilities|\
    roles and responsibilities|key responsibilities|nature of work|job profile|工作职责|主要职责|工作描述|担当業務|담당업무|\
    المهام|المسووليات|תיאור התפקיד",
);
