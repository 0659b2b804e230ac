create or replace function marketing.skills_feedback(
  skill marketing.skills, since timestamptz default now() - interval '30 days'
) returns setof marketing.feedback
language sql stable
as $$
  select f.*
  from marketing.feedback f
  join marketing.outputs o on o.id = f.output_id
  join marketing.runs r on r.id = o.run_id
  where r.skill_id = skill.id and f.created_at >= since
$$;

comment on function marketing.skills_feedback(marketing.skills, timestamptz) is 'What people thought of this skill''s outputs since a time, or in the last 30 days; the caller''s own, or all for who may see all.';
comment on function marketing.suggest_skills(text) is 'Skills whose trigger keywords are in a message, best first.';
comment on function marketing.skills_related(marketing.skills) is 'The skills that go with this one.';
comment on function coaching.unanswered_interactions() is 'The questions that wait for an answer, oldest first.';
comment on function ralph_advanced.stories_blockers(ralph_advanced.stories) is 'The stories that must be done before this one can be taken.';
