"""More layouts as HTML: several posts at one firm, the European form, forms of Japan and China, one-line heads."""
import copy

from pages import Page, e

EUROPASS = {  # work, dates, position, duties, employer, education, qualification, organisation, skills
    "en": "Work experience|Dates|Occupation or position held|Main activities and responsibilities|Name and address of employer|Education and training|Title of qualification awarded|Name of organisation providing education|Skills",
    "de": "Berufserfahrung|Zeitraum|Beruf oder Funktion|Wichtigste Tätigkeiten und Zuständigkeiten|Name und Adresse des Arbeitgebers|Schul- und Berufsbildung|Bezeichnung der erworbenen Qualifikation|Name der Bildungseinrichtung|Kenntnisse",
    "fr": "Expérience professionnelle|Dates|Fonction ou poste occupé|Principales activités et responsabilités|Nom et adresse de l'employeur|Éducation et formation|Intitulé du certificat ou diplôme délivré|Nom de l'établissement d'enseignement|Compétences",
    "es": "Experiencia laboral|Fechas|Profesión o cargo desempeñado|Funciones y responsabilidades principales|Nombre y dirección de la empresa|Educación y formación|Cualificación obtenida|Nombre del centro de formación|Competencias",
    "it": "Esperienza professionale|Date|Lavoro o posizione ricoperti|Principali attività e responsabilità|Nome e indirizzo del datore di lavoro|Istruzione e formazione|Titolo della qualifica rilasciata|Nome dell'organizzazione erogatrice|Competenze",
    "pt": "Experiência profissional|Datas|Função ou cargo ocupado|Principais atividades e responsabilidades|Nome e morada do empregador|Formação académica|Designação da qualificação atribuída|Nome da organização de ensino|Competências",
}
REFERENCES = {"en": "References", "de": "Referenzen", "fr": "Références", "es": "Referencias", "it": "Referenze", "pt": "Referências", "nl": "Referenties", "pl": "Referencje"}
SENTENCE = {"en": "I work daily with {} and {}.", "de": "Ich arbeite täglich mit {} und {}."}


class MorePage(Page):
    def changed(self, layout):
        """The person as the layout shows them: the truth is made of it."""
        person = copy.deepcopy(self.p)
        if layout == "two_posts":
            person["work"][1]["firm"], person["work"][1]["place"] = person["work"][0]["firm"], person["work"][0]["place"]
        if layout == "japanese_form":
            for w in person["work"]:
                w["title"] = ""
            for s in person["education"]:
                s["degree"], s["subject"] = "", ""
        return person

    def two_posts(self):
        """A firm above its posts; later firms the same way with one post."""
        p, jobs, firm = self.p, "", None
        for w in p["work"]:
            if w["firm"] != firm:
                jobs += f"<div class=row><b style='font-size:12pt'>{e(w['firm'])}</b><span>{e(w['place'])}</span></div>"
                firm = w["firm"]
            jobs += f"<div class=row><i>{e(w['title'])}</i><span>{self.dates(w)}</span></div>{self.items(w)}"
        return self.sheet(f"<h1>{e(p['name'])}</h1><div>{e(' | '.join(self.contacts()))}</div>" + self.section(4, f"<p>{e(p['summary'])}</p>") + self.section(0, jobs) + self.section(1, "".join(map(self.school, p["education"]))) + self.section(2, e(", ".join(self.flat_skills()))))

    def network(self):
        """As a profile is printed from a professional network: title, firm, dates with their length, place, text."""
        p = self.p
        length = {"en": "{} years", "de": "{} Jahre", "fr": "{} ans", "es": "{} años", "pt": "{} anos", "it": "{} anni", "nl": "{} jaar", "pl": "{} lat", "zh": "{}年", "ja": "{}年", "ko": "{}년"}.get(self.l, "{}")
        years = lambda w: length.format((2026 if w["end"] == "now" else int(w["end"][:4])) - int(w["start"][:4]) or 1)
        jobs = "".join(f"<div><b>{e(w['title'])}</b></div><div>{e(w['firm'])}</div><div class=small>{self.dates(w)} ({years(w)})</div><div class=small>{e(w['place'])}</div><p>{e(' '.join(w['items']))}</p><br>" for w in p["work"])
        schools = "".join(f"<div><b>{e(s['school'])}</b></div><div>{self.degree(s)} · ({s['start']} - {s['end']})</div><br>" for s in p["education"])
        side = self.section(5, "".join(f"<div>{e(x)}</div>" for x in self.contacts()[:2])) + self.section(2, "".join(f"<div>{e(x)}</div>" for x in self.flat_skills())) + self.section(3, "".join(f"<div>{e(x)}</div>" for x in self.spoken()))
        main = f"<h1>{e(p['name'])}</h1><div>{e(p['label'])}</div><div class=small>{e(p['place'])}</div>" + self.section(4, f"<p>{e(p['summary'])}</p>") + self.section(0, jobs) + self.section(1, schools)
        return self.sheet(f"<div class=both><div class=side>{side}</div><div>{main}</div></div>", ".both{display:grid;grid-template-columns:58mm 1fr;gap:10mm}.side{background:#293e49;color:#fff;padding:6mm}.small{color:#888;font-size:9.5pt}.side .small{color:#ccc}", 10)

    def europass(self):
        """The old European form: labels at the left, right-aligned; every fact in a row of its own."""
        p = self.p
        a = EUROPASS[self.l].split("|")
        row = lambda label, text, bold=False: f"<tr><td class=l>{'<b>' if bold else ''}{e(label)}{'</b>' if bold else ''}<td>{text}"
        labels = self.look.labels(self.l)
        rows = row(labels[0], f"<b>{e(p['name'])}</b>") + row(labels[2], e(p["place"])) + row(labels[3], e(p["phone"])) + row(labels[4], e(p["mail"]))
        rows += row(a[0], "", True) + "".join(row(a[1], self.dates(w)) + row(a[2], e(w["title"])) + row(a[3], e(" ".join(w["items"]))) + row(a[4], f"{e(w['firm'])}, {e(w['place'])}") for w in p["work"])
        rows += row(a[5], "", True) + "".join(row(a[1], self.dates(s)) + row(a[6], self.degree(s)) + row(a[7], e(s["school"])) for s in p["education"])
        rows += row(a[8], "", True) + "".join(row(g, e(", ".join(x))) for g, x in p["skills"])
        return self.sheet(f"<div style='font-size:15pt'>{'Lebenslauf' if self.l == 'de' else 'Curriculum Vitae'}</div><table>{rows}</table>", "td{vertical-align:top;padding:2pt 6pt}.l{width:56mm;text-align:right;border-right:1px solid #555}", 9.5)

    def japanese_form(self):
        """The form of Japan: year, month, and what happened; schools and posts in one table."""
        p = self.p
        month = lambda day, usual: (day.split("-") + [usual])[:2]
        line = lambda day, text: f"<tr><td class=n>{day[0]}<td class=n>{int(day[1])}<td>{text}"
        rows = "<tr><td class=n>年<td class=n>月<td style='text-align:center'>学歴・職歴<tr><td><td><td style='text-align:center'>学歴"
        for s in reversed(p["education"]):
            rows += line(month(s["start"], "04"), f"{e(s['school'])}　入学") + line(month(s["end"], "03"), f"{e(s['school'])}　卒業")
        rows += "<tr><td><td><td style='text-align:center'>職歴"
        for w in reversed(p["work"]):
            rows += line(month(w["start"], "04"), f"{e(w['firm'])}　入社") + ("" if w["end"] == "now" else line(month(w["end"], "03"), f"{e(w['firm'])}　一身上の都合により退社"))
        rows += "<tr><td><td><td style='text-align:right'>現在に至る<tr><td><td><td style='text-align:right'>以上"
        head = "".join(f"<tr><td class=h>{a}<td>{e(b)}" for a, b in (("氏名", p["name"]), ("生年月日", "1989年5月14日生（満37歳）"), ("現住所", "〒100-0001 " + p["place"]), ("電話", p["phone"]), ("E-mail", p["mail"])))
        skills = "<tr><td class=h>免許・資格<td>" + e("、".join(self.flat_skills()))
        return self.sheet(f"<h1 style='font-size:18pt;letter-spacing:12pt'>履歴書</h1><table>{head}</table><br><table>{rows}</table><br><table>{skills}</table>", "table{border-collapse:collapse;width:100%}td{border:1px solid #222;padding:3pt 6pt}.n{width:14mm;text-align:center}.h{width:30mm}")

    def spaced_lines(self):
        """Dates, firm and title in one line, set apart by wide spaces; the usual way in China."""
        p = self.p
        gap = "<span style='display:inline-block;width:14mm'></span>"
        jobs = "".join(f"<div><b>{self.dates(w)}{gap}{e(w['firm'])}{gap}{e(w['title'])}</b></div>{self.items(w, 'dash')}" for w in p["work"])
        schools = "".join(f"<div><b>{self.dates(s)}{gap}{e(s['school'])}{gap}{e(s['subject'])}{gap}{e(s['degree'])}</b></div>" for s in p["education"])
        return self.sheet(f"<h1>{e(p['name'])}</h1><div>{gap.join(map(e, self.contacts()))}</div>" + self.section(1, schools) + self.section(0, jobs) + self.section(2, "<ul>" + "".join(f"<li>{e(g)}：{e('、'.join(x))}</li>" for g, x in p["skills"]) + "</ul>") + self.section(4, f"<p>{e(p['summary'])}</p>"), "h2{background:#e6eef6;padding:2pt 6pt}")

    def one_line(self):
        """Name and headline in one line; "Title | Firm | Place | Dates" in one line; references that look like names."""
        p = self.p
        jobs = "".join(f"<div><b>{e(w['title'])}</b> | {e(w['firm'])} | {e(w['place'])} | {self.dates(w)}</div>{self.items(w)}" for w in p["work"])
        schools = "".join(f"<div><b>{self.degree(s)}</b> | {e(s['school'])} | {self.dates(s)}</div>" for s in p["education"])
        names = "<div class=row><div><b>Ottilie Brandvold</b><br>ottilie.brandvold@example.com</div><div><b>Crispin Adeyemi</b><br>crispin.adeyemi@example.com</div></div>"
        return self.sheet(f"<h1>{e(p['name'])} <span style='font-size:12pt;font-weight:normal'>| {e(p['label'])}</span></h1><div>{e(' | '.join(self.contacts()))} | linkedin.com/in/{e(p['mail'].split('@')[0].replace('.', '-'))}</div>" + self.section(2, e(" | ".join(self.flat_skills()))) + self.section(0, jobs) + self.section(1, schools) + (f"<h2>{REFERENCES[self.l]}</h2>{names}" if self.l in REFERENCES else ""), "h2{border-bottom:2px solid #b33;text-transform:uppercase;font-size:11pt}")


LAYOUTS = ["two_posts", "network", "spaced_lines", "one_line"]


def layouts_for(language):
    return LAYOUTS + (["europass"] if language in EUROPASS else []) + (["japanese_form"] if language == "ja" else [])
