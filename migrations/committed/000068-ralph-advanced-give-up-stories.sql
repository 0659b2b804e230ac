--! Previous: sha1:8ee248aff6384b313f47c5f58520f760eadfd830
--! Hash: sha1:d5af80d5aaf49fb2a4f850ff4ba7f6e378c35eb6
--! Message: ralph advanced give up stories

--! split: 1-current.sql
-- A story that three agents in a row died of has failed: it would kill the next as well, for ever. Its owner is told by the
-- feature, which fails with it, and may try it again.
alter table ralph_advanced.stories drop column if exists lost_leases;  -- undo
drop index if exists ralph_advanced.stories_lease_expires_at_idx;

alter table ralph_advanced.stories
  add lost_leases integer not null default 0,
  add constraint stories_lost_leases_not_negative check (lost_leases >= 0);
create index stories_lease_expires_at_idx on ralph_advanced.stories (lease_expires_at) where lease_id is not null;

-- First it gives up what three agents died of. To fail a story changes its feature's numbers, so the feature is locked with
-- it; where another transaction holds either, that story waits for the next claim, and the claim for nobody.
-- Of two who look at the same time the first locks the row and the second passes over it; `no key`, because the keys that
-- others refer to stay as they are. Rows of features and projects are read and not locked: taking a story changes neither.
-- Definer: the lease is nobody's to write, and the agent's right to all stories is given with the right to call this.
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

  update ralph_advanced.stories s set
    status = 'failed',
    status_note = format('Given up: %s agents in a row stopped without a word.', s.lost_leases + 1)
  where s.id in (
    select dead.id
    from ralph_advanced.stories dead
    join ralph_advanced.features f on f.id = dead.feature_id
    where dead.lease_expires_at <= now() and dead.lost_leases >= 2
    for no key update of f, dead skip locked
  );

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
    lost_leases = case when s.lease_id is null then 0 else s.lost_leases + 1 end,
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

comment on column ralph_advanced.stories.lost_leases is E'@behavior -*\nHow many leases in a row ended without a word of their agents; kept by the database.';
