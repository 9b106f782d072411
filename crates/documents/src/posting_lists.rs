//! Lists of a posting: what its headings are called, and the lines under them.

use crate::Found;
use crate::addresses::emails;
use crate::dates::folded;
use crate::passage::Line;
use crate::pay;
use crate::posting::PostingReading;
use crate::posting_facts::{job_type, work_mode};
use crate::posting_groups::{Headings, addresses_somebody, are_offers};
use crate::posting_labels::is_label;
use crate::roles::company_score;
use crate::vocabulary::Words;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    Requirements,
    Nice,
    Responsibilities,
    Benefits,
    Other,
}

/// A line that is called as the headings of postings are.
pub(crate) fn is_heading(text: &str) -> bool {
    let clean = cleaned(text);
    HEADINGS.iter().any(|(_, marks)| marks.contains(&clean))
}

fn cleaned(text: &str) -> String {
    folded(text)
        .trim()
        .trim_matches(|c: char| !c.is_alphanumeric())
        .to_owned()
}

/// What the lines under a heading are.
pub(crate) fn heading(text: &str) -> Option<List> {
    let clean = cleaned(text);
    if clean.is_empty() {
        return None;
    }
    let exact = HEADINGS.iter().find(|(_, marks)| marks.contains(&clean));
    if let Some((list, _)) = exact {
        return Some(*list);
    }
    let words: Vec<&str> = clean
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .collect();
    let told = |marks: Words| {
        marks.iter().any(|mark| {
            if let Some(word) = mark.strip_suffix('.') {
                words.contains(&word)
            } else if mark.contains(' ') || mark.chars().any(|c| c >= '\u{3000}') {
                clean.contains(mark)
            } else {
                words.iter().any(|word| word.starts_with(mark))
            }
        })
    };
    // "Essential duties"
    if clean.starts_with("essential ") && told(Words("dut|function|task|responsib")) {
        return Some(List::Responsibilities);
    }
    // "Description du profil", "Beschreibung des Profils"
    if told(Words("descripti|descripc|descric|descriz|beschreib|opis"))
        && told(Words("profil|perfil|candidat|kandydat"))
    {
        return Some(List::Requirements);
    }
    let ends = LAST_WORDS.iter().find(|(_, marks)| {
        marks
            .iter()
            .any(|mark| clean == mark || clean.ends_with(&format!(" {mark}")))
    });
    if let Some((list, _)) = ends {
        // "It would be a plus if you", "Our benefits include"
        let is_nice = SAID.iter().any(|(list, marks)| *list == List::Nice && told(*marks));
        return Some(match list {
            _ if is_nice => List::Nice,
            List::Responsibilities if told(Words("benefit|perk|package")) => List::Benefits,
            list => *list,
        });
    }
    // "Das dürfen Sie erwarten", "Was du von uns erwarten kannst"
    if told(Words("durfen|durft|darfst|kannst|konnen|von uns.")) && told(Words("erwart")) {
        return Some(List::Benefits);
    }
    if told(Words("candidate|profil")) && told(Words("desired|preferred|ideal|wanted|recherch"))
        || told(Words("desired")) && told(Words("experience"))
    {
        return Some(List::Requirements);
    }
    SAID.iter().find(|(_, marks)| told(*marks)).map(|(list, _)| *list)
}

/// How the sentences end that lead to a list.
const LAST_WORDS: &[(List, Words)] = &[
    (
        List::Requirements,
        Words(
            "who|die|qui|che|ktory|ktora|som|must|must be|must have|should|should be|should have|will have|will need|will bring|will be able to|you have|\
            who has|who have|if you|if you are|you are|you'll have|you'll need|you bring|wer|du hast|sie haben|du bist|sie sind|vous avez|\
            vous etes|si vous|tienes|eres|voce tem|hai|je hebt|jij hebt|je bent|masz|jestes|du har",
        ),
    ),
    (
        List::Responsibilities,
        Words(
            "will|will be|you will|you'll|you will be|you'll be|will include|include|includes|involves|vous|tu|seras|sera|\
            you would|you might|will be to|to|zu deinen aufgaben gehoren",
        ),
    ),
];

/// Words that tell what a heading is about; the first list that has one counts. A mark is the begin of a word, with a dot
/// behind it a whole word, with a space inside a phrase.
const SAID: &[(List, Words)] = &[
    (
        List::Other,
        Words(
            "passt ihr profil|passt dein profil|correspond votre profil|votre profil correspond|tuo profilo corrisponde|sluit uw profiel|sluit je profiel|encaja tu perfil|corrisponde il tuo profilo|we interview|our interview|job role|we believe|elements de candidature|personne a contacter|regards|gruss|gruß|sincerely|cordialement|saludos|atenciosamente|cordiali saluti|vriendelijke groet|pozdrawiam|\
            how you compare|job search faster|how you match|reach out to|job seeker insights|decouvrez l'equipe|sirket|hakkimizda|basvuru|iletisim|о компании|о нас|про компан|контакт|отклик|회사|지원방법|전형|접수|근무조건|אודות|\
            הגשת|عن الشركة|طريقة التقديم|تفاصيل الوظيفة|الوصف الوظيفي|معلومات عن|yrityksesta|om virksomheden|\
            kapcsolat|о вакансии|\
            meet the|meet your|hiring team|recruiter|recruitment process|recruitment team|what happens next|what to expect next|nationality requirement|\
            success profiles|civil service code|open to the following|nationalit|sponsorship.|registration.|safeguard|further information|additional information|more information|\
            reasonable adjustment|accessibility|disability confident|working for the civil|fraud|scam|how to find us|informations complementaires|\
            informations pratiques|rencontrez|deroulement|etapes|processus|informacion adicional|informacoes adicionais|etapas|quem somos|\
            proximos pasos|proximos passos|informazioni aggiuntive|fasi della|iter di|aanvullende informatie|procedure.|acquisitie|\
            weitere informationen|zusatzliche informationen|ablauf.|nachste schritte|so geht es weiter|dodatkowe informacje|proces.|\
            rekryteringsprocess|ovrigt|ovrig information|yderligere oplysninger|mer informasjon|questions|screening|your application|sok jobbet|keywords|palabras clave|how to apply|to apply|application process|hiring process|selection process|interview process|about us|\
            about our|who we are|why we|our commitment|our values|our culture|our mission|our team|equal opp|equal employ|\
            diversity|inclusion|privacy|contact|disclosure|employer details|about the company|about the firm|\
            about the employer|about the team|the company|the team|next steps|salary.|pay.|compensation.|location.|\
            locations.|hours.|schedule.|shift and|terms of|kontakt|bewerb|uber uns|ansprechpartner|wer wir sind|postuler|\
            a propos|qui sommes|entreprise.|sobre nosotros|sobre la|sobre a|sobre nos|quienes somos|proceso|processo|\
            chi siamo|azienda.|over ons|sollicit|meer weten|o nas|rekrutacj|om oss|ansokan|as soker du|応募方法|選考|会社|勤務|\
            給与|雇用|公司|how we work|tech stack|key skills|company.|profile insights|\
            summary.|overview.|description.|descriptif|beschreibung|key facts|details.|reference",
        ),
    ),
    (
        List::Nice,
        Words(
            "tercih|будет плюсом|плюсом|преимуществом|желательно|бажано|перевагою|우대|יתרון|يفضل|vyhodou|vitan|elony|\
            eduksi|plussaa|en fordel|constituie un avantaj|επιθυμητ|lo que suma|sumara|suma.|\
            schon ware|ware schon|useful if|helpful if|would help|great if|would be great|highly regarded|nice|asset.|assets.|gold star|brownie|bonus points|bonus.|prefer|desir|desead|plus.|pluses|cherry|ideally|advantag|lovely|not essential|isn't needed|\
            not required|optional|even better|stand out|extra|icing on|wunschenswert|vorteil.|vorteilhaft|idealerweise|pluspunkt|\
            atout|souhait|apprecie|apprezz|valora|valoriz|deseabl|diferencia|desejav|gradit|preferenzial|preferibil|nice-to|\
            mooi meegenomen|pluspunt|pre.|pre's|wenselijk|mile widzian|dodatkow|atutem|meriter|fordel|歓迎|尚可|加分|优先",
        ),
    ),
    (
        List::Benefits,
        Words(
            "yan hak|sundug|sunuyor|предлагаем|условия|пропону|умови|복리후생|혜택|복지|מציעים|הטבות|المزايا|ما نقدمه|نقدم|\
            nabizime|benefity|vyhody|kinal|juttatas|tarjoamme|edut|tilbyr|tilbyder|oferim|beneficii|προσφερ|παροχ|\
            facilities|lo que damos|te damos|damos.|\
            benefit|perk|goodies|good stuff|geboten|you'll like|you will like|look forward to|you'll love|you will love|zaproponow|proponuj|we'll do|we do for|we will do|offer|offers.|in return|you get|you'll get|you will get|you receive|you will receive|kriegst|kriegt|bei uns finde|tilbyd|what's in it|package|reward|\
            why join|why work|why us|why you'll|thank you|we give|we provide|look after you|bieten|bietet|bekomm|vorteile.|\
            angebot|freu|avantage|offrons|proposons|benefici|ofrec|oferec|prestacion|ventaja|vantagg|offriamo|bied|krijg|\
            t'offre|on offre|si offre|condicoes|condizioni|arbeidsvoorwaard|oferujem|zapewniam|benefit|erbjud|forman|福利|待遇|我们提供",
        ),
    ),
    (
        List::Requirements,
        Words(
            "aranan|nitelik|beklenti|требован|ожидаем|ожидани|вимог|очіку|자격|요건|필수|דרישות|الشروط|الموهلات|المتطلبات|\
            المهارات|pozaduj|ocekav|predpoklad|hledame|ocakavam|hladame|elvar|kovetelmeny|odotamme|edellyt|vaatimu|\
            osaamis|kvalifikas|forvent|cerint|astepta|απαιτ|προσοντα|lo que pedimos|pedimos.|si richied|\
            requir|qualif|essential|must|need|needs|needed|bring|skill|experience|criteria|eligib|candidate|looking for|\
            look for|who you|about you|you have|you are|you should|knowledge|competenc|specification|expect|person.|\
            who can apply|education|licen|certificat|if you|anforder|voraussetz|profil|mitbring|bringst|bringen|erwarten.|\
            chiediamo|richied|suchen|kenntnis|fahigkeit|prerequis|competences|recherch|exige|exigen|requisit|perfil|busca|procura|necesita|\
            precisa|requeri|profilo|cerchiamo|vrag|eisen|wie ben|jij hebt|neem je mee|verwacht|wymaga|oczekuj|szukamy|\
            soker|krav|kvalifi|din bakgrund|om dig|必須|応募資格|任职|要求|求める|経験",
        ),
    ),
    (
        List::Responsibilities,
        Words(
            "gorev|sorumluluk|is tanimi|обязанност|задач|предстоит|обов'язк|завдан|чим заимат|업무|담당|תיאור התפקיד|\
            תחומי אחריות|משימות|المهام|المسووليات|الواجبات|napln prace|budete delat|feladat|tehtav|arbejdsopgave|\
            opgaver|arbeidsoppgave|oppgaver|ansvarsomrade|atributi|sarcini|καθηκοντ|αρμοδι|encargaras|\
            responsib|dut|duties|task|role|do.|doing|own.|job.|jobs.|day|days|work|involve|accountab|mission|purpose|impact|contribut|\
            project|achieve|aufgabe|tatigkeit|machst|machen|tust|erwartet|stelle.|rolle.|poste.|uppdrag|occuper|funcoes|atribuic|funcion|tarea|actividad|\
            atividad|haras|fazer|responsabili|mansion|attivita|farai|ga je doen|taken|werk|obowiazk|zadan|bedziesz|\
            arbetsuppgift|uppgift|gora|jobbet|仕事|業務|职责|工作",
        ),
    ),
];

const HEADINGS: &[(List, Words)] = &[
    (
        List::Nice,
        Words(
            "nice|nice to have|nice-to-have|nice to haves|nice-to-haves|bonus|bonus points|preferred|\
            preferred qualifications|preferred skills|preferred experience|desired|desirable|desirable criteria|desirable skills|\
            desirable experience|desirable requirements|desirable qualifications|desirable knowledge|preferred requirements|good to have|\
            it's a plus|it would be a plus|pluses|plus|extra points|even better|what would be great|\
            additional qualifications|optional|would be a plus|great to have|von vorteil|wunschenswert|\
            pluspunkte|idealerweise|das ware toll|ein plus|les plus|atouts|un plus|serait un plus|se valora|\
            valorable|deseable|diferenciais|desejavel|pre ottimale|costituisce un plus|pre|mile widziane|\
            wij zien graag|suma puntos|suman puntos|te suma|加分项|歓迎|歓迎スキル|歓迎要件",
        ),
    ),
    (
        List::Requirements,
        Words(
            "sie|du|you|niveau d'etudes minimum requis|requirements|requirement|qualifications|required qualifications|minimum qualifications|\
            basic qualifications|must have|must-have|must haves|must-haves|required skills|skills required|\
            required experience|what you bring|what you'll bring|what you will bring|what we're looking for|\
            what we are looking for|who you are|you have|you are|about you|your profile|your skills|\
            your background|what you need|what you'll need|what you will need|you bring|you'll have|\
            you should have|we expect|skills and experience|skills & experience|experience|key skills|skills|\
            your qualifications|who we're looking for|who we are looking for|candidate profile|job requirements|\
            conditions of employment|key requirements|person specification|essential criteria|essential|essential skills|essential experience|essential requirements|essential qualifications|essential knowledge|\
            minimum requirements|knowledge and skills|education and experience|ideal candidate|\
            the ideal candidate|we're looking for|you might be a fit if|you may be a good fit if|what it takes|\
            desired skills and experience|anforderungen|ihr profil|dein profil|das bringst du mit|\
            das bringen sie mit|was du mitbringst|was sie mitbringen|voraussetzungen|qualifikation|\
            qualifikationen|deine qualifikationen|ihre qualifikationen|dein hintergrund|was wir erwarten|\
            wir erwarten|profil|das solltest du mitbringen|damit uberzeugst du|damit uberzeugen sie|\
            anforderungsprofil|mindestanforderungen|du bringst mit|sie bringen mit|wen wir suchen|was wir suchen|\
            das zeichnet sie aus|das zeichnet dich aus|fachliche anforderungen|profil recherche|votre profil|\
            ton profil|competences requises|prerequis|vos competences|qualifications requises|requisitos|\
            tu perfil|perfil|que buscamos|lo que buscamos|requisitos minimos|seu perfil|o que buscamos|\
            o que esperamos|requisiti|il tuo profilo|profilo|cosa cerchiamo|functie-eisen|functieeisen|\
            wat vragen wij|wat breng je mee|wymagania|nasze wymagania|czego oczekujemy|任职要求|岗位要求|职位要求|応募資格|必須|\
            必須スキル|必須要件|求める人物像",
        ),
    ),
    (
        List::Responsibilities,
        Words(
            "the job|responsibilities|responsibility|key responsibilities|key performance areas|key result areas|your responsibilities|what you'll do|\
            what you will do|what you'll be doing|what you will be doing|the role|your role|duties|job duties|\
            your tasks|tasks|your mission|day to day|in this role|in this role you will|role overview|\
            about the role|what you do|you will|you'll|main responsibilities|your impact|essential functions|\
            scope of work|what your day looks like|key duties|a day in the life|roles and responsibilities|\
            duties and responsibilities|aufgaben|deine aufgaben|ihre aufgaben|tatigkeiten|das erwartet dich|\
            das erwartet sie|was dich erwartet|was sie erwartet|aufgabengebiet|ihr aufgabengebiet|dein job|\
            deine rolle|ihre rolle|ihre tatigkeiten|das sind deine aufgaben|das machst du bei uns|was du machst|\
            hauptaufgaben|deine mission|aufgabenbereich|verantwortlichkeiten|missions|vos missions|tes missions|\
            le poste|responsabilites|votre mission|vos responsabilites|responsabilidades|funciones|\
            tus funciones|tareas|que haras|lo que haras|atribuicoes|o que voce vai fazer|atividades|\
            responsabilita|attivita|cosa farai|mansioni|taken|jouw taken|wat ga je doen|werkzaamheden|obowiazki|\
            zakres obowiazkow|twoje zadania|czym bedziesz sie zajmowac|岗位职责|工作职责|职位描述|工作内容|仕事内容|業務内容|職務内容",
        ),
    ),
    (
        List::Benefits,
        Words(
            "wir|we|benefits|perks|what we offer|we offer|our offer|perks and benefits|perks & benefits|\
            benefits and perks|why join us|why us|what's in it for you|what you get|what you'll get|\
            compensation and benefits|compensation & benefits|our benefits|why work with us|what we provide|\
            your benefits|why you'll love|in return|employee benefits|wir bieten|das bieten wir|was wir bieten|\
            unser angebot|deine vorteile|ihre vorteile|das bieten wir dir|das bieten wir ihnen|\
            was wir dir bieten|unsere benefits|deine benefits|ihre benefits|freuen sie sich auf|freu dich auf|\
            darauf kannst du dich freuen|darauf konnen sie sich freuen|vorteile|wir bieten ihnen|wir bieten dir|\
            warum wir|ihre perspektiven|avantages|nous offrons|ce que nous offrons|pourquoi nous rejoindre|\
            nos avantages|ofrecemos|que ofrecemos|beneficios|oferecemos|o que oferecemos|cosa offriamo|offriamo|\
            benefit|vantaggi|wij bieden|wat bieden wij|arbeidsvoorwaarden|oferujemy|co oferujemy|benefity|福利待遇|\
            我们提供|福利|待遇|福利厚生",
        ),
    ),
    (
        List::Other,
        Words(
            "about us|about the company|about the team|who we are|our story|company description|how to apply|\
            application process|hiring process|interview process|contact|equal opportunity|diversity|our values|\
            our mission|our tech stack|tech stack|salary|location|next steps|apply now|summary|overview|\
            after this apprenticeship|your training course|more training information|college or training organisation|ask a question|\
            description|additional information|our stack|about the job|job description|\
            stellenbeschreibung|description du poste|uber uns|wer wir sind|das unternehmen|kontakt|bewerbung|\
            bewerben|so bewirbst du dich|ihr ansprechpartner|ansprechpartner|interessiert|\
            haben wir ihr interesse geweckt|a propos|qui sommes nous|l'entreprise|comment postuler|\
            processus de recrutement|sobre nosotros|quienes somos|sobre nos|chi siamo|over ons|wie zijn wij|\
            o nas|公司介绍|会社概要|勤務地|給与|応募方法",
        ),
    ),
];

/// Lines under the headings that postings have. Lists that data told already stay.
pub(crate) fn lists(reading: &mut PostingReading, lines: &[Line]) {
    let known = [List::Requirements, List::Nice, List::Responsibilities, List::Benefits]
        .map(|list| (list, target(reading, list).is_some_and(|items| !items.is_empty())));
    let is_known = |list: List| known.contains(&(list, true));
    let headings = Headings::of(lines);
    let width = broken_at(lines);
    let mut open: Option<Open> = None;
    let mut prose: Vec<(List, String)> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let text = line.text();
        // A line that was broken by hand.
        // "– Prüfung der Bauvorlagen und Erteilung von" over "  Eingangsbestätigungen"
        let hangs_below = |above: &Line| above.bullet.is_some() && line.left > 0.0 && line.left == above.left;
        let above = index.checked_sub(1).and_then(|at| lines.get(at));
        let continues = line.bullet.is_none()
            && line.gap_above == 0.0
            && (text.starts_with(char::is_lowercase) || above.is_some_and(hangs_below))
            && !text.trim_end().ends_with(':')
            && !is_heading(&text)
            && above.is_some_and(|above| {
                // Under the item's own words, or where the line above had no more room.
                let hangs = line.left > 0.0 && line.left == above.left;
                let text = above.text();
                // Where items begin small, the next one does, too.
                let is_item = above.bullet.is_none() && above.text().starts_with(char::is_lowercase);
                let is_full = !is_item && width.is_some_and(|width| text.chars().count() + 20 >= width);
                hangs || is_full && !text.trim_end().ends_with([';', '.'])
            });
        if continues
            && let Some(current) = open.as_ref().filter(|open| open.items > 0 || open.has_bullets)
            && !is_known(current.list)
            && let Some(last) = target(reading, current.list).and_then(|items| items.last_mut())
        {
            last.value = format!("{} {}", last.value, text.trim());
            last.quote = format!("{}\n{}", last.quote, text.trim());
            continue;
        }
        if line.bullet.is_none() {
            if let Some((label, rest)) = labelled(&text) {
                open = Some(Open::new(label));
                let sign = item_sign(rest);
                for item in rest
                    .split(sign)
                    .filter(|item| !is_known(label) && !item.trim().is_empty())
                {
                    push(reading, label, item, 0.75);
                }
                continue;
            }
            let is_named = [&reading.company, &reading.location]
                .into_iter()
                .flatten()
                .any(|name| name.value == text.trim());
            if let Some(list) = opens(lines, index, open.as_ref(), &headings).filter(|_| !is_named || is_label(&text)) {
                // "Das erwartet dich" is the work where nothing told of it before, otherwise what is offered.
                let list = if list == List::Responsibilities
                    && Words("erwartet dich|erwartet sie|dich erwartet|sie erwartet")
                        .iter()
                        .any(|mark| cleaned(&text).contains(mark))
                    && !reading.responsibilities.is_empty()
                {
                    List::Benefits
                } else {
                    list
                };
                open = Some(Open {
                    is_description: list == List::Other && describes(&text),
                    ..Open::new(list)
                });
                continue;
            }
        }
        // Bullets below a paragraph, under no heading or under one that says nothing of them.
        if line.bullet.is_some()
            && open.as_ref().is_none_or(|open| open.is_description)
            && let Some(list) = index.checked_sub(1).and_then(|above| headings.guess(above))
        {
            open = Some(Open::new(list));
        }
        let Some(current) = &mut open else { continue };
        current.is_new = false;
        if is_known(current.list) {
            continue;
        }
        let list = if current.list == List::Requirements && is_said_as_nice(&text) {
            List::Nice
        } else {
            current.list
        };
        if line.bullet.is_some() {
            current.has_bullets = true;
            push(reading, list, &text, 0.9);
            continue;
        }
        // "Knowledge of Renoir would be a plus." below the list.
        let is_asked = matches!(current.list, List::Requirements | List::Nice) && line.bullet.is_none();
        if is_asked
            && current.items + usize::from(current.has_bullets) > 0
            && !is_running(&text)
            && is_said_as_nice(&text)
        {
            push(reading, List::Nice, &text, 0.65);
            continue;
        }
        // Running text behind a list is no part of it; nor is what stands apart behind lines that stand together.
        let apart = line.gap_above >= 1.0 && current.items > 0 && !current.is_spaced;
        if current.has_bullets || apart || tells_beside(&text) || !emails(&text).is_empty() {
            open = None;
            continue;
        }
        let leads = lines.get(index + 1).is_some_and(|next| next.bullet.is_some());
        if is_running(&text) || leads {
            if !leads {
                prose.extend(sentences(&text).map(|sentence| (current.list, sentence.to_owned())));
            }
            // Behind items it ends them.
            if current.items > 0 {
                open = None;
            }
            continue;
        }
        if current.items == 0 {
            current.is_spaced = lines.get(index + 1).is_some_and(|next| next.gap_above >= 1.0);
        }
        current.items += 1;
        if !SUBHEADS.contains(cleaned(&text)) && !tells_fact(&text) {
            push(reading, list, &text, 0.65);
        }
    }
    // What is told in sentences counts where no list tells it.
    for list in [List::Requirements, List::Nice, List::Responsibilities, List::Benefits] {
        if target(reading, list).is_some_and(|items| items.is_empty()) {
            for (_, sentence) in prose.iter().filter(|(of, _)| *of == list) {
                push(reading, list, sentence, 0.5);
            }
        }
    }
}

/// The width at which a text was broken: several lines end close to the longest one that is no paragraph.
fn broken_at(lines: &[Line]) -> Option<usize> {
    let lengths = || {
        lines
            .iter()
            .map(|line| line.text().chars().count())
            .filter(|length| *length <= 110)
    };
    let widest = lengths().max()?;
    (lengths().filter(|length| length + 14 >= widest).count() >= 3).then_some(widest)
}

/// What an Austrian posting must say of its pay.
const OWED: &str = "mindestgehalt|mindestentgelt|mindestgrundgehalt|mindestlohn|kollektivvertrag|uberzahlung";

/// "Full-time", "$21 - $25 an hour", "Yes": what a site prints between lists.
fn tells_fact(text: &str) -> bool {
    let words = text.split_whitespace().count();
    words <= 9 && pay::pay(text).is_some()
        || words <= 3 && (job_type(text).is_some() || work_mode(text).is_some())
        || pay::pay(text).is_some() && Words(OWED).iter().any(|word| cleaned(text).contains(word))
        || Words("yes|no|(required)|ja|nein|oui|si").contains(cleaned(text))
        || cleaned(text).ends_with("est indispensable") && words <= 5
        || words <= 2 && text.trim_start().starts_with(|c: char| c.is_ascii_digit()) && cleaned(text).ends_with("an(s")
}

/// "Forklift ticket would be handy": one of the requirements that is none.
fn is_said_as_nice(text: &str) -> bool {
    let lower = folded(text);
    Words(
        "seraient apprecie|serait apprecie|est apprecie|sont apprecie|ware schon|schon ware|kein muss|keine bedingung|titolo preferenziale|is desirable|are desirable|is preferred|would be desirable|would be preferred|would be a plus|would be handy|would be great|would be nice|would be an advantage|would be a bonus|is a plus|is a bonus|\
        is an advantage|is an asset|not essential|not a deal breaker|nice to have|but not required|but not essential|\
        von vorteil|wunschenswert|ist ein plus|est un plus|serait un plus|est un atout|seria un plus|es un plus|se valorara|\
        sera um diferencial|e um diferencial|costituisce titolo|e gradit|is een pre|mooi meegenomen|mile widzian|ar ett plus|ar meriterande|er onskelig|er en fordel|\
        er et plus|on eduksi|vyhodou",
    )
    .iter()
    .any(|mark| {
        // "A degree, wished in the field", "Some experience, latte art not essential": what stands before is asked.
        lower.split_once(mark).is_some_and(|(head, tail)| {
            let (first, clause) = head.rsplit_once(',').unwrap_or(("", head));
            let says_more = !clause.trim().is_empty() || tail.split_whitespace().any(|word| word.len() > 3);
            !(first.split_whitespace().count() >= 2 && !first.contains(',') && says_more)
        })
    })
        || says_so_at_the_end(&lower)
        || Words("idealerweise |ideally |idealement |idealmente |bij voorkeur |najlepiej |gradita |gradito |graditi |preferably |preferiblemente |de preferencia ")
            .iter()
            .any(|first| lower.starts_with(first))
}

/// "Dentrix experience preferred", "Spanish a plus": a line that ends so, or names nothing but that.
fn says_so_at_the_end(lower: &str) -> bool {
    let bare = lower.trim_end_matches(|c: char| !c.is_alphanumeric());
    let ends = [
        " preferred",
        " desirable",
        " desired",
        " a plus",
        " an asset",
        " optional",
        " bonus",
        " erwunscht",
    ];
    ends.iter().any(|end| bare.ends_with(end)) && !bare.contains([',', ';']) && !bare.contains(" required")
}

/// "Descriptif du poste", "About the job": a heading of the whole posting.
fn describes(heading: &str) -> bool {
    let clean = cleaned(heading);
    Words("description|descriptif|beschreibung|overview|summary|about the job|about the role|descripcion|descricao|descrizione|omschrijving|opis")
        .iter()
        .any(|mark| clean.contains(mark))
}

/// A list whose lines are read.
#[derive(Debug)]
struct Open {
    list: List,
    has_bullets: bool,
    /// Nothing stands below the heading yet.
    is_new: bool,
    /// Lines without bullets.
    items: usize,
    /// Whether such lines stand apart from each other.
    is_spaced: bool,
    /// "Job description": its items may be any of the lists.
    is_description: bool,
}

impl Open {
    fn new(list: List) -> Self {
        Self {
            list,
            has_bullets: false,
            is_new: true,
            items: 0,
            is_spaced: false,
            is_description: false,
        }
    }
}

/// "Requirements: 4+ years; SQL; …" on one line.
fn labelled(text: &str) -> Option<(List, &str)> {
    let (label, rest) = text.split_once(':')?;
    if label.split_whitespace().count() > 4 || rest.trim().len() <= 15 {
        return None;
    }
    let clean = cleaned(label);
    let (list, _) = HEADINGS.iter().find(|(_, marks)| marks.contains(&clean))?;
    (*list != List::Other).then_some((*list, rest))
}

/// What parts the items of one line: a semicolon, or commas between short ones ("13th cheque, pension fund, medical aid").
fn item_sign(items: &str) -> char {
    let is_short = |item: &str| (1..=4).contains(&item.split_whitespace().count());
    let is_row = items.matches(',').count() >= 2 && items.split(',').all(is_short);
    if is_row && !items.contains(';') { ',' } else { ';' }
}

/// Whether a line is the heading of a list.
pub(crate) fn opens_list(lines: &[Line], index: usize) -> bool {
    opens(lines, index, None, &Headings::default()).is_some_and(|list| list != List::Other)
}

/// The list that a line is the heading of.
fn opens(lines: &[Line], index: usize, open: Option<&Open>, headings: &Headings) -> Option<List> {
    let line = lines.get(index)?;
    let text = line.text();
    let end = text.trim_end();
    let words = text.split_whitespace().count();
    let next = lines.get(index + 1);
    let leads = next.is_some_and(|next| next.bullet.is_some());
    let is_marked = line.level.is_some() || line.style().bold || end.ends_with([':', '：', '?', '…']);
    let is_short = words <= 7 && text.chars().count() <= 60 && !end.ends_with(['.', '!', ',', ';', '。']);
    let stands_apart = index == 0 || line.gap_above > 0.0;
    // An item that stands apart, and the first one behind a heading.
    let is_item =
        open.is_some_and(|open| open.list != List::Other && (open.items > 0 && open.is_spaced || open.is_new));
    // In a text without empty lines and bullets a heading has but its words, and longer lines below it.
    let is_flat = headings.is_flat
        && words <= 4
        && !text.contains(char::is_numeric)
        && next.is_some_and(|next| next.text().chars().count() > text.chars().count());
    if words == 0 || words > 14 || line.level.is_none() && (end.ends_with(['.', ';']) || end.contains(": ")) {
        return None;
    }
    // "Estudios mínimos" among the requirements: its value is one.
    let is_part = open.is_some_and(|open| open.list == List::Requirements) && SUBHEADS.contains(cleaned(&text));
    // "Job type", "Location": the next line is its value. "About Acme Ltd"
    if !is_part && (is_label(&text) || SITE_LABELS.contains(cleaned(&text)) || is_about_firm(&text)) {
        return Some(List::Other);
    }
    // Where each item stands apart, a heading speaks to the reader: "It's a plus if you".
    let speaks = is_item && is_short && !text.contains(char::is_numeric) && addresses_somebody(&text) && {
        let told = heading(&text);
        told.is_some() && told != open.map(|open| open.list)
    };
    // "Other requirements" over "Essential", "Job description" over "Job responsibilities"; the last item above a heading is
    // none.
    let ends_items = open.is_some_and(|open| open.items > 0 && (open.is_spaced || !stands_apart));
    let is_stacked = is_short
        && (!ends_items || is_heading(&text) || text.starts_with("Other ") || text.starts_with("Additional "))
        && !text.contains(char::is_numeric)
        && heading(&text).is_some()
        && (next.is_some_and(|next| is_heading(&next.text()))
            || open.is_some_and(|open| open.is_new && open.list == List::Other && open.is_description));
    if is_marked
        || leads
        || speaks
        || is_stacked
        || is_short && (stands_apart && !is_item || is_flat || is_heading(&text))
    {
        let items: Vec<String> = lines
            .get(index + 1..)
            .unwrap_or_default()
            .iter()
            .take_while(|item| item.bullet.is_some())
            .take(8)
            .map(Line::text)
            .collect();
        if let Some(list) = heading(&text) {
            // "Life with us brings you": what stands below tells more than a word.
            let is_offer = !is_heading(&text) && list != List::Nice && are_offers(&items);
            return Some(if is_offer { List::Benefits } else { list });
        }
        if line.level.is_some() || leads && is_short || headings.guess(index).is_some() {
            return Some(headings.guess(index).unwrap_or(List::Other));
        }
    }
    None
}

/// "About Acme Ltd", "Über Alpquell Getränke GmbH".
fn is_about_firm(text: &str) -> bool {
    [
        "About ",
        "Über ",
        "À propos de ",
        "Acerca de ",
        "Sobre ",
        "Over ",
        "O firmie ",
        "Om ",
    ]
    .iter()
    .find_map(|about| text.strip_prefix(about))
    .is_some_and(|name| name.split_whitespace().count() <= 6 && company_score(name) >= 0.5)
}

/// What sites ask for in forms of their own: the lines below are their answers.
const SITE_LABELS: Words = Words(
    "job role|key stage|visa sponsorship|actual salary|date listed|working pattern|your qualifications for this job|do you have any of these qualifications|\
    job requisition id|requisition id|req id|job id|job reference|researcher profile|positions|offer description|organisation/company|is the job related to staff position within a research infrastructure?|\
    is the job funded through the eu research framework programme?|marie curie grant agreement number|reference number|job grade|grade|type of role|business area|\
    number of jobs available|fakten zum job|auf einen blick|job highlights|keyskills|key skills|how to apply|agency contact information|meet the hiring team|job poster|people you can reach out to|exclusive job seeker insights|disclosure and barring service check|\
    certificate of sponsorship|uk registration|employer details|employer contact details|employer certification / accreditation badges|applicant requirements|documents to download|\
    further details / informal visits contact|job overview|working for our organisation|detailed job description and main responsibilities|\
    selection process|eligibility criteria|contents|supporting documents|date posted|\
    things you need to know|selection process details|nationality requirements|working for the civil service|\
    apply and further information|contact point for applicants|contact point for applicants recruitment team|job contact|\
    diversity and inclusion|success profiles|hiring process|recruitment process|interview process|our process|etapas do processo|\
    quem somos|informacoes adicionais|proceso de seleccion|informacion adicional|processus de recrutement|\
    deroulement des entretiens|le recrutement|informations complementaires|iter di selezione|sollicitatieprocedure|\
    aanvullende informatie|rekryteringsprocess|proces rekrutacji|bewerbungsprozess|so geht es weiter|weitere informationen|\
    job details|profile insights|how you match|licenses|shift and schedule|pay|pay scale|pay scale & grade|salary|wage|\
    appointment type|work schedule|service|promotion potential|job family|supervisory status|security clearance|drug test|\
    position sensitivity and risk|trust determination process|financial disclosure|bargaining unit status|\
    announcement number|control number|travel required|relocation expenses reimbursed|this job is open to|videos|\
    telework eligible|open & closing dates|how you will be evaluated|required documents|\
    advert information|type / role|subject area(s)|employer profile|company profile|estudios minimos|experiencia minima|\
    studi minimi|esperienza minima|residenza|conoscenze necessarie|conocimientos necesarios|prise de poste|statut du poste|\
    zone de deplacement|secteur d'activite du poste|metier|type de contrat|duree du travail|salaire|deplacements|gehalt|\
    branche|berufsfeld|job function|industries|industry|seniority level|employment type|department|numero posti",
);

/// What parts a list and is no item of it.
const SUBHEADS: Words = Words(
    "imprescindible residir en|education|experience|languages|language|skills|licences|licenses|certifications|formation|competences|permis|langues|\
    savoir-etre professionnels|personlige egenskaper|personliga egenskaper|personlige kvalifikationer|other|research field|education level|\
    skills/qualifications|specific requirements|ausbildung|sprachen|kenntnisse|formacion|idiomas|estudios minimos|experiencia minima|\
    conocimientos necesarios|formazione|lingue|opleiding|talen|wyksztalcenie|jezyki|utbildning|sprak|korkort",
);

/// "Reference: 5417720", "Job Types: Full-time": what a site prints beside a posting.
fn tells_beside(text: &str) -> bool {
    text.split_once(':').is_some_and(|(label, value)| {
        !value.trim().is_empty()
            && (is_label(label)
                || Words(
                    "keywords|tags|palabras clave|mots-cles|parole chiave|slowa kluczowe|stichworte|reference|reference id|reference number|ref|job id|job reference|job reference number|requisition|\
                    requisition id|job number|industry|industry type|department|role category|category|pay|salary|\
                    work location|expected hours|referenz|kennziffer|referenznummer|stellennummer|reference de l'offre|\
                    referencia|referenza|numer ref|nr ref|diarienummer",
                )
                .contains(cleaned(label)))
    })
}

/// Sentences, not an item of a list.
fn is_running(text: &str) -> bool {
    let words = text.split_whitespace().count();
    words > 32 || words > 12 && sentences(text).count() > 1
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        if rest.is_empty() {
            return None;
        }
        let end = rest
            .char_indices()
            .find(|&(at, c)| {
                let tail = rest.get(at + c.len_utf8()..).unwrap_or_default();
                matches!(c, '.' | '!' | '?')
                    && tail.starts_with(' ')
                    && tail.trim_start().chars().next().is_some_and(char::is_uppercase)
                    // "e.g. X", "St. Mary"
                    && rest.get(..at).and_then(|head| head.rsplit([' ', '.']).next()).is_some_and(|word| word.chars().count() > 2)
                    || c == '。'
            })
            .map_or(rest.len(), |(at, c)| at + c.len_utf8());
        let (sentence, tail) = rest.split_at(end);
        rest = tail;
        Some(sentence.trim())
    })
}

fn target(reading: &mut PostingReading, list: List) -> Option<&mut Vec<Found<String>>> {
    match list {
        List::Requirements => Some(&mut reading.requirements),
        List::Nice => Some(&mut reading.nice_to_have),
        List::Responsibilities => Some(&mut reading.responsibilities),
        List::Benefits => Some(&mut reading.benefits),
        List::Other => None,
    }
}

fn push(reading: &mut PostingReading, list: List, text: &str, confidence: f64) {
    let value = text.trim().trim_end_matches([';', ',']).to_owned();
    if Words("none|none required|not required|not applicable|n/a|keine|aucun|aucune|ninguno|ninguna|nessuno|nessuna")
        .contains(cleaned(&value))
    {
        return;
    }
    if value.chars().count() < 3 || value.chars().count() > 1_500 {
        return;
    }
    if let Some(items) = target(reading, list)
        && items.len() < 200
    {
        items.push(Found {
            quote: value.clone(),
            value,
            confidence,
            places: Vec::new(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::{List, heading};

    #[test]
    fn headings_are_told_by_their_words() {
        for (text, list) in [
            ("What you will need", List::Requirements),
            ("To do well here you'll need:", List::Requirements),
            ("On or before the closing date candidates must:", List::Requirements),
            ("Desired candidate profile", List::Requirements),
            ("Was du mitbringst", List::Requirements),
            ("O que procuramos", List::Requirements),
            ("It would be a plus if you", List::Nice),
            ("Een pluspunt is", List::Nice),
            ("歓迎する経験", List::Nice),
            ("The successful candidate will:", List::Responsibilities),
            ("Jouw werk", List::Responsibilities),
            ("À ce titre, vous :", List::Responsibilities),
            ("Perks of lodge life", List::Benefits),
            ("Was du von uns bekommst", List::Benefits),
            ("Das dürfen Sie erwarten", List::Benefits),
            ("The good stuff", List::Benefits),
            ("Essential duties", List::Responsibilities),
            ("Saranno apprezzati", List::Nice),
            ("What we believe", List::Other),
            ("Schön wäre außerdem", List::Nice),
            ("Was Sie bei uns finden", List::Benefits),
            ("How we interview", List::Other),
            ("How to apply", List::Other),
        ] {
            assert_eq!(heading(text), Some(list), "{text}");
        }
        assert_eq!(heading("Brooklyn"), None);
    }
}
