"""Reads letters with Python's email and icalendar, and asks of them what mail programs rely on.

    mail_letters.py FOLDER

Prints how many letters and invitations there were; each fault on standard error.
"""

import email
import email.policy
import pathlib
import sys
from html.parser import HTMLParser

from icalendar import Calendar


class Resources(HTMLParser):
    """What a page would fetch from elsewhere."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("src", "srcset", "background", "poster") or tag == "link":
                self.found.append(f"{tag} {name}={value}")


def letter(path, faults):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)

    def fault(what):
        faults.append(f"{path.name} ({message['subject']}): {what}")

    for defect in message.defects:
        fault(f"defect: {defect}")
    for name in ("From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Auto-Submitted"):
        if len(message.get_all(name, [])) != 1:
            fault(f"{name} is there {len(message.get_all(name, []))} times")
    plain = message.get_body(("plain",))
    html = message.get_body(("html",))
    if plain is None or html is None:
        fault("it is not text and HTML")
        return 0
    text = plain.get_content()
    if not text.strip() or "{ $" in text:
        fault("the text is not written out")
    resources = Resources()
    resources.feed(html.get_content())
    for found in resources.found:
        fault(f"the HTML fetches {found}")
    invitations = 0
    for part in message.walk():
        if part.get_content_type() != "text/calendar":
            continue
        invitations += 1
        calendar = Calendar.from_ical(part.get_content())
        method = str(calendar.get("METHOD", ""))
        if part.get_param("method") != method:
            fault(f"the part says {part.get_param('method')}, the calendar {method}")
        events = list(calendar.walk("VEVENT"))
        if len(events) != 1:
            fault(f"{len(events)} events")
            continue
        event = events[0]
        for error in event.errors:
            fault(f"{error}")
        for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "ORGANIZER", "ATTENDEE", "SEQUENCE"):
            if name not in event:
                fault(f"the event has no {name}")
        attendee = str(event.get("ATTENDEE", "")).lower().removeprefix("mailto:")
        if attendee != message["To"].addresses[0].addr_spec.lower():
            fault(f"the event is for {attendee}")
    return invitations


def main(folder):
    faults = []
    paths = sorted(pathlib.Path(folder).glob("*.eml"))
    invitations = sum(letter(path, faults) for path in paths)
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(paths)} letters, {invitations} invitations, {len(faults)} faults")
    return 1 if faults or not paths else 0


sys.exit(main(sys.argv[1]))
