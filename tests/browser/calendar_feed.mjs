// Reads a calendar feed with ical.js and asks of it what a subscriber relies on.
// Use: node calendar_feed.mjs FILE

import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';

const text = await readFile(process.argv[2], 'utf8');
const faults = [];
if (/[^\r]\n/.test(text)) faults.push('a line ends without a carriage return');
const long = text.split('\r\n').find((line) => Buffer.byteLength(line) > 75);
if (long) faults.push(`a line is longer than 75 octets: ${long.slice(0, 40)}…`);

const calendar = new ICAL.Component(ICAL.parse(text));
const zones = new Set();
for (const zone of calendar.getAllSubcomponents('vtimezone')) {
  ICAL.TimezoneService.register(zone);
  zones.add(zone.getFirstPropertyValue('tzid'));
}
const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
if (events.length === 0) faults.push('the calendar has no event');
for (const event of events) {
  if (!event.uid) faults.push('an event has no UID');
  if (!event.summary) faults.push(`${event.uid} has no summary`);
  if (!event.startDate) faults.push(`${event.uid} has no start`);
  else if (event.endDate && event.endDate.compare(event.startDate) < 0) faults.push(`${event.uid} ends before it starts`);
  const zone = event.component.getFirstProperty('dtstart')?.getParameter('tzid');
  if (zone && !zones.has(zone)) faults.push(`${event.uid} names the zone ${zone}, which the feed does not define`);
}
for (const fault of faults) console.error(fault);
console.log(`${events.length} events, ${zones.size} zones, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
