-- Events of other calendars, brought in to see what falls on the same days: of which calendar each is,
-- and what it is there. Until when one may register, where that is known; and where on earth it is, in
-- millionths of a degree.

alter table event add column outside_calendar text check (outside_calendar <> '');
alter table event add column outside_uid text check (outside_uid <> '');
alter table event add column register_day text;
alter table event add column register_minute integer check (register_minute between 0 and 1439);
alter table event add column latitude integer check (latitude between -90000000 and 90000000);
alter table event add column longitude integer check (longitude between -180000000 and 180000000);

create unique index event_outside on event (network, outside_calendar, outside_uid)
    where outside_uid is not null;
