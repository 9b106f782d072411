"""Layouts of résumés as Word documents, written part by part as Word itself would."""
import zipfile
from xml.sax.saxutils import escape as e

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
STYLES = f'''<?xml version="1.0" encoding="UTF-8"?><w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans" w:eastAsia="Noto Sans CJK SC" w:cs="Noto Sans Arabic"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="444444"/></w:pBdr><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Listenabsatz"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style></w:styles>'''
NUMBERING = f'<?xml version="1.0" encoding="UTF-8"?><w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="360" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'


def run(text, bold=False, italic=False, size=None):
    look = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "") + (f'<w:sz w:val="{size}"/>' if size else "")
    # Word cuts runs anywhere: proofing marks, edits.
    half = len(text) // 2 if len(text) > 12 else len(text)
    return "".join(f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{e(part)}</w:t></w:r>' for part in (text[:half], text[half:]) if part)


TAB = "<w:r><w:tab/></w:r>"
BREAK = "<w:r><w:br/></w:r>"


def par(*runs, style=None, rtl=False, extra=""):
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f'<w:p><w:pPr>{named}{extra}{"<w:bidi/>" if rtl else ""}</w:pPr>{"".join(runs)}</w:p>'


def item(text, rtl=False):
    return par(run(text), style="Listenabsatz", rtl=rtl, extra='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')


def table(rows, widths, borders=False):
    lines = "<w:tblBorders>" + "".join(f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for s in ("top", "left", "bottom", "right", "insideH", "insideV")) + "</w:tblBorders>" if borders else ""
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    body = "".join("<w:tr>" + "".join(f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/></w:tcPr>{cell or par()}</w:tc>' for cell, w in zip(row, widths)) + "</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{lines}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def text_box(content):
    box = f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>'
    return f'<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="5400000" cy="900000"/><wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">{box}</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:425pt;height:70pt"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>'


def control(content):
    return f'<w:sdt><w:sdtPr><w:alias w:val="Field"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


def save(path, body, header=None, footer=None):
    parts = {"[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>'
             + ('<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>' if header else "") + ('<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>' if footer else "") + "</Types>",
             "_rels/.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
             "word/_rels/document.xml.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>'
             + ('<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>' if header else "") + ('<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>' if footer else "") + "</Relationships>",
             "word/styles.xml": STYLES, "word/numbering.xml": NUMBERING,
             "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:document {W}><w:body>{body}<w:sectPr>{(chr(60) + "w:headerReference w:type=" + chr(34) + "default" + chr(34) + " r:id=" + chr(34) + "rId3" + chr(34) + "/>") if header else ""}{(chr(60) + "w:footerReference w:type=" + chr(34) + "default" + chr(34) + " r:id=" + chr(34) + "rId4" + chr(34) + "/>") if footer else ""}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567"/></w:sectPr></w:body></w:document>'}
    if header:
        parts["word/header1.xml"] = f'<?xml version="1.0" encoding="UTF-8"?><w:hdr {W}>{header}</w:hdr>'
    if footer:
        parts["word/footer1.xml"] = f'<?xml version="1.0" encoding="UTF-8"?><w:ftr {W}>{footer}</w:ftr>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in parts.items():
            z.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), text)


class Document:
    def __init__(self, person, look):
        self.p, self.look, self.l = person, look, person["language"]
        self.h = look.headings(self.l)
        self.rtl = self.l in ("ar", "he")

    def dates(self, row):
        return self.look.span(row["start"], row["end"])

    def par(self, *runs, **more):
        return par(*runs, rtl=self.rtl, **more)

    def heading(self, index):
        return self.par(run(self.h[index]), style="berschrift1")

    def bold_heading(self, index):
        return par() + self.par(run(self.h[index].upper(), bold=True))

    def flat(self):
        return [x for _, items in self.p["skills"] for x in items]

    def degree(self, row):
        return f"{row['degree']}, {row['subject']}"

    def spoken(self):
        return ", ".join(f"{a} ({b})" if b else a for a, b in ((x + ("",))[:2] for x in self.p["spoken"]))

    def tabs(self, path):
        """Styles and tabs: title, tab, dates; firm below."""
        p, right = self.p, '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>'
        b = self.par(run(p["name"]), style="Titel") + self.par(run(" | ".join([p["mail"], p["phone"], p["place"]])))
        b += self.heading(4) + self.par(run(p["summary"])) + self.heading(0)
        for w in p["work"]:
            b += self.par(run(w["title"], bold=True), TAB, run(self.dates(w)), extra=right) + self.par(run(f"{w['firm']}, {w['place']}", italic=True)) + "".join(item(x, self.rtl) for x in w["items"])
        b += self.heading(1)
        for s in p["education"]:
            b += self.par(run(self.degree(s), bold=True), TAB, run(self.dates(s)), extra=right) + self.par(run(s["school"]))
        b += self.heading(2) + "".join(self.par(run(f"{g}: ", bold=True), run(", ".join(x))) for g, x in p["skills"]) + self.heading(3) + self.par(run(self.spoken()))
        save(path, b)

    def side_table(self, path):
        """One table of two cells: a bar with contact and skills, and the rest."""
        p = self.p
        side = self.bold_heading(5) + "".join(self.par(run(x)) for x in (p["place"], p["phone"], p["mail"])) + self.bold_heading(2) + "".join(item(x, self.rtl) for x in self.flat()) + self.bold_heading(3) + "".join(self.par(run(x)) for x in self.spoken().split(", "))
        main = self.par(run(p["name"], bold=True, size=44)) + self.par(run(p["label"])) + self.bold_heading(4) + self.par(run(p["summary"])) + self.bold_heading(0)
        for w in p["work"]:
            main += self.par(run(f"{w['firm']} — {w['title']}", bold=True)) + self.par(run(f"{self.dates(w)} | {w['place']}", italic=True)) + "".join(item(x, self.rtl) for x in w["items"])
        main += self.bold_heading(1) + "".join(self.par(run(s["school"], bold=True)) + self.par(run(self.degree(s))) + self.par(run(self.dates(s))) for s in p["education"])
        save(path, table([[side, main]], [3200, 6438]) + par())

    def boxes(self, path):
        """Name and contact in a text box; posts with line breaks inside one paragraph."""
        p = self.p
        head = self.par(run(p["name"], bold=True, size=40)) + self.par(run(p["label"])) + self.par(run(f"{p['mail']} • {p['phone']} • {p['place']}"))
        b = text_box(head) + self.bold_heading(0)
        for w in p["work"]:
            b += self.par(run(w["title"], bold=True), BREAK, run(f"{w['firm']}, {w['place']}"), BREAK, run(self.dates(w), italic=True)) + "".join(item(x, self.rtl) for x in w["items"])
        b += self.bold_heading(1) + "".join(self.par(run(self.degree(s), bold=True), BREAK, run(s["school"]), BREAK, run(self.dates(s))) for s in p["education"])
        b += self.bold_heading(2) + self.par(run(" • ".join(self.flat())))
        save(path, b)

    def controls(self, path):
        """Word's own templates: everything in content controls."""
        p = self.p
        b = control(self.par(run(p["name"]), style="Titel")) + control(self.par(run(p["place"]), run(" | "), run(p["phone"]), run(" | "), run(p["mail"])))
        b += control(self.heading(4)) + control(self.par(run(p["summary"]))) + control(self.heading(0))
        for w in p["work"]:
            b += control(self.par(run(self.dates(w))) + self.par(control(run(w["title"], bold=True)), run(" | "), control(run(w["firm"])), run(" | "), control(run(w["place"]))) + "".join(item(x, self.rtl) for x in w["items"]))
        b += control(self.heading(1))
        for s in p["education"]:
            b += control(self.par(run(self.dates(s))) + self.par(run(self.degree(s), bold=True), run(" | "), run(s["school"])))
        b += control(self.heading(2)) + table([[item(x, self.rtl), item(y, self.rtl) if y else ""] for x, y in zip(self.flat()[::2], self.flat()[1::2] + [""])], [4800, 4800])
        save(path, b + par())

    def head_and_foot(self, path):
        """Name and contact in the page's header, page numbers in its footer."""
        p = self.p
        header = self.par(run(p["name"], bold=True, size=36)) + self.par(run(f"{p['place']} · {p['phone']} · {p['mail']}", size=18))
        footer = self.par(run("1 / 1"))
        b = self.heading(0)
        for w in p["work"]:
            b += self.par(run(f"{w['title']}, {w['firm']}", bold=True), run(f" ({self.dates(w)})")) + self.par(run(w["place"], italic=True)) + "".join(item(x, self.rtl) for x in w["items"])
        b += self.heading(1) + "".join(self.par(run(f"{self.degree(s)}, {s['school']}", bold=True), run(f" ({self.dates(s)})")) for s in p["education"])
        b += self.heading(2) + self.par(run("; ".join(self.flat())))
        save(path, b, header, footer)

    def date_table(self, path):
        """Tabular: a row a post, dates in the first cell."""
        p = self.p
        labels = self.look.labels(self.l)
        b = self.par(run(p["name"], bold=True, size=40)) + table([[self.par(run(a + ":")), self.par(run(c))] for a, c in zip(labels[2:], (p["place"], p["phone"], p["mail"]))], [2600, 7038])
        b += self.bold_heading(0) + table([[self.par(run(self.dates(w))), self.par(run(w["title"], bold=True)) + self.par(run(f"{w['firm']}, {w['place']}")) + "".join(item(x, self.rtl) for x in w["items"])] for w in p["work"]], [2600, 7038])
        b += self.bold_heading(1) + table([[self.par(run(self.dates(s))), self.par(run(self.degree(s), bold=True)) + self.par(run(s["school"]))] for s in p["education"]], [2600, 7038])
        b += self.bold_heading(2) + table([[self.par(run(g)), self.par(run(", ".join(x)))] for g, x in p["skills"]], [2600, 7038], borders=True)
        save(path, b + par())


LAYOUTS = ["tabs", "side_table", "boxes", "controls", "head_and_foot", "date_table"]
