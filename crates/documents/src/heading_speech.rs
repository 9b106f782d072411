//! Headings as people say it: "Where I've worked", "Bit about me", "Was ich kann".

use crate::sections::SectionKind;
use crate::vocabulary::Words;

pub(crate) const NAMES: &[(SectionKind, Words)] = &[
    (
        SectionKind::Summary,
        Words(
            "supporting statement|supporting information|statement in support|ich suche|wants|i am looking for|i'm looking for|bit about me|a bit about me|a little about me|a little bit about me|little about me|something about me|about myself|\
            a few words about me|in a few words|my story|meet me|my background|about the person|my profile in short|\
            what i am looking for|what i'm looking for|what i am after|what i'm after|what i want|what i want to do next|next step|\
            next steps|my goals|goals|my aim|my aims|why me|etwas uber mich|ein paar worte uber mich|zu mir|zu meiner person|\
            wer ich bin|was ich suche|was ich will|was mich ausmacht|ein wenig uber mich|warum ich|un peu de moi|\
            quelques mots sur moi|en quelques mots|ce que je cherche|ce que je recherche|qui je suis|mon projet|\
            un poco sobre mi|un poco de mi|lo que busco|que busco|quien soy yo|qualcosa su di me|qualcosa di me|un po di me|\
            cosa cerco|mi presento|iets over mij|even voorstellen|wat ik zoek|wie ik ben|um pouco sobre mim|o que procuro|\
            lite om mig|litt om meg|lidt om mig|hieman minusta|tietoja minusta|par mani|apie mane|minust|bemutatkozas|rolam|\
            despre mine|o mne|o meni|o sebi|za men|για μενα|σχετικα με μενα|για εμενα|за мен",
        ),
    ),
    (
        SectionKind::Work,
        Words(
            "current post|present post|present employment|present position|present job|current job|situation professionnelle|\
            situation professionnelle actuelle|experience so far|my experience so far|work experience so far|experience to date|jobs|my jobs|jobs i have had|jobs i've had|jobs so far|past jobs|previous jobs|jobs and experience|where i have worked|\
            where i worked|where i work|places i have worked|places i've worked|places of work|my history|job history|\
            my work history|my job history|work so far|my working life|working life|paid work|work life|my career|my career so far|\
            career so far|career to date|employment to date|employment details|work details|my employment|what i have done|\
            what i've done|what i have done so far|work i have done|work i've done|my work life|jobs and dates|wo ich gearbeitet habe|\
            was ich gemacht habe|was ich bisher gemacht habe|bisher|mein berufsweg|mein beruflicher weg|mein werdegang|arbeit|\
            arbeitsstellen|bisherige stellen|meine jobs|nebenjobs|berufliches|arbeitsleben|mes emplois|mes jobs|petits boulots|\
            ou j'ai travaille|mon experience|postes occupes|emplois occupes|mis trabajos|trabajos|donde he trabajado|\
            trabajos anteriores|empleos|dove ho lavorato|i miei lavori|lavori svolti|lavori|lavoro|waar ik heb gewerkt|\
            waar ik gewerkt heb|mijn werk|werk|banen|baantjes|bijbanen|onde trabalhei|trabalhos|empregos|har har jag jobbat|\
            har har jeg jobbet|jobb|jobber|tidigare jobb|tidigare arbeten|darba pieredze|darbo patirtis|tookogemus|radno iskustvo|\
            delovne izkusnje|pracovne skusenosti|трудов стаж|професионален опит|εργασιακη εμπειρια|επαγγελματικη εμπειρια",
        ),
    ),
    (
        SectionKind::Education,
        Words(
            "where i go to school|where i study|school so far|education so far|school|school years|my schooling|my school|school and exams|school and training|school and education|exams|exam results|\
            my exams|my studies|study|study history|where i studied|where i went to school|what i have studied|what i studied|\
            what i've studied|what i have learned|what i learned|learning|schooling and exams|study and training|study and courses|\
            meine schulen|meine ausbildung|was ich gelernt habe|gelernt|schule ausbildung|mes etudes|mon parcours scolaire|\
            mes diplomes|ou j'ai etudie|mis estudios|donde he estudiado|i miei studi|dove ho studiato|scuola|scuole|mijn opleiding|\
            school en opleiding|school en studie|scholen|onde estudei|meus estudos|skola|skolor|skole|skolegang|\
            izglitiba un apmaciba|izglitiba|issilavinimas ir mokymas|svietimas ir mokymas|issilavinimas|haridus ja koolitus|hariduskaik|\
            haridus|obrazovanje i osposobljavanje|obrazovanje|izobrazevanje in usposabljanje|izobrazevanje|\
            vzdelavanie a odborna priprava|vzdelani a odborna priprava|vzdelavani a odborna priprava|oktatas es kepzes|\
            educatie si formare profesionala|educatie si formare|edukacja i szkolenie|wyksztalcenie i szkolenie|\
            образование и обучение|εκπαιδευση και καταρτιση|utbildning och praktik|uddannelse og kurser|ensino e formacao|\
            koulutus ja harjoittelu",
        ),
    ),
    (
        SectionKind::Skills,
        Words(
            "ich biete|biete|haves|i offer|can do|what i can do|things i can do|what i know|what i know how to do|handy at|know how|what i bring|what i offer|\
            what i can offer|what i can bring|tools i use|tools i know|programs i know|software i use|what i work with|my strengths|\
            my tools|useful skills|things i know|was ich kann|das kann ich|kann ich|ich kann|ich kann gut|gut kann ich|\
            was ich mitbringe|meine starken|womit ich arbeite|ce que je sais faire|je sais faire|mes points forts|mes atouts|\
            points forts|lo que se hacer|que se hacer|se hacer|se me da bien|mis habilidades|mis puntos fuertes|cosa so fare|\
            so fare|i miei punti di forza|wat ik kan|dat kan ik|waar ik goed in ben|goed in|o que sei fazer|\
            det har kan jag|det kan jeg|digitaalsed oskused|digioskused|digitalas prasmes|skaitmeniniai igudziai|digitalne vjestine|\
            digitalne vescine|digitalne zrucnosti|digitalni dovednosti|digitalis keszsegek|competente digitale|umiejetnosci cyfrowe|\
            дигитални умения|ψηφιακες δεξιοτητες|digitala fardigheter|digitale faerdigheder|digitaidot|digitale ferdigheter|\
            digitale vaardigheden|digitale kompetenzen|competences numeriques|competencias digitales|competencias digitais|\
            organisational skills|communication and interpersonal skills|job related skills|management and leadership skills",
        ),
    ),
    (
        SectionKind::Languages,
        Words(
            "i speak|languages i speak|what i speak|ich spreche|je parle|hablo|parlo|ik spreek|valodu prasmes|valodas|kalbu mokejimas|\
            kalbiniai igudziai|kalbos|keeleoskus|jezicne vjestine|jezikovne kompetence|jezikovne vescine|znanje jezikov|\
            jazykove zrucnosti|jazykove dovednosti|nyelvi keszsegek|езикови умения|γλωσσικες δεξιοτητες|sprogfaerdigheder",
        ),
    ),
    (
        SectionKind::Certifications,
        Words(
            "codings|welder codings|welding codings|recent training|relevant training|recent courses|further courses|mandatory training|statutory training|mandatory and statutory training|clinical training|in house training|training and tickets held|my tickets|tickets held|tickets and cards|cards and tickets|cards|papers and tickets|licences and cards|licence|license|\
            licences held|licenses held|my certificates|certs|courses i have done|courses i've done|courses done|courses taken|\
            courses and tickets|quals tickets|quals and tickets|training done|training completed|training and tickets|\
            papiere|papiere und scheine|scheine und papiere|mes permis|mis cursos|mis carnets|i miei attestati|mijn certificaten|\
            autovaditaja aplieciba|vairuotojo pazymejimas|juhiluba|voznisko dovoljenje|jarmuvezetoi engedely|\
            свидетелство за управление на мпс",
        ),
    ),
    (
        SectionKind::Projects,
        Words(
            "jobs i am proud of|jobs i'm proud of|work i am proud of|work i'm proud of|things i am proud of|things i'm proud of|\
            what i am proud of|proud of|things i have made|things i've made|things i have built|what i have built",
        ),
    ),
    (
        SectionKind::Volunteering,
        Words(
            "helping out|giving back|how i help|where i help|where i help out|unpaid work|fur andere|ehrenamtliche tatigkeiten|\
            brivpratigais darbs|savanoryste|savanoriska veikla|vabatahtlik tegevus|volontiranje|prostovoljno delo|dobrovolnictvi|\
            dobrovolnictvo|onkentesseg|voluntariat|wolontariat|доброволческа дейност|εθελοντισμος|volontararbete|frivilligt arbejde|\
            vapaaehtoistyo|vrijwilligerswerk|benevolat|voluntariado|volontariato",
        ),
    ),
    (
        SectionKind::Interests,
        Words(
            "what i do in my spare time|in my spare time|my spare time|spare time|free time|my free time|in my free time|\
            when i am not working|when i'm not working|outside of work|outside work|away from work|out of work|out of hours|\
            after work|off duty|things i like|what i like|what i enjoy|things i enjoy|likes|for fun|just for fun|fun|\
            life outside work|outside the office|side things|other stuff i do|when not at work|not at work|in meiner freizeit|\
            freizeit|was ich gerne mache|was ich sonst mache|nach der arbeit|privat|temps libre|pendant mon temps libre|\
            en dehors du travail|ce que j'aime|mes loisirs|tiempo libre|en mi tiempo libre|lo que me gusta|mis aficiones|\
            tempo libero|nel tempo libero|cosa mi piace|vrije tijd|in mijn vrije tijd|naast mijn werk|tempos livres|\
            nos tempos livres|o que gosto|fritid|pa fritiden|i fritiden|vapaa aika|hobbys und interessen|hobby's en interesses|\
            hobbies and interests|pomegiai ir interesai|hobiji un intereses|hobbid ja huvid|hobi ja interesi",
        ),
    ),
    (
        SectionKind::Contact,
        Words(
            "reach me|reach me at|reach me on|get in touch|find me|find me at|how to reach me|contact me|where to find me|call me|\
            talk to me|write to me|say hello|so erreichen sie mich|so erreichst du mich|hier erreichen sie mich|me contacter|\
            me joindre|como contactarme|donde encontrarme|come contattarmi|contattami|zo bereikt u mij|hier vind je mij|\
            fale comigo|kontakta mig|kontakt mig|kontakt meg",
        ),
    ),
    (
        SectionKind::References,
        Words(
            "refs|people who know me|people you can ask|who to ask|who you can ask|ask about me|they know me|who knows me",
        ),
    ),
];
