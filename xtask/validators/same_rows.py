"""What openpyxl spends on the rows of a workbook: reading them, writing them, or changing some."""

import sys

import openpyxl


def rows_of(path):
    book = openpyxl.load_workbook(path, read_only=True)
    return [(sheet.title, list(sheet.iter_rows(values_only=True))) for sheet in book]


def main(what, source, target):
    if what == "read":
        print(sum(len(rows) for _, rows in rows_of(source)))
    elif what == "write":
        book = openpyxl.Workbook(write_only=True)
        for title, rows in rows_of(source):
            sheet = book.create_sheet(title[:31])
            for row in rows:
                sheet.append(row)
        book.save(target)
    else:
        # Every tenth title changes, as after a week in which many worked on it; ten rows are new.
        book = openpyxl.load_workbook(source)
        sheet = next(s for s in book.worksheets if s.cell(2, 1).value == "#meta+id")
        tags = {cell.value: cell.column for cell in sheet[2] if cell.value}
        title, last = tags["#activity+name+es"], sheet.max_row
        for row in range(3, last + 1, 10):
            sheet.cell(row, title).value = f"{sheet.cell(row, title).value} (revisada)"
        for row in range(last + 1, last + 11):
            sheet.cell(row, title).value = f"Actividad añadida {row}"
        book.save(target)


main(*sys.argv[1:])
