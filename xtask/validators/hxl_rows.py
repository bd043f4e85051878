"""Reads a CSV file with HXL tags with libhxl and validates it against the core schema."""

import sys

import hxl


def main(path):
    with open(path, "rb") as file:
        source = hxl.data(file)
        tags = [column.display_tag for column in source.columns]
        rows = len(list(source))
    faults = []
    if "#activity" not in {tag.split("+")[0] for tag in tags}:
        faults.append(f"no column of activities among {tags}")
    if rows == 0:
        faults.append("no row")
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{rows} rows, {len(tags)} tags, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main(sys.argv[1]))
