#!/usr/bin/env python3
"""Makes résumés with their truth: invented people (people.txt) in many layouts, by seven generators.

    make.py FOLDER [--more] [--only PART]

Writes NAME.pdf or NAME.docx and NAME.truth.json, the shape that the scoring script of the corpus reads. Needs chromium,
soffice, pdflatex and the Python packages weasyprint, typst, reportlab and fpdf2; what is missing is left out and said so.
The same call makes the same files: every choice is drawn from the name of the file.
"""
import argparse, hashlib, json, pathlib, random, subprocess, sys, tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import drawn, more_pages, pages, word, words  # noqa: E402

ASIAN, RIGHT = ("zh", "ja", "ko"), ("ar", "he")


class Look:
    """The variants of one file, drawn from its name."""

    def __init__(self, name, language):
        self.random = random.Random(name)
        self.language = language
        self.style = self.random.choice(["long", "short", "numbers", "numbers", "dots", "year"])
        self.dash = self.random.choice([" – ", " - ", "–", " — ", " – "])
        self.since = self.random.random() < 0.3
        self.margin = self.random.choice(["14mm", "18mm", "22mm"])
        self.now = None

    def pick(self, options):
        return self.random.choice(options)

    def span(self, start, end):
        # One person writes "present" one way.
        def same(options):
            self.now = self.now or self.pick(options)
            return self.now if self.now in options else options[0]
        return words.span(start, end, self.language, self.style, same, self.dash, self.since)

    def headings(self, language):
        return [self.pick(x.split("|")) for x in words.HEADINGS[language]]

    def labels(self, language):
        return words.LABELS[language].split("|")

    def birth(self, language):
        return words.BIRTH[language]

    def level(self, language, index):
        return words.LEVELS[language].split()[index % 3]

    def title(self, language):
        return {"en": "Curriculum Vitae", "de": "Lebenslauf", "fr": "Curriculum Vitae", "es": "Currículum Vítae", "pt": "Curriculum Vitae", "it": "Curriculum Vitae",
                "nl": "Curriculum Vitae", "pl": "Życiorys", "zh": "个人简历", "ja": "履歴書", "ar": "السيرة الذاتية", "he": "קורות חיים", "ko": "이력서"}[language]

    def at(self, language):
        word = words.AT.get(language)
        return f" {word} " if word else ", " if language not in ASIAN else "，"


def truth(person, look):
    return {"name": person["name"], "email": person["mail"], "phone": person["phone"], "location": person["place"],
            "work": [{"title": w["title"], "company": w["firm"], "dates": words.truth_span(w["start"], w["end"], look.style)} for w in person["work"]],
            "education": [{"degree": s["degree"], "area": s["subject"], "institution": s["school"]} for s in person["education"]],
            "skills": [x for _, items in person["skills"] for x in items], "skills_may": [g for g, _ in person["skills"]]}


def plan(everyone):
    """(file name, person, generator, layout): every person meets about seven layouts, every layout all languages."""
    letters = lambda p: p["language"] not in ASIAN + RIGHT
    for index, person in enumerate(everyone):
        draw = random.Random(f"plan {person['mail']}")
        web = draw.sample(pages.LAYOUTS, 4)
        rows = [("chromium" if i % 2 == 0 else "weasyprint", x, "pdf") for i, x in enumerate(web)]
        docs = draw.sample(word.LAYOUTS, 2)
        rows += [("word", docs[0], "docx"), ("libreoffice", docs[1], "pdf")]
        rows += [("typst", draw.choice(drawn.TYPST), "pdf")] if index % 2 else []
        if letters(person):
            rows += [("latex", draw.choice(drawn.LATEX), "pdf")]
            rows += [("reportlab", "platypus", "pdf") if index % 3 == 0 else ("fpdf", "cells", "pdf")] if index % 3 else []
        key = person["mail"].split("@")[0].replace(".", "-")
        for generator, layout, kind in rows:
            yield f"{person['language']}-{key}-{generator}-{layout}.{kind}", person, generator, layout


def plan_more(everyone):
    """The second set: other people, in the layouts of both collections."""
    for index, person in enumerate(everyone):
        draw = random.Random(f"more {person['mail']}")
        web = draw.sample(more_pages.layouts_for(person["language"]), 3) + draw.sample(pages.LAYOUTS, 2)
        web += ["japanese_form"] if person["language"] == "ja" and "japanese_form" not in web else []
        rows = [(("chromium", "weasyprint")[(i + index) % 2], x, "pdf") for i, x in enumerate(web)]
        docs = draw.sample(word.LAYOUTS, 2)
        rows += [("word", docs[0], "docx"), ("libreoffice", docs[1], "pdf"), ("typst", draw.choice(drawn.TYPST), "pdf")]
        if person["language"] not in ASIAN + RIGHT:
            rows += [("latex", draw.choice(drawn.LATEX), "pdf"), ("fpdf", "cells", "pdf") if index % 2 else ("reportlab", "platypus", "pdf")]
        key = person["mail"].split("@")[0].replace(".", "-")
        for generator, layout, kind in rows:
            yield f"{person['language']}-{key}-{generator}-{layout}.{kind}", person, generator, layout


def print_html(folder, source, path):
    page = pathlib.Path(folder, "r.html")
    page.write_text(source, encoding="utf-8")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={path}", str(page)], capture_output=True, timeout=60)


def make(path, person, generator, layout, look):
    if generator in ("chromium", "weasyprint"):
        kind = pages.Page if layout in pages.LAYOUTS else more_pages.MorePage
        source = getattr(kind(person, look), layout)()
        if generator == "weasyprint":
            import weasyprint
            weasyprint.HTML(string=source).write_pdf(str(path))
        else:
            with tempfile.TemporaryDirectory() as folder:
                print_html(folder, source, path)
    elif generator == "word":
        getattr(word.Document(person, look), layout)(path)
    elif generator == "libreoffice":
        with tempfile.TemporaryDirectory() as folder:
            made = pathlib.Path(folder, path.stem + ".docx")
            getattr(word.Document(person, look), layout)(made)
            subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(path.parent), str(made)], capture_output=True, timeout=120)
    else:
        getattr(drawn.Sheet(person, look), layout)(path)


def half(name):
    """"tuning" or "held", by the name alone."""
    return "tuning" if hashlib.sha256(name.encode()).digest()[0] % 2 == 0 else "held"


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("folder")
    ap.add_argument("--only", default="")
    ap.add_argument("--more", action="store_true", help="the second set: people-2.txt and further layouts")
    a = ap.parse_args()
    missing = []
    here = pathlib.Path(__file__).parent
    rows = plan_more(words.people(here / "people-2.txt")) if a.more else plan(words.people(here / "people.txt"))
    for name, person, generator, layout in rows:
        if a.only not in name:
            continue
        folder = pathlib.Path(a.folder, half(name))
        folder.mkdir(parents=True, exist_ok=True)
        path = (folder / name).resolve()
        if path.exists():
            continue
        look = Look(name, person["language"])
        if layout in ("two_posts", "japanese_form"):
            person = more_pages.MorePage(person, look).changed(layout)
        try:
            make(path, person, generator, layout, look)
        except Exception as problem:  # a missing generator leaves out its files
            print(f"{name}: {type(problem).__name__} {problem}"[:200], file=sys.stderr)
        if path.exists():
            path.with_suffix(".truth.json").write_text(json.dumps(truth(person, look), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        else:
            missing.append(name)
    print(f"{len(missing)} not made: {missing[:8]}")


if __name__ == "__main__":
    main()
