//! Names of sections as résumés print them, in some twenty-five languages.

use crate::sections::SectionKind;
use crate::vocabulary::Words;

pub(crate) const NAMES: &[(SectionKind, Words)] = &[
    (
        SectionKind::Work,
        Words(
            "professional experience and positions|docencia|docencia universitaria|ensenanza|actividad docente|experiencia docente|university teaching|lehrtatigkeit|lehrtatigkeiten|activites d'enseignement|enseignement|attivita didattica|실무경험|工作履历|任职经历|实践经历|職務経験|主な職務経歴|職務内容|業務経験|職歴・職務経歴|근무경험|업무경력|경력 사항|직장경력|\
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
            "school college|school and college|schools and colleges|schools|college and school|school n college|school & college|institutions attended|institutions attended with dates|schools attended|schools attended with dates|\
            schools and colleges attended|educational institutions attended|educational institutions attended with dates|\
            institutions attended with dates and qualifications|institutions attended and qualifications obtained|\
            educational qualifications with dates|academic record|scholastic record|academic profile|academic details|\
            educational details|educational profile|education details|academic credentials|scholastics|\
            schul und berufsbildung|schul und hochschulbildung|allgemeine und berufliche bildung|educacion y formacion|\
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
        사용기술|core strengths|what i do|good at|what i am good at|things i am good at|what i'm good at|my skills|main skills|essential skills|digital skills|computer literacy|\
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
        fardigheter|taidot|yetenekler|dovednosti|abilitati|beceriler|yetkinlikler|araclar|programowanie|programlama|\
        programmierung|programmation|programacion|programacao|programmazione|programmering|programmeren|programmeertalen|softwareentwicklung|software development|使っているもの|使用ツール|使えるもの",
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
        trainings|professional development|professional learning|professional learning and development|certifications and activities|training and certifications|\
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
        volunteering experience|engagements|engagement associatif|engagements associatifs|engagement benevole|engagements benevoles|\
        vie associative|ehrenamt|ehrenamtliches engagement|engagement|ehrenamtliche tatigkeit|\
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
            "references|refs|referees|referenzen|referenz|referencias|referenze|referenties|referencje|推荐人|推薦人|הממליצים|\
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
            "опыт вождения|стаж вождения|водительский стаж|водительские права|наличие автомобиля|additional information|miscellaneous|other|other information|additional|sonstiges|verschiedenes|weiteres|\
        divers|autres|otros|otros datos|outros|informacoes adicionais|informacion adicional|altro|\
        ulteriori informazioni|overig|overige|inne|klauzula|其他|その他|特記事項|speaking|memberships|\
        professional memberships|affiliations|professional affiliations|professional affiliations and activities|\
        organizations|patent|military service|mitgliedschaften|study abroad|declaration|exhibitions|\
        performances|test scores|security clearance|availability|hobby projects|other information|\
        strengths and weaknesses|my time|most proud of|a day of my life|quotes|motto|philosophy|schedule",
        ),
    ),
    (
        SectionKind::Languages,
        Words(
            "foreign languages|languages spoken|spoken languages|languages known|known languages|\
            language knowledge|language abilities|language competences|language competencies|linguistic skills|\
            linguistic abilities|linguistics|other languages|my languages|languages and levels|language levels|\
            modern languages|fremdsprachenkenntnisse|sprache|sprachniveau|sprachfertigkeiten|\
            sprachliche kenntnisse|muttersprache und fremdsprachen|weitere sprachen|meine sprachen|langue|\
            langues parlees|langues vivantes|langues maitrisees|connaissances linguistiques|\
            competences en langues|niveaux de langue|maitrise des langues|mes langues|lenguas|\
            lenguas extranjeras|lenguajes|idioma|idiomas extranjeros|nivel de idiomas|otros idiomas|\
            dominio de idiomas|conocimientos de idiomas|mis idiomas|conocimientos linguisticos|\
            linguas estrangeiras|idiomas estrangeiros|conhecimentos de idiomas|outros idiomas|\
            conhecimento de idiomas|lingua|lingue conosciute|lingue parlate|conoscenza delle lingue|\
            conoscenza lingue|altre lingue|competenze in lingue|madrelingua e altre lingue|livello lingue|taal|\
            taalvaardigheid|taalvaardigheden|talenkennis|vreemde talen|kennis van talen|talen en niveau|\
            taalkennis|jezyk|jezyki i znajomosc|znajomosc jezyka|znajomosc jezykow i poziom|\
            kompetencje jezykowe|umiejetnosci jezykowe|jezyki obce i poziom|spraken|sprakkunskaper|sprakkunskap|\
            sprakfardigheter|sprogkundskaber|sprogfaerdigheder|sprogkompetencer|sprogkendskab|sprakkunnskaper|\
            sprakferdigheter|sprakkompetanse|kielet|kieli|kielitaidot|kielten osaaminen|kieliosaaminen|dil|\
            dil bilgisi|dil becerileri|yabanci diller|yabanci dil bilgisi|bildigi diller|yabanci dil seviyesi|\
            lisan|lisanlar|dil yetkinlikleri|konusulan diller|jazyk|jazykove znalosti|jazykove dovednosti|\
            jazykova vybavenost|cizi jazyky|znalost jazyku|jazykove schopnosti|jazykove zrucnosti|cudzie jazyky|\
            nyelv|nyelvek|nyelvtudas|nyelvismeret|nyelvi ismeretek|nyelvi keszsegek|idegen nyelvek|\
            idegen nyelv ismeret|idegen nyelvtudas|nyelvvizsga|nyelvvizsgak|limbi|limbi straine cunoscute|\
            limbi vorbite|competente lingvistice|cunostinte lingvistice|limbi cunoscute|jezici|strani jezici|\
            poznavanje jezika|znanje jezika|jeziki|езици|чужди езици|знание языков|владение языками|\
            иностранные языки|иностранный язык|языковые навыки|знание иностранных языков|язык|мови|знання мов|\
            володіння мовами|іноземні мови|мовні навички|іноземна мова|γλωσσες|ξενες γλωσσες|\
            γλωσσικες δεξιοτητες|γλωσσικες γνωσεις|γνωση γλωσσων|γνωση ξενων γλωσσων|外语水平|外语技能|语言水平|语言技能与水平|\
            掌握语言|语种|語言技能|外語能力|外語|語言程度|语言及能力|英语能力|英语水平|語学スキル・能力|語学能力|語学レベル|使用可能言語|外国語|言語能力|語学・資格|対応言語|외국어능력|\
            외국어 능력|외국어 역량|어학 능력|어학사항|어학 사항|언어 능력|구사 언어|구사언어|사용 언어|사용언어|어학 점수|어학점수|어학성적|어학 성적|اللغة|لغات|\
            المهارات اللغوية|مهارات اللغة|مهارات لغوية|إجادة اللغات|اللغات الأجنبية|اللغات المتقنة|\
            المعرفة اللغوية|اللغات المكتسبة|שפה|ידע בשפות|שליטה בשפות|ידיעת שפות|שפות זרות|כישורי שפה|רמת שפות",
        ),
    ),
    (
        SectionKind::Certifications,
        Words(
            "job related training|job-related training|certificates and training|certificates and licenses|certifications and courses|\
            certifications and skills|certifications and awards|certifications and licences|\
            certification and training|certifications and affiliations|licences|licenses and certificates|\
            licences and certifications|licences and tickets|tickets|tickets and licences|driving licence|\
            driving license|driver's license|driver's licence|professional licenses|professional licences|\
            professional registration|registration|registrations|registrations and memberships|accreditations|\
            accreditation|credentials|professional credentials|badges|professional training|further training|\
            additional training|additional education|training courses|training and development|\
            training and courses|training and workshops|courses and training|courses and workshops|workshops|\
            workshops and training|seminars|seminars and workshops|masterclasses|short courses|online courses|\
            professional courses|additional courses|continuing professional development|cpd|\
            continuous professional development|courses and seminars|other training|other qualifications|\
            additional qualifications|special training|fort und weiterbildungen|fort und weiterbildung|\
            weiterbildungen und zertifikate|weiterbildung und zertifikate|kurse|kurse und seminare|\
            kurse und weiterbildungen|seminare|seminare und kurse|schulungen|schulungen und zertifikate|\
            lehrgange|zertifikat|nachweise|scheine|fuhrerschein|fuhrerscheine|weitere qualifikationen|\
            zusatzqualifikation|sonstige qualifikationen|berechtigungen|lizenzen|approbation|\
            berufliche weiterbildung|berufliche weiterbildungen|zusatzausbildung|zusatzausbildungen|\
            weiterbildungsmassnahmen|fachweiterbildungen|certification|certifications et formations|\
            certificats et licences|attestations|formation continue|formations continues|\
            formations certifiantes|formations professionnelles|autres formations|formation complementaire|\
            stages de formation|permis|permis de conduire|permis et habilitations|brevets|agrements|\
            perfectionnement|certificados y cursos|certificaciones y cursos|cursos y seminarios|\
            cursos y talleres|cursos realizados|otros cursos|otras formaciones|otra formacion|\
            formacion continua|formacion adicional|capacitaciones|capacitacion|capacitacion y cursos|\
            cursos complementarios|talleres|seminarios|diplomados|licencias|licencias y certificaciones|\
            acreditaciones|permisos|permiso de conducir|carnet de conducir|certificado|certificados e cursos|\
            certificacoes e cursos|cursos complementares|cursos livres|cursos de aperfeicoamento|\
            cursos extracurriculares|cursos e formacoes|outros cursos|outras formacoes|formacao continua|\
            aperfeicoamento|capacitacoes|workshops e cursos|licencas|carta de conducao|habilitacao|treinamentos|\
            formacoes|certificazioni e corsi|certificati e corsi|corsi e seminari|corsi e attestati|altri corsi|\
            formazione continua|aggiornamento professionale|abilitazioni|abilitazione|patenti|patente|\
            patente di guida|patenti e abilitazioni|attestazioni|seminari|corsi di aggiornamento|altri titoli|\
            cursussen en trainingen|cursussen en opleidingen|trainingen en cursussen|cursussen en workshops|\
            cursussen|certificaten en cursussen|licenties|rijbewijs|rijbewijzen|nascholing|bijscholingen|\
            certificaten en diploma's|overige opleidingen|certificaat|certyfikaty i uprawnienia|\
            certyfikaty i szkolenia|kursy i uprawnienia|szkolenia i kursy|szkolenia i warsztaty|kursy szkolenia|\
            uprawnienia i certyfikaty|ukonczone kursy|ukonczone szkolenia|odbyte szkolenia|odbyte kursy|\
            dodatkowe szkolenia|prawo jazdy|licencje|dodatkowe kursy|kurser och certifikat|certifikat|\
            certifieringar|certifiering|kurser|kurser och utbildningar|vidareutbildning|fortbildning|\
            ovriga utbildningar|ovriga kurser|korkort|licenser|behorigheter|legitimation|legitimationer|intyg|\
            kurser och certifieringar|certifikater|certificeringer|kurser og certifikater|\
            kurser og certificeringer|efteruddannelse|kursus|videreuddannelse|korekort|autorisation|\
            kurser og efteruddannelse|kurs|kurs og sertifikater|kurs og sertifiseringer|sertifikater|\
            sertifiseringer|videreutdanning|etterutdanning|kurs og etterutdanning|sertifisering|forerkort|\
            autorisasjon|sertifikaatit|todistukset|kurssit|kurssit ja sertifikaatit|lisakoulutus|\
            taydennyskoulutus|muu koulutus|patevyydet|luvat|ajokortti|luvat ja kortit|kortit|kortit ja luvat|\
            tyokortit|sertifika|sertifikalar ve egitimler|egitim ve sertifikalar|kurslar|\
            kurslar ve sertifikalar|kurs ve sertifikalar|kurs ve seminerler|seminerler|seminer ve kurslar|\
            belgeler|lisanslar|lisans ve sertifikalar|alinan egitimler|mesleki egitimler|sertifika bilgileri|\
            surucu belgesi|ehliyet|sertifika ve kurslar|certifikaty|certifikace|kurzy|kurzy a skoleni|\
            kurzy a certifikaty|skoleni|skoleni a kurzy|osvedceni|ridicsky prukaz|ridicske opravneni|\
            odborne kurzy|dalsi vzdelavani|certifikaty a kurzy|skolenia|vodicsky preukaz|tanusitvanyok|\
            bizonyitvanyok|tanfolyamok|kepzesek es tanfolyamok|tovabbkepzesek|tovabbkepzes|jogositvany|\
            oklevelek|minositesek|egyeb kepzesek|certificari|certificate|cursuri|cursuri si certificari|\
            cursuri de formare|atestate|permis de conducere|cursuri de perfectionare|traininguri|\
            diplome si certificate|certifikati|tecajevi|usavrsavanje|vozacka dozvola|kursevi|\
            сертификаты и курсы|курсы|курсы и сертификаты|повышение квалификации|дополнительное образование|\
            тренинги|курсы и тренинги|семинары|лицензии|удостоверения|водительские права|\
            повышение квалификации, курсы|сертификати|тренінги|курси|курси та сертифікати|сертифікати|\
            підвищення кваліфікації|додаткова освіта|курси та тренінги|πιστοποιησεις|πιστοποιητικα|σεμιναρια|\
            σεμιναρια και πιστοποιησεις|επιμορφωση|καταρτιση|διπλωματα|επαγγελματικη καταρτιση|\
            σεμιναρια και επιμορφωση|αδεια οδηγησης|证书及技能|证书与资质|资质证书|职业证书|职业资格|职业资格证书|专业证书|相关证书|获得证书|持有证书|证书资质|\
            认证|专业认证|资格认证|培训经历|培训经验|培训|培训与认证|培训及证书|進修經歷|專業證照|證書|培訓|執照|免許・資格・スキル|資格・免許・特技|資格一覧|所有資格|保有免許|取得資格・免許|\
            認定資格|研修|研修歴|受講歴|講習|セミナー|免許資格|資格取得|자격증 및 수료|자격증 및 면허|보유 자격증|보유자격증|자격 면허|자격/면허|수료|교육 수료|교육수료|이수 교육|\
            이수교육|수료 과정|자격증 및 어학|자격 사항|연수|الشهادات والدورات|الدورات والشهادات|الدورات|دورات تدريبية|\
            الدورات التدريبية والشهادات|الشهادات التدريبية|الشهادات والتراخيص|الشهادات الاحترافية|شهادات|\
            الاعتمادات|التراخيص|رخص|رخصة القيادة|الرخص المهنية|ورش العمل|التدريب|البرامج التدريبية|\
            الشهادات والاعتمادات|التدريبات|הסמכה|הסמכות ותעודות|תעודות והסמכות|קורסים והשתלמויות|השתלמויות|\
            השתלמויות וקורסים|הכשרות|הכשרות מקצועיות|קורסים והכשרות|רישיונות|רישיון נהיגה|תעודות מקצועיות|\
            הסמכות מקצועיות|סדנאות",
        ),
    ),
    (
        SectionKind::Projects,
        Words(
            "selected work|selected works|works|my projects|my work|recent projects|project highlights|\
            project work|project portfolio|projects and research|research projects|student projects|\
            university projects|course projects|capstone project|capstone|thesis|theses|dissertation|\
            master's thesis|bachelor's thesis|research interests and projects|current projects|\
            technical projects|software projects|independent projects|freelance projects|major projects|\
            featured projects|professional projects|projects portfolio|case studies|games|apps|productions|\
            projektarbeit|projektarbeiten|projektliste|projektubersicht|projekterfahrung|projekterfahrungen|\
            ausgewahlte arbeiten|private projekte|eigene projekte|personliche projekte|forschungsprojekte|\
            abschlussarbeit|abschlussarbeiten|masterarbeit|bachelorarbeit|diplomarbeit|arbeitsproben|projet|\
            projets academiques|projets professionnels|projets universitaires|projets et realisations|\
            mes projets|travaux|principaux projets|projets selectionnes|memoire|these|projets de recherche|\
            proyecto|proyectos realizados|proyectos academicos|proyectos profesionales|proyectos relevantes|\
            mis proyectos|trabajos destacados|portafolio|portafolios|tesis|proyectos de investigacion|projeto|\
            projetos realizados|projetos academicos|projetos relevantes|meus projetos|portfolio de projetos|\
            projetos profissionais|tese|progetto|progetti svolti|progetti seguiti|progetti rilevanti|\
            progetti accademici|i miei progetti|portfolio progetti|principali progetti|tesi|tesi di laurea|\
            project|projectervaring|persoonlijke projecten|relevante projecten|eigen projecten|\
            projecten en opdrachten|scriptie|projekt|projekty wlasne|wybrane projekty|moje projekty|\
            doswiadczenie projektowe|projekty osobiste|praca dyplomowa|projekty i osiagniecia|projekt i urval|\
            egna projekt|projektarbete|projekter|egne projekter|udvalgte projekter|prosjekter|prosjekt|\
            egne prosjekter|utvalgte prosjekter|utvalda projekt|projektit|omat projektit|projekti|hankkeet|\
            projektikokemus|proje|proje deneyimi|projelerim|kisisel projeler|yapilan projeler|\
            gerceklestirilen projeler|calismalar|projekty a prace|vlastni projekty|vybrane projekty|projektek|\
            sajat projektek|projektmunkak|referenciak es projektek|proiecte|proiecte personale|\
            proiecte relevante|osobni projekti|проект|личные проекты|избранные проекты|реализованные проекты|\
            мои проекты|портфолио|проєкти|проекти|власні проєкти|εργα|προσωπικα εργα|επιλεγμενα εργα|项目实践|项目案例|\
            项目作品|作品|作品集|个人项目|代表项目|项目介绍|科研经历|科研项目|研究项目|研究经历|毕业设计|毕业论文|專案|專案經歷|專案經驗|個人專案|作品展示|個人開発|個人プロジェクト|開発実績|\
            制作実績|制作物|ポートフォリオ|プロジェクト実績|研究|研究内容|卒業論文|研究実績|担当プロジェクト|프로젝트경험|프로젝트 경력|개인 프로젝트|개인프로젝트|사이드 프로젝트|주요프로젝트|\
            포트폴리오|팀 프로젝트|프로젝트 이력|수행 프로젝트|연구|연구 경험|المشاريع الشخصية|المشاريع المنجزة|مشاريعي|المشروعات|مشروعات|\
            أهم المشاريع|معرض الأعمال|أعمالي|مشروع التخرج|الأعمال|פרויקטים אישיים|פרוייקטים|פרויקט|פרויקט גמר|\
            תיק עבודות|עבודות נבחרות|פרוייקטים נבחרים",
        ),
    ),
    (
        SectionKind::Publications,
        Words(
            "publications and presentations|publications and research|publications and patents|\
            presentations and publications|peer reviewed publications|journal articles|articles|books|\
            book chapters|books and chapters|books and articles|selected articles|conference papers|\
            conference proceedings|conferences|conferences and talks|conference talks|speaking engagements|\
            public speaking|lectures|invited lectures|posters|poster presentations|keynotes|\
            talks and presentations|working papers|bibliography|selected writing|published work|published works|\
            blog posts|media appearances|exhibitions|selected exhibitions|discography|filmography|inventions|\
            patents and inventions|schriften|schriftenverzeichnis|publikationsliste|publikationen und vortrage|\
            vortrage|vortrage und publikationen|ausgewahlte publikationen|wissenschaftliche publikationen|\
            patente|fachbeitrage|artikel|bucher|ausstellungen|konferenzbeitrage|publication|\
            publications et communications|publications scientifiques|articles et publications|communications|\
            conferences et publications|brevets et publications|travaux publies|expositions|publicacion|\
            publicaciones y ponencias|publicaciones cientificas|ponencias|articulos|articulos publicados|\
            conferencias|congresos|congresos y ponencias|patentes|exposiciones|libros|publicacoes cientificas|\
            artigos|artigos publicados|palestras|palestras e publicacoes|apresentacoes|comunicacoes|congressos|\
            exposicoes|livros|producao cientifica|producao academica|pubblicazioni scientifiche|articoli|\
            conferenze|conferenze e pubblicazioni|brevetti|relazioni a convegni|convegni|mostre|libri|\
            publicatie|artikelen|lezingen|presentaties|congressen|octrooien|patenten|publicaties en lezingen|\
            publikacje naukowe|artykuly|wystapienia|wystapienia i publikacje|patenty|referaty|dorobek naukowy|\
            publikationer|artiklar|artikler|foredrag|forelasningar|patent|publikasjoner|artikkelen|\
            utstallningar|julkaisut|artikkelit|esitelmat|patentit|luennot|yayin|makaleler|bildiriler|\
            konferanslar|patentler|yayinlar ve bildiriler|bilimsel yayinlar|kitaplar|sunumlar|publikace|clanky|\
            prednasky|publikacna cinnost|publikacni cinnost|publikaciok|publikacio|cikkek|eloadasok|\
            konferenciak|szabadalmak|publicatii|articole|conferinte|lucrari publicate|brevete|publikacije|\
            radovi|научные публикации|статьи|доклады|конференции|патенты|научные труды|публікації|статті|\
            доповіді|наукові публікації|патенти|δημοσιευσεις|αρθρα|ανακοινωσεις|συνεδρια|\
            δημοσιευσεις και ανακοινωσεις|διπλωματα ευρεσιτεχνιας|学术成果|学术论文|论文发表|论文成果|专利|发明专利|研究成果|著作|论文与专利|\
            發表論文|論文發表|專利|期刊论文|会议论文|演讲|論文・発表|発表論文|学会発表|研究業績|業績|著書|特許|講演|登壇|執筆|寄稿|発表|執筆・講演|논문|논문 및 특허|출판|출판물|특허|\
            발표|학술 발표|저서|연구 실적|연구실적|게재 논문|기고|강연|المنشورات العلمية|الأبحاث والمنشورات|البحوث|البحوث العلمية|\
            الأوراق العلمية|المؤلفات|المقالات|المؤتمرات|براءات الاختراع|الإصدارات|מאמרים|פרסומים אקדמיים|\
            פרסומים מדעיים|הרצאות|כנסים|פטנטים|ספרים|מאמרים ופרסומים|הרצאות וכנסים",
        ),
    ),
    (
        SectionKind::Awards,
        Words(
            "honors and achievements|honours and awards|awards and honours|awards and recognition|\
            awards and distinctions|awards and prizes|prizes|prizes and awards|medals|decorations|\
            honors and scholarships|scholarships and awards|scholarships and grants|grants and awards|\
            grants and fellowships|fellowships and awards|funding|research funding|grants and funding|\
            research grants|distinctions|distinctions and awards|academic awards|academic honors|\
            academic achievements|professional achievements|personal achievements|selected achievements|\
            notable achievements|career achievements|major achievements|achievements and awards|success stories|\
            competitions|hackathons and awards|sporting achievements|key accomplishments|\
            selected accomplishments|auszeichnungen und preise|auszeichnungen und erfolge|auszeichnung|\
            forderungen|preise und stipendien|stipendium|ehrungen und preise|drittmittel|wettbewerbe|\
            distinctions et prix|prix et recompenses|recompenses et distinctions|bourses|bourses et prix|\
            distinction|honneurs|medailles|faits marquants|concours|distinciones|premios y logros|\
            premios y becas|becas|becas y premios|logros profesionales|logros academicos|galardones|honores|\
            meritos|reconocimientos y premios|menciones|premios e distincoes|premios e conquistas|\
            distincoes e premios|bolsas|bolsas e premios|reconhecimentos|honrarias|premi e borse di studio|\
            borse di studio|premi e onorificenze|onorificenze|premi e concorsi|successi|riconoscimenti e premi|\
            concorsi|meriti|prijzen en onderscheidingen|onderscheiding|beurzen|awards en prijzen|erkenning|\
            nagroda|stypendia|stypendia i nagrody|wyroznienia i nagrody|nagrody i stypendia|\
            osiagniecia zawodowe|osiagniecia i nagrody|odznaczenia|granty|konkursy|utmarkelser|priser|\
            stipendier|priser och utmarkelser|meriter|stipendier och priser|udmaerkelser|legater|\
            priser og udmaerkelser|haedersbevisninger|utmerkelser|stipend|stipender|priser og utmerkelser|\
            priser og stipender|palkinnot|tunnustukset|saavutukset|palkinnot ja tunnustukset|apurahat|stipendit|\
            odul|oduller ve basarilar|basarilar|odul ve basarilar|burslar|basari ve oduller|basarilarim|\
            burs ve oduller|oceneni|ocenenia|uspechy a oceneni|stipendia|vyznamenani|dijak|elismeresek|\
            kituntetesek|osztondijak|dijak es elismeresek|premii|distinctii|premii si distinctii|burse|nagrade|\
            priznanja|stipendije|достижения|награды и достижения|достижения и награды|премии|гранты|стипендии|\
            нагороди|досягнення|премії|гранти|стипендії|βραβεια|διακρισεις|βραβεια και διακρισεις|υποτροφιες|\
            επιτευγματα|τιμητικες διακρισεις|获奖经历|获奖|所获荣誉|所获奖项|奖励|奖励与荣誉|荣誉与奖项|荣誉及奖项|荣誉奖励|奖学金|获奖荣誉|个人成就|个人荣誉|\
            校内荣誉|榮譽|得獎紀錄|獲獎紀錄|獲獎經歷|榮譽獎項|獎學金|受賞|受賞・表彰|表彰歴|賞罰|賞|受賞実績|表彰・受賞|奨学金|수상내역|수상 내역|수상 이력|수상이력|상훈|장학금|\
            수상 및 활동|수상 실적|공모전|الجوائز والتكريمات|الجوائز والتقديرات|التكريمات|التكريم|التقديرات|شهادات التقدير|\
            الإنجازات والجوائز|إنجازات|أهم الإنجازات|المنح|المنح الدراسية|جوائز|פרסים והצטיינויות|הצטיינות|\
            הצטיינויות|פרסים ומלגות|מלגות|הישגים ופרסים|אותות והוקרה|מענקים",
        ),
    ),
    (
        SectionKind::Volunteering,
        Words(
            "volunteer activities|volunteer service|voluntary work|voluntary experience|voluntary activities|\
            voluntary service|unpaid work|charity work|charity|charitable work|community|community work|\
            community engagement|community activities|community leadership|civic engagement|civic activities|\
            civic involvement|social engagement|social commitment|social work|outreach|giving back|pro bono|\
            pro bono work|volunteering and community|volunteering and interests|volunteering and leadership|\
            leadership and volunteering|volunteer leadership|student activities|campus activities|\
            activities and societies|societies|clubs and societies|clubs|clubs and activities|\
            extra curricular activities|extra curricular|extracurricular|extracurricular involvement|\
            extracurricular experience|positions of responsibility|leadership and service|leadership activities|\
            service|committee service|departmental service|professional service|public service roles|\
            service to the university|service to the field|service to the community|editorial service|\
            academic and professional service|university and professional service|gremien|gremienarbeit|\
            gremien und ehrenamt|ehrenamt und gremien|university service|academic service|service to the profession|service and outreach|ehrenamtliches|\
            ehrenamtliche arbeit|ehrenamtliche aktivitaten|ehrenamtliche erfahrung|ehrenamter|\
            freiwilligenarbeit|freiwilliges engagement|freiwillige tatigkeiten|freiwilligendienst|\
            freiwilliges soziales jahr|gesellschaftliches engagement|ausseruniversitares engagement|\
            ausserschulisches engagement|ausserberufliches engagement|studentisches engagement|vereinsarbeit|\
            soziale tatigkeiten|soziales|gemeinnutziges engagement|ehrenamt und engagement|\
            engagement und interessen|activites benevoles|experience benevole|experiences benevoles|\
            travail benevole|implication sociale|vie associative|activites associatives|associatif|\
            engagement citoyen|engagement benevole|activites extra professionnelles|activites extrascolaires|\
            activites parascolaires|responsabilites associatives|benevolat et engagements|voluntariados|\
            experiencia de voluntariado|trabajo voluntario|actividades de voluntariado|actividades voluntarias|\
            labor social|accion social|actividades extracurriculares|actividades sociales|servicio comunitario|\
            servicio social|compromiso social|participacion social|atividades voluntarias|\
            experiencia voluntaria|voluntario|acoes sociais|atividades extracurriculares|trabalhos voluntarios|\
            atividades de voluntariado|servico comunitario|trabalho social|esperienze di volontariato|\
            attivita di volontariato|impegno sociale|attivita sociali|attivita extracurriculari|\
            attivita extrascolastiche|servizio civile|associazionismo|vrijwilligerservaring|vrijwilliger|\
            vrijwillige inzet|maatschappelijke activiteiten|nevenactiviteiten|nevenfuncties|bestuurservaring|\
            bestuurswerk|maatschappelijke betrokkenheid|extracurriculaire activiteiten|dzialalnosc spoleczna|\
            dzialalnosc wolontariacka|dzialalnosc dodatkowa|aktywnosc spoleczna|aktywnosc dodatkowa|\
            dodatkowa aktywnosc|praca spoleczna|aktywnosc pozazawodowa|wolontariaty|ideellt arbete|\
            ideella uppdrag|ideellt engagemang|volontararbete|foreningsliv|engagemang|fortroendeuppdrag|\
            forening|foreningsengagemang|styrelseuppdrag|frivilligt|frivilligarbejde|frivilligt engagement|\
            foreningsarbejde|tillidshverv|frivillig|frivillig arbeid|frivillig arbeid og verv|verv|tillitsverv|\
            styreverv|frivillighet|vapaaehtoistyo|vapaaehtoistoiminta|luottamustoimet|jarjestotoiminta|\
            yhdistystoiminta|gonulluluk|gonullu calismalar|gonulluluk deneyimi|gonullu faaliyetler|\
            sosyal faaliyetler|sosyal sorumluluk|sosyal sorumluluk projeleri|sosyal aktiviteler|gonullu isler|\
            topluluklar|kulupler|dobrovolnictvi|dobrovolnicka cinnost|dobrovolnicke aktivity|dobrovolnictvo|\
            mimoskolni aktivity|onkentes munka|onkentes tevekenyseg|onkentesseg|kozossegi munka|\
            tarsadalmi tevekenyseg|voluntariat|activitati de voluntariat|activitati extracurriculare|activitati|\
            voluntari|volontiranje|volonterski rad|volontersko iskustvo|волонтерская деятельность|\
            волонтерский опыт|волонтёрство|общественная деятельность|общественная работа|благотворительность|\
            волонтерська діяльність|волонтерський досвід|громадська діяльність|εθελοντισμος|εθελοντικη εργασια|\
            εθελοντικη δραση|εθελοντικη εμπειρια|εθελοντικες δραστηριοτητες|志愿经历|志愿者|志愿活动|志愿者服务|公益活动|公益经历|社会实践|\
            社会活动|社会实践经历|校园经历|校园活动|校内经历|学生工作|社团经历|社团活动|学生干部经历|课外活动|志工經驗|志工服務|社團經驗|社團經歷|社會服務|志願服務|ボランティア経験|社会活動|\
            社会貢献|課外活動|サークル活動|部活動|地域活動|その他の活動|봉사활동|봉사 활동|자원봉사|자원봉사 활동|대외활동|대외 활동|교내활동|교내 활동|동아리 활동|동아리|사회활동|\
            사회 활동|사회봉사|الأنشطة التطوعية|التطوع|الأعمال التطوعية|العمل التطوعي والمجتمعي|خبرات تطوعية|\
            الخبرات التطوعية|الأنشطة|الأنشطة اللامنهجية|الأنشطة الاجتماعية|الخدمة المجتمعية|خدمة المجتمع|\
            פעילות התנדבותית|התנדבויות|עבודה התנדבותית|פעילות חברתית|פעילות ציבורית|פעילות קהילתית|\
            מעורבות חברתית|ניסיון התנדבותי|פעילויות",
        ),
    ),
    (
        SectionKind::Interests,
        Words(
            "interests and activities|activities and interests|hobbies and activities|hobbies and passions|\
            interests and passions|leisure|leisure activities|leisure interests|spare time|free time|pastimes|\
            personal interests and hobbies|other interests|outside interests|outside work|outside of work|\
            away from work|when i'm not working|beyond work|things i like|likes|sports|sport|sports and hobbies|\
            fun facts|research interests|areas of interest|fields of interest|personal pursuits|\
            freizeitinteressen|freizeitaktivitaten|freizeitbeschaftigung|freizeit und interessen|hobbies|\
            hobbies und interessen|hobby|interessen und engagement|personliche interessen und hobbys|privates|\
            privat|interessengebiete|private interessen|sport und hobbys|centres d'interets|centre d'interets|\
            centres d interets|activites de loisirs|activites extra scolaires|activites personnelles|\
            interets personnels|passe temps|sports et loisirs|loisirs et activites|divers et loisirs|\
            passions et loisirs|hobbies e intereses|pasatiempos|tiempo libre|intereses y hobbies|\
            otros intereses|pasiones|ocio|aficiones e intereses|areas de interes|deportes|interesses e hobbies|\
            lazer|tempos livres|gostos|interesses e passatempos|areas de interesse|desporto|hobby e interessi|\
            interessi e hobby|passioni e interessi|interessi e passioni|altri interessi|aree di interesse|\
            hobby's|hobby's en interesses|interesses en hobbies|vrijetijdsbesteding|persoonlijke interesses|\
            zainteresowania i hobby|zainteresowania i pasje|pasje|czas wolny|pasje i zainteresowania|intressen|\
            fritidsintressen|fritid|intressen och fritid|hobbyer|interesser|fritidsinteresser|\
            fritid og interesser|interesser og fritid|hobbyer og interesser|hobbier|harrastukset|\
            kiinnostuksen kohteet|vapaa aika|harrastukset ja kiinnostuksen kohteet|harrastuneisuus|\
            mielenkiinnon kohteet|hobiler|hobilerim|ilgi alanlari ve hobiler|hobiler ve ilgi alanlari|hobi|\
            kisisel ilgi alanlari|ilgi alanlarim|zajmy|konicky|zajmy a konicky|zaujmy|volny cas|zaliby|\
            hobby a zajmy|erdeklodes|erdeklodesi kor|hobbi|hobbik|hobbijaim|szabadido|erdeklodesi korok|\
            hobby uri|hobbyuri|interese|pasiuni|pasiuni si interese|interese personale|timp liber|hobiji|\
            interesi|zanimanja|hobiji i interesi|увлечения|интересы и увлечения|хобби и интересы|\
            увлечения и хобби|личные интересы|захоплення|хобі|інтереси|хобі та інтереси|вподобання|ενδιαφεροντα|\
            χομπι|ενδιαφεροντα και χομπι|δραστηριοτητες|προσωπικα ενδιαφεροντα|ελευθερος χρονος|兴趣与爱好|兴趣及爱好|\
            个人兴趣|业余爱好|兴趣特长|爱好特长|興趣愛好|嗜好|個人興趣|休閒興趣|趣味・特技・関心|趣味など|趣味・嗜好|特技|特技・趣味|関心事|興味・関心|興味|好きなこと|취미 및 특기|취미/특기|\
            취미·특기|관심 분야|관심분야|취미활동|취미 활동|관심 사항|الاهتمامات والهوايات|الهوايات والاهتمامات|هوايات|هواياتي|\
            اهتماماتي|الاهتمامات الشخصية|أوقات الفراغ|תחביבים ותחומי עניין|תחביב|תחומי התעניינות|עניין ותחביבים|\
            שעות הפנאי|פנאי|תחומי ענין|תחביבים ופנאי",
        ),
    ),
    (
        SectionKind::References,
        Words(
            "professional references|personal references|reference contacts|testimonials|recommendations|\
            endorsements|references available on request|references upon request|empfehlungen|\
            referenzen und empfehlungen|referenzpersonen|arbeitszeugnisse|zeugnisse|referenzgeber|\
            recommandations|references professionnelles|personnes de reference|lettres de recommandation|\
            referencias personales|referencias profesionales|referencias laborales|recomendaciones|\
            referencias profissionais|referencias pessoais|recomendacoes|referenze professionali|\
            raccomandazioni|referentie|aanbevelingen|referenties en aanbevelingen|rekomendacje|\
            referencje zawodowe|referenser|referens|rekommendationer|referencer|referanser|anbefalinger|\
            suosittelijat|suositukset|referanslarim|tavsiyeler|reference a doporuceni|doporuceni|odporucania|\
            referencie|referenciak|ajanlasok|referinte|recomandari|preporuke|отзывы|рекомендатели|рекомендації|\
            відгуки|συστασεις|συστατικες επιστολες|推荐信|证明人|推薦信|推薦者|推薦人資料|推薦状|リファレンス|照会先|추천인|추천서|추천|\
            المراجع المهنية|المعرفون|المعرّفون|جهات التوصية|التوصيات|المرجعيات|ממליצים והמלצות|המלצות",
        ),
    ),
    (
        SectionKind::Contact,
        Words(
            "contacts|contact data|personal data|personal particulars|particulars|personal|bio data|biodata|\
            personal profile and contact|how to reach me|find me|let's talk|address|vital statistics|identity|\
            kontaktdetails|anschrift|personendaten|zur person und kontakt|stammdaten|allgemeine angaben|\
            allgemeine informationen|allgemeines|kontaktangaben|kontaktmoglichkeiten|meine daten|\
            meine kontaktdaten|contact et coordonnees|infos|infos personnelles|informations de contact|\
            informations generales|renseignements personnels|donnees de contact|identite|me joindre|mes infos|\
            adresse|contactar|contactos personales|informacion|informacion basica|informacion general|datos|\
            datos basicos|datos de identificacion|datos generales|mi contacto|identificacion|informacao pessoal|\
            informacao de contato|informacao de contacto|dados|dados de contato|dados de contacto|\
            dados cadastrais|identificacao|contactos pessoais|contatos|entre em contato|dati anagrafici|\
            dati di contatto|anagrafica|contatto|contattami|informazioni|dati|i miei contatti|contact gegevens|\
            gegevens|personele gegevens|adresgegevens|neem contact op|algemene gegevens|nawgegevens|\
            kontakt i dane|dane personalne|dane adresowe|informacje o kandydacie|dane kandydata|informacje|\
            kontaktuppgifter|personuppgifter|kontaktinformation|uppgifter|personlig information|personligt|\
            personlige oplysninger|kontaktoplysninger|personlige data|stamdata|persondata|kontaktinformasjon|\
            personalia|personlige opplysninger|personopplysninger|kontaktopplysninger|henkilotiedot|yhteystieto|\
            perustiedot|ota yhteytta|iletisim bilgileri|kisisel bilgi|kimlik bilgileri|bilgilerim|\
            iletisim bilgilerim|genel bilgiler|adres bilgileri|kisisel iletisim|kontakty|kontaktni udaje|\
            osobni udaje|osobni informace|kontaktne udaje|osobne udaje|zakladni udaje|szemelyes adatok|\
            elerhetoseg|elerhetosegek|kapcsolat|szemelyes informaciok|adatok|kapcsolati adatok|date personale|\
            date de contact|informatii personale|informatii de contact|contact personal|osobni podaci|\
            licni podaci|kontakt podaci|osebni podatki|личные данные|персональные данные|контактная информация|\
            контактные данные|личная информация|связь|данные|общие сведения|контактна інформація|контактні дані|\
            особисті дані|персональні дані|особиста інформація|στοιχεια επικοινωνιας|επικοινωνια|\
            προσωπικα στοιχεια|προσωπικες πληροφοριες|ατομικα στοιχεια|联络方式|联络信息|联系我|基本情况|基本资料信息|个人基本信息|个人情况|\
            个人基本情况|聯絡資訊|聯絡資料|聯繫方式|基本資訊|個人資訊|個人基本資料|連絡先情報|連絡情報|お問い合わせ|個人データ|プロフィール情報|本人情報|연락처 정보|인적 사항|기본 정보|\
            개인 정보|신상정보|신상 정보|기본 인적사항|기본 사항|معلومات شخصية|معلومات التواصل الشخصية|بيانات شخصية|بيانات الاتصال|\
            للتواصل|الاتصال|معلومات أساسية|المعلومات الأساسية|البيانات الأساسية|פרטים ליצירת קשר|פרטי התקשרות|\
            מידע אישי|התקשרות|נתונים אישיים|קשר",
        ),
    ),
    (
        SectionKind::Links,
        Words(
            "online presence|web presence|on the web|find me on|connect|connect with me|social links|\
            portfolio and links|links and profiles|profiles and links|social networks and links|follow me|\
            web links|weblinks|profile im netz|netzwerke|soziale netzwerke|soziale medien|onlineprofile|\
            online profile|presence en ligne|sites web|sur le web|perfiles|redes|presencia online|\
            presenca online|perfis|collegamenti|siti web|profili social|social network|links en profielen|\
            sociale media|linki|profile w sieci|media spolecznosciowe|lankar|sociala medier|lenker|\
            sosiale medier|linkit|baglantilar|sosyal medya|linkler|odkazy|linkek|retele sociale|ссылки|соцсети|\
            социальные сети|посилання|соціальні мережі|συνδεσμοι|κοινωνικα δικτυα|链接|相关链接|个人主页|社交媒体|連結|リンク|SNS|\
            링크|웹사이트|روابط|الروابط|وسائل التواصل الاجتماعي|حسابات التواصل|קישורים|רשתות חברתיות",
        ),
    ),
    (
        SectionKind::Other,
        Words(
            "other details|other skills and interests|further information|more information|additional details|\
            appendix|attachments|enclosures|languages and interests|nationality|licence and vehicle|\
            hobbies and more|work permit|visa status|visa|work authorization|citizenship|salary expectations|\
            notice period|personal situation|memberships and affiliations|professional bodies|\
            professional associations|associations|affiliations and memberships|committees|\
            professional membership|membership|boards|board memberships|editorial boards|supervision|\
            student supervision|service to the department|administrative duties|weitere angaben|\
            weitere informationen|sonstige angaben|sonstige informationen|zusatzliche informationen|\
            zusatzinformationen|anmerkungen|hinweise|anlagen|anhang|wehrdienst|zivildienst|bundeswehr|\
            wehr und zivildienst|mitgliedschaft|mitgliedschaften und verbande|auslandsaufenthalte|\
            auslandsaufenthalt|verfugbarkeit|gehaltsvorstellung|besonderes|autres informations|\
            informations complementaires|informations supplementaires|complements|annexe|annexes|\
            service militaire|disponibilite|adhesions|mobilite|affiliations|sejours a l'etranger|\
            otra informacion|otros datos de interes|informacion complementaria|datos adicionales|\
            datos de interes|disponibilidad|otros meritos|observaciones|varios|afiliaciones|membresias|\
            servicio militar|outras informacoes|informacao adicional|informacoes complementares|\
            dados adicionais|observacoes|disponibilidade|anexos|diversos|altre informazioni|\
            informazioni aggiuntive|informazioni supplementari|allegati|disponibilita|servizio militare|\
            obblighi di leva|trattamento dei dati|autorizzazione al trattamento dei dati|privacy|\
            overige informatie|overige gegevens|aanvullende informatie|bijzonderheden|lidmaatschappen|bijlagen|\
            beschikbaarheid|diversen|dodatkowe informacje|informacje dodatkowe|inne informacje|\
            pozostale informacje|klauzula rodo|zgoda|dyspozycyjnosc|organizacje|ovrigt|ovriga upplysningar|\
            ovrig information|ovriga meriter|ovriga uppgifter|militartjanst|varnplikt|medlemskap|\
            ovrige oplysninger|andet|diverse|andre oplysninger|medlemskaber|militaertjeneste|annet|ovrig|\
            andre opplysninger|verneplikt|forstegangstjeneste|muut tiedot|muuta|lisatiedot|muut|asepalvelus|\
            varusmiespalvelus|jasenyydet|liitteet|diger bilgiler|ek bilgiler|askerlik durumu|askerlik|uyelikler|\
            dernek uyelikleri|uye oldugu kurumlar|ostatni|dalsi informace|ostatni informace|jine|\
            dalsie informacie|clenstvi|doplnujici informace|egyeb|egyeb informaciok|tovabbi informaciok|\
            tagsagok|alte informatii|informatii suplimentare|informatii aditionale|anexe|altele|ostalo|\
            dodatne informacije|drugo|дополнительная информация|дополнительные сведения|прочее|другое|разное|\
            военная служба|служба в армии|семейное положение|гражданство|додаткова інформація|інше|\
            військова служба|членство|αλλα|λοιπα|αλλες πληροφοριες|προσθετες πληροφοριες|\
            στρατιωτικες υποχρεωσεις|στρατιωτικη θητεια|其他信息|其它|其他情况|补充信息|附加信息|备注|其他資訊|備註|兵役|兵役狀況|その他の情報|備考|補足|\
            本人希望記入欄|希望条件|希望事項|通勤時間|扶養家族|기타|기타사항|기타 사항|기타 정보|병역|병역사항|병역 사항|비고|معلومات إضافية|معلومات أخرى|أخرى|\
            بيانات أخرى|ملاحظات|الخدمة العسكرية|العضويات|العضوية|الحالة الاجتماعية|שונות|מידע נוסף|פרטים נוספים|\
            שירות צבאי|שירות צבאי/לאומי|צבא|שירות לאומי|נוסף|חברות בארגונים",
        ),
    ),
];
