"""Layouts of résumés by LaTeX, Typst, ReportLab and fpdf2."""
import pathlib, subprocess, tempfile

SANS = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
BOLD = "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"


class Sheet:
    def __init__(self, person, look):
        self.p, self.look, self.l = person, look, person["language"]
        self.h = look.headings(self.l)

    def dates(self, row):
        return self.look.span(row["start"], row["end"])

    def degree(self, row):
        return f"{row['degree']}, {row['subject']}"

    def flat(self):
        return [x for _, items in self.p["skills"] for x in items]

    def contacts(self):
        return [self.p["mail"], self.p["phone"], self.p["place"]]

    def spoken(self):
        return [f"{a} ({b})" if b else a for a, b in ((x + ("",))[:2] for x in self.p["spoken"])]

    # LaTeX

    def latex(self, path, body, extra=""):
        source = "\\documentclass[10pt,a4paper]{article}\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\usepackage[margin=20mm]{geometry}\\usepackage{tabularx,array}\\pagestyle{empty}\\setlength{\\parindent}{0pt}" + extra + "\\begin{document}" + body + "\\end{document}"
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "r.tex").write_text(source, encoding="utf-8")
            subprocess.run(["pdflatex", "-interaction=batchmode", "r.tex"], cwd=folder, capture_output=True)
            made = pathlib.Path(folder, "r.pdf")
            if made.exists():
                path.write_bytes(made.read_bytes())

    def tex(self, text):
        for a, b in (("&", "\\&"), ("%", "\\%"), ("$", "\\$"), ("#", "\\#"), ("_", "\\_"), ("€", "EUR"), ("–", "--"), ("’", "'"), ("~", "\\textasciitilde{}")):
            text = text.replace(a, b)
        return text

    def latex_lines(self, path):
        """The common one-column article: rules under headings, firm and place, title and dates in two rows."""
        t, p = self.tex, self.p
        head = lambda x: f"\\vspace{{6pt}}{{\\large\\scshape {t(x)}}}\\\\[-6pt]\\rule{{\\textwidth}}{{0.4pt}}\\par "
        items = lambda xs: "\\begin{itemize}\\setlength{\\itemsep}{0pt}" + "".join(f"\\item {t(x)}" for x in xs) + "\\end{itemize}" if xs else ""
        b = f"\\begin{{center}}{{\\Huge\\bfseries {t(p['name'])}}}\\\\[4pt] {t(p['phone'])} $|$ {t(p['mail'])} $|$ {t(p['place'])}\\end{{center}}"
        b += head(self.h[1]) + "".join(f"\\textbf{{{t(s['school'])}}}\\hfill {t(self.dates(s))}\\\\ \\textit{{{t(self.degree(s))}}}\\par " for s in p["education"])
        b += head(self.h[0]) + "".join(f"\\textbf{{{t(w['title'])}}}\\hfill {t(self.dates(w))}\\\\ \\textit{{{t(w['firm'])}}}\\hfill\\textit{{{t(w['place'])}}}\\par {items(w['items'])}" for w in p["work"])
        b += head(self.h[2]) + "\\\\".join(f"\\textbf{{{t(g)}}}: {t(', '.join(x))}" for g, x in p["skills"])
        self.latex(path, b)

    def latex_columns(self, path):
        """Two minipages: narrow one with contact, skills, languages; wide one with the rest."""
        t, p = self.tex, self.p
        head = lambda x: f"\\vspace{{8pt}}\\textbf{{\\MakeUppercase{{{t(x)}}}}}\\par\\vspace{{2pt}} "
        side = head(self.h[5]) + "\\\\".join(map(t, self.contacts())) + "\\par " + head(self.h[2]) + "\\\\".join(map(t, self.flat())) + "\\par " + head(self.h[3]) + "\\\\".join(map(t, self.spoken())) + "\\par "
        main = head(self.h[4]) + t(p["summary"]) + "\\par " + head(self.h[0]) + "".join(f"\\textbf{{{t(w['firm'])}}} --- {t(w['title'])}\\\\ {{\\small {t(self.dates(w))}, {t(w['place'])}}}\\par {t(' '.join(w['items']))}\\par\\vspace{{4pt}} " for w in p["work"])
        main += head(self.h[1]) + "".join(f"\\textbf{{{t(s['school'])}}}\\\\ {t(self.degree(s))}\\\\ {{\\small {t(self.dates(s))}}}\\par\\vspace{{4pt}} " for s in p["education"])
        self.latex(path, f"{{\\Huge {t(p['name'])}}}\\par {{\\large {t(p['label'])}}}\\par\\vspace{{10pt}}\\begin{{minipage}}[t]{{0.3\\textwidth}}{side}\\end{{minipage}}\\hfill\\begin{{minipage}}[t]{{0.65\\textwidth}}{main}\\end{{minipage}}")

    def latex_rail(self, path):
        """Dates in a column at the left, as the classical styles have it."""
        t, p = self.tex, self.p
        head = lambda x: f"\\vspace{{8pt}}{{\\Large\\sffamily\\bfseries {t(x)}}}\\par\\vspace{{4pt}} "
        row = lambda a, b: f"\\begin{{tabularx}}{{\\textwidth}}{{@{{}}p{{32mm}}X@{{}}}}{a} & {b}\\end{{tabularx}}\\par\\vspace{{4pt}} "
        b = f"{{\\huge\\sffamily {t(p['name'])}}}\\hfill\\begin{{tabular}}[b]{{r@{{}}}}" + "\\\\".join(map(t, self.contacts())) + "\\end{tabular}\\par "
        b += head(self.h[0]) + "".join(row(t(self.dates(w)), f"\\textbf{{{t(w['title'])}}}, \\textit{{{t(w['firm'])}}}, {t(w['place'])}.\\newline {t(' '.join(w['items']))}") for w in p["work"])
        b += head(self.h[1]) + "".join(row(t(self.dates(s)), f"\\textbf{{{t(self.degree(s))}}}, \\textit{{{t(s['school'])}}}.") for s in p["education"])
        b += head(self.h[2]) + "".join(row(t(g), t(", ".join(x))) for g, x in p["skills"])
        self.latex(path, b)

    # Typst

    def typst(self, path, body):
        import typst
        font = {"zh": "Noto Sans CJK SC", "ja": "Noto Sans CJK JP", "ko": "Noto Sans CJK KR", "ar": "Noto Sans Arabic", "he": "Noto Sans Hebrew"}.get(self.l)
        fonts = f'("{font}", "Noto Sans")' if font else '"Libertinus Serif"'
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder, "r.typ")
            source.write_text(f'#set page(margin: 18mm)\n#set text(font: {fonts}, size: 10pt, lang: "{self.l}")\n#show heading: set text(fill: rgb("#264653"))\n{body}', encoding="utf-8")
            typst.compile(str(source), output=str(path))

    def ty(self, text):
        for c in "\\#$*_`<>@[]":
            text = text.replace(c, "\\" + c)
        return text.replace("//", "\\//")

    def typst_grid(self, path):
        """Dates at the right, headings with a line, skills in groups."""
        t, p = self.ty, self.p
        head = lambda x: f"\n= {t(x)}\n#line(length: 100%, stroke: .5pt)\n"
        items = lambda xs: "\n" + "\n".join(f"- {t(x)}" for x in xs) + "\n"
        b = f"#align(center)[#text(size: 22pt, weight: \"bold\")[{t(p['name'])}]\n\n{t('  |  '.join(self.contacts()))}]\n" + head(self.h[4]) + t(p["summary"]) + head(self.h[0])
        b += "".join(f"\n*{t(w['title'])}* #h(1fr) {t(self.dates(w))} \\\n_{t(w['firm'])}_ #h(1fr) {t(w['place'])}\n{items(w['items'])}" for w in p["work"])
        b += head(self.h[1]) + "".join(f"\n*{t(s['school'])}* #h(1fr) {t(self.dates(s))} \\\n{t(self.degree(s))}\n" for s in p["education"])
        b += head(self.h[2]) + " \\\n".join(f"*{t(g)}:* {t(', '.join(x))}" for g, x in p["skills"]) + head(self.h[3]) + t(", ".join(self.spoken()))
        self.typst(path, b)

    def typst_bar(self, path):
        """A tinted bar at the left; dates in a rail inside the main column."""
        t, p = self.ty, self.p
        head = lambda x: f"\n== {t(x)}\n"
        side = head(self.h[5]) + " \\\n".join(map(t, self.contacts())) + head(self.h[2]) + "".join(f"\n- {t(x)}" for x in self.flat()) + head(self.h[3]) + "".join(f"\n{t(x)}\n" for x in self.spoken())
        row = lambda a, b: f"\n#grid(columns: (32mm, 1fr), gutter: 4mm, [{a}], [{b}])\n"
        main = f"#text(size: 24pt)[{t(p['name'])}] \\\n{t(p['label'])}\n" + head(self.h[0]) + "".join(row(t(self.dates(w)), f"*{t(w['title'])}* \\\n{t(w['firm'])}, {t(w['place'])} \\\n{t(' '.join(w['items']))}") for w in p["work"])
        main += head(self.h[1]) + "".join(row(t(self.dates(s)), f"*{t(self.degree(s))}* \\\n{t(s['school'])}") for s in p["education"])
        self.typst(path, f"#grid(columns: (50mm, 1fr), gutter: 6mm, block(fill: rgb(\"#eef2f3\"), inset: 3mm, height: 100%, width: 100%)[{side}], [{main}])")

    # ReportLab and fpdf2: fonts without the letters of Asia, so these are for the others.

    def platypus(self, path):
        """A report generator's flow of paragraphs; dates in brackets behind the title."""
        from reportlab.lib.styles import ParagraphStyle
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont
        from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table
        from xml.sax.saxutils import escape
        for name, file in (("S", SANS), ("B", BOLD)):
            pdfmetrics.registerFont(TTFont(name, file))
        body, bold, head = ParagraphStyle("b", fontName="S", fontSize=9.5, leading=13), ParagraphStyle("x", fontName="B", fontSize=9.5, leading=13), ParagraphStyle("h", fontName="B", fontSize=13, leading=17, spaceBefore=8, textColor="#803")
        big, p = ParagraphStyle("n", fontName="B", fontSize=20, leading=25), self.p
        P = lambda text, style=body, **more: Paragraph(escape(text), style, **more)
        flow = [P(p["name"], big), P(p["label"]), P(" – ".join(self.contacts())), P(self.h[0], head)]
        for w in p["work"]:
            flow += [P(f"{w['title']} ({self.dates(w)})", bold), P(f"{w['firm']} · {w['place']}")] + [P(x, body, bulletText="•") for x in w["items"]] + [Spacer(1, 5)]
        flow += [P(self.h[1], head)]
        for s in p["education"]:
            flow += [P(f"{self.degree(s)} ({self.dates(s)})", bold), P(s["school"]), Spacer(1, 5)]
        flow += [P(self.h[2], head), Table([[P(x) for x in self.flat()[i:i + 3]] + [""] * (3 - len(self.flat()[i:i + 3])) for i in range(0, len(self.flat()), 3)])]
        SimpleDocTemplate(str(path), leftMargin=60, rightMargin=60).build(flow)

    def cells(self, path):
        """Cells set one by one: title left and dates right in a line, firm below, all drawn row by row beside a bar."""
        from fpdf import FPDF
        pdf = FPDF(format="A4")
        pdf.add_font("S", "", SANS), pdf.add_font("S", "B", BOLD)
        pdf.add_page()
        p = self.p
        line = lambda text, style="", size=10, h=5.5, **more: (pdf.set_font("S", style, size), pdf.cell(0, h, text, new_x="LMARGIN", new_y="NEXT", **more))
        line(p["name"], "B", 22, 11), line(p["label"], "", 12, 7), line("  ·  ".join(self.contacts()))
        for index, body in ((4, lambda: (pdf.set_font("S", "", 10), pdf.multi_cell(0, 5.5, p["summary"], new_x="LMARGIN", new_y="NEXT"))), (0, self._posts(pdf, line)), (1, self._schools(pdf, line)), (2, lambda: line(" / ".join(self.flat()))), (3, lambda: line(" / ".join(self.spoken())))):
            pdf.ln(3)
            pdf.set_fill_color(225, 230, 240)
            line(self.h[index].upper(), "B", 11, 7, fill=True)
            body()
        pdf.output(str(path))

    def _posts(self, pdf, line):
        def draw():
            for w in self.p["work"]:
                pdf.set_font("S", "B", 10)
                pdf.cell(120, 6, w["title"])
                pdf.set_font("S", "", 9)
                pdf.cell(0, 6, self.dates(w), align="R", new_x="LMARGIN", new_y="NEXT")
                line(f"{w['firm']}, {w['place']}")
                for x in w["items"]:
                    pdf.set_font("S", "", 10)
                    pdf.cell(5, 5.5, "•")
                    pdf.multi_cell(0, 5.5, x, new_x="LMARGIN", new_y="NEXT")
        return draw

    def _schools(self, pdf, line):
        def draw():
            for s in self.p["education"]:
                pdf.set_font("S", "B", 10)
                pdf.cell(120, 6, self.degree(s))
                pdf.set_font("S", "", 9)
                pdf.cell(0, 6, self.dates(s), align="R", new_x="LMARGIN", new_y="NEXT")
                line(s["school"])
        return draw


LATEX = ["latex_lines", "latex_columns", "latex_rail"]
TYPST = ["typst_grid", "typst_bar"]
LETTERS = ["platypus", "cells"]
