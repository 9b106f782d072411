"""Words that résumés are written with, a language a row, and the ways in which dates are written."""
import re

HEADINGS = {  # work, education, skills, languages, summary, contact; several ways each
    "en": ("Experience|Work History|Professional Experience|Employment", "Education|Education & Training|Academic Background", "Skills|Key Skills|Areas of Expertise", "Languages", "Profile|Summary|About Me", "Contact"),
    "de": ("Berufserfahrung|Beruflicher Werdegang|Berufspraxis", "Ausbildung|Studium und Ausbildung|Bildungsweg", "Kenntnisse|Fähigkeiten|Kenntnisse und Fähigkeiten", "Sprachen|Sprachkenntnisse", "Profil|Kurzprofil|Über mich", "Kontakt|Persönliche Daten"),
    "fr": ("Expérience professionnelle|Expériences|Parcours professionnel", "Formation|Formations|Diplômes et formations", "Compétences|Savoir-faire", "Langues", "Profil|À propos", "Contact|Coordonnées"),
    "es": ("Experiencia laboral|Experiencia profesional|Trayectoria profesional", "Formación académica|Educación|Estudios", "Habilidades|Competencias|Conocimientos", "Idiomas", "Perfil|Sobre mí", "Contacto|Datos personales"),
    "pt": ("Experiência profissional|Percurso profissional", "Formação académica|Educação|Formação", "Competências|Habilidades", "Idiomas|Línguas", "Resumo|Sobre mim|Perfil", "Contacto|Dados pessoais"),
    "it": ("Esperienza professionale|Esperienze lavorative", "Istruzione e formazione|Formazione", "Competenze|Competenze tecniche", "Lingue", "Profilo|Chi sono", "Contatti|Dati personali"),
    "nl": ("Werkervaring|Ervaring", "Opleiding|Opleidingen", "Vaardigheden|Kennis en vaardigheden", "Talen", "Profiel|Over mij", "Contact|Persoonlijke gegevens"),
    "pl": ("Doświadczenie zawodowe|Doświadczenie", "Wykształcenie|Edukacja", "Umiejętności|Kompetencje", "Języki|Języki obce", "Podsumowanie|O mnie", "Kontakt|Dane osobowe"),
    "zh": ("工作经历|工作经验", "教育背景|教育经历", "专业技能|技能特长", "语言能力", "个人简介|自我评价", "联系方式|个人信息"),
    "ja": ("職務経歴|職歴", "学歴", "スキル|活かせる経験・知識・技術", "語学", "自己PR|職務要約", "連絡先|基本情報"),
    "ar": ("الخبرات العملية|الخبرة المهنية", "التعليم|المؤهلات العلمية", "المهارات", "اللغات", "نبذة عني|الملخص المهني", "معلومات الاتصال"),
    "he": ("ניסיון תעסוקתי|ניסיון מקצועי", "השכלה", "כישורים|מיומנויות", "שפות", "תקציר|אודות", "פרטי קשר"),
    "ko": ("경력|경력사항", "학력|학력사항", "보유기술|기술", "외국어", "자기소개", "연락처"),
}
LABELS = {  # name, birth, place, phone, mail
    "en": "Name|Date of birth|Address|Phone|Email", "de": "Name|Geburtsdatum|Anschrift|Telefon|E-Mail",
    "fr": "Nom|Date de naissance|Adresse|Téléphone|Courriel", "es": "Nombre|Fecha de nacimiento|Dirección|Teléfono|Correo electrónico",
    "pt": "Nome|Data de nascimento|Morada|Telefone|E-mail", "it": "Nome|Data di nascita|Indirizzo|Telefono|E-mail",
    "nl": "Naam|Geboortedatum|Adres|Telefoon|E-mail", "pl": "Imię i nazwisko|Data urodzenia|Adres|Telefon|E-mail",
    "zh": "姓名|出生年月|现居地|电话|邮箱", "ja": "氏名|生年月日|現住所|電話|メール", "ar": "الاسم|تاريخ الميلاد|العنوان|الهاتف|البريد الإلكتروني",
    "he": "שם|תאריך לידה|כתובת|טלפון|אימייל", "ko": "이름|생년월일|주소|전화|이메일",
}
BIRTH = {"en": "14 May 1989", "de": "14.05.1989", "fr": "14 mai 1989", "es": "14/05/1989", "pt": "14/05/1989", "it": "14/05/1989", "nl": "14-05-1989",
         "pl": "14.05.1989", "zh": "1989年5月", "ja": "1989年5月14日", "ar": "14/05/1989", "he": "14.05.1989", "ko": "1989년 5월 14일"}
NOW = {"en": "Present|present|Current|today", "de": "heute|Heute", "fr": "aujourd'hui|présent|ce jour", "es": "actualidad|presente|la actualidad", "pt": "atual|presente|atualmente",
       "it": "oggi|in corso|presente", "nl": "heden|nu", "pl": "obecnie|do dziś", "zh": "至今|现在", "ja": "現在|至現在", "ar": "الآن|حتى الآن|الحاضر", "he": "היום|הווה", "ko": "현재"}
SINCE = {"en": "since {}", "de": "seit {}", "fr": "depuis {}", "es": "desde {}", "pt": "desde {}", "it": "dal {}", "nl": "sinds {}", "pl": "od {}", "ar": "منذ {}", "he": "מאז {}"}
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "he": "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
}
SHORT = {"fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.", "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
         "es": "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.", "pt": "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
         "it": "gen feb mar apr mag giu lug ago set ott nov dic", "nl": "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.",
         "pl": "sty lut mar kwi maj cze lip sie wrz paź lis gru", "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"}
AT = {"en": "at", "de": "bei", "fr": "chez", "it": "presso", "nl": "bij"}
LEVELS = {"en": "Expert Advanced Good", "de": "Experte fortgeschritten gut", "fr": "expert avancé intermédiaire", "es": "experto avanzado intermedio", "pt": "avançado intermediário básico",
          "it": "avanzato intermedio base", "nl": "gevorderd gemiddeld basis", "pl": "zaawansowany średniozaawansowany podstawowy", "zh": "精通 熟练 了解", "ja": "上級 中級 初級",
          "ar": "متقدم متوسط جيد", "he": "מתקדם שוטף טוב", "ko": "상급 중급 초급"}


def point(day, language, style):
    """One end of a range: day is "YYYY-MM" or "YYYY"."""
    year, _, month = day.partition("-")
    if style == "year" or not month:
        return {"zh": f"{year}年", "ja": f"{year}年", "ko": f"{year}년"}.get(language, year) if style != "dots" else year
    if language in ("zh", "ja", "ko"):
        return {"zh": f"{year}年{int(month)}月", "ja": f"{year}年{int(month)}月", "ko": f"{year}년 {int(month)}월"}[language] if style in ("long", "short") else f"{year}.{month}" if style == "dots" else f"{year}/{month}"
    if style == "long":
        name = MONTHS[language].split()[int(month) - 1]
        return f"{name} de {year}" if language in ("es", "pt") else f"{name} {year}"
    if style == "short":
        name = SHORT.get(language, MONTHS[language]).split()[int(month) - 1]
        return f"{name} {year}"
    return f"{month}.{year}" if style == "dots" else f"{month}/{year}"


def span(start, end, language, style, pick, dash=" – ", since=False):
    """A range as a person of that language writes it; pick(list) chooses a variant."""
    first = point(start, language, style)
    if end == "now":
        if since and language in SINCE:
            return SINCE[language].format(first)
        now = pick(NOW[language].split("|"))
        if language == "ja" and now == "至現在":
            return f"{first} 至現在"
        if language == "zh" and now == "至今":
            return pick([f"{first} – 至今", f"{first}至今", f"{first} - 至今"])
        return f"{first}{dash}{now}"
    return f"{first}{dash}{point(end, language, style)}"


def truth_span(start, end, style):
    cut = (lambda day: day[:4]) if style == "year" else (lambda day: day)
    return f"{cut(start)} – {'present' if end == 'now' else cut(end)}"


def people(path):
    """The people of people.txt."""
    found = []
    for line in open(path, encoding="utf-8"):
        kind, rest = line[0], line[1:].strip()
        f = rest.split("|")
        if kind == "@":
            found.append(dict(language=f[0], name=f[1], label=f[2], mail=f[3], phone=f[4], place=f[5], work=[], education=[], skills=[], spoken=[], summary=""))
        elif kind == "S":
            found[-1]["summary"] = rest
        elif kind == "W":
            found[-1]["work"].append(dict(title=f[0], firm=f[1], place=f[2], start=f[3], end=f[4], items=f[5].split(";") if len(f) > 5 else []))
        elif kind == "E":
            found[-1]["education"].append(dict(degree=f[0], subject=f[1], school=f[2], start=f[3], end=f[4]))
        elif kind == "K":
            group, items = rest.split(":", 1)
            found[-1]["skills"].append((group.strip(), [x.strip() for x in items.split(",")]))
        elif kind == "L":
            found[-1]["spoken"] = [tuple(y.strip() for y in re.split(r":", x, maxsplit=1)) for x in rest.split(",")]
    return found
