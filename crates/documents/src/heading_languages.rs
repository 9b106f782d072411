//! Names of the sections of work, schooling, skills and summary, language by language: more than
//! [`crate::heading_names`] has.

use crate::sections::SectionKind;
use crate::vocabulary::Words;

pub(crate) const NAMES: &[(SectionKind, Words)] = &[
    (
        SectionKind::Work,
        Words(
            "where i have worked|where i've worked|where i worked|what i have done|what i've done|what i did|my jobs|\
            jobs|positions|positions held|appointments|posts held|career to date|wo ich gearbeitet habe|wo ich war|\
            meine stationen|mon parcours|la ou j'ai travaille|ou j'ai travaille|ce que j'ai fait|donde he trabajado|\
            mis trabajos|lo que he hecho|vida laboral|dove ho lavorato|cosa ho fatto|onde trabalhei|o que fiz|\
            waar ik werkte|waar ik heb gewerkt|wat ik deed|gdzie pracowalem|gdzie pracowalam|co robilem|co robilam|\
            var jag har arbetat|har har jag jobbat|hvor jeg har arbejdet|hvor jeg har jobbet|academic appointments|\
            appointments|academic positions|academic employment|academic experience|faculty positions|\
            faculty appointments|teaching appointments|teaching positions|clinical experience|clinical appointments|\
            hospital appointments|research positions|research appointments|postdoctoral experience|residency|\
            fellowship training|clients|selected clients|client list|key clients|client work|jobs|previous jobs|\
            past jobs|roles|current role|previous roles|past roles|key roles|posts|posts held|posts and appointments|\
            positions|current position|current employment|previous positions|past positions|professional positions|\
            employment and experience|credits|selected credits|theatre|theater|stage|television|film and television|\
            film and tv|theatre credits|screen credits|acting credits|acting experience|performance experience|\
            stage experience|production credits|career overview|career record|career details|career to date|\
            career experience|career timeline|career path|career journey|career progression|employment details|\
            employment background|employment overview|employment timeline|employment experience|recent employment|\
            past employment|previous employment|other employment|early employment|earlier employment|earlier career|\
            early career|previous career|earlier experience|early experience|previous experience|prior experience|\
            past experience|recent experience|other experience|further experience|additional experience|\
            other work experience|other work|other professional experience|freelance work|freelance|\
            freelance experience|contract work|contracts|consulting|consulting experience|consultancy experience|\
            consulting engagements|selected engagements|assignments|key assignments|commissions|selected commissions|\
            service record|service history|record of service|military experience|military career|military background|\
            military history|naval service|army service|sea service|sea time|at sea|ashore|flight experience|\
            flying experience|paid work|paid employment|work placements|placements|clinical placements|\
            student apprenticeship|apprenticeships|traineeships|industrial experience|industrial training|\
            industry roles|professional journey|professional path|my journey|work journey|journey|professional work|\
            professional employment|professional practice|professional appointments|professional roles|\
            professional engagements|work|my work|working life|working experience|job history|job experience|\
            jobs and internships|co op experience|co ops|executive experience|management experience|leadership roles|\
            board positions|board roles|directorships|non executive roles|non executive appointments|\
            kitchen experience|culinary experience|hospitality experience|retail experience|sales experience|\
            technical experience|engineering experience|healthcare experience|nursing experience|legal experience|\
            business experience|corporate experience|startup experience|entrepreneurial experience|\
            coaching experience|driving experience|professional record|professional profile and experience|\
            experience summary|summary of experience|experience highlights|experience details|key experience|\
            core experience|field experience|hands on experience|practical experience|practical training|\
            where i have worked|what i have done|karriere|beschaftigung|beschaftigungen|beschaftigungsverhaltnisse|\
            berufliche tatigkeit|berufliche tatigkeiten|berufliche karriere|berufliche entwicklung|\
            beruflicher lebenslauf|berufliche praxis|beruflicher verlauf|beruflicher weg|berufliche positionen|\
            berufspraktische erfahrung|berufslaufbahn|berufsleben|berufserfahrungen|erfahrung|erfahrungen|praxis|\
            praktikum|praktika und nebenjobs|nebenjobs|nebentatigkeiten|nebentatigkeit|werkstudententatigkeit|\
            werkstudententatigkeiten|anstellungen|anstellung|tatigkeit|derzeitige tatigkeit|aktuelle tatigkeit|\
            fruhere tatigkeiten|fruhere positionen|positionen|aktuelle position|arbeitsverhaltnisse|arbeitsleben|\
            arbeitsstationen|wichtige stationen|stationen meiner karriere|freiberufliche tatigkeit|\
            freiberufliche tatigkeiten|selbststandige tatigkeit|selbstandige tatigkeit|wissenschaftliche tatigkeit|\
            wissenschaftliche tatigkeiten|wissenschaftlicher werdegang|lehrtatigkeit|lehrtatigkeiten|lehrerfahrung|\
            auslandserfahrung|fuhrungserfahrung|projekterfahrung und berufspraxis|militarische laufbahn|\
            referenzkunden|auswahl kunden|kunden|engagements am theater|postes occupes|poste actuel|postes|missions|\
            missions realisees|principales missions|historique professionnel|historique de carriere|\
            stages et emplois|emplois et stages|stages et experiences|experiences et stages|emploi actuel|\
            emplois precedents|emplois occupes|experience|experience de travail|experiences de travail|\
            experiences en entreprise|vie professionnelle|carriere professionnelle|activites professionnelles|\
            activite professionnelle|fonctions occupees|itineraire professionnel|cheminement professionnel|\
            trajectoire professionnelle|parcours pro|parcours de carriere|experiences significatives|\
            experiences cles|experiences anterieures|autres experiences|autres experiences professionnelles|\
            experiences complementaires|jobs etudiants|jobs d'ete|alternance|apprentissage|references clients|\
            trayectoria|trayectoria laboral|empleos|empleo|empleo actual|empleos anteriores|historial profesional|\
            historial de empleo|historia laboral|antecedentes laborales|antecedentes profesionales|\
            experiencia de trabajo|experiencia y trayectoria|experiencia relevante|experiencia previa|\
            otras experiencias|otra experiencia|otros trabajos|practicas|practicas profesionales|practicas laborales|\
            puestos|puestos desempenados|cargos|cargos desempenados|desempeno profesional|desempeno laboral|\
            actividad profesional|actividad laboral|recorrido profesional|recorrido laboral|trabajos|\
            trabajos realizados|pasantias|carrera|carrera laboral|experiencia docente|clientes|\
            trajetoria profissional|trajetoria|atividade profissional|atividades profissionais|vida profissional|\
            carreira profissional|experiencia laboral|experiencias de trabalho|experiencia de trabalho|\
            historico de emprego|historico de trabalho|historico laboral|empregos|emprego|emprego atual|\
            empregos anteriores|estagios|estagio|estagios profissionais|estagios e empregos|cargos ocupados|\
            funcoes exercidas|funcoes desempenhadas|percurso laboral|outras experiencias|experiencia anterior|\
            trabalhos|attivita lavorativa|attivita lavorative|attivita professionale|attivita professionali|\
            percorso lavorativo|carriera professionale|carriera lavorativa|storia lavorativa|storia professionale|\
            esperienze precedenti|altre esperienze|altre esperienze lavorative|esperienze di stage|tirocini|\
            tirocinio|stage e tirocini|tirocini e stage|incarichi|incarichi ricoperti|posizioni ricoperte|\
            posizione attuale|impieghi|impiego attuale|lavori|lavori svolti|vita lavorativa|clienti|collaborazioni|\
            werkgeschiedenis|loopbaanoverzicht|loopbaanverloop|werk en stage|werk en stages|werkervaring en stages|\
            stages en werkervaring|stage ervaring|stageervaring|functies|huidige functie|eerdere functies|\
            beroepservaring|carriereverloop|carriereoverzicht|banen|bijbanen|bijbaan|relevante werkervaring|\
            overige werkervaring|praktijkervaring|freelance opdrachten|opdrachten|dienstverband|dienstverbanden|\
            przebieg pracy zawodowej|przebieg pracy|przebieg zatrudnienia|przebieg kariery zawodowej|zatrudnienie|\
            aktualne zatrudnienie|poprzednie zatrudnienie|doswiadczenia zawodowe|doswiadczenia|\
            doswiadczenie i praktyki|praktyki|staze|praktyki i staze|staze i praktyki|staz pracy|praca zawodowa|\
            sciezka kariery|sciezka zawodowa|droga zawodowa|historia pracy|dzialalnosc zawodowa|stanowiska|\
            zajmowane stanowiska|dotychczasowe zatrudnienie|kariera i doswiadczenie|klienci|yrkeserfarenhet|\
            yrkeserfarenheter|arbetserfarenhet|arbetserfarenheter|anstallningar|anstallning|tidigare anstallningar|\
            nuvarande anstallning|arbeten|arbetsliv|yrkesliv|yrkesbakgrund|karriar|erfarenheter|praktik|sommarjobb|\
            jobb|jobberfarenhet|tjanster|uppdrag|konsultuppdrag|professionell erfarenhet|relevant erfarenhet|\
            ovrig arbetslivserfarenhet|joberfaring|arbejdserfaring|erhvervserfaringer|beskaeftigelse|ansaettelser|\
            ansaettelse|tidligere ansaettelser|arbejdsliv|stillinger|erfaringer|professionel erfaring|\
            erhvervskarriere|fritidsjob|praktikker|praktikophold|relevant erhvervserfaring|yrkeserfaring|\
            jobberfaring|arbeidsforhold|arbeidsliv|ansettelser|ansettelsesforhold|tidligere stillinger|praksis|\
            relevant erfaring|relevant arbeidserfaring|arbeidspraksis|yrkespraksis|tyohistoria|tyoura|tyokokemukset|\
            tyosuhteet|aiempi tyokokemus|kokemus|ammatillinen kokemus|ura|urahistoria|tyopaikat|harjoittelut|\
            harjoittelu|tyoharjoittelu|nykyinen tyo|tyoelamakokemus|is tecrubesi|is tecrubeleri|mesleki deneyim|\
            mesleki deneyimler|mesleki tecrube|is gecmisi|calisma gecmisi|calisma hayati|is hayati|is deneyimleri|\
            calisma deneyimi|profesyonel deneyim|tecrube|tecrubeler|deneyimler|kariyer|kariyer gecmisi|stajlar|staj|\
            staj deneyimi|staj ve is deneyimi|is bilgileri|calistigi yerler|mesleki kariyer|kariyer ozeti|\
            pracovni zkusenost|prubeh zamestnani|prehled zamestnani|zamestnani|predchozi zamestnani|\
            profesni zkusenosti|profesni historie|profesni kariera|profesni draha|kariera|praxe|pracovni praxe|\
            odborna praxe|dosavadni praxe|pracovni historie|zkusenost|brigady|pracovne skusenosti|skusenosti|prax|\
            odborna prax|zamestnanie|priebeh zamestnania|profesijna prax|munkatapasztalat|munkatapasztalatok|\
            szakmai tapasztalatok|szakmai eletut|szakmai palyafutas|palyafutas|munkahelyek|korabbi munkahelyek|\
            munkahelyi tapasztalat|tapasztalat|tapasztalatok|karrier|karrierut|foglalkoztatas|munkakorok|\
            szakmai gyakorlat|gyakorlat|munkaviszonyok|experienta|experienta de munca|experienta in munca|\
            experiente profesionale|experienta anterioara|istoric profesional|parcurs profesional|\
            activitate profesionala|locuri de munca|cariera|cariera profesionala|angajari|istoricul angajarilor|\
            stagii|stagii de practica|practica|radno iskustvo|iskustvo|profesionalno iskustvo|profesionalni razvoj|\
            karijera|zaposlenje|zaposlenja|delovne izkusnje|izkusnje|трудов опит|професионален опит|\
            профессиональный опыт|трудовая деятельность|трудовой опыт|трудовой стаж|стаж работы|места работы|\
            место работы|карьера|профессиональная деятельность|опыт и места работы|практика|стажировки|стажировка|\
            опыт трудовой деятельности|профессиональная карьера|работа|история трудоустройства|досвід роботи|досвід|\
            професійний досвід|трудова діяльність|місця роботи|кар'єра|робочий досвід|стажування|εργασιακη εμπειρια|\
            επαγγελματικη εμπειρια|προυπηρεσια|εμπειρια|επαγγελματικη πορεια|επαγγελματικη σταδιοδρομια|σταδιοδρομια|\
            εργασια|απασχοληση|επαγγελματικη δραστηριοτητα|πρακτικη ασκηση|εργασιακο ιστορικο|从业经历|从业经验|职业经验|职业履历|\
            职业历程|任职履历|就业经历|工作背景|工作历程|工作及实习经历|实习经验|实习与工作经历|主要工作经历|相关工作经验|兼职经历|從業經歷|任職經歷|工作履歷|實習經歷|實習經驗|專業經歷|經歷|工作資歷|\
            職業經歷|经历|履历|経歴|主な職歴|勤務経験|勤務歴|就業経験|就業歴|職業経験|実務経歴|実務経験|仕事経験|職務履歴|キャリア|職務詳細|職務経歴詳細|アルバイト経験|インターン経験|インターンシップ|\
            主な経歴|略歴|직무경험|직무 경력|직장 경력|주요경력|주요 경력|주요 이력|이력|근무 이력|근무경력|업무 경험|경험|경력 및 경험|인턴 경험|인턴십|경력 상세|경력 요약|직무 경험|\
            실무 경력|프리랜서 경력|الخبرات الوظيفية|الخبرة الوظيفية|المسار المهني|المسيرة المهنية|الحياة المهنية|\
            التاريخ المهني|التاريخ الوظيفي|السيرة المهنية|خبرة العمل|الخبرات السابقة|الوظائف السابقة|الوظيفة الحالية|\
            سجل العمل|خبرات|خبراتي|الخبرات العلمية والعملية|التدريب العملي|التدريب الميداني|سنوات الخبرة|المناصب|\
            נסיון תעסוקתי|נסיון|נסיון מקצועי|נסיון בעבודה|רקע תעסוקתי|היסטוריה תעסוקתית|תעסוקה וניסיון|מקומות עבודה|\
            עבודה|מסלול מקצועי|קורות מקצועיים|תפקידים|תפקידים קודמים|ניסיון תעסוקתי רלוונטי|ניסיון רלוונטי|\
            ניסיון קודם|עבודות קודמות|דרך מקצועית",
        ),
    ),
    (
        SectionKind::Education,
        Words(
            "where i studied|where i have studied|what i studied|where i learned|where i learnt|my schools|schooling|\
            wo ich gelernt habe|was ich gelernt habe|mes etudes|ou j'ai etudie|scolarite|donde estudie|mis estudios|\
            donde he estudiado|dove ho studiato|i miei studi|onde estudei|meus estudos|waar ik leerde|\
            waar ik studeerde|wat ik leerde|gdzie sie uczylem|gdzie sie uczylam|hvor jeg har studert|\
            var jag har studerat|university|university education|schools|school|formal education|academic record|\
            academic credentials|academic qualifications and training|academic achievements and education|\
            academic profile|academic degrees|academic preparation|education history|educational history|\
            educational record|educational qualification|educational details|educational credentials|\
            educational experience|education details|education summary|education overview|education and credentials|\
            education and certifications|education and licenses|education and courses|education and awards|\
            education and honors|education and professional development|education and skills|education and languages|\
            higher education|tertiary education|secondary education|further education|vocational education|\
            vocational training|professional education|professional qualifications|military education|\
            medical education|legal education|musical education|art education|drama training|acting training|\
            training and education|studium und promotion|promotion und studium|promotion|studium und ausbildung|\
            hochschulstudium|akademischer werdegang|akademische laufbahn|akademische ausbildung|studium und schule|schooling and training|college|college education|degrees and diplomas|diplomas|\
            qualifications and training|qualifications and education|studies and degrees|learning|where i studied|\
            doctoral studies|graduate studies|graduate education|undergraduate education|postgraduate education|\
            postgraduate training|berufsausbildung|schul und berufsausbildung|schulausbildung|schul und studienzeit|\
            studium und schulbildung|schulbildung und studium|studium und schule|schule und berufsausbildung|\
            schullaufbahn|schulzeit|schulen|schulbesuch|schulischer bildungsweg|schulabschluss|schulabschlusse|\
            studienverlauf|studienzeit|studien|hochschulausbildung|hochschule|universitat|universitare ausbildung|\
            akademischer bildungsweg|akademische laufbahn|akademische bildung|akademische qualifikation|\
            akademische qualifikationen|akademische grade|ausbildungen|ausbildung und qualifikation|\
            ausbildung und qualifikationen|ausbildung und abschlusse|ausbildung und weiterbildung|\
            aus und fortbildung|aus fort und weiterbildung|aus und weiterbildungen|berufliche ausbildung|\
            berufliche bildung|berufsbildung|fachliche ausbildung|bildung und abschlusse|abschlusse|qualifikation|\
            qualifikationen|werdegang und ausbildung|bildungsabschlusse|schulische laufbahn|scolaire|\
            formation initiale|formation universitaire|formation scolaire|formation superieure|\
            formation professionnelle|formation et diplomes|formations et diplomes|formation diplomante|\
            formation continue et diplomes|diplomes obtenus|titres et diplomes|etudes superieures|\
            etudes universitaires|etudes et diplomes|etudes secondaires|parcours universitaire|parcours etudiant|\
            parcours educatif|cursus universitaire|enseignement|education|niveau d'etudes|qualifications|\
            formation et etudes|scolarite et formation|estudios realizados|estudios universitarios|\
            estudios academicos|estudios superiores|estudios y formacion|formacion y titulos|formacion universitaria|\
            formacion basica|formacion superior|formacion reglada y complementaria|\
            formacion academica y complementaria|titulos|titulos academicos|titulacion|titulacion academica|\
            datos academicos|historial academico|trayectoria academica|expediente academico|antecedentes academicos|\
            escolaridad|nivel de estudios|instruccion|educacion formal|educacion superior|grado academico|\
            perfil academico|informacion academica|formacao escolar e academica|formacao superior|\
            formacao e educacao|educacao e formacao|formacao educacional|formacao tecnica|formacao universitaria|\
            percurso academico|percurso escolar|percurso formativo|historico academico|historico escolar|\
            dados academicos|grau academico|trajetoria academica|instrucao|ensino|ensino superior|escola|\
            curso superior|habilitacoes e formacao|qualificacoes|qualificacao academica|qualificacoes academicas|\
            formazione scolastica|formazione accademica|formazione universitaria|formazione professionale|\
            formazione e istruzione|istruzione formazione|istruzione scolastica|titolo di studio|titoli|\
            titoli accademici|studi compiuti|studi effettuati|studi universitari|percorso accademico|\
            percorso scolastico|percorso universitario|carriera accademica|scuola|scuole|universita|educazione|\
            educazione e formazione|qualifiche|opleidingen en cursussen|opleiding en cursussen|opleiding en vorming|\
            vorming|gevolgde opleidingen|genoten opleiding|genoten opleidingen|schoolopleiding|schoolopleidingen|\
            studieverloop|studieachtergrond|diploma's|school en studie|studie en opleiding|academische opleiding|\
            kwalificaties|educatie|studies en diploma's|edukacja i kursy|edukacja i kwalifikacje|\
            edukacja i wyksztalcenie|wyksztalcenie i kursy|wyksztalcenie i kwalifikacje|\
            wyksztalcenie i doksztalcanie|przebieg ksztalcenia|przebieg nauki|przebieg nauki szkolnej|ksztalcenie|\
            studia|studia i szkoly|szkoly|ukonczone szkoly|uczelnia|uczelnie|kwalifikacje|kwalifikacje zawodowe|\
            szkola i studia|utbildningar|studier|studiebakgrund|utbildningsbakgrund|akademisk utbildning|\
            utbildning och kurser|skola|skolgang|akademiska studier|akademiska meriter|examina|hogskoleutbildning|\
            universitetsutbildning|utbildning och studier|kvalifikationer|uddannelser|uddannelsesbaggrund|\
            uddannelse og kurser|skolegang|skole|skoleuddannelse|studier og uddannelse|akademisk baggrund|eksamener|\
            utdannelse|utdanninger|utdanning og kurs|utdanningsbakgrunn|skolebakgrunn|akademisk bakgrunn|\
            kvalifikasjoner|koulutukset|koulutus ja kurssit|koulutustausta|opinnot|koulut|koulu|tutkinnot|tutkinto|\
            koulutus ja opinnot|ammatillinen koulutus|opiskelu|opiskelut|koulutus ja tutkinnot|egitim bilgileri|\
            egitim durumu|ogrenim durumu|ogrenim|ogrenim bilgileri|egitim gecmisi|akademik gecmis|akademik bilgiler|\
            egitim ve ogretim|egitim hayati|egitimler|okul bilgileri|akademik egitim|tahsil|egitim ve sertifikalar|\
            mezuniyet bilgileri|universite|vzdelavani|dosazene vzdelani|prubeh vzdelani|skolni vzdelani|studium|\
            kvalifikace|vzdelani a kurzy|skoly|vzdelanie|dosiahnute vzdelanie|vzdelanie a kurzy|priebeh vzdelania|\
            tanulmany|iskolai vegzettseg|vegzettseg|vegzettsegek|iskolak|kepzettseg|kepzettsegek|iskolai tanulmanyok|\
            oktatas|kepzes|kepzesek|tanulmanyok es kepzesek|kepesites|kepesitesek|felsofoku tanulmanyok|\
            oktatas es kepzes|studii|educatie si formare|educatie si formare profesionala|formare|\
            formare profesionala|pregatire|pregatire profesionala|studii si calificari|scoala|parcurs educational|\
            obrazovanje|skolovanje|edukacija|obrazovanje i osposobljavanje|izobrazba|izobrazevanje|образование|\
            образование и курсы|учебные заведения|обучение|учеба|уровень образования|высшее образование|\
            основное образование|сведения об образовании|освіта|освіта та курси|навчання|вища освіта|εκπαιδευση|\
            σπουδες|εκπαιδευση και καταρτιση|ακαδημαικη εκπαιδευση|τιτλοι σπουδων|ακαδημαικα προσοντα|\
            εκπαιδευση και σπουδες|μορφωση|学历背景|教育|教育履历|教育情况|求学经历|学习背景|学业背景|学历信息|院校经历|教育与培训|教育及培训|教育和培训|教育資歷|學歷背景|\
            教育程度|教育背景及经历|學經歷|受教育经历|学歴・職業訓練|学業|学歴・免許|最終学歴|学歴・取得資格|教育歴|学位|学習歴|학력 및 교육|학력/교육|학력 정보|학력정보|학업|교육사항|교육 사항|\
            교육이력|교육 이력|교육과정|학교|대학교|학위|학교 교육|교육 및 자격|التعليم والتدريب|التعليم والمؤهلات|المؤهلات الأكاديمية|\
            المؤهلات الدراسية|المؤهل الدراسي|المؤهلات التعليمية|الشهادات العلمية|الشهادات الأكاديمية|\
            الشهادات الدراسية|المراحل الدراسية|السيرة التعليمية|الخلفية التعليمية|التعليم الأكاديمي|الدراسات|\
            المستوى التعليمي|المستوى الدراسي|الدرجات العلمية|التكوين|التكوين الأكاديمي|المسار الدراسي|\
            المسار الأكاديمي|השכלה והכשרה|השכלה וקורסים|לימודים והשכלה|השכלה ולימודים|רקע לימודי|רקע השכלתי|הכשרה|\
            תארים|הכשרה מקצועית|השכלה והכשרות|השכלה גבוהה|חינוך והשכלה|בית ספר",
        ),
    ),
    (
        SectionKind::Skills,
        Words(
            "what i am good at|what i'm good at|things i am good at|what i can do|what i bring|what i offer|\
            what i use|what i work with|tools i use|tools of my trade|was ich kann|das kann ich|das bringe ich mit|\
            was ich mitbringe|womit ich arbeite|ce que je sais faire|ce que j'apporte|mes atouts|atouts|mes outils|\
            lo que se hacer|que se hacer|lo que aporto|mis herramientas|cosa so fare|che cosa so fare|\
            o que sei fazer|o que trago|wat ik kan|waar ik goed in ben|wat ik meebreng|co umiem|co potrafie|\
            det kan jag|det har kan jag|det kan jeg|dette kan jeg|mita osaan|toolbox|toolkit|tool kit|\
            tools and skills|my toolbox|my toolkit|tech toolbox|technical toolbox|technical toolkit|\
            tools and software|software and tools|software skills|software knowledge|software proficiency|\
            software used|programs|applications|platforms|languages and tools|languages and frameworks|\
            programming languages|programming|frameworks|frameworks and tools|technical competencies|\
            technical competence|technical strengths|technical proficiency|technical abilities|technical skill set|\
            technical background|technical expertise and skills|technology stack|technology skills|my stack|\
            key competencies|key competences|core competences|core expertise|core capabilities|capabilities|\
            key capabilities|abilities|key strengths|personal strengths|strengths and skills|skills and strengths|\
            key skills and abilities|key skills and competencies|skills and competencies|skills and competences|\
            skills and knowledge|knowledge and skills|knowledge|areas of knowledge|areas of competence|\
            areas of practice|practice areas|areas of strength|areas of specialization|specialities|specialties|\
            specialisms|specialisations|specializations|expertise and skills|functional skills|functional expertise|\
            professional expertise|professional competencies|professional strengths|professional capabilities|\
            competences and skills|personal skills|personal skills and competences|interpersonal skills|\
            transferable skills|social skills|organisational skills|communication skills|relevant skills|\
            other skills|special skills|additional skills and interests|skills and training|\
            skills and certifications|skills and qualifications|skills and languages|languages and skills|\
            skills and hobbies|skills and achievements|skills overview|skills profile|skills inventory|skills matrix|\
            skill sets|skills at a glance|skill highlights|clinical skills|laboratory skills|lab skills|\
            research skills|design skills|creative skills|practical skills|office skills|methods|methods and tools|\
            methodologies|techniques|lab techniques|laboratory techniques|proficiency|proficient in|things i know|tech i use|tech stack i use|technologies i use|software i use|skills i have|stack|tech|\
            i know|i can|what i know|digital competence|digital competences|digital tools|it knowledge|\
            it proficiency|computing|computing skills|computer proficiency|computer knowledge|wissen|konnen|\
            das kann ich|was ich kann|fertigkeiten|fahigkeiten und fertigkeiten|kenntnisse und fertigkeiten|\
            fachkompetenz|fachkompetenzen|fachliche kenntnisse|fachliche fahigkeiten|fachliche qualifikationen|\
            methodenkenntnisse|methoden|personliche fahigkeiten|personliche kompetenzen|personliche kompetenz|\
            soziale kompetenzen|sozialkompetenz|sozialkompetenzen|berufliche kompetenzen|berufliche kenntnisse|\
            zusatzkenntnisse|weitere kenntnisse|weitere fahigkeiten|spezialkenntnisse|computerkenntnisse|\
            pc kenntnisse|it fahigkeiten|it know how|digitale kompetenzen|digitale kompetenz|programmierkenntnisse|\
            programmiersprachen|technologien|technologien und tools|werkzeuge|werkzeuge und methoden|software|\
            programme|software und tools|tools und technologien|schlusselkompetenzen|schlusselqualifikationen|\
            schwerpunkte|fachliche schwerpunkte|fachgebiete|spezialgebiete|expertise|besondere fahigkeiten|\
            sprach und edv kenntnisse|edv und sprachkenntnisse|edv und sprachen|kenntnisse und interessen|\
            kompetenzprofil|kompetenzen und fahigkeiten|kompetenzen und kenntnisse|qualifikationen und kenntnisse|\
            sonstige fahigkeiten|it und sprachen|competences personnelles|competences generales|\
            competences specifiques|competences transversales|competences relationnelles|\
            competences comportementales|competences numeriques|competences digitales|competences et connaissances|\
            competences et qualites|competences et langues|competences principales|principales competences|\
            domaines de competences|domaines de competence|domaines d'expertise|champs de competence|\
            champs de competences|autres competences|savoirs|savoir etre|savoirs faire|qualites|\
            qualites personnelles|connaissances informatiques|connaissances techniques|maitrise|maitrise des outils|\
            outils informatiques|outils maitrises|outils et technologies|outils et logiciels|logiciels maitrises|\
            logiciels et outils|technologies maitrisees|technologies et outils|bureautique|informatique et outils|\
            langages|langages informatiques|langages et outils|aptitudes|aptitudes professionnelles|capacites|\
            points forts|mes atouts|specialites|expertises|boite a outils|talents|competencias digitales|\
            competencias personales|competencias laborales|competencias principales|competencias y habilidades|\
            competencias y conocimientos|capacidades y competencias|capacidades tecnicas|habilidades y conocimientos|\
            habilidades y destrezas|habilidades personales|habilidades blandas|habilidades profesionales|\
            habilidades informaticas|habilidades digitales|habilidades clave|habilidades y aptitudes|\
            habilidades y herramientas|destrezas y habilidades|aptitudes y habilidades|conocimientos y habilidades|\
            conocimientos y competencias|otros conocimientos|conocimientos adicionales|conocimientos especificos|\
            conocimientos de informatica|manejo de programas|manejo de software|herramientas y tecnologias|\
            herramientas informaticas|tecnologias|software y herramientas|programas informaticos|ofimatica|\
            areas de especializacion|areas de experiencia|especialidades|especialidad|fortalezas|puntos fuertes|\
            cualidades|cualidades personales|caja de herramientas|aptidoes e competencias|\
            aptidoes e competencias pessoais|competencias pessoais|competencias digitais|competencias informaticas|\
            competencias principais|competencias tecnicas e pessoais|competencias e conhecimentos|\
            conhecimentos e competencias|conhecimentos informaticos|conhecimentos em informatica|\
            conhecimentos e habilidades|conhecimentos especificos|outros conhecimentos|habilidades e conhecimentos|\
            habilidades pessoais|habilidades profissionais|habilidades e aptidoes|habilidades comportamentais|\
            principais habilidades|principais competencias|pontos fortes|qualidades|qualidades pessoais|\
            areas de atuacao|areas de especializacao|ferramentas e tecnologias|tecnologias e ferramentas|programas|\
            softwares|informatica|capacidades e competencias|caixa de ferramentas|competenze personali|\
            competenze trasversali|competenze specifiche|competenze principali|\
            competenze linguistiche e informatiche|competenze e capacita|competenze e abilita|\
            competenze organizzative|competenze comunicative e interpersonali|competenze comunicative|competenze interpersonali|\
            competenze gestionali e direttive|competencias de comunicacion e interpersonales|competencias de organizacion|\
            competencias de gestion y liderazgo|competencias de comunicacao e interpessoais|competencias de organizacao|\
            competencias de gestao e de lideranca|competences en communication et interpersonnelles|\
            competences organisationnelles|competences de gestion et de direction|kommunikative und soziale kompetenzen|\
            kommunikations und soziale kompetenzen|organisatorische kompetenzen|fuhrungskompetenzen|\
            communicatieve en interpersoonlijke vaardigheden|organisatorische vaardigheden|\
            umiejetnosci komunikacyjne i interpersonalne|umiejetnosci organizacyjne|communication and interpersonal skills|\
            organisational skills|organizational skills|management and leadership skills|competenze relazionali|competenze e strumenti|altre competenze|\
            altre capacita e competenze|capacita tecniche|capacita personali|capacita e competenze personali|\
            capacita relazionali|abilita tecniche|abilita personali|abilita informatiche|conoscenze tecniche|\
            conoscenze e competenze|conoscenze informatiche e tecniche|software utilizzati|software e strumenti|\
            strumenti e tecnologie|tecnologie|programmi|punti di forza|aree di competenza|aree di specializzazione|\
            specializzazioni|attitudini|qualita|linguaggi e strumenti|cassetta degli attrezzi|\
            vaardigheden en competenties|vaardigheden en kennis|kennis en ervaring|kennis en kunde|\
            overige vaardigheden|persoonlijke vaardigheden|professionele vaardigheden|digitale vaardigheden|\
            ict vaardigheden|it vaardigheden|softwarekennis|technieken|technische kennis|vakkennis|specialisaties|\
            specialismen|deskundigheid|programma's|tools en technieken|hulpmiddelen|gereedschappen|sterke punten|\
            kwaliteiten|eigenschappen|competentieprofiel|computervaardigheid|umiejetnosci i narzedzia|\
            umiejetnosci zawodowe|umiejetnosci miekkie|umiejetnosci twarde|umiejetnosci komputerowe|\
            umiejetnosci interpersonalne|umiejetnosci praktyczne|umiejetnosci i wiedza|umiejetnosci oraz kompetencje|\
            umiejetnosci dodatkowe|dodatkowe umiejetnosci|dodatkowe kwalifikacje|inne umiejetnosci|\
            kompetencje zawodowe|kompetencje techniczne|kompetencje miekkie|kompetencje cyfrowe|\
            kompetencje i umiejetnosci|kluczowe kompetencje|glowne umiejetnosci|najwazniejsze umiejetnosci|wiedza|\
            wiedza i umiejetnosci|znajomosc technologii|znajomosc komputera|znajomosc oprogramowania|\
            obsluga komputera|obsluga programow|programy|programy komputerowe|technologie i narzedzia|\
            narzedzia i technologie|mocne strony|cechy|cechy osobowe|specjalizacja|specjalizacje|zdolnosci|kunskaper|\
            kunskaper och fardigheter|datakunskaper|datorkunskaper|datorvana|it kunskaper|it kompetens|kompetens|\
            kompetenser och fardigheter|kompetensomraden|fardigheter och kunskaper|tekniska fardigheter|\
            tekniska kunskaper|teknisk kompetens|tekniker|verktyg|verktyg och tekniker|program|programvara|styrkor|\
            egenskaper|personliga egenskaper|ovriga kunskaper|ovriga kompetenser|nyckelkompetenser|\
            specialistkunskaper|fackkunskaper|fardighet|faerdigheder|kvalifikationer|it kompetencer|it kundskaber|\
            it faerdigheder|kundskaber|faglige kompetencer|personlige kompetencer|personlige egenskaber|\
            kernekompetencer|noglekompetencer|tekniske kompetencer|tekniske faerdigheder|vaerktojer|styrker|\
            kompetenceprofil|kvalifikationer og kompetencer|kompetencer og vaerktojer|computerkendskab|edb|\
            edb kendskab|programmer|kunnskaper|kompetanse|nokkelkompetanse|kjernekompetanse|datakunnskaper|\
            datakunnskap|dataferdigheter|it kunnskaper|it ferdigheter|fagkunnskap|tekniske ferdigheter|\
            teknisk kompetanse|verktoy|programvare|nokkelkvalifikasjoner|personlige egenskaper|\
            ferdigheter og kompetanse|osaaminen|osaamiset|ydinosaaminen|taidot ja osaaminen|tekniset taidot|\
            tekninen osaaminen|it taidot|atk taidot|tietotekninen osaaminen|tietotekniset taidot|erityisosaaminen|\
            ammattitaito|ammatilliset taidot|vahvuudet|tyokalut|ohjelmistot|tietokonetaidot|erityistaidot|\
            muut taidot|yetkinlikler|teknik beceriler|teknik yetkinlikler|teknik bilgiler|mesleki beceriler|\
            mesleki yetkinlikler|bilgisayar bilgisi|bilgisayar becerileri|bilgisayar programlari|yetenek|\
            yetenekler ve beceriler|beceriler ve yetkinlikler|bilgi ve beceriler|kisisel beceriler|\
            kisisel yetenekler|uzmanlik alanlari|uzmanlik|temel yetkinlikler|temel beceriler|kullandigi programlar|\
            bildigi programlar|programlar|araclar|araclar ve teknolojiler|teknolojiler|nitelikler|guclu yonler|\
            diger beceriler|mesleki bilgiler|schopnosti|schopnosti a dovednosti|znalosti|znalosti a dovednosti|\
            dovednosti a znalosti|odborne znalosti|odborne dovednosti|technicke dovednosti|technicke znalosti|\
            pocitacove dovednosti|pocitacove znalosti|prace s pc|it dovednosti|it znalosti|pc znalosti|kompetence|\
            ostatni dovednosti|dalsi dovednosti|dalsi znalosti|nastroje|silne stranky|zrucnosti|znalosti a zrucnosti|\
            schopnosti a zrucnosti|technicke zrucnosti|pocitacove zrucnosti|keszsegek|kepessegek|\
            keszsegek es kepessegek|kompetenciak|szakmai kompetenciak|szakmai keszsegek|szakmai ismeretek|ismeretek|\
            szamitogepes ismeretek|informatikai ismeretek|technikai keszsegek|technologiak|eszkozok|egyeb ismeretek|\
            egyeb keszsegek|erossegek|szemelyes keszsegek|egyeb kompetenciak|digitalis keszsegek|szaktudas|\
            competente|aptitudini|aptitudini si competente|competente profesionale|competente tehnice|\
            competente digitale|competente personale|competente informatice|abilitati si competente|\
            abilitati tehnice|cunostinte|cunostinte tehnice|cunostinte cunostinte de calculator|\
            cunostinte operare pc|instrumente|tehnologii|calitati|puncte forte|competente cheie|deprinderi|vjestine|\
            vestine|znanja i vjestine|znanja i vestine|kompetencije|znanja|vescine|умения|умения и навыки|\
            навыки и умения|профессиональные навыки|технические навыки|знания|знания и навыки|навыки и знания|\
            компьютерные навыки|владение компьютером|владение пк|знание программ|компетенции|ключевые компетенции|\
            профессиональные компетенции|личные качества|инструменты|технологии|стек|стек технологий|\
            технологический стек|специальные навыки|дополнительные навыки|сильные стороны|навички|ключові навички|\
            професійні навички|технічні навички|уміння|вміння|знання|знання та навички|компетенції|вміння та навички|\
            комп'ютерні навички|інструменти|технології|особисті якості|умения и компетентности|δεξιοτητες|ικανοτητες|\
            δεξιοτητες και ικανοτητες|τεχνικες δεξιοτητες|ψηφιακες δεξιοτητες|επαγγελματικες δεξιοτητες|\
            προσωπικες δεξιοτητες|γνωσεις|τεχνικες γνωσεις|γνωσεις η υ|γνωσεις πληροφορικης|δεξιοτητες υπολογιστη|\
            ικανοτητες και δεξιοτητες|εργαλεια|τεχνολογιες|能力|专业技术|专业特长|专长|特长|个人能力|职业能力|职业技能与特长|核心能力|关键技能|技术专长|技术技能|\
            计算机技能|计算机能力|计算机水平|软件技能|办公技能|工具|掌握技术|擅长领域|擅长|技能清单|技能与工具|个人特长|專業技能|專長|專業能力|技能專長|電腦技能|工作技能|擅長工具|核心技能|其他技能|\
            技能及语言|得意スキル|スキル・資格|スキルセット|専門スキル|専門知識|専門分野|使用可能ツール|使用ツール|使用可能技術|ソフトウェア|PCスキル|パソコンスキル|ITスキル|活かせる経験|活かせるスキル|\
            活かせる知識|活かせる経験・スキル|活かせる経験・知識|強み|保有技術|テクニカルスキル・ツール|プログラミング言語|기술 역량|기술역량|기술 및 역량|보유 스킬|보유스킬|보유 역량|업무 능력|\
            업무능력|업무 역량|업무 스킬|핵심 역량|핵심 기술|주요 기술|주요기술|전문 분야|전문분야|전문 기술|능력|사용 기술|사용 가능 기술|컴퓨터 활용능력|컴퓨터 활용 능력|활용 능력|활용능력|\
            툴|도구|강점|특기|기술스택|프로그래밍 언어|المهارات التقنية والفنية|المهارات الحاسوبية|مهارات الحاسوب|مهارات الحاسب الآلي|\
            مهارات الحاسب|مهارات الكمبيوتر|المهارات المهنية|المهارات الوظيفية|المهارات الأساسية|المهارات العامة|\
            المهارات الإدارية|المهارات واللغات|المهارات والكفاءات|المهارات والخبرات|مهاراتي|الكفاءات|\
            الكفاءات المهنية|الجدارات|القدرات والمهارات|القدرات الشخصية|نقاط القوة|الأدوات|البرامج|الأدوات والبرامج|\
            التقنيات|مجالات الخبرة|التخصصات|المعارف|المؤهلات والمهارات|المهارات الرقمية|מיומנויות וכישורים|\
            כישורים ומיומנויות|כישורים אישיים|כישורים מקצועיים|כלים|כלים וטכנולוגיות|טכנולוגיות|ידע וכישורים|\
            ידע ומיומנויות|ידע במחשבים|יישומי מחשב|מחשבים|ידע|תחומי מומחיות|מומחיות|תחומי התמחות|יכולות וכישורים|\
            חוזקות|שליטה בתוכנות|תכונות|כישורי מחשב",
        ),
    ),
    (
        SectionKind::Summary,
        Words(
            "who i am|in short|in brief|myself|hello|hi|hi there|intro|kurz gesagt|in kurze|wer ich bin|en bref|\
            qui je suis|en pocas palabras|en breve|quien soy|in breve|chi sono|quem sou|em poucas palavras|\
            wie ik ben|in het kort|kim jestem|w skrocie|vem jag ar|hvem er jeg|kort om mig|kort om meg|\
            profile and summary|summary and profile|summary of experience and skills|\
            summary of skills and experience|career statement|career goal|career goals|career aim|career aims|\
            career target|goal|goals|aim|mission|vision|job objective|professional objective|personal objective|\
            objective statement|about myself|about the candidate|the short version|in short|in brief|at a glance|\
            snapshot|career snapshot|professional snapshot|professional overview|executive profile|candidate profile|\
            candidate summary|professional bio|professional biography|short bio|brief bio|biographical sketch|\
            elevator pitch|value proposition|key facts|personal introduction|introducing myself|opening statement|\
            profile statement|key profile|headline|branding statement|qualifications profile|qualifications|\
            professional qualifications summary|career synopsis|synopsis|summary of career|ich uber mich|\
            zu meiner person|wer ich bin|kurz zu mir|kurzes profil|kurzbeschreibung|kurz und knapp|personliches|\
            personliche vorstellung|vorstellung|ziel|ziele|berufliche ziele|berufliches ziel|karriereziel|\
            karriereziele|zielsetzung|motivation|profil und ziele|zusammenfassung des profils|kurzzusammenfassung|\
            uberblick|steckbrief|auf einen blick|berufsprofil|qualifikationszusammenfassung|qui je suis|moi|\
            moi en bref|en quelques mots|presentation personnelle|synthese|synthese du profil|mon objectif|\
            objectif professionnel|objectifs|objectif de carriere|projet professionnel|objectifs professionnels|\
            sommaire|resume de carriere|resume du profil|mot d'introduction|en resume|en pocas palabras|\
            presentacion personal|perfil laboral|perfil y objetivos|objetivo laboral|objetivos|\
            objetivos profesionales|meta profesional|sintesis|resumen ejecutivo|resumen de perfil|\
            resumen de experiencia|descripcion personal|un poco sobre mi|conoceme|breve descripcion|\
            apresentacao pessoal|objetivos profissionais|resumo de qualificacoes|resumo das qualificacoes|\
            resumo executivo|sintese profissional|resumo do perfil|quem sou eu|um pouco sobre mim|sumario|\
            resumo de carreira|qualificacoes e objetivos|presentazione personale|sintesi|sintesi professionale|\
            profilo e obiettivi|obiettivi|obiettivi professionali|obiettivo professionale|in breve|\
            breve presentazione|mi presento|riassunto|riepilogo professionale|descrizione personale|\
            su di me in breve|profiel en doelstelling|doelstelling|doelen|ambitie|ambities|introductie|inleiding|\
            in het kort|kort profiel|professioneel profiel|persoonlijke samenvatting|wie ben ik|over mezelf|\
            motivatie|personlig profil|persoonlijke introductie|samenvatting van mijn profiel|cel|cele zawodowe|cele|\
            podsumowanie kwalifikacji|podsumowanie kariery|podsumowanie doswiadczenia|profil i cel|kilka slow o mnie|\
            informacja o mnie|streszczenie|krotki opis|kim jestem|wprowadzenie|kort om mig|om mig sjalv|presentation|\
            personlig presentation|personligt|kort sammanfattning|karriarmal|profil och mal|\
            personligt brev i korthet|introduktion|sammanfattande profil|om meg|kort om meg|sammendrag|\
            nokkelinformasjon|profil og mal|introduksjon|oppsummering|resume|kort profil|professionel profil|\
            profiltekst|sammenfatning|tiivistelma|yhteenveto|profiili|minusta|kuka olen|esittely|lyhyesti|tavoite|\
            tavoitteet|tietoa minusta|henkilokuva|ammatillinen profiili|hakkimda kisaca|ozgecmis ozeti|\
            kariyer hedefi|hedef|hedefler|kariyer ozeti|profesyonel ozet|ozet bilgi|on yazi|profil ozeti|\
            kisisel ozet|kisisel profil|tanitim|ben kimim|kisaca ben|o mne|muj profil|profil|shrnuti|souhrn|cile|\
            profesni cil|profesni profil|osobni profil|kariérni cil|strucne o mne|uvod|zhrnutie|suhrn|rolam|\
            bemutatkozas|osszefoglalo|osszegzes|szakmai osszefoglalo|celkituzes|celkituzesek|karriercel|szakmai cel|\
            szakmai profil|magamrol|szemelyes profil|despre mine|rezumat|profil profesional|obiectiv|\
            obiectiv profesional|obiective|sumar|prezentare|rezumat profesional|o meni|sazetak|za mene|резюме|\
            обо мне|о себе кратко|профиль|краткая информация|общая информация|цель|цели|карьерная цель|\
            профессиональная цель|профессиональное резюме|профессиональный профиль|желаемая должность|\
            краткое описание|коротко о себе|коротко обо мне|дополнительно о себе|про себе|про мене|мета|ціль|профіль|\
            професійний профіль|короткий опис|коротко про себе|бажана посада|προφιλ|σχετικα με μενα|περιληψη|συνοψη|\
            επαγγελματικο προφιλ|στοχος|στοχοι|επαγγελματικος στοχος|προσωπικο προφιλ|λιγα λογια για μενα|συνοπτικα|\
            自我介绍|自我简介|关于我|關於我|自我评估|自我總結|自我总结|个人描述|个人陈述|个人优势与总结|个人亮点|职业目标|职业规划|求职目标|求职信息|求职岗位|应聘职位|应聘岗位|专业摘要|职业概况|摘要|\
            概述|简介|个人概述|個人特質|自傳|简要介绍|職涯摘要|自我推薦|自己紹介文|プロフィール概要|私について|経歴要約|職務概要|キャリア概要|キャリア目標|キャリアゴール|目標|サマリー|自己アピール|\
            アピールポイント|経歴概要|職歴要約|経歴サマリー|本人希望|간략 소개|간략소개|소개글|요약|경력요약|경력 요약|한줄 소개|한 줄 소개|나에 대하여|나의 소개|프로필 요약|커리어 목표|지원동기|\
            목표|소개말|자기 소개서|الملخص الوظيفي|الملخص الشخصي|ملخص مهني|ملخص السيرة الذاتية|نبذة مختصرة|نبذة تعريفية|\
            نبذة مهنية|الملف المهني|التعريف|تعريف|تعريف شخصي|الأهداف|الهدف المهني|هدفي|أهدافي|الأهداف المهنية|الرؤية|\
            حول|حولي|خلاصة|المقدمة|תמצית ניסיון|תקציר ניסיון|פרופיל אישי|אודותיי|אודותי|סיכום מקצועי|תקציר מנהלים|\
            מטרה|מטרות|מטרה מקצועית|הצהרה אישית|בקצרה|קצת עליי|עליי|רקע אישי|דברים עלי|פתיח",
        ),
    ),
];
