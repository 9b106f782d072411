//! Headings of postings: what they begin, in the languages of Europe and some in Japanese and Chinese.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::asking::{Asks, words};
use crate::names::Quick;
use crate::spelling::lower;

/// Whether a line is as short as headings are, or ends as they do.
pub(crate) fn is_heading(line: &str, is_bullet: bool) -> bool {
    let words = line.split_whitespace().count();
    let is_short = !is_bullet
        && words <= 8
        && line.len() <= 64
        && !line.ends_with('.')
        && !line.contains([',', ';', '|'])
        && !line.contains(": ");
    is_short || words <= 10 && line.ends_with(':')
}

/// "HCPC registration", "Experience of running clinics": what is asked for, and no heading, though it has the word of one.
pub(crate) fn is_item(line: &str) -> bool {
    if line.ends_with([':', '?', '!']) {
        return false;
    }
    static TABLE: OnceLock<HashMap<&'static str, bool, Quick>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let beside = BESIDE_NOUNS.split('|').map(|word| (word, false));
        beside.chain(ITEM_NOUNS.split('|').map(|noun| (noun, true))).collect()
    });
    let lower = lower(line);
    let words = words(&lower);
    if !words.iter().any(|word| table.get(word) == Some(&true)) {
        return false;
    }
    let others: Vec<&str> = words
        .iter()
        .filter(|word| !table.contains_key(*word))
        .copied()
        .collect();
    !others.is_empty() && named(&others.join(" ")).is_none()
}

/// Nouns that both head needs and name one.
const ITEM_NOUNS: &str = "skills|experience|competence|competences|competencies|competency|knowledge|education|certificate|certificates|\
    certifications|licence|licences|licenses|registration|kenntnisse|formation|compétences|conocimientos|experiencia|conhecimentos|\
    experiência|competenze|conoscenze|esperienza|kompetens|kompetencer|kompetanse|qualification|qualifikation";

/// What stands beside them in a heading.
const BESIDE_NOUNS: &str = "and|or|of|the|a|your|our|you|key|core|main|technical|professional|minimum|relevant|other|personal|work|working|\
    previous|general|soft|hard|job|abilities|ability|training|attributes|behaviours|background|memberships|courses|tools|und|ihre|\
    deine|fachliche|persönliche|et|vos|tes|votre|y|e|en|tus|och|og|din|dina|academic|basic|additional|special|language|languages|time|\
    with|in|we|are|is|i";

/// Whether a first line is no title but already a heading.
pub(crate) fn is_surely_heading(line: &str) -> bool {
    let lower = lower(line.trim_end_matches([':', '?', '!']));
    lower.starts_with("about ") || table().ranks.contains_key(lower.as_str())
}

/// The names in [`HEADINGS`].
struct Table {
    ranks: HashMap<&'static str, usize, Quick>,
    /// How many words the longest name has that begins with a word.
    longest: HashMap<&'static str, usize, Quick>,
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let (mut ranks, mut longest) = (HashMap::default(), HashMap::default());
        for (rank, (_, names)) in HEADINGS.iter().enumerate() {
            for name in names.split('|') {
                ranks.entry(name).or_insert(rank);
                let (first, count) = (name.split(' ').next().unwrap_or(name), name.split(' ').count());
                let most = longest.entry(first).or_default();
                *most = count.max(*most);
            }
        }
        Table { ranks, longest }
    })
}

/// What a heading or label begins; the first of [`HEADINGS`] that has words of it, but "what you'll do" is always work.
pub(crate) fn named(heading: &str) -> Option<Asks> {
    let Table { ranks, longest } = table();
    let lower = lower(heading);
    let words = words(&lower);
    let mut best: Option<usize> = None;
    let mut joined = String::new();
    for (from, first) in words.iter().enumerate() {
        let Some(&most) = longest.get(first) else { continue };
        joined.clear();
        for word in words.iter().skip(from).take(most) {
            if !joined.is_empty() {
                joined.push(' ');
            }
            joined.push_str(word);
            if let Some(rank) = ranks.get(joined.as_str())
                && best.is_none_or(|best| *rank < best)
            {
                best = Some(*rank);
            }
        }
    }
    HEADINGS.get(best?).map(|(asks, _)| *asks)
}

/// The first that fits counts, so that "nice to have" goes before "have" and "what you can expect from us" before "expect".
const HEADINGS: &[(Asks, &str)] = &[
    (
        Asks::NotAsked,
        "not needed|not required|not looking for|don't need|what it's not|what it is not|no need|nicht erforderlich",
    ),
    (
        Asks::Told,
        "you'll do|you will do|you do|you'd do|be doing|you'll be doing|you are doing|what you'll be|you will be|\
         ihre aufgaben|deine aufgaben|co budeš dělat|\
         successful candidate will|day to day you|you'll own|you'll work|what you do|essential functions|essential duties|wirkungskreis|bewegen|was sie erwartet|\
         was dich erwartet|ce que tu feras|仕事内容|業務内容|职责|岗位职责",
    ),
    (Asks::Needed, "desired candidate|desired experience|desired profile"),
    (
        Asks::Wished,
        "nice|desirable|desired|preferred|bonus|bonus points|plus|pluses|advantage|advantageous|ideally|useful|helpful|optional|\
         would be good|might also|also bring|wünschenswert|von vorteil|vorteilhaft|ein plus|pluspunkte|idealerweise|schön wäre|wäre schön|\
         das wäre toll|atouts|souhaité|apprécié|appréciés|appréciées|les plus|valorable|valorables|deseable|deseables|se valorará|se valora|\
         valoraremos|diferenciais|diferencial|desejável|desejáveis|valorizamos|gradito|graditi|gradite|preferenziali|preferenziale|preferibile|\
         pré|pré's|mooi meegenomen|wenselijk|pluspunt|mile widziane|atutem|meriterande|meriter|fordel|ønskelig|výhodou|eduksi|plussaa|\
         tercihen|avantaj|előny|\
         asset|assets|gold star|extra credit|good to have|great if|highly regarded|deseados|preferência|preferenciais|lo que suma|\
         valoramos|歓迎|歓迎要件|歓迎条件|歓迎スキル|加分项",
    ),
    (
        Asks::Offered,
        "offer|offers|expect from us|give you|you get|you'll get|you will get|perks|benefits|package|in it for you|in return|\
         reward|rewards|why join|why us|why work|salary|pay|compensation|hours|contract|wir bieten|bieten|bietet|geboten|angebot|\
         vorteile|vergütung|gehalt|freuen|freu dich|von uns erwarten|erwarten können|erwarten kannst|erwarten darfst|perspektiven|\
         nous offrons|nous proposons|offrons|proposons|avantages|rémunération|ofrecemos|ofrece|beneficios|condiciones|ventajas|\
         oferecemos|benefícios|condições|vantagens|offriamo|vantaggi|retribuzione|bieden|krijg je|krijg jij|arbeidsvoorwaarden|salaris|\
         oferujemy|zapewniamy|benefity|gwarantujemy|erbjuder|erbjuda|förmåner|anställningsvillkor|lön|tilbyder|tilbyr|tilby|løn|lønn|\
         nabízíme|tarjoamme|tarjoaa|sunuyoruz|yan haklar|kínálunk|oferim|\
         diversity|inclusion|equality|equal|belong|belongs|belonging|\
         apply|applying|application|applications|happens next|next steps|process|interview|interviews|recruitment|hiring|\
         contact|closing|safeguarding|privacy|bewerbung|bewerben|kontakt|ansprechpartner|ansprechpartnerin|candidature|postuler|\
         candidatura|solliciteren|sollicitatie|aplikuj|ansökan|ansøgning|søknad|proceso|processo|procedure|\
         good stuff|goodies|get back|give back|we'll do for you|you'll like|you'll love|look forward to|facilities|on the table|bekommst|bekommen|\
         kriegst|kriegt|bei uns finden|warum wir|tu trouveras|t'offre|te propose|take home|take home pay|lo que damos|kan tilbyde|kan tilby|\
         får du|待遇|福利厚生|福利|福利待遇",
    ),
    (
        Asks::Needed,
        "requirement|requirements|required|requires|require|essential|essentials|must|musts|must haves|bring|you have|you'll have|\
         you will have|you are|about you|who you are|need|needs|looking for|look for|ask|ask for|expect|seek|qualification|\
         qualifications|specification|candidate|profile|criteria|skills|experience|competence|competences|competencies|\
         competency|knowledge|education|certificate|certificates|certifications|licence|licences|licenses|registration|\
         anforderungen|anforderungsprofil|profil|mitbringen|mitbringst|mitbringt|bringst|bringen|zeichnet|voraussetzung|\
         voraussetzungen|qualifikation|qualifikationen|kenntnisse|wir suchen|suchen|erwarten|solltest|sollten|überzeugst|überzeugen|du hast|\
         sie haben|recherchons|recherché|vous avez|vous êtes|tu es|tu as|prérequis|compétences requises|exigences|compétences|formation|\
         requisitos|perfil|buscamos|necesitas|necesitamos|pedimos|conocimientos|experiencia|requerimientos|imprescindible|\
         procuramos|esperamos|precisamos|conhecimentos|qualificações|experiência|exigimos|\
         requisiti|profilo|cerchiamo|richiesto|richiesti|richieste|richiediamo|competenze|conoscenze|esperienza|\
         wij vragen|vragen|eisen|functie eisen|functieeisen|profiel|breng je mee|neem je mee|heb je|heb jij|jij hebt|je hebt|ben jij|\
         ben je|jij bent|je bent|verwachten|gevraagd|wymagania|wymagań|wymagamy|oczekujemy|oczekiwania|kwalifikacje|szukamy|kandydat|\
         kvalifikationer|kvalifikasjoner|krav|söker|din bakgrund|om dig|om deg|kompetens|kompetencer|kompetanse|egenskaper|du har|dig som|\
         forventer|søger|søker|hvem er du|vem är du|požadujeme|požadavky|očekáváme|předpoklady|hledáme|vaatimukset|odotamme|edellytämme|\
         aranan|nitelikler|beklentiler|cerințe|cerinte|elvárások|elvárás|követelmények|\
         successful candidate|right person|you might be|you may be|you've got|you should|what it takes|we're after|person specification|\
         demonstrate|auszeichnet|wünschen wir uns|chiediamo|si richiede|qu'on cherche|gets you in|nous cherchons|応募資格|必須|必須要件|求める人物像|任职要求|岗位要求",
    ),
    (
        Asks::Told,
        "role|job|post|position|duties|responsibility|responsibilities|task|tasks|your day|day to day|purpose|summary|overview|\
         accountabilities|mission|missions|the work|aufgaben|aufgabengebiet|aufgabenbereich|hauptaufgaben|tätigkeiten|stelle|rolle|\
         erwartet|machst|tust|verantwortung|verantwortlichkeiten|le poste|poste|activités|tâches|responsabilités|\
         funciones|tareas|responsabilidades|harás|puesto|funções|atividades|atribuições|tarefas|vaga|fazer|\
         mansioni|attività|responsabilità|compiti|ruolo|farai|occuperai|taken|werkzaamheden|ga je doen|functie|rol|verantwoordelijkheden|\
         obowiązki|obowiązków|zadania|zakres|stanowisko|arbetsuppgifter|uppgifter|rollen|tjänsten|uppdraget|uppdrag|jobbet|ansvar|\
         ansvarsområden|arbejdsopgaver|opgaver|ansvarsområder|stillingen|arbeidsoppgaver|oppgaver|náplň|činnosti|tehtävät|työtehtävät|\
         tehtävä|görevler|sorumluluklar|iş tanımı|feladatok|feladat|responsabilități|atribuții|\
         your days|ton rôle|votre rôle|duties",
    ),
    (
        Asks::Employer,
        "about|about us|who we are|our company|the company|our team|the team|our story|our values|employer|company|über uns|\
         unternehmen|wer wir sind|wir sind|wer sind wir|arbeitgeber|à propos|qui sommes|entreprise|sobre nosotros|quiénes somos|empresa|\
         quem somos|sobre nós|chi siamo|azienda|over ons|wie zijn wij|bedrijf|o nas|o firmie|om oss|om os|om företaget|om virksomheden|\
         o nás|o společnosti|hakkımızda|rólunk",
    ),
];
