//! Titles and organisations in the languages of the north and the east of Europe, Turkish and Greek, and
//! what posts are over, as [`folded`](crate::dates::folded) writes them.

use crate::vocabulary::Words;

/// Nouns of titles, whole words.
pub(crate) const TITLES: Words = Words(
    "attendant|worker|installer|repairer|technologist|helper|assembler|investigator|examiner|judge|laborer|\
    labourer|painter|fabricator|handler|repairman|drafter|draftsman|craftsman|loader|guide|geneticist|decorator|\
    reporter|pathologist|clinician|preparer|psychiatrist|insulator|interviewer|breeder|lineman|diver|\
    epidemiologist|microbiologist|detailer|journeyman|forwarder|screener|conservationist|physiologist|custodian|\
    mediator|transcriptionist|miner|correspondent|announcer|demonstrator|medic|reviewer|bailiff|projectionist|\
    groomer|serviceman|dermatologist|forecaster|prosthetist|adjudicator|anesthesiologist|anaesthetist|\
    messenger|biostatistician|salesman|saleswoman|cardiologist|cobbler|sculptor|esthetician|beautician|jeweler|\
    exterminator|greeter|canvasser|transcriber|metallurgist|grower|naturalist|cartographer|proctor|\
    interventionist|paraprofessional|paraeducator|radiologist|acupuncturist|responder|arbitrator|dietician|\
    biochemist|hauler|comptroller|coroner|typist|florist|fundraiser|pulmonologist|hospitalist|mover|maid|\
    internist|expediter|scribe|trucker|photojournalist|pianist|pipefitter|steamfitter|evaluator|\
    stenographer|telemarketer|watchman|comedian|scriptwriter|lyricist|preceptor|commissioner|ombudsman|\
    psychotherapist|blogger|speechwriter|stagehand|farmhand|barback|bellman|bellhop|busser|stewardess|valet|\
    tiler|labourers|babysitter|governess|notary|conveyancer|doula|dosimetrist|\
    limpiadora|teleoperadora|pasante|tutora|contable|canalizador|estafeta|redator|cabeleireira|cabeleireiro|\
    balconista|receptionniste|coiffeuse|coiffeur|teleconseiller|teleconseillere|equipiere|equipier|fattorino|\
    ostetrica|ostetrico|praticante|rezeptionistin|rezeptionist|klempner|psychologin|psychologe|schweisser|\
    mechatroniker|koordinatorin|sekretarin|technicus|loodgieter|bezorger|lasser|kapper|kassiere|vakkenvuller|\
    hydraulik|fryzjerka|fryzjer|chauffor|apotekare|oversattare|analytiker|svetsare|mekaniker|murare|bogholder|\
    advokat|blikkenslager|paedagog|oversaetter|svejser|koordinator|vastaanottovirkailija|kirjanpitaja|\
    asianajaja|arkkitehti|putkimies|psykologi|kaantaja|hitsaaja|mekaanikko|kampaaja|muurari|puutarhuri|\
    resepsiyonist|elektrikci|tesisatci|psikolog|eczaci|gazeteci|cevirmen|depocu|kaynakci|tamirci|kuafor|\
    arastirmaci|marangoz|lekarnik|novinar|prekladatelka|prekladatel|kadernice|pecovatelka|vyzkumnik|zahradnik|\
    asistentka|recepcios|pszichologus|gyogyszeresz|ujsagiro|hegeszto|fodrasz|gondozo|kutato|komuves|\
    kertesz|ertekesito|asistenta|instalator|farmacist|jurnalist|dezvoltator|magazioner|sudor|frizer|\
    ingrijitoare|cercetator|tamplar|zidar|gradinar|secretara|regnskapsforer|rorlegger|sjafor|oversetter|sveiser|\
    helsefagarbeider|advokatka|\
    elev|vikar|kock|kokk|bagare|bager|snickare|snekker|snedker|tomrer|tomrermester|malermester|murer|rormokare|\
    frisor|sygeplejerske|sykepleier|vernepleier|ekspedient|ekspeditrice|tjener|servitor|servitris|barista|\
    vaktmastare|vaktmester|pedell|stadare|renholder|larling|laerling|styrman|matros|overlege|lege|laege|tannlege|\
    tandlaege|psykolog|advokatfuldmaegtig|fuldmaegtig|revisor|resepsjonist|adjunkt|forskare|forsker|stipendiat|\
    bibliotekarie|bibliotekar|socionom|forstander|mate|deckhand|boatswain|bosun|kurator|logoped|brandman|brannmann|\
    polis|politibetjent|betjent|innehavare|indehaver|grunnlegger|grundlaegger|grundare|smed|radgiver|kirurg|kokki|\
    myyja|leipuri|laakari|yrittaja|sihteeri|esimies|tutkija|siivooja|tarjoilija|muhendis|muhendisi|mudur|muduru|\
    uzman|uzmani|sorumlu|sorumlusu|yonetici|yoneticisi|asistan|asistani|danisman|danismani|sef|sefi|stajyer|ogretmen|\
    ogretmeni|hemsire|hemsiresi|teknisyen|teknisyeni|tekniker|teknikeri|analisti|gelistirici|gelistiricisi|tasarimci|\
    tasarimcisi|memur|memuru|muhasebeci|operatoru|koordinatoru|temsilci|temsilcisi|eleman|elemani|usta|ustasi|mimar|\
    mimari|avukat|kasiyer|garson|asci|ascisi|yardimci|yardimcisi|baskan|baskani|direktoru|lideri|egitmen|egitmeni|\
    editoru|programci|programcisi|gorevli|gorevlisi|isci|iscisi|sofor|soforu|sekreter|sekreteri|kurucu|kurucusu|\
    doktoru|ucetni|uctovnik|uctovnicka|prodavac|prodavacka|predavac|predavacka|ridic|vodic|ucitel|ucitelka|vedouci|\
    veduci|reditel|reditelka|riaditel|riaditelka|manazer|manazerka|inzenyr|inzinier|programator|programatorka|\
    analytik|analyticka|vyvojar|vyvojarka|konzultant|konzultantka|specialista|specialistka|referentka|sestra|lekar|\
    lekarka|kuchar|cisnik|servirka|casnik|casnicka|skladnik|operatorka|mistr|delnik|delnice|robotnik|stazista|\
    obchodnik|zastupce|sekretarka|recepcni|pracovnik|pracovnice|koordinatorka|pravnik|pravnicka|ekonomka|zednik|\
    truhlar|elektrikar|svarec|instalater|pokladni|vychovatel|vychovatelka|lektorka|graficka|tajemnik|jednatel|\
    majitel|voditelj|voditeljica|inzenjer|inzenjerka|prodavacica|ucitelj|uciteljica|nastavnik|nastavnica|racunovoda|\
    knjigovoda|programer|programerka|vozac|konobar|konobarica|savjetnik|savjetnica|svetovalec|tehnicar|natakar|\
    prodajalec|prodajalka|mernok|tanar|orvos|apolo|elado|pincer|szakacs|pek|konyvelo|penztaros|titkar|titkarno|\
    raktaros|ugyved|epitesz|tolmacs|munkas|lakatos|asztalos|gyakornok|kozgazdasz|inginer|inginera|contabil|contabila|\
    vanzator|vanzatoare|directoare|consilier|consiliera|programatoare|economista|profesoara|invatator|invatatoare|\
    sofer|bucatar|bucatareasa|ospatar|ospatarita|casier|casiera|mecanic|operatoare|secretar|coordonator|\
    coordonatoare|lucrator|muncitor|muncitoare|practicant|stagiar|stagiara|avocat|arhitect|traducator|traducatoare|\
    responsabil|reprezentant|reprezentanta|tehnician|gestionar|gestionara|receptioner|receptionera|educatoare|\
    psiholog|μηχανικοσ|διευθυντησ|διευθυντρια|υπαλληλοσ|βοηθοσ|λογιστησ|λογιστρια|πωλητησ|πωλητρια|υπευθυνοσ|\
    υπευθυνη|συμβουλοσ|αναλυτησ|αναλυτρια|προγραμματιστησ|προγραμματιστρια|σχεδιαστησ|σχεδιαστρια|καθηγητησ|\
    καθηγητρια|δασκαλοσ|δασκαλα|νοσηλευτησ|νοσηλευτρια|ιατροσ|γιατροσ|δικηγοροσ|αρχιτεκτονασ|τεχνικοσ|οδηγοσ|\
    σερβιτοροσ|σερβιτορα|μαγειρασ|γραμματεασ|ταμιασ|στελεχοσ|συντονιστησ|συντονιστρια|ασκουμενοσ|ασκουμενη|ερευνητησ|\
    ερευνητρια|δημοσιογραφοσ|ψυχολογοσ|φαρμακοποιοσ|ηλεκτρολογοσ|προισταμενοσ|προισταμενη|εκπαιδευτικοσ|εκπαιδευτησ|\
    технолог|продавец|кассир|программистка|разработчица|начальник|заместитель|учитель|учительница|воспитатель|врач|\
    медсестра|медбрат|фельдшер|водитель|оператор|администратор|секретарь|помощник|помощница|ассистент|юрист|адвокат|\
    экономист|переводчик|переводчица|журналист|журналистка|редактор|дизаинер|маркетолог|логист|кладовщик|грузчик|\
    официант|официантка|повар|бармен|парикмахер|электрик|электромонтер|сварщик|слесарь|токарь|механик|мастер|прораб|\
    архитектор|проектировщик|геодезист|лаборант|сотрудник|практикант|тестировщик|агент|риелтор|психолог|фармацевт|\
    провизор|тренер|инструктор|охранник|курьер|оценщик|аудитор|контролер|делопроизводитель|супервизор|координатор|\
    \
    маистер|начальник|слюсар|водіи|електрик|електромонтер|бухгалтер|менеджерка|касир|касирка|кухар|офіціант|\
    офіціантка|адміністратор|медсестра|юрист|перекладач|перекладачка|дизаинер|дизаинерка|оператор|комірник|\
    вихователь|вихователька|технолог|механік|конструктор|токар|зварювальник|прибиральниця|охоронець|кур'єр|викладач|\
    викладачка|завідувач|завідувачка|заступник|директорка|аналітик|аналітикиня|тестувальник|асистентка|асистент|\
    помічник|секретарка|продавчиня|інженерка|логіст|маркетолог|рекрутер|психолог|журналіст|редактор|будівельник|\
    муляр|монтажник|наладчик|прораб|диспетчер|снабженец|закупщик|грузчик|фрезеровщик|машинист|крановщик|каменщик|\
    маляр|штукатур|плиточник|кондитер|пекарь|швея|портнои|няня|сиделка|уборщица|дворник|сторож|вахтер|библиотекарь|\
    методист|логопед|дефектолог|педагог|аниматор|копираитер|верстальщик|товаровед|мерчандаизер|промоутер|кладовщица|\
    комплектовщик|упаковщик|сборщик|шофер|машинистка|счетовод|кадровик|инспектор|ревизор|эксперт|агроном|ветеринар|\
    зоотехник|доярка|тракторист|комбаинер|geschaftsleiter|manajer|karyawan|kepala|sopir|supir|kasir|perawat|akuntan|\
    teknisi|asisten|pengembang|desainer|pelayan|penerjemah|analis|konsultan|direktur|sekretaris|koordinator|\
    pengajar|penyelia|prodavac|prodavacica|kuharica|kuhar|medicinska|vozac|uciteljica|inzenjerka|racunovoda|\
    администраторка|готвач|готвачка|сервитьор|сервитьорка|счетоводител|продавач|продавачка|шофьор|учителка|\
    медицинска|staf|staff|admin|стажер|ученик|рабочии|инженер|управляющии|фахівець|інженер|вчитель|вчителька|лікар|продавець|водіи|керівник|\
    спеціаліст|економіст|програміст|розробник|bas|fagarbeider|formann|driftsleder|gjortler|gardener|groundskeeper|\
    beekeeper|shepherd|winemaker|vintner|brewer|baker|butcher|tailor|seamstress|upholsterer|weaver|potter|ceramicist|\
    glassblower|blacksmith|joiner|maker|keeper|bricklayer|plasterer|roofer|glazier|surveyor|estimator|fitter|machinist|turner|\
    toolmaker|millwright|rigger|scaffolder|crew|bookseller|publisher|proofreader|typesetter|bookbinder|restorer|\
    conservator|archivist|registrar|warden|caretaker|housekeeper|porter|concierge|sommelier|bartender|hostess|maitre|\
    usher|invigilator|bursar|almoner|chaplain|pastor|vicar|deacon|priest|imam|rabbi|missionary|ecologist|\
    botanist|zoologist|geographer|astronomer|mathematician|linguist|philosopher|anthropologist|archaeologist|\
    meteorologist|oceanographer|hydrologist|agronomist|forester|arborist|horticulturist|landscaper|dietitian|\
    nutritionist|optometrist|optician|audiologist|podiatrist|chiropractor|osteopath|phlebotomist|sonographer|orderly|\
    sitter|au-pair|childminder|playworker|youthworker|lifeguard|jockey|groom|farrier|skipper|helmsman|\
    purser|navigator|dispatcher|conductor|signaller|postman|courier|stocker|picker|packer|shelver|stevedore|\
    longshoreman|lookout|warehouseman|storekeeper|quartermaster|timekeeper|dyer|printer|engraver|jeweller|goldsmith|\
    watchmaker|luthier|gestalter|gestalterin|bibliothekar|bibliothekarin|archivar|archivarin|restaurator|\
    restauratorin|winzer|winzerin|brauer|metzger|fleischer|schlosser|zimmermann|dachdecker|maurer|fliesenleger|\
    verschieber|lokfuhrer|triebfahrzeugfuhrer|rangierer|schaffner|lehrwart|imker|forster|forsterin|jager|schafer|\
    fischer|schneider|schneiderin|sattler|schmied|uhrmacher|goldschmied|glaser|buchbinder|buchbinderin|drucker|\
    setzer|weber|weberin|topfer|topferin|hauswirtschafterin|haushalterin|dolmetscher|dolmetscherin|ubersetzer|\
    ubersetzerin|pfarrer|pfarrerin|kantor|kantorin|kassierer|kassiererin|rettungssanitater|notfallsanitater|pfleger|\
    pflegerin|pflegehelfer|pflegehelferin|altenpflegerin|betreuer|betreuerin|paysagiste|jardinier|jardiniere|\
    fleuriste|bibliothecaire|archiviste|restaurateur|restauratrice|vigneron|vigneronne|brasseur|boucher|bouchere|\
    poissonnier|charpentier|couvreur|carreleur|peintre|serrurier|ferronnier|ebeniste|tapissier|horloger|bijoutier|\
    couturiere|tailleur|imprimeur|relieur|relieuse|marin|matelot|capitaine|mousse|aide-cuisinier|plongeur|plongeuse|\
    barman|sommeliere|gouvernante|gardien|gardienne|surveillant|surveillante|professeure|maitresse|auxiliaire|\
    ambulancier|ambulanciere|manutentionnaire|preparateur|preparatrice|cariste|jardinero|jardinera|florista|\
    bibliotecaria|archivero|archivera|restaurador|restauradora|bodeguero|bodeguera|carnicero|carnicera|pescadero|\
    panadero|panadera|pastelero|pastelera|ebanista|cerrajero|tapicero|relojero|joyero|costurera|sastre|imprentero|\
    marinero|capitan|patron|pinche|camarera|gobernanta|conserje|vigilante|cuidador|cuidadora|celador|celadora|peon|\
    capataz|giardiniere|giardiniera|fiorista|bibliotecario|archivista|restauratore|vignaiolo|birraio|macellaio|\
    macellaia|pescivendolo|panettiere|falegname|fabbro|tappezziere|orologiaio|orafo|sarto|sarta|tipografo|legatore|\
    legatrice|marinaio|comandante|lavapiatti|governante|custode|badante|maestra|bidello|jardineiro|jardineira|\
    arquivista|padeiro|padeira|pasteleiro|carpinteiro|marceneiro|serralheiro|ferreiro|relojoeiro|ourives|costureira|\
    alfaiate|marinheiro|copeiro|copeira|porteiro|porteira|zelador|zeladora|vigia|tuinman|hovenierster|bloemist|\
    bibliothecaris|archivaris|slager|bakker|banketbakker|meubelmaker|smid|metselaar|dakdekker|stukadoor|horlogemaker|\
    goudsmid|kleermaker|naaister|drukker|boekbinder|matroos|schipper|stuurman|conducteur|buurtwerker|jongerenwerker|\
    activiteitenbegeleider|portier|beveiliger|kraamverzorgende|doktersassistente|apothekersassistente|ogrodnik|\
    ogrodniczka|florysta|florystka|bibliotekarz|bibliotekarka|archiwista|konserwator|piekarz|cukiernik|rzeznik|\
    stolarz|kowal|murarz|dekarz|slusarz|zegarmistrz|zlotnik|krawiec|krawcowa|drukarz|introligator|marynarz|kapitan|\
    motorniczy|maszynista|listonosz|kurier|magazynierka|opiekun|opiekunka|woznya|kasjerka|ekspedientka|zmywajacy|\
    brygadzista|majster",
);

/// Ends of titles that are written as one word, and those words themselves.
pub(crate) const TITLE_ENDINGS: Words = Words(
    "larare|lararinna|skotare|skoterska|bitrade|arbetare|medarbetare|ledare|utvecklare|ingenjor|handlaggare|\
    sekreterare|ansvarig|konsult|saljare|lakare|pedagog|vardare|vaktare|samordnare|tranare|malare|radgivare|forare|\
    redaktor|ekonom|strateg|tekniker|montor|kassorska|chef|sjef|laerer|hjaelper|hjelper|medarbejder|medarbeider|\
    konsulent|leder|ingenior|utvikler|udvikler|saelger|selger|direktor|radgiver|saksbehandler|sagsbehandler|\
    sekretaer|pleier|plejer|paallikko|johtaja|hoitaja|opettaja|asiantuntija|insinoori|kehittaja|suunnittelija|\
    tyontekija|harjoittelija|avustaja|assistentti|neuvoja|ohjaaja|kuljettaja|asentaja|vastaava|konsultti|analyytikko|\
    koordinaattori|toimittaja|valmentaja|mestari|apulainen|teknikko|vezeto|mernok|fejleszto|asszisztens|tanar|kezelo|\
    ugyintezo|tanacsado|menedzser|igazgato|referens|szakerto|elemzo|munkatars|technikus|szerelo|kepviselo|tervezo|\
    oktato|szerkeszto|fordito|felelos|programozo|elado|medhjaelper|medhjelper|mastare|smed|reparator|forvalter|\
    formidler|veileder|vejleder|instruktor|arkitekt|meister|fuhrer|verkaufer|verkauferin|helfer|helferin|begleiter|\
    begleiterin|gestalterin|bauer|bauerin|pfleger|pflegerin|betreuer|betreuerin|berater|beraterin|planer|planerin|\
    warter|wartin|seppa|myyja|kasityolainen|ompelija|siivooja",
);

/// Words of organisations, whole words.
pub(crate) const FIRMS: Words = Words(
    "supermarket|magazine|radio|television|broadcasting|dental|veterinary|housing|garage|autos|tyres|diagnostics|\
    investments|securities|company|chambers|federation|league|manufacturing|charity|solar|stadtverwaltung|\
    ministerium|werkstatt|bibliothek|kirche|supermarkt|baugesellschaft|reiseburo|gruppe|elektrotechnik|\
    maschinenbau|anlagenbau|ministere|fondation|creche|supermarche|magasin|boutique|imprimerie|tribunal|\
    batiment|collectivite|consultorio|ministerio|agencia|constructora|bufete|juzgado|inmobiliaria|consejeria|\
    cafeteria|fundacao|associacao|imobiliaria|grafica|ministero|agenzia|fabbrica|supermercato|negozio|editrice|\
    costruzioni|tribunale|immobiliare|trasporti|pizzeria|asl|asst|kliniek|praktijk|ministerie|bedrijf|\
    laboratorium|fabriek|werkplaats|vereniging|kinderopvang|winkel|verzekeringen|uitgeverij|advocaten|\
    makelaardij|cooperatie|klinika|gabinet|ministerstwo|agencja|warsztat|spoldzielnia|ubezpieczenia|centrum|\
    sjukhus|hotell|restaurang|myndighet|byra|foretag|koncern|verkstad|apotek|teater|bibliotek|butik|forsakring|\
    forlag|tryckeri|bygg|domstol|akeri|vardcentral|aldreboende|landsting|sykehus|sygehus|virksomhed|bedrift|\
    sairaala|yritys|hastane|nemocnica|\
    government|parliament|authority|commission|embassy|constabulary|kommun|kommune|fylkeskommune|region|landstinget|\
    aktiebolag|skola|skole|sjukhuset|hospitalet|stiftelsen|stiftelse|foreningen|forening|byran|myndigheten|polisen|\
    kyrkan|museet|biblioteket|barnehage|bornehave|selskab|selskap|etat|styrelsen|direktoratet|bageri|bakeri|kaupunki|\
    kunta|ravintola|leipomo|saatio|yhdistys|virasto|seurakunta|osuuskunta|konepaja|sirketi|sanayi|ticaret|insaat|\
    holding|belediyesi|belediye|mudurlugu|bakanligi|hastanesi|bankasi|fabrikasi|okulu|merkezi|kurumu|dernegi|vakfi|\
    grubu|oteli|restoran|eczanesi|klinigi|ajansi|tekstil|spol|urad|nemocnice|pekarna|zavod|podnik|druzstvo|obec|\
    mesto|ministerstvo|knihovna|restaurace|cukrarna|lekarna|ordinace|poliklinika|sdruzeni|nadace|strojirny|tovarna|\
    banka|pojistovna|ustav|spolecnost|spolocnost|bolnica|bolnisnica|opcina|obcina|korhaz|onkormanyzat|hivatal|\
    etterem|pekseg|gyar|intezet|konyvtar|muzeum|szovetkezet|alapitvany|egyesulet|ovoda|vallalat|szalloda|\
    gyogyszertar|iroda|spitalul|spital|primaria|primarie|gradinita|fabrica|cofetaria|brutaria|farmacia|restaurantul|\
    societatea|compania|fundatia|asociatia|inspectoratul|ministerul|directia|agentia|biblioteca|muzeul|magazinul|\
    magazin|δημοσ|νοσοκομειο|τραπεζα|σχολειο|σχολη|εταιρεια|εταιρια|ομιλοσ|φαρμακειο|κλινικη|ξενοδοχειο|εστιατοριο|\
    υπουργειο|γραφειο|φροντιστηριο|βιβλιοθηκη|εργοστασιο|αφοι|ооо|оао|зао|пао|ао|ип|гк|гуп|муп|мбоу|гбоу|фгуп|фгбоу|\
    гбуз|тов|завод|банк|больница|поликлиника|школа|гимназия|колледж|техникум|фабрика|комбинат|компания|холдинг|\
    группа|агентство|администрация|министерство|департамент|клиника|аптека|ресторан|кафе|гостиница|отель|магазин|\
    пекарня|салон|студия|типография|издательство|библиотека|музеи|театр|фонд|бюро|предприятие|homes|boatyard|\
    shipyard|yard|mill|mills|looms|spinners|dairy|dairies|creamery|winery|vineyard|vineyards|brewers|distillery|\
    pottery|stoneware|forge|foundry|foundries|sawmill|joinery|motorworks|boatworks|nursery|nurseries|garden|gardens|\
    orchard|orchards|ranch|stables|kennels|zoo|aquarium|planetarium|observatory|bookshop|books|booksellers|\
    newsagents|newspaper|gazette|herald|tribune|choir|ballet|circus|festival|parish|diocese|abbey|cathedral|convent|\
    monastery|synagogue|mosque|temple|hospice|surgery|police|navy|army|marines|coastguard|salon|spa|gym|ferries|\
    ferry|marine|towing|tugs|fish|seafood|shrimp|hauliers|couriers|taxis|coaches|buses|railroad|tramways|canal|\
    waterways|woodlands|rangers|brokers|tailors|textiles|weavers|shoes|boots|jewellers|opticians|ironmongers|\
    butchers|bakers|weberei|zimmerei|schreinerei|tischlerei|schlosserei|gartnerei|baumschule|molkerei|kaserei|\
    metzgerei|konditorei|kelterei|weingut|winzergenossenschaft|imkerei|forstbetrieb|sagewerk|ziegelei|giesserei|\
    glashutte|weinhandlung|buchhandlung|buchhaus|wohnheim|pflegeheim|seniorenheim|seniorenhof|altenheim|kindergarten|\
    kindertagesstatte|kita|jugendhaus|jugendzentrum|pfarramt|pfarrei|bistum|kirchengemeinde|diakonie|diakoniestation|\
    caritas|feuerwehr|polizei|bahn|bahnen|reederei|werft|hafen|flughafen|tuchfabrik|fabrik|manufaktur|gasthof|\
    gaststatte|mobelhaus|museum|archiv|theater|zirkus|chantier|chantiers|jardins|pepiniere|pepinieres|menuiserie|\
    charpente|fonderie|fonderies|usine|usines|filature|moulin|moulins|domaine|chateau|cave|caves|vignobles|brasserie|\
    boucherie|poissonnerie|fromagerie|epicerie|traiteur|auberge|pharmacie|ehpad|foyer|residence|paroisse|musee|\
    theatre|mediatheque|bibliotheque|ville|commune|departement|syndicat|armement|pecheries|papeterie|bijouterie|\
    horlogerie|asador|bodega|bodegas|vinas|finca|granja|panaderia|pasteleria|carniceria|pescaderia|taller|imprenta|\
    libreria|ferreteria|floristeria|joyeria|relojeria|hostal|albergue|posada|residencia|guarderia|parroquia|diocesis|\
    museo|teatro|ayuntamiento|diputacion|astilleros|cooperativas|regantes|viveros|legatoria|falegnameria|carpenteria|\
    mobili|arredamenti|pasticceria|panificio|macelleria|pescheria|caseificio|frantoio|vivaio|vivai|podere|tenuta|\
    fattoria|agriturismo|locanda|pensione|residenza|asilo|parrocchia|diocesi|archivio|cantiere|cantieri|tipografia|\
    ferramenta|gioielleria|pousada|quinta|herdade|adega|padaria|pastelaria|talho|peixaria|oficina|carpintaria|\
    marcenaria|livraria|papelaria|paroquia|museu|municipio|estaleiro|estaleiros|armazem|armazens|cargas|zorghuis|\
    zorggroep|verzorgingshuis|buurthuis|kinderdagverblijf|slagerij|brouwerij|drukkerij|timmerbedrijf|\
    installatiebedrijf|transportbedrijf|kwekerij|boerderij|molen|haven|rederij|veerdienst|boekhandel|apotheek|\
    bibliotheek|provincie|waterschap|parochie|piekarnia|cukiernia|ciastkarnia|delikatesy|browar|mleczarnia|\
    gospodarstwo|tartak|huta|kopalnia|elektrownia|przedszkole|zlobek|parafia|diecezja|teatr|biblioteka|gmina|powiat|\
    drukarnia|ksiegarnia|kwiaciarnia",
);

/// Ends of organisations that are written as one word.
pub(crate) const FIRM_ENDINGS: Words = Words(
    "skolan|skola|skolen|skole|bolag|bolaget|sjukhus|sjukhuset|sykehus|sygehus|sykehjem|plejehjem|firma|firmaet|\
    hemmet|tjansten|verket|centralen|foreningen|forvaltningen|kommune|barnehagen|bornehaven|selskabet|selskapet|\
    verksted|vaerksted|yliopisto|sairaala|koulu|paivakoti|liike|tehdas|toimisto|yhtio|kirjasto|leipomo|pankki|keskus|\
    kauppa|apteekki|iskola|korhaz|egyetem|hivatal|etterem|gyar|intezet|szovetkezet|bank|klinik|kliniken|verlag|\
    betrieb|verein|verband|verwaltungsamt|ordnungsamt|jugendamt|finanzamt|schulamt|sozialamt|bauamt|gesundheitsamt|standesamt|umweltamt|kanzlei|praxis|apotheke|krankenhaus|autohaus|gasthaus|kaufhaus",
);

/// Legal forms, which stand at the end.
pub(crate) const LEGAL_FORMS: Words = Words(
    "ggmbh|partgmbb|partmbb|ek|ev|asa|oyj|ky|tmi|hb|ivs|amba|sti|zrt|kht|pfa|αε|επε|ικε|οε|εε|ад|ооо|ehf|hf|ks|vos|\
    spolsro",
);

/// What a post may be over.
pub(crate) const FUNCTIONS: Words = Words(
    "operations|sales|marketing|finance|accounting|procurement|purchasing|sourcing|supply|chain|logistics|engineering|\
    product|products|production|manufacturing|quality|strategy|development|research|hr|people|talent|recruiting|\
    recruitment|legal|compliance|risk|audit|treasury|tax|communications|pr|it|security|infrastructure|platform|data|\
    analytics|design|ux|support|success|service|services|experience|growth|partnerships|alliances|excellence|\
    transformation|innovation|planning|merchandising|maintenance|safety|sustainability|facilities|administration|\
    programs|programmes|training|learning|education|content|brand|acquisition|retention|payroll|benefits|relations|\
    affairs|policy|governance|integration|delivery|architecture|testing|backend|frontend|mobile|cloud|software|\
    hardware|systems|networks|regulatory|clinical|resources|human|management|performance|improvement|fundraising|\
    campaigns|advertising|ecommerce|pricing|underwriting|claims|lending|vertrieb|einkauf|produktion|qualitat|\
    qualitatssicherung|personal|personalwesen|finanzen|controlling|buchhaltung|entwicklung|forschung|logistik|lager|\
    versand|technik|verwaltung|kommunikation|recht|strategie|ventes|achats|finances|qualite|logistique|comptabilite|\
    juridique|recherche|developpement|ressources|humaines|exploitation|ventas|compras|finanzas|calidad|produccion|\
    logistica|contabilidad|recursos|humanos|operaciones|desarrollo|investigacion|vendas|financas|qualidade|producao|\
    operacoes|vendite|acquisti|finanza|qualita|produzione|amministrazione|verkoop|inkoop|financien|kwaliteit|\
    productie|logistiek|sprzedazy|sprzedaz|zakupy|zakupow|finanse|jakosc|produkcja|logistyka|marketingu",
);

/// Words that say how far a function reaches, or join two.
pub(crate) const REACHES: Words = Words(
    "and|of|the|for|in|to|global|international|regional|national|corporate|strategic|group|europe|european|emea|apac|\
    amer|americas|latam|dach|mena|asia|pacific|africa|america|north|south|east|west|northern|southern|eastern|\
    western|central|uk|us|usa|eu|ireland|germany|france|nordics|benelux|b2b|b2c|key|enterprise|commercial|digital|\
    customer|client|consumer|business|technical|senior|junior|new|general|und|der|die|fur|nord|sud|ost|et|de|des|du|\
    la|les|y|e|del|della|en|internal|external|retail|industrial|public|end|user",
);

/// Ends of schools that are written as one word, and those words themselves.
pub(crate) const SCHOOL_ENDINGS: Words = Words(
    "gymnasiet|gymnasieskolan|gymnasieskola|fagskole|fagskolen|hotellfagskole|yrkesskole|yrkesskolen|folkehogskole|erhvervsskole|tekniske skole|hogskolan|hogskola|hogskole|hogskolen|hojskole|hojskolen|folkhogskola|\
    universitetet|yrkesskolan|vuxenutbildningen|yliopisto|korkeakoulu|lukio|opisto|universitesi|lisesi|koleji|okulu|\
    egyetem|foiskola|gimnazium|iskola|univerzita|gymnazium|fakulta|universitatea|liceul|colegiul|facultatea|\
    πανεπιστημιο|λυκειο|γυμνασιο|πολυτεχνειο|университет|університет|інститут|академія|коледж|технікум|училище|ліцеи|гімназія|универзитет|факултет|гимназија|политехника|гимназия|школа|академия|колледж|техникум|лицеи|училище",
);

/// Titles of several syllables, as Vietnamese writes them.
pub(crate) const TITLE_PHRASES: Words = Words(
    "nhan vien|truong phong|giam doc|ky su|chuyen vien|quan ly|ke toan|thuc tap sinh|tro ly|giao vien|lap trinh vien|\
    pho phong|cong tac vien|to truong|truong nhom|cong nhan|tai xe|bao ve|le tan|thu ky|dau bep|phuc vu|thu ngan|\
    giang vien|bac si|dieu duong|duoc si|luat su|kien truc su|giam sat|truong bo phan|pho giam doc|tong giam doc|\
    bien tap vien|phong vien|huong dan vien|gia su|lao cong|tho",
);
/// Words that lead the names of bodies in Vietnamese.
pub(crate) const FIRM_PHRASES: Words = Words(
    "cong ty|ngan hang|tap doan|benh vien|truong|doanh nghiep|khach san|nha hang|trung tam|sieu thi|cua hang|\
    phong kham|nha may|xi nghiep",
);
