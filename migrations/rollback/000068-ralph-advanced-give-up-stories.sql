create or replace function ralph_advanced.claim_story(
  agent text,
  project_id integer default null,
  repo ralph_advanced.repository default null,
  lease_seconds integer default 900
) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
#variable_conflict use_column
declare
  lasts constant interval := ralph_advanced.lease_interval(claim_story.lease_seconds);
  claimed ralph_advanced.stories;
begin
  if identity.current_user_id() is null then
    raise insufficient_privilege using message = 'Whoever takes a story has an account.';
  end if;

  with next_story as materialized (
    select s.id
    from ralph_advanced.stories s
    join ralph_advanced.features f on f.id = s.feature_id and f.status = 'in_progress'
    join ralph_advanced.projects p on p.id = s.project_id and p.status = 'running'
    where s.status not in ('done', 'failed')
      and (s.status in ('pending', 'rework') or s.lease_expires_at <= now())
      and (claim_story.project_id is null or s.project_id = claim_story.project_id)
      and (claim_story.repo is null or s.repo = claim_story.repo)
      and not exists (
        select from jsonb_array_elements_text(s.dependencies) as needed
        where not exists (
          select from ralph_advanced.stories d
          where d.feature_id = s.feature_id and d.story_id = needed and d.status = 'done'
        )
      )
    order by s.priority, s.id
    limit 1
    for no key update of s skip locked
  )
  update ralph_advanced.stories s set
    status = 'in_progress',
    assigned_agent = claim_story.agent,
    attempt_count = s.attempt_count + 1,
    lease_id = gen_random_uuid(),
    leased_by = identity.current_user_id(),
    lease_expires_at = clock_timestamp() + lasts,
    started_at = coalesce(s.started_at, clock_timestamp())
  from next_story
  where s.id = next_story.id
  returning s.* into claimed;
  return claimed;
end
$$;

drop index ralph_advanced.stories_lease_expires_at_idx;
alter table ralph_advanced.stories drop column lost_leases;
