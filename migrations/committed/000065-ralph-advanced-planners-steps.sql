--! Previous: sha1:c9566e920918307b2464a15127b6286f889cae16
--! Hash: sha1:b5d4fa292201db1e60544c253c3326e62b0ec702
--! Message: ralph advanced planners steps

--! split: 1-current.sql
-- Who plans a story (its owner, an admin) takes it back, gives it up or tries it again, and no more. Its steps in between
-- are the agent's that holds the lease: a story that its owner moved past the review could never pass that gate.
drop function if exists ralph_advanced.tg_stories__refuse_work_of_planners cascade;  -- undo

-- Agents step by definer functions, to which policies do not apply; whoever is subject to them plans.
create function ralph_advanced.tg_stories__refuse_work_of_planners() returns trigger
language plpgsql volatile
as $$
begin
  if row_security_active(tg_relid) and new.status not in ('pending', 'failed') then
    raise exception using errcode = 'QT302', message = format('A story is made %s by the agent that holds it.', new.status);
  end if;
  return new;
end
$$;

create trigger _150_refuse_work_of_planners before update of status on ralph_advanced.stories
  for each row when (old.status is distinct from new.status)
  execute function ralph_advanced.tg_stories__refuse_work_of_planners();

comment on function ralph_advanced.tg_stories__refuse_work_of_planners() is 'Refuses (QT302) steps that only the agent that holds a story takes.';
