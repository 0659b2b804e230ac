--! Previous: sha1:b5d4fa292201db1e60544c253c3326e62b0ec702
--! Hash: sha1:b668c2af21c370f46790593271a129d0fd0bded1
--! Message: ralph advanced ownerless projects pause

--! split: 1-current.sql
-- Nobody pays for a project whose owner is gone: with the account its agents stop. It is paused, until an admin gives it to
-- another and that one runs it.
drop function if exists ralph_advanced.tg_projects__pause_without_owner cascade;  -- undo

create function ralph_advanced.tg_projects__pause_without_owner() returns trigger
language plpgsql volatile
as $$
begin
  new.status := 'paused';
  return new;
end
$$;

create trigger _300_pause_without_owner before update of created_by on ralph_advanced.projects
  for each row when (new.created_by is null and old.created_by is not null and new.status = 'running')
  execute function ralph_advanced.tg_projects__pause_without_owner();

comment on column ralph_advanced.projects.created_by is 'Whose it is: the account that made it. Null once that account is gone; a running project is paused then.';
comment on function ralph_advanced.tg_projects__pause_without_owner() is 'Pauses a running project when its owner''s account goes.';
