"""Reads a table with HXL tags with libhxl, and holds it to the table without: the same rows, a tag over
every column. Usage: hxl_twins.py TAGGED PLAIN"""

import csv
import sys

import hxl


def main(tagged, plain):
    with open(tagged, "rb") as file:
        source = hxl.data(file)
        tags = [column.display_tag for column in source.columns]
        rows = [list(row.values) for row in source]
    with open(plain, encoding="utf-8-sig", newline="") as file:
        head, *others = list(csv.reader(file))
    faults = []
    if len(tags) != len(head) or not all(tag and tag.startswith("#") for tag in tags):
        faults.append(f"{len(tags)} tags over {len(head)} columns: {tags}")
    filled = [row for row in others if any(cell.strip() for cell in row)]
    if len(rows) != len(filled):
        faults.append(f"{len(rows)} rows with tags, {len(filled)} without")
    for fault in faults:
        print(f"{tagged}: {fault}", file=sys.stderr)
    print(f"{tagged}: {len(rows)} rows, {len(tags)} tags, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main(*sys.argv[1:3]))
