-- A token can be ended before its last day.
alter table api_token add column ended_at text;
