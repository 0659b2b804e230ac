--! Previous: sha1:e3126d044141b7e3a3b166b8727688950b35ec14
--! Hash: sha1:59d928a8cfa6b162c34c8075e53f1b6e2b15445a
--! Message: ralph web start workstream

-- Starting a workstream, within the limits of the caller's role: how many at once, how many a day, how many iterations.
-- The limits hold whoever races: all starts of one user queue for the lock on their profile.
drop function if exists ralph_web.start_workstream cascade;  -- undo
drop function if exists ralph_web.profiles_active_workstreams cascade;
drop function if exists ralph_web.profiles_starts_today cascade;

-- Definer, because nobody may insert a workstream past the limits. The composite key admits the caller's own projects
-- only: another's is as absent as one that never was (workstreams_project_fkey). The count of the day stays when a
-- workstream is deleted.
create function ralph_web.start_workstream(
  project_id uuid, name text, slug text, max_iterations integer default null, prompt_blob_url text default null
) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  today constant date := (now() at time zone 'UTC')::date;
  profile ralph_web.profiles := ralph_web.ensure_profile();
  limits ralph_web.role_limits;
  workstream ralph_web.workstreams;
begin
  select * into profile from ralph_web.profiles p where p.user_id = profile.user_id for no key update;
  select * into limits from ralph_web.role_limits l where l.role = profile.role;

  if ralph_web.profiles_active_workstreams(profile) >= limits.max_concurrent_workstreams then
    raise exception using errcode = 'QT101', constraint = 'max_concurrent_workstreams',
      message = 'as many workstreams are active as the role allows';
  end if;
  if ralph_web.profiles_starts_today(profile) >= limits.max_workstreams_per_day then
    raise exception using errcode = 'QT102', constraint = 'max_workstreams_per_day',
      message = 'as many workstreams were started today as the role allows';
  end if;
  if start_workstream.max_iterations > limits.max_iterations_per_workstream then
    raise exception using errcode = 'QT103', constraint = 'max_iterations_per_workstream',
      message = 'more iterations than the role allows';
  end if;

  insert into ralph_web.workstreams (project_id, user_id, name, slug, max_iterations, prompt_blob_url)
    values (
      start_workstream.project_id, profile.user_id, start_workstream.name, start_workstream.slug,
      coalesce(start_workstream.max_iterations, limits.max_iterations_per_workstream), start_workstream.prompt_blob_url
    )
    returning * into workstream;
  update ralph_web.profiles p
    set starts_on = today, starts = ralph_web.profiles_starts_today(profile) + 1
    where p.user_id = profile.user_id;
  return workstream;
end
$$;

create function ralph_web.profiles_active_workstreams(profile ralph_web.profiles) returns integer
language sql stable
as $$
  select count(*)::integer from ralph_web.workstreams w
  where w.user_id = profile.user_id and w.status in ('pending', 'running', 'waiting')
$$;

create function ralph_web.profiles_starts_today(profile ralph_web.profiles) returns integer
language sql stable
as $$ select case when profile.starts_on = (now() at time zone 'UTC')::date then profile.starts else 0 end $$;

-- Permissions: members start; who sees a profile sees how much of its limits is used.
grant execute on function ralph_web.start_workstream(uuid, text, text, integer, text) to quintet_member;
grant execute on function
  ralph_web.profiles_active_workstreams(ralph_web.profiles),
  ralph_web.profiles_starts_today(ralph_web.profiles)
  to quintet_member, quintet_analyst, quintet_admin;

comment on function ralph_web.start_workstream(uuid, text, text, integer, text) is E'Starts a workstream on a project of the caller, for a worker to claim. Without max_iterations it may take as many as the role allows. LIMIT_REACHED names the limit as its constraint.';
comment on function ralph_web.profiles_active_workstreams(ralph_web.profiles) is 'How many of its workstreams are pending, running or waiting now.';
comment on function ralph_web.profiles_starts_today(ralph_web.profiles) is 'How many workstreams it started today, in UTC; deleted ones count.';
