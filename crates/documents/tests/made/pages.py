"""Layouts of résumés as HTML pages: what people send from web builders, Canva, Word templates and form sheets."""
import html

ICON = '<svg width="9" height="9" viewBox="0 0 9 9"><path d="{}" fill="#36c"/></svg>'
PICTURES = ["M1 1h7v7h-7z", "M4.5 0L9 9H0z", "M0 4.5L4.5 0 9 4.5 4.5 9z", "M1 3h7v5h-7z"]
FONTS = {"zh": "'Noto Sans CJK SC'", "ja": "'Noto Sans CJK JP'", "ko": "'Noto Sans CJK KR'", "ar": "'Noto Sans Arabic'", "he": "'Noto Sans Hebrew'"}
e = html.escape


class Page:
    """One person in one layout; `look` draws the variants and holds the truth's dates."""

    def __init__(self, person, look):
        self.p, self.look, self.l = person, look, person["language"]
        self.h = look.headings(self.l)

    def dates(self, row):
        return e(self.look.span(row["start"], row["end"]))

    def items(self, row, kind="ul"):
        if kind == "p":
            return f"<p>{e(' '.join(row['items']))}</p>"
        if kind == "icons":
            mark = ICON.format(PICTURES[0])
            return "".join(f"<div class=item>{mark} {e(x)}</div>" for x in row["items"])
        if kind == "dash":
            return "".join(f"<div class=item>– {e(x)}</div>" for x in row["items"])
        return "<ul>" + "".join(f"<li>{e(x)}</li>" for x in row["items"]) + "</ul>"

    def degree(self, row):
        joint = {"en": " in ", "de": " in ", "es": " en ", "pt": " em ", "it": " in ", "fr": " en "}.get(self.l, " ")
        return e(row["degree"] + self.look.pick([joint, ", ", " – "] if self.l not in ("zh", "ja", "ko", "ar", "he") else [" · ", "，", " – "]) + row["subject"])

    def school(self, row):
        return f"<div class=row><b>{self.degree(row)}</b><span>{self.dates(row)}</span></div><div>{e(row['school'])}</div>"

    def flat_skills(self):
        return [x for _, items in self.p["skills"] for x in items]

    def contacts(self):
        return [self.p["mail"], self.p["phone"], self.p["place"]]

    def spoken(self):
        return [f"{a} ({b})" if b else a for a, b in ((x + ("",))[:2] for x in self.p["spoken"])]

    def sheet(self, body, css="", size=10.5):
        rtl = ' dir="rtl"' if self.l in ("ar", "he") else ""
        family = FONTS.get(self.l, self.look.pick(["'Liberation Sans'", "'DejaVu Serif'", "'Liberation Serif'", "'Noto Sans'"]))
        return (f"<!doctype html><html lang={self.l}{rtl}><meta charset=utf-8><style>@page{{size:A4;margin:{self.look.margin}}}"
                f"body{{font:{size}pt/1.4 {family},'Noto Sans';margin:0}}h1{{font-size:22pt;margin:0}}h2{{font-size:13pt;margin:12pt 0 4pt}}"
                "p,ul{margin:2pt 0}.row{display:flex;justify-content:space-between}.item{margin-left:8pt}"
                f"{css}</style><body>{body}</body></html>")

    def section(self, index, body):
        return f"<h2>{e(self.h[index])}</h2>{body}"

    # Layouts. Each returns HTML.

    def classic(self):
        """One column, title bold with dates at the right, firm and place below."""
        p = self.p
        jobs = "".join(f"<div class=row><b>{e(w['title'])}</b><span>{self.dates(w)}</span></div><div><i>{e(w['firm'])}, {e(w['place'])}</i></div>{self.items(w)}" for w in p["work"])
        skills = "".join(f"<div><b>{e(g)}:</b> {e(', '.join(x))}</div>" for g, x in p["skills"])
        return self.sheet(f"<h1>{e(p['name'])}</h1><div>{e(p['label'])}</div><div>{e(' | '.join(self.contacts()))}</div>"
                          + self.section(4, f"<p>{e(p['summary'])}</p>") + self.section(0, jobs)
                          + self.section(1, "".join(map(self.school, p["education"]))) + self.section(2, skills)
                          + self.section(3, e(", ".join(self.spoken()))), "h2{border-bottom:1px solid #555}")

    def firm_dash_title(self):
        """Centred head with dots; "Firm — Title" in one bold line, dates below in italics."""
        p = self.p
        jobs = "".join(f"<div><b>{e(w['firm'])} — {e(w['title'])}</b></div><div><i>{self.dates(w)} | {e(w['place'])}</i></div>{self.items(w, 'dash')}" for w in p["work"])
        schools = "".join(f"<div><b>{e(s['school'])}</b></div><div>{self.degree(s)}, <i>{self.dates(s)}</i></div>" for s in p["education"])
        return self.sheet(f"<center><h1>{e(p['name'].upper())}</h1><div>{e(' • '.join(self.contacts()))}</div></center>"
                          + self.section(4, f"<p>{e(p['summary'])}</p>") + self.section(2, e(" • ".join(self.flat_skills())))
                          + self.section(0, jobs) + self.section(1, schools) + self.section(3, e(" • ".join(self.spoken()))),
                          "h2{text-transform:uppercase;text-align:center;font-size:11pt}")

    def left_bar(self):
        """Dark bar at the left with contact, skill bars and languages."""
        p = self.p
        bars = "".join(f"<div>{e(x)}</div><div style='background:#456;height:4pt'><div style='background:#fff;height:4pt;width:{60 + 7 * i % 40}%'></div></div>" for i, x in enumerate(self.flat_skills()))
        side = f"<h2>{e(self.h[5])}</h2>" + "".join(f"<div style='overflow-wrap:anywhere'>{e(x)}</div>" for x in self.contacts()) + self.section(2, bars) + self.section(3, "".join(f"<div>{e(x)}</div>" for x in self.spoken()))
        jobs = "".join(f"<div><b>{e(w['title'])}</b></div><div>{e(w['firm'])} | {e(w['place'])} | {self.dates(w)}</div>{self.items(w)}" for w in p["work"])
        main = f"<h1>{e(p['name'])}</h1><div style='color:#678'>{e(p['label'])}</div>" + self.section(4, f"<p>{e(p['summary'])}</p>") + self.section(0, jobs) + self.section(1, "".join(map(self.school, p["education"])))
        return self.sheet(f"<div style='display:flex'><div class=side>{side}</div><div class=main>{main}</div></div>",
                          ".side{background:#234;color:#fff;width:32%;padding:12pt;box-sizing:border-box;min-height:265mm}.main{width:68%;padding:12pt;box-sizing:border-box}")

    def right_bar(self):
        """Bar at the right with skills as chips; dates above the title."""
        p = self.p
        chips = "".join(f"<span class=chip>{e(x)}</span> " for x in self.flat_skills())
        side = self.section(5, "".join(f"<div>{ICON.format(PICTURES[i])} {e(x)}</div>" for i, x in enumerate(self.contacts()))) + self.section(2, chips) + self.section(3, "".join(f"<div class=row><span>{e(a)}</span><span>{e(b)}</span></div>" for a, b in ((x + ("",))[:2] for x in p["spoken"])))
        jobs = "".join(f"<div class=small>{self.dates(w)}</div><div><b>{e(w['title'])}</b></div><div class=firm>{e(w['firm'])} · {e(w['place'])}</div>{self.items(w)}" for w in p["work"])
        schools = "".join(f"<div class=small>{self.dates(s)}</div><div><b>{self.degree(s)}</b></div><div class=firm>{e(s['school'])}</div>" for s in p["education"])
        main = self.section(4, f"<p>{e(p['summary'])}</p>") + self.section(0, jobs) + self.section(1, schools)
        return self.sheet(f"<h1>{e(p['name'])}</h1><div>{e(p['label'])}</div><table><tr><td class=main>{main}<td class=side>{side}</table>",
                          "td{vertical-align:top}.main{width:66%;padding-inline-end:16pt}.side{width:34%;background:#eef}.chip{border:1px solid #888;border-radius:6pt;padding:1pt 5pt;display:inline-block;margin:2pt}.small{font-size:8.5pt;color:#777;margin-top:6pt}.firm{color:#36c}", 10)

    def date_rail(self):
        """Tabular: dates in a column of their own."""
        p = self.p
        row = lambda when, what: f"<tr><td class=when>{when}<td>{what}"
        jobs = "<table>" + "".join(row(self.dates(w), f"<b>{e(w['title'])}</b><br>{e(w['firm'])}, {e(w['place'])}{self.items(w)}") for w in p["work"]) + "</table>"
        schools = "<table>" + "".join(row(self.dates(s), f"<b>{e(s['school'])}</b><br>{self.degree(s)}") for s in p["education"]) + "</table>"
        skills = "<table>" + "".join(row(e(g), e(", ".join(x))) for g, x in p["skills"]) + "</table>"
        head = "".join(f"<div>{e(a)}: {e(b)}</div>" for a, b in zip(self.look.labels(self.l)[2:], [p["place"], p["phone"], p["mail"]]))
        return self.sheet(f"<h1>{e(p['name'])}</h1>{head}" + self.section(0, jobs) + self.section(1, schools) + self.section(2, skills) + self.section(3, e(", ".join(self.spoken()))),
                          "td{vertical-align:top;padding:2pt 0}.when{width:38mm;color:#555}h2{color:#246;border-bottom:.5pt solid #246}")

    def label_rail(self):
        """Headings in a narrow column at the left, their text beside them."""
        p = self.p
        jobs = "".join(f"<div><b>{e(w['title'])}</b>, {e(w['firm'])}, {e(w['place'])}</div><div><i>{self.dates(w)}</i></div>{self.items(w)}" for w in p["work"])
        schools = "".join(f"<div><b>{self.degree(s)}</b>, {e(s['school'])}</div><div><i>{self.dates(s)}</i></div>" for s in p["education"])
        parts = [(4, f"<p>{e(p['summary'])}</p>"), (0, jobs), (1, schools), (2, e(", ".join(self.flat_skills()))), (3, e(", ".join(self.spoken())))]
        return self.sheet(f"<h1>{e(p['name'])}</h1><div>{e(' · '.join(self.contacts()))}</div><hr>" + "".join(f"<div class=part><div class=label>{e(self.h[i])}</div><div class=text>{b}</div></div>" for i, b in parts),
                          ".part{display:flex;margin-bottom:10pt}.label{width:36mm;flex:none;font-weight:bold;color:#825}.text{flex:1}")

    def timeline(self):
        """A line with dots; dates above the title, firm behind a bar."""
        p = self.p
        entry = lambda when, one, two, rest: f"<div class=entry><span class=dot></span><div class=when>{when}</div><div><b>{one}</b></div><div>{two}</div>{rest}</div>"
        jobs = "".join(entry(self.dates(w), e(w["title"]), f"{e(w['firm'])} | {e(w['place'])}", self.items(w, "p")) for w in p["work"])
        schools = "".join(entry(self.dates(s), self.degree(s), e(s["school"]), "") for s in p["education"])
        return self.sheet(f"<div class=band><h1>{e(p['name'])}</h1><div>{e(p['label'])}</div><div>{e('  |  '.join(self.contacts()))}</div></div>"
                          + self.section(4, f"<p>{e(p['summary'])}</p>") + self.section(0, jobs) + self.section(1, schools) + self.section(2, f"<div class=grid>{''.join(f'<div>{e(x)}</div>' for x in self.flat_skills())}</div>"),
                          ".band{background:#2a5d67;color:#fff;padding:10pt}.entry{border-inline-start:2pt solid #2a5d67;padding-inline-start:12pt;position:relative;padding-bottom:6pt}.dot{position:absolute;inset-inline-start:-5pt;top:3pt;width:8pt;height:8pt;border-radius:5pt;background:#2a5d67}.when{color:#777;font-size:9pt}.grid{display:grid;grid-template-columns:1fr 1fr 1fr}")

    def spaced(self):
        """Letter-spaced headings, icons as bullets, contact with icons in one line."""
        p = self.p
        jobs = "".join(f"<div class=row><span><b>{e(w['firm'])}</b></span><span>{e(w['place'])}</span></div><div class=row><i>{e(w['title'])}</i><i>{self.dates(w)}</i></div>{self.items(w, 'icons')}" for w in p["work"])
        schools = "".join(f"<div class=row><b>{e(s['school'])}</b><span>{self.dates(s)}</span></div><div><i>{self.degree(s)}</i></div>" for s in p["education"])
        line = " &nbsp; ".join(f"{ICON.format(PICTURES[i])} {e(x)}" for i, x in enumerate(self.contacts()))
        return self.sheet(f"<center><h1>{e(p['name'])}</h1><div>{line}</div></center>" + self.section(0, jobs) + self.section(1, schools) + self.section(2, e(" | ".join(self.flat_skills()))) + self.section(3, e(" | ".join(self.spoken()))),
                          "h1{letter-spacing:4pt;font-weight:300}h2{letter-spacing:3pt;text-transform:uppercase;font-size:11pt;border-top:1px solid #999;padding-top:6pt}")

    def prose(self):
        """No bullets: justified, hyphenated paragraphs; title, firm and dates in one line of commas and brackets."""
        p = self.p
        at = self.look.at(self.l)
        jobs = "".join(f"<div><b>{e(w['title'])}</b>{at}{e(w['firm'])} ({self.dates(w)})</div><p>{e(' '.join(w['items']))} {e(p['summary'])}</p>" for w in p["work"])
        schools = "".join(f"<div>{self.degree(s)}, {e(s['school'])} ({self.dates(s)})</div>" for s in p["education"])
        return self.sheet(f"<h1>{e(p['name'])}</h1><div>{e(p['place'])}</div><div>{e(p['phone'])}</div><div>{e(p['mail'])}</div>" + self.section(4, f"<p>{e(p['summary'])}</p>") + self.section(0, jobs) + self.section(1, schools) + self.section(2, f"<p>{e(', '.join(self.flat_skills()))}</p>"),
                          "p{text-align:justify;hyphens:auto}")

    def form(self):
        """A form sheet with ruled cells: label and value, then tables of posts and schools."""
        p, look = self.p, self.look
        labels = look.labels(self.l)
        top = "<table>" + "".join(f"<tr><th>{e(a)}<td>{e(b)}" for a, b in zip(labels, [p["name"], look.birth(self.l), p["place"], p["phone"], p["mail"]])) + "</table>"
        jobs = "<table>" + "".join(f"<tr><td class=when>{self.dates(w)}<td>{e(w['firm'])}<td>{e(w['title'])}" for w in p["work"]) + "</table>"
        schools = "<table>" + "".join(f"<tr><td class=when>{self.dates(s)}<td>{e(s['school'])}<td>{self.degree(s)}" for s in p["education"]) + "</table>"
        skills = "<table>" + "".join(f"<tr><td>{e(x)}<td>{e(look.level(self.l, i))}" for i, x in enumerate(self.flat_skills())) + "</table>"
        return self.sheet(f"<center><h1 style='font-size:16pt'>{e(look.title(self.l))}</h1></center>{top}" + self.section(1, schools) + self.section(0, jobs) + self.section(2, skills),
                          "table{border-collapse:collapse;width:100%}td,th{border:1px solid #333;padding:3pt 5pt;text-align:start}.when{width:44mm}th{width:34mm;font-weight:normal;background:#f2f2f2}")

    def one_firm(self):
        """Dates first in the line, then title, firm and place; skills as a sentence."""
        p = self.p
        jobs = "".join(f"<div>{self.dates(w)} &nbsp; <b>{e(w['title'])}</b>, {e(w['firm'])}, {e(w['place'])}</div>{self.items(w)}" for w in p["work"])
        schools = "".join(f"<div>{self.dates(s)} &nbsp; <b>{self.degree(s)}</b>, {e(s['school'])}</div>" for s in p["education"])
        return self.sheet(f"<div style='float:right;width:28mm;height:34mm;background:#ccd'></div><div>{e(p['label'])}</div><h1>{e(p['name'])}</h1><div>{e(p['mail'])} / {e(p['phone'])}</div><div>{e(p['place'])}</div><br><br>"
                          + self.section(1, schools) + self.section(0, jobs) + self.section(2, e(", ".join(self.flat_skills()) + ".")) + self.section(3, e("; ".join(self.spoken()))), "h2{color:#a33}")

    def halves(self):
        """Two columns of the same width under a head; posts at the left, all else at the right."""
        p = self.p
        jobs = "".join(f"<div><b>{e(w['title'])}</b></div><div>{e(w['firm'])}</div><div class=small>{self.dates(w)}, {e(w['place'])}</div>{self.items(w)}" for w in p["work"])
        schools = "".join(f"<div><b>{e(s['school'])}</b></div><div>{self.degree(s)}</div><div class=small>{self.dates(s)}</div>" for s in p["education"])
        skills = "".join(f"<li>{e(x)}</li>" for x in self.flat_skills())
        left = self.section(0, jobs)
        right = self.section(4, f"<p>{e(p['summary'])}</p>") + self.section(1, schools) + self.section(2, f"<ul style='columns:2'>{skills}</ul>") + self.section(3, "<br>".join(map(e, self.spoken())))
        return self.sheet(f"<div class=row><div><h1>{e(p['name'])}</h1>{e(p['label'])}</div><div style='text-align:end'>{'<br>'.join(map(e, self.contacts()))}</div></div><hr><div class=two><div>{left}</div><div>{right}</div></div>",
                          ".two{display:grid;grid-template-columns:1fr 1fr;gap:18pt}.small{color:#666;font-size:9pt}", 9.5)

    def cards(self):
        """Boxes set freely on the page, as design tools write them: the order of the file is not that of the page."""
        p = self.p
        box = lambda x, y, w, body: f"<div style='position:absolute;inset-inline-start:{x}mm;top:{y}mm;width:{w}mm'>{body}</div>"
        jobs = "".join(f"<div class=job><b>{e(w['title'])}</b><br>{e(w['firm'])} / {e(w['place'])}<br><i>{self.dates(w)}</i>{self.items(w)}</div>" for w in p["work"])
        boxes = [box(66, 50, 120, self.section(0, jobs)), box(5, 50, 54, self.section(5, "<br>".join(map(e, self.contacts())))),
                 box(5, 5, 180, f"<h1>{e(p['name'])}</h1><div>{e(p['label'])}</div>"), box(5, 95, 54, self.section(2, "<br>".join(map(e, self.flat_skills())))),
                 box(5, 165, 54, self.section(1, "".join(f"<div><b>{e(s['degree'])}</b></div><div>{e(s['subject'])}</div><div>{e(s['school'])}</div><div>{self.dates(s)}</div><br>" for s in p["education"])))]
        return self.sheet("".join(boxes), "h2{background:#fde;padding:2pt 4pt}.job{margin-bottom:8pt}", 9.5)

    def long(self):
        """Several pages with a running head and page numbers."""
        p = self.p
        jobs = "".join(f"<div class=row><b>{e(w['title'])}, {e(w['firm'])}</b><b>{self.dates(w)}</b></div><div>{e(w['place'])}</div>" + "".join(f"<ul><li>{e(x)} {e(p['summary'])}</li></ul>" for x in w["items"] * 4) for w in p["work"])
        schools = "".join(map(self.school, p["education"]))
        css = "@page{@bottom-center{content:'Page ' counter(page) ' / ' counter(pages)}}.run{position:fixed;top:-9mm;right:0;font-size:8pt}"
        return self.sheet(f"<div class=run>{e(p['name'])} · CV</div><h1>{e(p['name'])}</h1><div>{e(p['place'])}</div><div>{e(p['mail'])} · {e(p['phone'])}</div>" + self.section(0, jobs) + self.section(1, schools) + self.section(2, "<ul>" + "".join(f"<li>{e(x)}</li>" for x in self.flat_skills()) + "</ul>"), css, 11)


LAYOUTS = ["classic", "firm_dash_title", "left_bar", "right_bar", "date_rail", "label_rail", "timeline", "spaced", "prose", "form", "one_firm", "halves", "cards", "long"]
