"""Answers an invitation as a calendar program would: the invitation comes in, the letter with the answer goes out."""

import sys
from email.message import EmailMessage

from icalendar import Calendar, Event, vCalAddress

address, answer = sys.argv[1], sys.argv[2]
asked = Calendar.from_ical(sys.stdin.buffer.read())
assert asked["METHOD"] == "REQUEST", asked["METHOD"]
(event,) = asked.walk("VEVENT")

attendee = vCalAddress(f"MAILTO:{address}")
attendee.params["partstat"] = answer
attendee.params["cn"] = "Quien responde, con coma"

reply = Event()
for name in ("UID", "SEQUENCE", "DTSTART", "DTEND", "ORGANIZER", "SUMMARY"):
    if name in event:
        reply.add(name, event[name], encode=False)
reply.add("DTSTAMP", event["DTSTAMP"], encode=False)
reply.add("ATTENDEE", attendee, encode=False)
reply.add("COMMENT", "Una línea; con comas, y lo bastante larga para que el programa la parta en dos o más líneas")

calendar = Calendar()
calendar.add("PRODID", "-//Independent//Answer//EN")
calendar.add("VERSION", "2.0")
calendar.add("METHOD", "REPLY")
calendar.add_component(reply)

letter = EmailMessage()
letter["From"] = f"Quien responde <{address}>"
letter["To"] = "red@red.example"
letter["Subject"] = "Aceptado: invitación"
letter.set_content("Respuesta a la invitación.")
letter.add_alternative(calendar.to_ical().decode(), subtype="calendar", params={"method": "REPLY"})
sys.stdout.buffer.write(letter.as_bytes())
