"""Opens the exported workbook with openpyxl and compares it with the exported CSV."""

import csv
import sys

from openpyxl import load_workbook


def main(workbook_path, csv_path):
    faults = []
    with open(csv_path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    if len({len(row) for row in rows}) != 1:
        faults.append("the CSV has rows of different lengths")
    if len(rows) < 10:
        faults.append(f"the CSV has only {len(rows)} rows")
    workbook = load_workbook(workbook_path)
    headings = rows[0]
    for sheet in workbook.worksheets:
        texts = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
        alike = (at for at, row in enumerate(texts) if sum(word in row for word in headings) > len(headings) / 2)
        start = next(alike, None)
        if start is not None:
            break
    if start is None:
        faults.append("no sheet holds the headings of the CSV")
    else:
        # A row of HXL tags may stand between the headings and the data.
        data = [row for row in texts[start + 1 :] if any(row) and not any(cell.startswith("#") for cell in row)]
        plain = [row for row in rows[1:] if not any(cell.startswith("#") for cell in row)]
        if len(data) != len(plain):
            faults.append(f"the workbook has {len(data)} rows, the CSV {len(plain)}")
        if data and plain and data[0][0] != plain[0][0]:
            faults.append(f"the first row is {data[0][0]!r} in the workbook, {plain[0][0]!r} in the CSV")
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type == "f":
                faults.append(f"{cell.coordinate} is a formula: {cell.value!r}")
            elif cell.data_type == "e":
                faults.append(f"{cell.coordinate} is an error: {cell.value!r}")
    for fault in faults[:20]:
        print(fault, file=sys.stderr)
    print(f"{len(workbook.sheetnames)} sheets, {sheet.max_row} rows, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main(sys.argv[1], sys.argv[2]))
