--! Previous: sha1:0e3a6431d7c6c00ccc2f87e121a0ccc61a1a1a28
--! Hash: sha1:5160a758722ca5cff593acb3073d95e61c8a4834
--! Message: absent parents

--! split: 1-absent-parents.sql
-- What is put under a parent that is not there, or that the caller cannot see, is refused by the key to the parent, which
-- names the input, and not by a column that is no input. The invariant: what the database notes of a parent is never null;
-- of an absent one it is the nil uuid, the project 0 and some type, which no parent has.
create or replace function learning.tg_vector_metadata__set_course_id() returns trigger
language plpgsql volatile
as $$
begin
  new.course_id := coalesce(
    (select d.course_id from learning.documents d where d.id = new.document_id), '00000000-0000-0000-0000-000000000000'
  );
  return new;
end
$$;

create or replace function ralph_web.tg_project_repos__set_project() returns trigger
language plpgsql volatile
as $$
begin
  select p.owner_id, p.type into new.owner_id, new.project_type
    from ralph_web.projects p
    where p.id = new.project_id;
  new.owner_id := coalesce(new.owner_id, '00000000-0000-0000-0000-000000000000');
  new.project_type := coalesce(new.project_type, 'multi-repo');
  return new;
end
$$;

create or replace function ralph_advanced.tg_stories__set_project_id() returns trigger
language plpgsql volatile
as $$
begin
  select f.project_id, f.owner_id into new.project_id, new.owner_id
  from ralph_advanced.features f
  where f.id = new.feature_id;
  new.project_id := coalesce(new.project_id, 0);
  new.owner_id := coalesce(new.owner_id, '00000000-0000-0000-0000-000000000000');
  return new;
end
$$;

create or replace function ralph_advanced.tg_progress_logs__set_project_id() returns trigger
language plpgsql volatile
as $$
begin
  new.project_id := coalesce(
    (select f.project_id from ralph_advanced.features f where f.id = new.feature_id), 0
  );
  return new;
end
$$;
