"""Reads a calendar feed with icalendar and asks of it what a subscriber relies on."""

import sys
from datetime import date, datetime

from icalendar import Calendar


def main(path):
    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    faults = [str(error) for error in getattr(calendar, "errors", [])]
    for name in ("PRODID", "VERSION"):
        if name not in calendar:
            faults.append(f"the calendar has no {name}")
    zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
    events = list(calendar.walk("VEVENT"))
    if not events:
        faults.append("the calendar has no event")
    seen = set()
    for event in events:
        uid = str(event.get("UID", ""))
        faults += [f"{uid}: {error}" for error in event.errors]
        for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "URL"):
            if name not in event:
                faults.append(f"{uid or 'an event'} has no {name}")
        key = (uid, str(event.get("RECURRENCE-ID", "")))
        if key in seen:
            faults.append(f"{uid} stands there twice")
        seen.add(key)
        if "DTSTART" not in event:
            continue
        start = event["DTSTART"]
        end = event.get("DTEND")
        if end is not None:
            if isinstance(start.dt, datetime) != isinstance(end.dt, datetime):
                faults.append(f"{uid} starts and ends in two kinds of date")
            elif isinstance(end.dt, date) and end.dt < start.dt:
                faults.append(f"{uid} ends before it starts")
        if isinstance(start.dt, datetime):
            zone = start.params.get("TZID")
            if start.dt.tzinfo is None:
                faults.append(f"{uid} has a local time without a zone")
            elif zone and str(zone) not in zones:
                faults.append(f"{uid} names the zone {zone}, which the feed does not define")
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(events)} events, {len(zones)} zones, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main(sys.argv[1]))
