"""Reads the sample reports with programs that are not ours and tells what is not as it should be."""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import docx
import openpyxl

LANGUAGES = ["es", "en", "pt", "fr"]
FAULTS = []


def judge(fine, told):
    if not fine:
        FAULTS.append(told)


def said(*command):
    # Some of these programs print bytes of the file itself, which need not be UTF-8.
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", timeout=120)
    return done.returncode, done.stdout + done.stderr


def converted(folder):
    """Each DOCX as LibreOffice has it, which takes its time to start: once for all."""
    with tempfile.TemporaryDirectory() as work:
        profile = f"-env:UserInstallation=file://{work}/profile"
        files = [str(folder / f"{lang}.docx") for lang in LANGUAGES]
        _, told = said("soffice", profile, "--headless", "--convert-to", "html", "--outdir", work, *files)
        pages = {lang: Path(work) / f"{lang}.html" for lang in LANGUAGES}
        for lang, page in pages.items():
            judge(page.exists(), f"LibreOffice made nothing of {lang}.docx: {told}")
        return {lang: p.read_text(encoding="utf-8", errors="replace") if p.exists() else "" for lang, p in pages.items()}


def the_docx(folder, lang, page):
    file = docx.Document(folder / f"{lang}.docx")
    headings = [p.text for p in file.paragraphs if p.style.name.lower().startswith("heading")]
    judge(len(headings) >= 5, f"{lang}.docx has {len(headings)} headings")
    judge(len(file.tables) >= 2, f"{lang}.docx has {len(file.tables)} tables")
    for table in file.tables:
        judge("w:tblHeader" in table.rows[0]._tr.xml, f"{lang}.docx: a table without a head")
        judge(len({len(row.cells) for row in table.rows}) == 1, f"{lang}.docx: an uneven table")
    judge(file.core_properties.title, f"{lang}.docx has no title")
    judge(file.inline_shapes, f"{lang}.docx has no picture")
    judge(len(re.findall("<h[1-4]", page)) >= len(headings), f"{lang}.docx loses headings in LibreOffice")
    judge(page.count("<table") >= len(file.tables), f"{lang}.docx loses tables in LibreOffice")
    return headings


def the_pdf(folder, lang, headings):
    path = str(folder / f"{lang}.pdf")
    _, info = said("pdfinfo", path)
    judge(re.search(r"Tagged:\s+yes", info), f"{lang}.pdf is not tagged")
    judge(re.search(r"Title:\s+\S", info), f"{lang}.pdf has no title")
    _, said_of_itself = said("pdfinfo", "-meta", path)
    judge("<pdfuaid:part>1<" in said_of_itself, f"{lang}.pdf does not say that it is PDF/UA-1")
    judge(re.search(r"Page size:.*A4", info), f"{lang}.pdf is not A4")
    _, tree = said("pdfinfo", "-struct", path)
    for kind in ["H1", "H2", "Table", "TH", "Figure", "Note", "Link", "Caption"]:
        judge(re.search(rf"^\s*{kind}\b", tree, re.M), f"{lang}.pdf has no {kind} in its structure")
    _, text = said("pdftotext", "-layout", path, "-")
    for heading in headings:
        judge(heading in text, f"{lang}.pdf does not say {heading!r}")
    judge("□" not in text, f"{lang}.pdf has letters without a shape")
    code, told = said("qpdf", "--check", path)
    judge(code == 0, f"qpdf on {lang}.pdf: {told}")
    _, inside = said("qpdf", "--json", path)
    inside = json.loads(inside[inside.index("{") :])
    judge(inside["outlines"], f"{lang}.pdf has no bookmarks")
    code, told = said(str(Path(sys.executable).parent / "pdfua"), "check", path)
    judge(code == 0, f"pdfua on {lang}.pdf: {told}")


def the_workbook(folder, lang):
    book = openpyxl.load_workbook(folder / f"{lang}.xlsx")
    numbers = [c for sheet in book for row in sheet.iter_rows() for c in row if c.data_type == "n" and c.value]
    formulas = [c for sheet in book for row in sheet.iter_rows() for c in row if c.data_type == "f"]
    judge(len(numbers) >= 100, f"{lang}.xlsx holds {len(numbers)} numbers")
    judge(not formulas, f"{lang}.xlsx holds formulas")


def main(folder):
    pages = converted(folder)
    for lang in LANGUAGES:
        the_pdf(folder, lang, the_docx(folder, lang, pages[lang]))
        the_workbook(folder, lang)
    for fault in FAULTS[:30]:
        print(fault, file=sys.stderr)
    print(f"{len(LANGUAGES) * 3} files, {len(FAULTS)} faults")
    return 1 if FAULTS else 0


sys.exit(main(Path(sys.argv[1])))
