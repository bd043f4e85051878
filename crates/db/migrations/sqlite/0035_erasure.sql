-- A name can be taken away from a decision or an answer when whoever gave it is erased; nothing else of them
-- ever changes. What stands in its place is a dash, which pages say in words.

drop trigger decision_no_update;
create trigger decision_no_update before update on decision
when not (new.name = '–' and new.round is old.round and new.n is old.n and new.entity is old.entity
  and new.stance is old.stance and new.words is old.words and new.lang is old.lang
  and new.sha256 is old.sha256 and new.at is old.at and new.person is old.person
  and new.mandate is old.mandate and new.role is old.role)
begin
  select raise(abort, 'a decision does not change');
end;

drop trigger amendment_decision_no_update;
create trigger amendment_decision_no_update before update on amendment_decision
when not (new.name = '–' and new.amendment is old.amendment and new.n is old.n
  and new.entity is old.entity and new.stance is old.stance and new.words is old.words
  and new.lang is old.lang and new.sha256 is old.sha256 and new.at is old.at
  and new.person is old.person and new.mandate is old.mandate and new.role is old.role)
begin
  select raise(abort, 'a decision does not change');
end;

drop trigger overlap_answer_no_update;
create trigger overlap_answer_no_update before update on overlap_answer
when not (new.name = '–' and new.first is old.first and new.second is old.second and new.n is old.n
  and new.entity is old.entity and new.answer is old.answer and new.words is old.words
  and new.lang is old.lang and new.grounds_first is old.grounds_first
  and new.grounds_second is old.grounds_second and new.at is old.at and new.by is old.by
  and new.role is old.role)
begin
  select raise(abort, 'an answer does not change');
end;

drop trigger outside_answer_no_update;
create trigger outside_answer_no_update before update on outside_answer
when not (new.name = '–' and new.activity is old.activity and new.outside is old.outside
  and new.n is old.n and new.entity is old.entity and new.answer is old.answer
  and new.words is old.words and new.lang is old.lang
  and new.grounds_activity is old.grounds_activity and new.grounds_outside is old.grounds_outside
  and new.at is old.at and new.by is old.by and new.role is old.role)
begin
  select raise(abort, 'an answer does not change');
end;

drop trigger activity_join_no_update;
create trigger activity_join_no_update before update on activity_join
when not (new.name = '–' and new.joined is old.joined and new.target is old.target
  and new.before is old.before and new.after is old.after and new.at is old.at
  and new.by is old.by and new.role is old.role)
begin
  select raise(abort, 'a join does not change');
end;

-- That somebody was erased, and when: nothing else of them is known.
alter table person add column erased_at text;
