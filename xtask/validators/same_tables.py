"""Writes the tables of a workbook again, by openpyxl or python-docx: what Aunar is measured beside."""

import sys

import openpyxl


def main(form, source, target):
    tables = [list(sheet.iter_rows(values_only=True)) for sheet in openpyxl.load_workbook(source, read_only=True)]
    if form == "xlsx":
        book = openpyxl.Workbook(write_only=True)
        for number, rows in enumerate(tables):
            sheet = book.create_sheet(f"t{number}")
            for row in rows:
                sheet.append(row)
        book.save(target)
    else:
        import docx

        file = docx.Document()
        for rows in tables:
            table = file.add_table(rows=len(rows), cols=len(rows[0]))
            for line, row in zip(table.rows, rows):
                for cell, value in zip(line.cells, row):
                    cell.text = "" if value is None else str(value)
        file.save(target)


main(*sys.argv[1:])
