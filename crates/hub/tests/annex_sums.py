"""Adds up the annex of a review once more, from its amounts and rates alone: what it prints is compared
with what the program says. Sheets are found by their place, since their names are in the reader's
language: 0 about, 1 activities, 2 values, 3 budget lines.
"""

import json
import sys
from decimal import ROUND_HALF_UP, Decimal

import openpyxl

REFERENCE, CURRENCY, REQUIRED, AVAILABLE, SPENT, RATE = 0, 6, 7, 8, 9, 10
MEASURES = {"required": REQUIRED, "available": AVAILABLE, "spent": SPENT}


def rows(book, n):
    return [[cell.value for cell in row] for row in list(book.worksheets[n].iter_rows())[1:]]


def exact(value):
    return Decimal(str(value))


def cents(amount, row):
    if row[CURRENCY] == "USD":
        return exact(amount) * 100
    return (exact(amount) / exact(row[RATE]) * 100).quantize(Decimal(1), ROUND_HALF_UP)


def main(path):
    book = openpyxl.load_workbook(path)
    lines, values = rows(book, 3), rows(book, 2)
    told = {"lines": len(lines), "currencies": sorted({row[CURRENCY] for row in lines}), "usd_cents": {}, "columns": {}}
    for n, (name, column) in enumerate(MEASURES.items()):
        said = [row for row in lines if row[column] is not None]
        told["usd_cents"][name] = int(sum(cents(row[column], row) for row in said))
        told["columns"][name] = int(sum(exact(row[12 + n]) * 100 for row in said))
    sums, owners = {}, {}
    for reference, _, _window, member, value, *_ in values:
        if value is not None:
            sums[reference] = sums.get(reference, Decimal(0)) + exact(value)
        owners.setdefault(reference, set()).add(member)
    told["values"] = {key: int(value * 10_000) for key, value in sums.items()}
    told["owners"] = {key: len(names) for key, names in owners.items()}
    print(json.dumps(told))


main(sys.argv[1])
