"""Reads a calendar with icalendar, or writes it anew: what Aunar is measured beside.
Usage: same_calendar.py read|write FILE"""

import sys
from datetime import datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

mode, file = sys.argv[1:3]
if mode == "read":
    with open(file, "rb") as stream:
        calendar = Calendar.from_ical(stream.read())
    print(sum(1 for _ in calendar.walk("VEVENT")))
else:
    calendar = Calendar()
    calendar.add("prodid", "-//x//x//")
    calendar.add("version", "2.0")
    zones = [ZoneInfo("America/Lima"), ZoneInfo("America/Santiago"), ZoneInfo("America/Panama")]
    for n in range(10_000):
        event = Event()
        event.add("uid", f"{n}@x")
        event.add("dtstamp", datetime(2024, 1, 8, 9, tzinfo=ZoneInfo("UTC")))
        event.add("dtstart", datetime(2024, 1 + n % 12, 8, 9, tzinfo=zones[n % 3]))
        event.add("dtend", datetime(2024, 1 + n % 12, 8, 11, tzinfo=zones[n % 3]))
        event.add("summary", f"Taller {n}: protección de personas en tránsito")
        event.add("description", "Un día con personal de los servicios migratorios. " * 6)
        event.add("location", "Casa de las Américas, Lima, Perú")
        event.add("url", f"https://a.example/lac/events/E-{n}")
        event.add("categories", ["Taller"])
        event.add("status", "CONFIRMED")
        calendar.add_component(event)
    with open(file + ".other", "wb") as stream:
        stream.write(calendar.to_ical())
