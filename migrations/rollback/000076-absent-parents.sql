create or replace function ralph_advanced.tg_progress_logs__set_project_id() returns trigger
language plpgsql volatile
as $$
begin
  select f.project_id into new.project_id from ralph_advanced.features f where f.id = new.feature_id;
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
  return new;
end
$$;

create or replace function learning.tg_vector_metadata__set_course_id() returns trigger
language plpgsql volatile
as $$
begin
  select d.course_id into new.course_id from learning.documents d where d.id = new.document_id;
  return new;
end
$$;
