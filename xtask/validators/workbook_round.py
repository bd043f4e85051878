"""Takes a workbook out of a generated plan, has openpyxl and LibreOffice change it, and takes it back."""

import json
import pathlib
import shutil
import subprocess
import sys

from openpyxl import load_workbook

aunar, folder = sys.argv[1], pathlib.Path(sys.argv[2])
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
database = f"sqlite://{folder}/plan.db"
faults = []


def holds(what, is_so, told=""):
    if not is_so:
        faults.append(f"{what}: {told}")


def run(*args, codes=(0,)):
    done = subprocess.run([aunar, *args, "--db", database], capture_output=True, text=True, timeout=300)
    if done.returncode not in codes:
        raise SystemExit(f"aunar {' '.join(args)} ended {done.returncode}: {done.stderr}{done.stdout[-2000:]}")
    return done.stdout


def export(name, lang="es"):
    run("export", "--network", "bench", "--plan", "bench", "--lang", lang, "-o", str(folder / name))
    return folder / name


def take(path, *options):
    return json.loads(run("import", str(path), "--network", "bench", "--plan", "bench", "--json", *options, codes=(0, 1)))


def office(path, *ways):
    """The file as LibreOffice saves it, by way of other formats."""
    for number, form in enumerate(ways):
        out = folder / f"office-{path.stem}-{number}"
        subprocess.run(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile",
             "--convert-to", form, "--outdir", str(out), str(path)],
            check=True, capture_output=True, timeout=240,
        )
        path = out / f"{path.stem}.{form}"
    return path


class Book:
    """A workbook in the hands of openpyxl."""

    def __init__(self, path):
        self.path = path
        self.book = load_workbook(path)
        self.sheet = next(s for s in self.book.worksheets if s.cell(2, 1).value == "#meta+id")
        self.tags = {cell.value: cell.column for cell in self.sheet[2] if cell.value}

    def cell(self, row, tag):
        return self.sheet.cell(row, self.tags[tag])

    def save(self, name):
        self.book.save(folder / name)
        return folder / name


def counted(outcome):
    counts = outcome["counts"]
    return counts["new"], counts["changed"], counts["refused"]


def reasons(outcome):
    rows = [remark["reason"] for row in outcome["rows"] for remark in row["remarks"]]
    return rows + [remark["reason"] for remark in outcome["remarks"]]


run("generate", "--activities", "60")

# What is given out, as another library sees it.
first = export("first.xlsx")
book = Book(first)
sheet, spread = book.sheet, book.book
holds("the mark is out of sight", spread["aunar"].sheet_state == "veryHidden", spread["aunar"].sheet_state)
holds("the tags are hidden", sheet.row_dimensions[2].hidden)
holds("the head stays in sight", sheet.freeze_panes == "E3", sheet.freeze_panes)
holds("the sheet is protected", sheet.protection.sheet)
holds("the id is locked", sheet.cell(3, 1).protection.locked and sheet.cell(3, 2).protection.locked)
holds("the title is open", not book.cell(3, "#activity+name+es").protection.locked)
kept = sheet.protection
forbids = [what for what in ("sort", "autoFilter", "formatColumns", "insertColumns", "insertRows") if getattr(kept, what)]
holds("the protection lets filter, sort, format and insert", not forbids, forbids)
holds("nobody needs a password to lift it", not kept.password, kept.password)
holds("the filter begins at the titles", sheet.auto_filter.ref.startswith("A1:"), sheet.auto_filter.ref)
holds("titles may be changed", not sheet.cell(1, 4).protection.locked)
beyond = [d for d in sheet.column_dimensions.values() if d.min and d.min <= sheet.max_column + 1 <= d.max]
holds("to the right there is room", beyond and not beyond[0].protection.locked, sheet.max_column)
colours = {sheet.cell(3, 1).fill.fgColor.rgb, book.cell(3, "#activity+name+es").fill.fgColor.rgb}
holds("open and locked differ in colour", len(colours) == 2, colours)
rules = {rule.type for rule in sheet.data_validations.dataValidation}
holds("choices drop down and numbers are checked", {"list", "whole"} <= rules, rules)
lists = [rule.formula1 for rule in sheet.data_validations.dataValidation if rule.type == "list"]
for formula in lists:
    name, cells = formula.replace("'", "").lstrip("=").split("!")
    entries = [cell[0].value for cell in spread[name][cells.replace("$", "")]]
    holds("a list has its entries", all(entries) and len(entries) > 1, formula)
holds("there is a sheet for each kind", len(spread.sheetnames) == 9, spread.sheetnames)
formulas = [c.coordinate for s in spread.worksheets for line in s.iter_rows() for c in line if c.data_type == "f"]
holds("nothing is a formula", not formulas, formulas[:3])

# Saved by both, and not touched: nothing changes.
for path in [book.save("untouched.xlsx"), office(first, "xlsx"), office(first, "ods", "xlsx")]:
    outcome = take(path)
    holds(f"{path.name} saved again changes nothing", counted(outcome) == (0, 0, 0), outcome["rows"][:3])
    holds(f"{path.name} is read whole", outcome["counts"]["unchanged"] >= 60, outcome["counts"])

# Changed by openpyxl, then saved by LibreOffice.
book = Book(first)
book.cell(3, "#activity+name+es").value = "Cambiada por otra biblioteca"
status = book.cell(4, "#status")
status.value = "Cancelada" if status.value == "Suspendida" else "Suspendida"
book.cell(5, "#activity+description+es").value = "=1+1"
book.cell(5, "#activity+description+es").data_type = "s"
below = sheet.max_row + 1
for tag, value in {"#activity+name+es": "Añadida en la copia", "#date+period": "2024-Q2", "#org+lead": "OIM"}.items():
    book.cell(below, tag).value = value
changed = book.save("changed.xlsx")
saved = office(changed, "xlsx")
looked = take(saved, "--dry-run")
holds("a dry run stores nothing", not looked["stored"] and counted(looked) == (1, 3, 0), looked["counts"])
outcome = take(saved)
holds("what was changed is taken", outcome["stored"] and counted(outcome) == (1, 3, 0), outcome["counts"])
again = take(changed)
holds("the same copy again changes nothing", counted(again) == (0, 0, 0), again["counts"])
now = Book(export("now.xlsx"))
by_id = {now.sheet.cell(row, 1).value: row for row in range(3, now.sheet.max_row + 1)}
row = by_id[book.sheet.cell(5, 1).value]
holds("a text that looks like a formula stays text", now.cell(row, "#activity+description+es").value == "=1+1")
holds("and is no formula", now.cell(row, "#activity+description+es").data_type == "s")

# Columns added between and to the right, one called otherwise, rows filtered and sorted.
book = Book(export("columns.xlsx"))
title = book.tags["#activity+name+es"]
book.sheet.cell(1, title).value = "Así la llamamos"
book.cell(4, "#activity+name+es").value = "Tras cambiar las columnas"
book.sheet.insert_cols(5)
book.sheet.cell(1, 5).value = "Nuestra columna"
book.sheet.cell(4, 5).value = "nuestra nota"
book.sheet.cell(1, book.sheet.max_column + 1).value = "Otra nuestra"
book.sheet.row_dimensions[5].hidden = True
rows = [[cell.value for cell in line] for line in book.sheet.iter_rows(min_row=3)]
for at, line in enumerate(reversed(rows), 3):
    for column, value in enumerate(line, 1):
        cell = book.sheet.cell(at, column)
        cell.value = value
        if isinstance(value, str) and value.startswith("="):
            cell.data_type = "s"
outcome = take(office(book.save("columns-changed.xlsx"), "xlsx"))
holds("columns added and renamed, and rows sorted, are understood", counted(outcome) == (0, 1, 0), outcome["counts"])
holds("added columns are told", "column-added" in reasons(outcome), reasons(outcome))

# Two copies of one state: what both changed is asked about, what is old gives way, what is gone is told.
one, two = Book(now.path), Book(now.path)
one.cell(6, "#activity+name+es").value = "De la primera copia"
one.cell(7, "#meta+url").value = "https://example.org/primera"
two.cell(6, "#activity+name+es").value = "De la segunda copia"
two.cell(6, "#activity+description+es").value = "También de la segunda"
outcome = take(office(one.save("one.xlsx"), "xlsx"))
holds("the first copy is taken", counted(outcome) == (0, 2, 0), outcome["counts"])
path = office(two.save("two.xlsx"), "xlsx")
outcome = take(path)
holds("the clash is told and nothing is stored", not outcome["stored"] and "clash" in reasons(outcome), reasons(outcome))
outcome = take(path, "--partial")
later = Book(export("later.xlsx"))
ids = {later.sheet.cell(row, 1).value: row for row in range(3, later.sheet.max_row + 1)}
row = ids[two.sheet.cell(6, 1).value]
holds("unasked, the plan's stays", later.cell(row, "#activity+name+es").value == "De la primera copia")
holds("the rest is taken", later.cell(row, "#activity+description+es").value == "También de la segunda")
row = ids[one.sheet.cell(7, 1).value]
holds("what is old in the second stays new", later.cell(row, "#meta+url").value == "https://example.org/primera")

# Deleted, copied, foreign and computed.
book = Book(later.path)
wide = [cell.value for cell in book.sheet[4]]
book.sheet.delete_rows(8)
last = book.sheet.max_row + 1
for column, value in enumerate(wide, 1):
    book.sheet.cell(last, column).value = value
book.cell(last, "#activity+name+es").value = "Copia de una fila"
book.sheet.cell(5, 1).value = "01900000-0000-7000-8000-000000000000"
book.cell(6, "#indicator+gender").value = "=1+1"
outcome = take(office(book.save("rows.xlsx"), "xlsx"))
found = set(reasons(outcome))
holds("deleted, copied and foreign rows are told", {"missing-row", "copied-row", "unknown-id"} <= found, found)
holds("nothing of it is stored", not outcome["stored"], outcome["counts"])
final = Book(export("final.xlsx"))
holds("nothing was deleted", final.sheet.max_row == later.sheet.max_row, final.sheet.max_row)

for fault in faults[:20]:
    print(fault, file=sys.stderr)
print(f"{len(faults)} faults")
sys.exit(1 if faults else 0)
