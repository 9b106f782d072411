//! What a site prints around a posting: menus, buttons, cookies, counts of applicants, other jobs below.

use crate::dates::folded;
use crate::passage::Line;
use crate::places::place_score;
use crate::posting_lists::is_heading;
use crate::roles::{company_score, title_score};
use crate::vocabulary::Words;

/// The lines of the posting itself: those before what the site prints below it, without its menus and buttons.
pub(crate) fn body(lines: &[Line]) -> Vec<Line> {
    let texts: Vec<String> = lines.iter().map(Line::text).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let heads: Vec<usize> = (0..lines.len())
        .filter(|at| lines.get(at + 1).is_some_and(|next| next.bullet.is_some()))
        .filter(|at| texts.get(*at).is_some_and(|text| is_heading(text)))
        .collect();
    let end = end_of(&texts, |at, text| {
        // Above the lists of the posting itself it is a button.
        let is_above = heads.iter().filter(|head| **head > at).count() >= 2;
        lines.get(at).is_some_and(|line| line.bullet.is_none()) && is_below(text) && !is_above
    });
    let top = top_of(&texts).min(end);
    // "Quarzwerk Messtechnik", "Share", "Show more options"; "Boa Safra", "Página da empresa": the firm of a copied page.
    let is_head = |at: usize| {
        let says = |at: usize, marks: Words| texts.get(at).is_some_and(|text| marks.contains(folded(text).trim()));
        says(at + 1, SHARE) && says(at + 2, MORE_OPTIONS) || says(at + 1, OWN_PAGE)
    };
    let is_firm = |(at, line): &(usize, &Line)| company_score(&line.text()) >= 0.5 || is_head(*at);
    let firms = lines.get(..top).unwrap_or_default().iter().enumerate().filter(is_firm);
    let kept = firms
        .map(|(_, line)| line)
        .chain(lines.get(top..end).unwrap_or_default());
    let is_chrome = |line: &&Line| {
        let cells: Vec<&str> = line.cells.iter().map(|cell| cell.text.as_str()).collect();
        // An item of a list is a menu's, or the posting's own.
        match line.bullet {
            Some(_) => MENU.contains(folded(&line.text()).trim()),
            None => is_chrome(&cells.join(" | ")),
        }
    };
    let mut kept: Vec<Line> = kept.filter(|line| !is_chrome(line)).cloned().collect();
    drop_digest(&mut kept);
    kept
}

/// "Benefits", "Pulled from the full job description": a site's own digest of what the posting says below.
fn drop_digest(lines: &mut Vec<Line>) {
    let says = |line: &Line, marks: Words| marks.contains(folded(&line.text()).trim());
    let Some(from) = lines.iter().position(|line| says(line, DIGEST)) else {
        return;
    };
    let whole = lines.iter().skip(from).position(|line| says(line, WHOLE));
    if let Some(length) = whole.filter(|length| *length <= 24) {
        lines.drain(from.saturating_sub(1)..=from + length);
    }
}

const SHARE: Words = Words("share|teilen|partager|compartir|delen|condividi|compartilhar|udostepnij|dela|del|jaa");
const MORE_OPTIONS: Words = Words(
    "show more options|weitere optionen anzeigen|afficher plus d'options|mostrar mas opciones|meer opties weergeven|\
    mostra altre opzioni|mostrar mais opcoes|exibir mais opcoes|pokaz wiecej opcji|visa fler alternativ|vis flere valgmuligheder",
);
const OWN_PAGE: Words = Words(
    "company page|pagina da empresa|pagina de la empresa|page entreprise|unternehmensseite|pagina azienda|bedrijfspagina",
);
const DIGEST: Words = Words(
    "pulled from the full job description|aus der vollstandigen stellenbeschreibung entnommen|\
    extraits de la description complete du poste|extraido de la descripcion completa del empleo",
);
const WHOLE: Words = Words(
    "full job description|vollstandige stellenbeschreibung|description du poste|description complete du poste|\
    descripcion completa del empleo",
);

/// Where the menu of a copied page ends: short lines that say nothing of a posting, among them at least two that every site
/// has ("Sign in", "Companies").
pub(crate) fn top_of(lines: &[&str]) -> usize {
    let says_something = |text: &str| title_score(text) >= 0.5 || place_score(text) >= 0.7 || is_heading(text);
    let menu = lines.iter().take(40).take_while(|text| {
        menus_of_site(text) > 0
            || is_chrome(text)
            || text.split_whitespace().count() <= 14 && !text.ends_with(':') && !says_something(text)
    });
    let mut count = 0;
    let mut end = 0;
    for (at, text) in menu.enumerate() {
        let menus = menus_of_site(text);
        count += menus;
        end = if menus > 0 { at + 1 } else { end };
    }
    if count >= 2 { end } else { 0 }
}

/// How many menus of the whole site a line is; 0 where it holds anything else.
fn menus_of_site(text: &str) -> usize {
    let lower = folded(text);
    let pieces: Vec<&str> = lower
        .split(['|', '·', '•', '/', '\t'])
        .flat_map(|piece| piece.split("  "))
        .map(|piece| piece.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|piece| !piece.is_empty())
        .collect();
    if pieces.iter().all(|piece| OF_SITES.contains(piece)) {
        pieces.len()
    } else {
        0
    }
}

/// Where what the site prints below begins; a posting has some lines before other jobs follow.
fn end_of(lines: &[&str], is_below: impl Fn(usize, &str) -> bool) -> usize {
    let first = (8.max(lines.len() / 4 + 1)).min(lines.len());
    (first..lines.len())
        .find(|at| {
            let rest = lines.get(*at..).unwrap_or_default();
            rest.first().is_some_and(|text| is_below(*at, text)) || begins_form(rest)
        })
        .unwrap_or(lines.len())
}

/// The line of a whole text where what the site prints below it begins.
pub(crate) fn end_of_own(lines: &[&str]) -> usize {
    end_of(lines, |_, line| is_below(line))
}

/// The line says nothing of the posting: a menu, a button, a count of applicants.
pub(crate) fn is_chrome(text: &str) -> bool {
    let lower = folded(text);
    if text.split_whitespace().count() <= 24 && COOKIES.iter().any(|mark| lower.contains(mark)) {
        return true;
    }
    if text.split_whitespace().count() > 16 {
        return false;
    }
    // Breadcrumbs.
    if [" > ", " › ", " » "].iter().any(|mark| text.matches(mark).count() >= 2) {
        return true;
    }
    let pieces: Vec<String> = lower
        .split(['|', '·', '•', '>', '›', '»', '/', '\t'])
        .flat_map(|piece| piece.split("  "))
        .map(|piece| {
            let bare = piece.trim_matches(|c: char| !c.is_alphanumeric() && c != '+');
            bare.to_owned()
        })
        .filter(|piece| !piece.is_empty())
        .collect();
    if pieces.is_empty() {
        return text.chars().all(|c| !c.is_alphanumeric());
    }
    // A comment's head in a forum.
    if text.starts_with('▲') {
        return true;
    }
    if leads_elsewhere(&lower) || saves_job(&lower) {
        return true;
    }
    let is_menu = |piece: &&String| MENU.contains(piece.as_str()) || is_row_of_menus(piece);
    let menus = pieces.iter().filter(is_menu).count();
    // "Leeds · 2 weeks ago · 63 applicants": counts beside a place leave the place.
    pieces.len() >= 3 && menus * 2 > pieces.len() || pieces.iter().all(|piece| is_menu(&piece) || is_count(piece))
}

/// "View all jobs", "Ver vagas da empresa", "Voir l'entreprise": a link to what else the site has.
fn leads_elsewhere(lower: &str) -> bool {
    let words: Vec<&str> = lower.split_whitespace().collect();
    let [verb, rest @ ..] = &words[..] else { return false };
    (1..=6).contains(&rest.len())
        && Words("view|see|show|browse|explore|ver|voir|vedi|mostra|bekijk|toon|zobacz|pokaz|visa|se|alle|weitere").contains(verb)
        && rest.iter().any(|word| {
            Words(
                "jobs|roles|vacancies|openings|positions|offers|company|profile|reviews|salaries|stellen|stellenangebote|unternehmen|\
                arbeitgeber|vagas|empresa|empleos|ofertas|offres|entreprise|annunci|offerte|azienda|vacatures|bedrijf|oferty|\
                pracodawcy|lediga|foretaget|stillinger|virksomheden",
            )
            .contains(word.trim_matches(|c: char| !c.is_alphanumeric()).trim_start_matches("l'"))
        })
}

/// "Einkäufer bei Brodhagen Farben speichern", "Save Buyer at Acme": a button that names the job.
fn saves_job(lower: &str) -> bool {
    let words: Vec<&str> = lower.split_whitespace().collect();
    let is_save = |word: Option<&&str>| {
        word.is_some_and(|word| {
            Words("save|speichern|enregistrer|sauvegarder|guardar|salvar|salva|opslaan|zapisz|spara|gem|lagre")
                .contains(word)
        })
    };
    let names_firm = words
        .iter()
        .any(|word| Words("at|bei|chez|en|na|presso|bij|w|pa|hos").contains(word));
    words.len() >= 4 && names_firm && (is_save(words.first()) || is_save(words.last()))
}

/// Fields of a form ("First name *"): two close together end the posting.
fn begins_form(lines: &[&str]) -> bool {
    // "*You need*" is a heading of a message.
    let is_field =
        |text: &&&str| text.trim_end().ends_with('*') && !text.starts_with('*') && text.split_whitespace().count() <= 7;
    lines.first().as_ref().is_some_and(is_field) && lines.iter().take(6).filter(is_field).count() >= 2
}

/// Menus one after the other: "search for jobs introduce yourself".
fn is_row_of_menus(piece: &str) -> bool {
    let words: Vec<&str> = piece.split_whitespace().collect();
    let (mut at, mut menus) = (0, 0);
    while at < words.len() {
        let longest = (1..=5)
            .rev()
            .filter_map(|length| words.get(at..at + length))
            .find(|phrase| MENU.contains(phrase.join(" ")));
        let Some(phrase) = longest else { return false };
        at += phrase.len();
        menus += 1;
    }
    menus >= 2
}

/// "212 reviews", "3.1 out of 5 stars", "posted 6 days ago", "vor 2 Tagen".
fn is_count(piece: &str) -> bool {
    if piece
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '+' | ' ' | '(' | ')' | '%'))
    {
        return piece.chars().filter(char::is_ascii_digit).count() <= 3;
    }
    let counts = piece.starts_with(|c: char| c.is_ascii_digit())
        && piece.split_whitespace().count() <= 5
        && Words(
            "review|reviews|applicant|applicants|applications|openings|stars|followers|views|bewertungen|new update",
        )
        .iter()
        .any(|word| piece.contains(word));
    counts || is_age(piece) || is_page_number(piece)
}

/// "page 1 of 2", "seite 1 von 2"
fn is_page_number(piece: &str) -> bool {
    let words: Vec<&str> = piece.split_whitespace().collect();
    let is_number = |word: &str| word.parse::<u16>().is_ok();
    matches!(words[..], [page, number, of, all] if Words("page|seite|pagina|strona|sida|side").contains(page)
        && is_number(number) && Words("of|von|de|sur|di|van|z|av|af|/").contains(of) && is_number(all))
}

/// How long ago something was put on the site.
fn is_age(piece: &str) -> bool {
    Words(
        " ago|posted today|posted yesterday|just posted|vor * tag|vor * stunde|vor * woche|vor * monat|il y a |hace |\
        ha * dia|ha * hora|giorni fa|ore fa|dagen geleden|dag geleden|dni temu|dagar sedan|dage siden|日前|天前",
    )
    .iter()
    .any(|mark| match mark.split_once('*') {
        None => piece.contains(mark) && piece.chars().any(|c| c.is_ascii_digit()) || piece == mark,
        Some((lead, unit)) => piece.find(lead).is_some_and(|at| {
            let rest = piece.get(at + lead.len()..).unwrap_or_default();
            let number = rest.trim_start_matches(|c: char| c.is_ascii_digit());
            number.len() < rest.len() && number.starts_with(unit)
        }),
    })
}

/// The heading of what stands below a posting.
fn is_below(text: &str) -> bool {
    let lower = folded(text);
    let lower = lower.trim_matches(|c: char| !c.is_alphanumeric() && c != '©');
    if text.split_whitespace().count() > 9 {
        return false;
    }
    BELOW.iter().any(|mark| lower.starts_with(mark))
        || lower.starts_with("more ")
            && Words("jobs|roles|vacancies|openings")
                .iter()
                .any(|word| lower.contains(word))
}

const COOKIES: Words = Words(
    "this job is now open and will close|please see the attached job description|cookie|skip to main|skip to content|zum hauptinhalt|zum inhalt springen|passer au contenu|aller au contenu|\
    ir al contenido|saltar al contenido|naar de inhoud|vai al contenuto|przejdz do tresci|pular para o conteudo|\
    create an indeed account|must create an account|align with your profile|align with your job|be one of the first|\
    be among the first|match your profile|get notified about new|urgently hiring|\
    see how you compare|job search faster|reactivate premium|members use premium|access company insights|am i a good fit|\
    tailor my resume|beware of fraud|never pay|skills highlighted with|hiring multiple candidates|actively hiring|actively recruiting|early applicant|promoted by hirer|\
    responses managed off|premium fur 0|premium proberen voor|prueba premium|essayer premium|prova premium|try premium for|premium por|\
    testa premium|wyprobuj premium",
);

/// Names of sites that print postings of others.
pub(crate) const SITES: Words = Words(
    "linkedin|indeed|glassdoor|stepstone|xing|monster|ziprecruiter|seek|naukri|infojobs|jobboum|pracuj|reed|totaljobs|\
    greenhouse|lever|ashby|ashbyhq|workday|smartrecruiters|personio|facebook|instagram|youtube|twitter|google|whatsapp",
);

const MENU: Words = Words(
    "indicates a required field|lavora con noi|work with us|trabaja con nosotros|trabalhe conosco|karte anzeigen|karte ansehen|auf der karte anzeigen|view map|view on map|show map|show on map|voir la carte|voir sur la carte|\
    ver mapa|ver en el mapa|ver no mapa|bekijk op kaart|toon kaart|vedi mappa|pokaz na mapie|visa karta|gehalt anzeigen|\
    firmenprofil ansehen|unternehmensprofil ansehen|update profile|ajouter a ma selection|signaler l'offre|localiser avec mappy|send me jobs like this|job match score|high application volume|\
    apply with your resume|show more options|find similar jobs|favorite|hide|unhide|flag|most relevant|view more comments|view comments|like|comment|comments|reply|message|messaging|notifications|my network|for business|me|what|where|advice|profile|\
    employer site|career guide|ad choices|menu|home|jobs|job search|find jobs|find a job|search|search jobs|search for jobs|browse jobs|all jobs|companies|\
    company reviews|find salaries|salaries|sign in|sign up|sign out|log in|login|log out|register|register cv|join|join now|my account|\
    post job|post a job|employers|for employers|create alert|create job alert|job alert|job alerts|set alert|\
    add email alert|introduce yourself|apply|apply now|easy apply|quick apply|apply online|apply for this job|\
    apply for this role|apply on company site|apply on company website|apply here|i'm interested|register to apply|\
    login to apply|save|save job|save this job|saved jobs|save for later|share|share job|share this job|share this|report|\
    report job|report this job|report this ad|shortlist|email|e-mail|facebook|twitter|linkedin|whatsapp|copy link|print|back|\
    go back|back to results|back to jobs|back to search|back to all jobs|view all jobs|see all jobs|faq|help|book now|\
    services|events|gaeilge|english|deutsch|download information booklet (pdf)|introduce|upload your resume|\
    upload your cv|upload cv|upload my cv|upload resume|ubereinstimmung anzeigen|details zum jobangebot|weitere optionen anzeigen|mostrar mas opciones|mostra altre opzioni|mostrar mais opcoes|exibir mais opcoes|einfach bewerben|einrichten|folgen|afficher plus d'options|\
    candidature simplifiee|mas opciones|solicitud sencilla|candidatura semplice|altre opzioni|meer opties weergeven|eenvoudig solliciteren|\
    candidatura simplificada|szukaj|buscar|rechercher|zoeken|cerca|suchen|sok|sog|unlock job insights|salary match|number of applicants|skills match|\
    company page|pagina da empresa|pagina de la empresa|page entreprise|unternehmensseite|bedrijfspagina|\
    your skills|follow|show more|show less|read more|see more|view profile|new|promoted|featured|sponsored|\
    1 new update|job details|learn more|close|next|previous|\
    hiring lab|career advice|browse companies|terms|terms of use|privacy|privacy policy|privacy statement|accessibility|\
    jobs finden|jobs suchen|stellen finden|stellenangebote|stellensuche|unternehmen|gehalt|magazin|anmelden|registrieren|\
    abmelden|merken|teilen|drucken|jetzt bewerben|online bewerben|bewerben|ich bin interessiert|jetzt melden|startseite|\
    zuruck|zuruck zur ubersicht|zuruck zur suche|impressum|agb|datenschutz|karriere|suche|stelle melden|\
    offres|nos offres|nos metiers|candidature spontanee|mon espace|accueil|connexion|se connecter|s'inscrire|postuler|\
    je postule|sauvegarder|partager|retour|retour aux resultats|retour aux offres|signaler|imprimer|enregistrer|\
    inicio|buscar empleo|empleos|publicar vacante|iniciar sesion|registrarse|postularme|postularse|postular|inscribirme|\
    inscribirse|guardar|compartir|denunciar|denunciar oferta|denunciar empleo|volver|\
    vagas|empresas|dicas de carreira|entrar|cadastre-se|candidatar-se|candidatar|compartilhar|denunciar vaga|salvar|voltar|\
    recrutamento|offerte|offerte di lavoro|accedi|registrati|candidati|candidati ora|salva|condividi|segnala|indietro|\
    vacatures|werken bij|stages|over ons|inloggen|registreren|solliciteer|solliciteer direct|solliciteren|bewaar|\
    deel deze vacature|delen|terug|oferty pracy|pracodawcy|zaloguj|zaloguj sie|zarejestruj|aplikuj|aplikuj teraz|zapisz|\
    udostepnij|wroc|lediga jobb|logga in|ansok|ansok nu|spara|dela|tillbaka|\
    ログイン|会員登録|気になる|気になるリスト|応募する|応募画面へ|保存|シェア|ホーム|求人検索|登录|注册|申请职位|收藏|分享",
);

const OF_SITES: Words = Words(
    "indeed home|salary guide|explore companies|recruiter site|recruiting|register cv|employer site|search jobs here|\
    employers / post job|start of main content|buscar ofertas|publica ofertas gratis|acceso candidatos|formacion|candidat|entreprise|\
    home|jobs|job search|find jobs|find a job|search|search jobs|search for jobs|search for a job|browse jobs|all jobs|my jobs|\
    companies|company reviews|find salaries|salaries|salary|community|courses|sign in|sign up|log in|login|register|\
    join now|my account|create an account|post job|post a job|employers|for employers|for recruiters|career advice|advice|help|menu|\
    my network|messaging|notifications|upload cv|upload your cv|recruiting|browse|services|resources|\
    jobs finden|jobs suchen|stellen finden|stellenangebote|stellensuche|jobsuche|unternehmen|firmen|gehalt|lohn|magazin|anmelden|\
    einloggen|registrieren|inserat aufgeben|fur arbeitgeber|arbeitgeber|startseite|jobalarm|mein konto|karrieretipps|\
    offres|nos offres|offres d'emploi|entreprises|mon espace|accueil|connexion|se connecter|s'inscrire|creer un compte|\
    espace recruteur|recruteurs|deposer un cv|\
    inicio|buscar empleo|empleos|ofertas|empresas|publicar vacante|iniciar sesion|registrarse|acceso empresas|salarios|\
    vagas|entrar|cadastre-se|para empresas|sobre nos|dicas de carreira|\
    offerte|offerte di lavoro|cerca lavoro|aziende|accedi|registrati|stipendi|\
    vacatures|vacatures zoeken|werkgevers|inloggen|registreren|mijn account|bedrijven|\
    oferty pracy|pracodawcy|zaloguj|zaloguj sie|zarejestruj|firmy|dla firm|zarobki|dla pracodawcow|\
    lediga jobb|logga in|foretag|ledige stillinger|log ind|logg inn|virksomheder|\
    mijn netwerk|berichten|meldingen|voor bedrijven|naar hoofdinhoud gaan|mi red|mensajes|notificaciones|para negocios|\
    ir al contenido principal|saltar al contenido principal|la mia rete|messaggi|notifiche|per le aziende|vai al contenuto principale|\
    reseau|emplois|messagerie|pour les entreprises|passer au contenu principal|passer a la recherche|ihr netzwerk|nachrichten|mitteilungen|\
    fur unternehmen|weiter zum hauptinhalt|weiter zur suche|minha rede|mensagens|notificacoes|pular para conteudo principal|\
    ir para o conteudo|moja siec|wiadomosci|powiadomienia|przejdz do glownej tresci|mitt natverk|meddelanden|aviseringar|for foretag|\
    hoppa till huvudinnehall|netvaerk|beskeder|underretninger|\
    ホーム|求人検索|ログイン|会員登録|登录|注册|首页",
);

const BELOW: Words = Words(
    "indicates a required field|indicates required|set alert for similar|company rating|reviews by job title|wie viel verdien|gehaltsspanne des|trending searches|explore collaborative|looking for talent|more jobs from|more from this|find out what works at|\
    ces entreprises|powered by |hiring with |bereitgestellt von |roles you might|jobs by email|\
    find similar jobs|recently viewed|you have not viewed|similar jobs|similar roles|similar vacancies|similar positions|recommended jobs|recommended for you|related jobs|\
    related roles|related vacancies|other jobs|other vacancies|other roles at|other openings|other positions|その他の募集|他の求人|jobs you may|jobs you might|\
    you may also like|you might also like|people who applied|what can i earn|more about this company|report this job|people also viewed|people also|jobs at |jobs in |report job|report this job|\
    report this ad|recent posts|latest posts|latest news|recent articles|follow us|terms of use|privacy policy|© |\
    job-alert fur ahnliche|job-benachrichtigung fur|jobsuche mit premium|activer une alerte pour|definir une alerte pour|activar alerta para|crear alerta para|activar una alerta|\
    imposta avviso per|attiva un avviso|vacaturemelding|criar alerta|ativar alerta|mehr jobs|plus d'offres|mas empleos|altri lavori|meer vacatures|\
    ahnliche jobs|ahnliche stellen|weitere stellen|weitere jobs|das konnte sie auch|letzte beitrage|neueste beitrage|\
    impressum|offres similaires|ces offres|autres offres|d'autres offres|articles recents|mentions legales|\
    empleos similares|ofertas similares|otras ofertas|entradas recientes|vagas semelhantes|vagas similares|outras vagas|\
    artigos recentes|annunci simili|offerte simili|altre offerte|articoli recenti|andere vacatures|vergelijkbare vacatures|\
    soortgelijke vacatures|recente berichten|podobne oferty|inne oferty|liknande jobb|fler jobb|andra jobb|\
    似た求人|類似の求人|おすすめの求人|関連する求人|この求人を見た人|相似职位|推荐职位",
);

#[cfg(test)]
mod tests {
    use super::{body, is_chrome};
    use crate::passage::Line;
    use crate::plain::text_lines;

    #[test]
    fn menus_buttons_and_counts_are_no_part_of_a_posting() {
        for text in [
            "Page 1 of 2",
            "Einkäufer (m/w/d) bei Brodhagen Farben GmbH speichern",
            "Skip to main content",
            "Jobs finden   Unternehmen   Gehalt   Magazin   Anmelden",
            "Home > Jobs > Sciences",
            "Apply    Save job    Share",
            "3.9 (212 Reviews)",
            "Posted 6 Days Ago",
            "vor 2 Tagen",
            "Wij plaatsen cookies. Accepteren of instellen",
        ] {
            assert!(is_chrome(text), "{text}");
        }
        for text in [
            "Warehouse Associate - 2nd Shift",
            "Benefits",
            "Contact",
            "Apply by 3 March 2026",
            "Posted Workers Officer",
            "Save the Rivers Trust",
            "3 years of experience",
            "(1) register deeds and other applications received by post",
        ] {
            assert!(!is_chrome(text), "{text}");
        }
    }

    #[test]
    fn other_jobs_below_are_cut_off() {
        let text = "Cook\nThe Inn\n\nDuties\n- Cook\n- Clean\n- Order\n\nYou bring\n- Calm\n\nSimilar jobs\nBaker – Rye & Co – £13 per hour";
        let lines = body(&text_lines(text));
        assert_eq!(lines.last().map(Line::text).as_deref(), Some("Calm"));
    }

    #[test]
    fn the_menu_above_is_cut_off_with_what_stands_in_it() {
        let of = |text: &str| body(&text_lines(text)).iter().map(Line::text).collect::<Vec<_>>();
        let page = "stellen.example\nJobs\nFirmen\nLohn\nNeu\nEinloggen\n\nGasthof Tannwirt\nKoch EFZ\nDeine Aufgaben\n- Kochen";
        assert_eq!(of(page).first().map(String::as_str), Some("Gasthof Tannwirt"));
        let advert = "Gasthof Tannwirt\nApply\nSave\nCook\nDuties\n- Cooking";
        assert_eq!(of(advert).first().map(String::as_str), Some("Gasthof Tannwirt"));
    }
}
