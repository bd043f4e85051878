"""The rules of the IATI standard, as its own standard.json writes them, applied to a file.

There is no independent engine for these rules that can be relied on: this one is ours, and applies the
published rules literally, XPath by XPath, activity by activity. Code lists are checked by the
standard's own mapping.
"""

import datetime
import json
import re
from pathlib import Path

from lxml import etree

DAY = re.compile(r"^\d{4}-\d{2}-\d{2}")


class Paths:
    """Compiled XPaths, each once."""

    def __init__(self):
        self.known = {}

    def __call__(self, node, path):
        compiled = self.known.get(path)
        if compiled is None:
            compiled = self.known[path] = etree.XPath(path, smart_strings=False)
        return compiled(node)


def text(found):
    if isinstance(found, str):
        return found
    return "".join(found.itertext())


def as_list(found):
    return found if isinstance(found, list) else [found]


def day(value):
    if value == "NOW":
        return datetime.date.today()
    match = DAY.match(value.strip())
    return datetime.date.fromisoformat(match.group()) if match else None


class Rules:
    """The rules of activities of a standard.json."""

    def __init__(self, file, agencies=()):
        self.rules = json.loads(Path(file).read_text(encoding="utf-8"))
        self.agencies = tuple(agencies)
        self.paths = Paths()

    def broken(self, activity):
        """(id, severity, message) of each rule that an activity breaks."""
        found = []
        for context, rules in self.rules.items():
            for part in context.split(" | "):
                nodes = self.nodes(activity, part)
                for node in nodes:
                    for rule, body in rules.items():
                        self.apply(node, rule, body, found)
        return found

    def nodes(self, activity, context):
        if context.startswith("//"):
            return self.paths(activity, "." + context)
        prefix = "/iati-activities/iati-activity"
        if not context.startswith(prefix):
            return []
        rest = context[len(prefix) :].lstrip("/")
        return [activity] if not rest else self.paths(activity, rest)

    def apply(self, node, rule, body, found):
        if rule == "loop":
            for case in body["cases"]:
                for value in sorted({text(v) for v in as_list(self.paths(node, case["foreach"]))}):
                    for inner, cases in case["do"].items():
                        plain = value.replace('"', "").replace("'", "")
                        filled = json.loads(json.dumps(cases).replace("$1", plain))
                        self.apply(node, inner, filled, found)
            return
        for case in body["cases"]:
            condition = case.get("condition")
            if condition and not self.paths(node, condition):
                continue
            if not getattr(self, rule)(node, case):
                info = case.get("ruleInfo", {})
                found.append((info.get("id"), info.get("severity"), info.get("message")))

    def all(self, node, case):
        return [text(v) for path in case["paths"] for v in as_list(self.paths(node, path))]

    def atleast_one(self, node, case):
        return any(v.strip() for v in self.all(node, case)) or any(
            not isinstance(v, str) for p in case["paths"] for v in as_list(self.paths(node, p))
        )

    def no_more_than_one(self, node, case):
        return len(self.all(node, case)) <= 1

    def unique(self, node, case):
        values = self.all(node, case)
        return len(values) == len(set(values))

    def no_spaces(self, node, case):
        return all(v == v.strip() for v in self.all(node, case))

    def regex_matches(self, node, case):
        return all(re.search(case["regex"], v) for v in self.all(node, case))

    def startswith(self, node, case):
        separator = case.get("separator", "")
        prefixes = []
        for prefix in case["prefix"]:
            if prefix == "ORG-ID-PREFIX":
                prefixes += [agency + "-" for agency in self.agencies]
            else:
                prefixes += [text(v) + separator for v in as_list(self.paths(node, prefix))]
        return all(v.strip().startswith(tuple(prefixes)) for v in self.all(node, case))

    def one_or_all(self, node, case):
        if self.paths(node, case["one"]):
            return True
        if case["all"] == "lang":
            return not self.paths(node, ".//narrative[not(@xml:lang)]")
        if case["all"] == "currency":
            return not self.paths(node, ".//value[not(@currency)]")
        every = self.paths(node, "transaction")
        return not every or all(self.paths(t, case["all"]) for t in every)

    def date_now(self, node, case):
        return all((day(text(v)) or datetime.date.min) <= datetime.date.today()
                   for v in as_list(self.paths(node, case["date"])))

    def dates(self, node, path):
        values = ["NOW"] if path == "NOW" else [text(v) for v in as_list(self.paths(node, path))]
        return [d for d in map(day, values) if d]

    def date_order(self, node, case):
        less, more = self.dates(node, case["less"]), self.dates(node, case["more"])
        return not less or not more or max(less) <= min(more) if case["more"] == "NOW" else all(
            a <= b for a, b in zip(less, more)
        )

    def between_dates(self, node, case):
        start, end = self.dates(node, case["start"]), self.dates(node, case["end"])
        return all(start[0] <= d <= end[0] for d in self.dates(node, case["date"]) if start and end)

    def time_limit(self, node, case):
        start, end = self.dates(node, case["start"]), self.dates(node, case["end"])
        return all((b - a).days <= 366 for a, b in zip(start, end))

    def strict_sum(self, node, case):
        from decimal import Decimal, InvalidOperation

        try:
            values = [Decimal(v) for v in self.all(node, case)]
        except InvalidOperation:
            return False
        return not values or sum(values) == Decimal(str(case["sum"]))

    def range(self, node, case):
        values = [float(v) for v in self.all(node, case)]
        return all(case["min"] <= v <= case.get("max", float("inf")) for v in values)

    def if_then(self, node, case):
        return not self.paths(node, case["if"]) or bool(self.paths(node, case["then"]))


class Lists:
    """The standard's code lists, by its mapping."""

    def __init__(self, folder):
        folder = Path(folder)
        self.codes = {}
        for file in [*folder.glob("codelists-embedded/*.xml"), *folder.glob("codelists-nonembedded/*.xml")]:
            tree = etree.parse(file)
            codes = {c.text for c in tree.iterfind(".//codelist-item/code")}
            self.codes[file.stem] = codes
        mapping = etree.parse(folder / "codelists-embedded" / "mapping.xml")
        self.mapping = []
        for one in mapping.iterfind("mapping"):
            path = one.findtext("path")
            if not path.startswith("//iati-activity/"):
                continue
            path = path[len("//iati-activity/") :]
            name, condition = one.find("codelist").get("ref"), one.findtext("condition")
            if name not in self.codes:
                continue
            if condition:
                head, _, attribute = path.rpartition("/")
                path = f"{head}[{condition}]/{attribute}"
            self.mapping.append((path, name))
        self.paths = Paths()

    def broken(self, activity):
        found = []
        for path, name in self.mapping:
            for value in as_list(self.paths(activity, path)):
                value = text(value)
                if value not in self.codes[name]:
                    found.append((name, "error", f"{value} is not in {name} ({path})"))
        return found


def activities(file):
    """The activities of a file, one at a time."""
    events = etree.iterparse(str(file), events=("end",), tag="iati-activity", resolve_entities=False,
                             no_network=True, huge_tree=True)
    for _, element in events:
        yield element
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]
