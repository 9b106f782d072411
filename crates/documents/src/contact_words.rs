//! Words around contacts: what a document calls itself, labels of facts, and what leads to a place.

use crate::dates::folded;
use crate::vocabulary::Words;

/// What a résumé calls itself.
pub(crate) const DOCUMENTS: Words = Words(
    "so yeu ly lich|ho so xin viec|ho so ung vien|ly lich ca nhan|ly lich cong tac|cv xin viec|daftar riwayat hidup|riwayat hidup|\
        biodata diri|maklumat diri|ประวัติย่อ|رزومه|이력서|인적사항|curriculum vitae|resume|cv|lebenslauf|curriculum|curriculo|이력서|경력기술서|hoja de vida|zyciorys|履歴書|职务经历书|職務経歴書|个人简历|简历|bewerbung|\
        السيرة الذاتية|סיכום|קורות חיים|portfolio|ozgecmis|ozgecmisim|oz gecmis|meritforteckning|cv och meriter|\
        levnadsbeskrivning|levnedsbeskrivelse|levnedslob|ansioluettelo|zivotopis|strukturovany zivotopis|oneletrajz|\
        szakmai oneletrajz|резюме|автобиография|резюме кандидата|автобіографія|βιογραφικο σημειωμα|βιογραφικο|\
        levensloop|个人履历|履历|履歷|簡歷|個人簡歷|求职简历|자기소개서|입사지원서|سيرة ذاتية|السيرة الذاتيه|סיכום קורות חיים|\
        curriculum profesional|curriculo profissional|curriculum professionale|curriculum vitae europass|europass curriculum vitae|europass lebenslauf|lebenslauf europass|europass|\
        europass cv|europass lebenslauf|europass curriculum vitae|lebenslauf europass|curriculum europass|curriculum vitae et studiorum|tabellarischer lebenslauf|mein lebenslauf|\
        bewerbungsunterlagen|professional resume|personal resume|academic cv|academic curriculum vitae|c.v.|c v|vita|\
        resume professionnel|dossier de candidature|kandidatprofil|bio data|biodata|zyciorys zawodowy|elulookirjeldus|\
        gyvenimo aprasymas|dzives apraksts|zivljenjepis",
);

/// "Based in Utrecht", "wohnhaft in Ulm".
pub(crate) const LIVES_IN: Words = Words(
    "based in|currently based in|based near|living in|lives in|located in|resident in|residing in|currently in|\
    wohnhaft in|lebt in|lebe in|base a|basee a|base en|residant a|domicilie a|domiciliee a|habite a|residente en|\
    con base en|vivo en|residente em|residente a|vivo a|domiciliato a|domiciliata a|woonachtig in|wonend in|woont in|\
    mieszkam w|zamieszkaly w|zamieszkala w|bor i|bosatt i|bosat i|asun|asuinpaikka|bydliste|zyje v|lakhely",
);

/// "Address", "Wohnort": what follows is a place.
pub(crate) fn names_a_place(label: &str) -> bool {
    Words(
    "dia chi|noi o|noi o hien tai|thuong tru|dia chi lien he|cho o hien tai|ho khau thuong tru|dia chi hien tai|\
    alamat|alamat rumah|domisili|alamat tinggal|tempat tinggal|alamat surat menyurat|alamat sekarang|\
    alamat domisili|alamat lengkap|alamat tetap|ทีอย|ทีอยปัจจบัน|محل سکونت|ادرس|نشانی|\
    проживает|проживаю|проживание|место проживания сеичас|based|contact address|permanent address|present address|current address|residential address|home address|mailing address|\
    postal address|correspondence address|address for correspondence|house address|address for communication|\
    adresse postale|adresse actuelle|adresse personnelle|direccion actual|domicilio actual|endereco residencial|\
    indirizzo di residenza|indirizzo di domicilio|adres korespondencyjny|adres zameldowania|现居城市|现居住地|常住地|\
    通信地址|连絡先住所|postcode en plaats|postcode/plaats|postcode plaats|postcode & woonplaats|postcode, woonplaats|plz & ort|plz wohnort|plz/wohnort|plz und wohnort|\
    postleitzahl ort|postleitzahl und ort|postal code and city|postcode and city|city and postcode|zip and city|zip/city|psc a mesto|psc, mesto|psc mesto|\
    postcode en woonplaats|postcode/woonplaats|postcode woonplaats|plz/ort|plz ort|plz, ort|plz und ort|code postal et ville|code postal/ville|cap e citta|cap/citta|codigo postal y ciudad|kod pocztowy i miejscowosc|postnummer og by|postnummer och ort|address|location|adresse|anschrift|wohnort|ort|lieu|direccion|ubicacion|endereco|localizacao|indirizzo|residenza|\
    adres|woonplaats|city|based in|ciudad|cidade|domicilio|ville|miejscowosc|地址|住所|现居地|所在地|כתובת|العنوان|\
    مكان الاقامة|localidad|residence|standort|citta|מגורים|morada|domicile|place of residence|current location|\
    lives in|wohnhaft in|lugar de residencia|naslov|domaci naslov|adresas|gyvenamoji vieta|adrese|dzivesvieta|aadress|elukoht|localita|miasto|miejsce zamieszkania|adres zamieszkania|现住址|居住地|現住所|\
    所在城市|住址|주소|거주지|السكن|مكان السكن|المدينة|מקום מגורים|עיר|\
    bydliste|trvale bydliste|adresa|adresa bydliste|lakcim|lakhely|cim|domiciliu|localitate|oras|osoite|\
    kotiosoite|kotipaikka|asuinpaikka|paikkakunta|адрес|город|место жительства|место проживания|проживание|\
    адреса|місто|місце проживання|διευθυνση|πολη|κατοικια|τοποσ διαμονησ|ikamet|ikametgah|adresi|sehir|\
    ikamet adresi|adress|bostadsort|hemort|bostadsadress|bopael|by|bosted|bostedsadresse|poststed|miesto|mesto|\
    bydlisko|prebivaliste|grad|lugar|zona|barrio|residencia|localizacion|lieu de residence|base|home|home town|\
    hometown|where|town|plaats|domicilie|wohnsitz|zamieszkanie|miejsce|sede|comune|provincia di residenza|luogo|\
    luogo di residenza|cidade/estado|distrito|현주소|거주|소재지|居住地址|通讯地址|联系地址|家庭住址|地點|居住城市|目前所在地|מקום|عنوان السكن|\
    محل الاقامة|الموقع|بلد الاقامة",
    )
    .contains(without_wide_spaces(folded(label).replace(" / ", "/").trim().trim_end_matches([':', '：']).trim()))
}

/// "주 소": the letters of a label, spread over its column.
pub(crate) fn without_wide_spaces(label: &str) -> String {
    let wide = label.chars().all(|c| c >= '\u{1100}' || c.is_whitespace());
    match wide {
        true => label.split_whitespace().collect(),
        false => label.to_owned(),
    }
}

/// "Brasileiro, casado, 33 anos", "jane-doe.example": family, age or an address on the web, and no headline.
pub(crate) fn tells_of_person(text: &str) -> bool {
    let lower = folded(text);
    let host = !lower.contains(char::is_whitespace)
        && lower.split('.').count() >= 2
        && lower.split('.').all(|label| label.chars().count() >= 2)
        && text.chars().all(|c| !c.is_uppercase());
    let tells = |part: &str| {
        let words: Vec<&str> = part.split_whitespace().collect();
        let numbered = words.iter().any(|word| matches!(word.parse::<u8>(), Ok(14..=99)));
        let aged = numbered && words.len() <= 4 && words.iter().any(|word| YEARS_OF_AGE.contains(word));
        aged || FAMILY.contains(part)
    };
    host || names_fact(text)
        || lower
            .split([',', '|', '·', ';', '/', '•'])
            .any(|part| tells(part.trim().trim_end_matches('.')))
}

/// "Staatsangehörigkeit deutsch", "Nationality: German", "Permis B", "Edad": a fact with its label in front, or the label.
pub(crate) fn names_fact(text: &str) -> bool {
    const FACTS: Words = Words(
        "nationality|nationalitat|nationalite|staatsangehorigkeit|staatsburgerschaft|staatsangehoriger|nacionalidad|nacionalidade|\
        nazionalita|cittadinanza|nationaliteit|narodowosc|obywatelstwo|statsborgerskap|statsborgerskab|nationalitet|medborgarskap|\
        kansalaisuus|statni obcanstvo|obcanstvo|allampolgarsag|cetatenie|nationalitate|uyruk|uyrugu|drzavljanstvo|citizenship|\
        гражданство|громадянство|национальность|υπηκοοτητα|国籍|국적|אזרחות|الجنسية|\
        date of birth|birth date|birthdate|dob|place of birth|date and place of birth|birthday|born on|geburtsdatum|geburtstag|geburtsort|geb am|\
        geboren am|geboren in|geboren op|geboortedatum|geboorteplaats|date de naissance|lieu de naissance|ne le|nee le|fecha de nacimiento|\
        lugar de nacimiento|data de nascimento|data di nascita|luogo di nascita|nato a|nata a|nato il|nata il|data urodzenia|fodselsdato|\
        fodselsdag|fodt|fodelsedatum|fodd|syntymaaika|datum narozeni|narozen|narozena|datum narodenia|szuletesi datum|data nasterii|dogum tarihi|\
        datum rodenja|дата рождения|дата народження|ημερομηνια γεννησησ|出生日期|出生年月|生年月日|생년월일|תאריך לידה|שנת לידה|تاريخ الميلاد|مكان الميلاد|محل الميلاد|مكان الولادة|رقم الهوية|\
        familienstand|zivilstand|personenstand|marital status|civil status|estado civil|etat civil|situation familiale|situation de famille|\
        stato civile|burgerlijke staat|stan cywilny|civilstand|sivilstatus|civilstatus|siviilisaaty|rodinny stav|csaladi allapot|\
        stare civila|medeni hal|medeni durum|семеиное положение|婚姻状况|결혼 여부|מצב משפחתי|الحالة الاجتماعية|\
        konfession|religion|religionsbekenntnis|religiao|glaube|geschlecht|gender|sexe|sexo|sesso|geslacht|plec|kjonn|kon|sukupuoli|pohlavi|\
        father's name|mother's name|fathers name|name of father|blood group|passport no|passport number|id number|identity number|national id|\
        dienstgrad|militardienst|wehrdienst|military service|servizio militare|servicio militar|askerlik|askerlik durumu|\
        fuhrerschein|fuhrerscheine|fuhrerausweis|driving licence|driving license|driver's licence|driver's license|drivers license|drivers licence|\
        permis|permis de conduire|carnet de conducir|permiso de conducir|licencia de conducir|carta de conducao|carteira de motorista|\
        carteira de habilitacao|cnh|patente|patente di guida|rijbewijs|prawo jazdy|korkort|forerkort|korekort|ajokortti|ridicsky prukaz|\
        vodicsky preukaz|jogositvany|permis de conducere|vozacka dozvola|vozniski izpit|ehliyet|surucu belgesi|водительские права|\
        work permit|visa status|arbeitserlaubnis|aufenthaltsstatus|kinder|children|enfants|hijos|filhos|figli",
    );
    // These begin other things, too.
    const SHORT: Words = Words(
        "age|aged|alter|edad|idade|eta|leeftijd|wiek|alder|ika|vek|kor|varsta|yas|yasi|возраст|вік|年齢|年龄|나이|גיל|العمر|sex|geb",
    );
    let lower = folded(text);
    let lower = lower.trim();
    let words = lower.split_whitespace().count();
    let after = |label: &str| {
        let rest = lower.strip_prefix(label)?;
        (!rest.starts_with(char::is_alphanumeric)).then(|| rest.trim_start_matches(|c: char| !c.is_alphanumeric()))
    };
    let told = |rest: &str| rest.split_whitespace().count() <= 5;
    let is_count = |rest: &str| rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_digit());
    // "9年工作经验"
    let served = lower.starts_with(|c: char| c.is_ascii_digit()) && lower.contains('年') && lower.ends_with("经验");
    served
        || words <= 9
            && crate::roles::title_score(text) < 0.75
            && (FACTS.iter().filter_map(after).any(told) || SHORT.iter().filter_map(after).any(is_count))
}

const YEARS_OF_AGE: Words = Words(
    "anos|ans|anni|jahre|jaar|lat|let|rokov|ev|eves|ani|ar|old|age|aged|edad|idade|eta|alter|leeftijd|wiek|yas|лет|года",
);
const FAMILY: Words = Words(
    "married|single|divorced|widowed|verheiratet|ledig|geschieden|verwitwet|marie|mariee|celibataire|divorce|divorcee|\
    pacse|pacsee|casado|casada|soltero|soltera|divorciado|divorciada|viudo|viuda|solteiro|solteira|viuvo|viuva|\
    uniao estavel|sposato|sposata|coniugato|coniugata|celibe|nubile|gehuwd|ongehuwd|getrouwd|gescheiden|zonaty|mezatka|\
    kawaler|panna|evli|bekar|gift|ugift|zenaty|vdana|svobodny|svobodna|hazas|nos|hajadon|casatorit|casatorita|\
    женат|замужем|холост|не замужем",
);

/// Labels of contacts and personal facts.
pub(crate) const LABELS: Words = Words(
    "mob|cell|tel|ph|email|e-mail|mail|phone|tel|telefon|telephone|mobile|mobil|cell|handy|address|adresse|anschrift|location|\
    website|web|linkedin|github|portfolio|homepage|correo|correo electronico|telefono|telefone|movil|direccion|\
    courriel|telefoon|twitter|邮箱|电话|手机|電話|メール|住所|דוא\"ל|טלפון|נייד|אימייל|البريد الالكتروني|هاتف|الهاتف|جوال|\
    contact|kontakt|tel:|mailto|fax|url|site|blog|cellulare|celular|date of birth|birth date|dob|nationality|gender|sex|marital status|born|name|full name|geburtsdatum|geboren|geburtsort|\
    geburtsdatum und -ort|nationalitat|staatsangehorigkeit|familienstand|geschlecht|nom|prenom|date de naissance|nationalite|situation familiale|\
    nombre|fecha de nacimiento|nacionalidad|estado civil|nome|data de nascimento|nacionalidade|data di nascita|\
    nazionalita|stato civile|cognome|naam|geboortedatum|nationaliteit|burgerlijke staat|imie i nazwisko|\
    data urodzenia|narodowosc|obywatelstwo|stan cywilny|姓名|氏名|ふりがな|フリガナ|性别|性別|出生年月|出生日期|生年月日|年龄|年齢|民族|籍贯|政治面貌|婚姻状况|学历|国籍|\
    邮箱|电子邮箱|现居地|이름|성명|생년월일|성별|전화|휴대폰|이메일|주소|국적|الاسم|تاريخ الميلاد|الجنسية|الحالة الاجتماعية|الجنس|العنوان|שם|תאריך לידה|כתובת|\
    דואר אלקטרוני|מין|מצב משפחתי|مكان",
);

/// What stands before a phone number.
pub(crate) const PHONE_LABELS: Words = Words(
    "tel|phone|mobil|cell|handy|fon|movil|mob|cel|gsm|tlf|puh|cep|portable|whatsapp|contact no|ph:|ph.|hp:|тел|моб|τηλ|κιν|电话|\
    手机|電話|携帯|手機|전화|휴대|연락처|טלפון|נייד|هاتف|جوال|الهاتف|محمول|m:|p:|t:",
);

/// What stands before the number of a card, a register or an account.
pub(crate) const ID_LABELS: Words = Words(
    "dni|nif|nie|cif|cpf|rg|cnpj|pis|cuil|cuit|rut|rfc|curp|nss|pesel|nip|regon|nric|aadhaar|aadhar|ssn|bsn|kvk|btw|\
    siret|siren|rcs|iban|passport|pasaporte|passeport|reisepass|steuernummer|svnr|ahv|cedula|matricula|licence|license|\
    licencia|registration|reg|orcid|isbn|crm|coren|crea|oab|colegiado",
);

/// "As of April 1, 2026": a month by its name and a year.
pub(crate) fn names_day(text: &str) -> bool {
    crate::dates::find(text).first().is_some_and(|range| {
        let date = text.get(range.start..range.end).unwrap_or_default();
        date.chars().any(char::is_alphabetic) && date.chars().filter(char::is_ascii_digit).count() >= 4
    })
}
