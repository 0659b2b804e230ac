--! Previous: sha1:d5af80d5aaf49fb2a4f850ff4ba7f6e378c35eb6
--! Hash: sha1:8905a6a2b9b9a37283d4cd4d2793463dfa888f33
--! Message: functions keep their order

--! split: 1-current.sql
-- Functions that answer in an order keep it, page by page. Feedback had none: it is newest first. Those that answer in an
-- order of their own take no filter any more: one that looks into another table is a semi-join to PostgreSQL, after which a
-- subquery's order is lost and a page holds other rows. Their answers are narrow already, by what they are asked.
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
  order by f.created_at desc, f.id
$$;

comment on function marketing.skills_feedback(marketing.skills, timestamptz) is 'What people thought of this skill''s outputs since a time, or in the last 30 days, newest first; the caller''s own, or all for who may see all.';
comment on function marketing.suggest_skills(text) is E'@behavior -filterProc\nSkills whose trigger keywords are in a message, best first.';
comment on function marketing.skills_related(marketing.skills) is E'@behavior -filterProc\nThe skills that go with this one.';
comment on function coaching.unanswered_interactions() is E'@behavior -filterProc\nThe questions that wait for an answer, oldest first.';
comment on function ralph_advanced.stories_blockers(ralph_advanced.stories) is E'@behavior -filterProc\nThe stories that must be done before this one can be taken.';
