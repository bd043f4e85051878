-- A name can be taken away from a decision or an answer when whoever gave it is erased; nothing else of them
-- ever changes. What stands in its place is a dash, which pages say in words.

drop trigger decision_no_update on decision;
create trigger decision_no_update before update on decision
  for each row
  when (new.name <> '–' or to_jsonb(new) - 'name' is distinct from to_jsonb(old) - 'name')
  execute function decision_refuse();

drop trigger amendment_decision_no_update on amendment_decision;
create trigger amendment_decision_no_update before update on amendment_decision
  for each row
  when (new.name <> '–' or to_jsonb(new) - 'name' is distinct from to_jsonb(old) - 'name')
  execute function amendment_decision_stays();
create trigger amendment_decision_no_delete before delete on amendment_decision
  for each row execute function amendment_decision_stays();

drop trigger overlap_answer_no_update on overlap_answer;
create trigger overlap_answer_no_update before update on overlap_answer
  for each row
  when (new.name <> '–' or to_jsonb(new) - 'name' is distinct from to_jsonb(old) - 'name')
  execute function overlap_answer_stays();
create trigger overlap_answer_no_delete before delete on overlap_answer
  for each row execute function overlap_answer_stays();

drop trigger outside_answer_stays on outside_answer;
create trigger outside_answer_no_update before update on outside_answer
  for each row
  when (new.name <> '–' or to_jsonb(new) - 'name' is distinct from to_jsonb(old) - 'name')
  execute function overlap_answer_stays();
create trigger outside_answer_no_delete before delete on outside_answer
  for each row execute function overlap_answer_stays();

drop trigger activity_join_no_update on activity_join;
create trigger activity_join_no_update before update on activity_join
  for each row
  when (new.name <> '–' or to_jsonb(new) - 'name' is distinct from to_jsonb(old) - 'name')
  execute function activity_join_stays();

-- That somebody was erased, and when: nothing else of them is known.
alter table person add column erased_at timestamptz;
