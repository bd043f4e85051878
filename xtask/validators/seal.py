"""Recomputes the seal of a plan from the file that the site sends: prints the SHA-256 of its bytes,
and fails unless the file is in its canonical form (docs/SEAL.md). Needs nothing but Python 3."""

import hashlib
import json
import sys

with open(sys.argv[1], "rb") as file:
    sent = file.read()
again = json.dumps(json.loads(sent), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
print(hashlib.sha256(sent).hexdigest())
sys.exit(0 if again.encode() == sent else 1)
