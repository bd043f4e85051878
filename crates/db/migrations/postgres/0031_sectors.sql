-- What an activity says in codes of IATI's vocabularies, one code a line: its sectors, and shares, markers,
-- tags and relations beside what a plan has words of its own for.
alter table activity add column sectors text;
alter table activity add column standard text;
