--! Previous: sha1:1bc00b05d4b00c86706a99998196fad6eec97e60
--! Hash: sha1:5d3b495e1f5f8ddf228c9cf96355dd349aedb83c
--! Message: marketing find skills

-- What the catalog tells beside its rows: which skills a message calls for, which go with a skill, and what people thought
-- of its outputs. All run as the caller.
drop function if exists marketing.suggest_skills cascade;  -- undo
drop function if exists marketing.skills_related cascade;
drop function if exists marketing.skills_feedback cascade;

-- Keywords are looked for as whole words, whatever their case and punctuation. Long ones say more than short ones.
create function marketing.suggest_skills(message text) returns setof marketing.skills
language sql stable
as $$
  with words (text) as (
    select format(' %s ', regexp_replace(lower(suggest_skills.message), '[^[:alnum:]]+', ' ', 'g'))
  ), hits as (
    select s.id, sum(char_length(keyword.text)) as weight
    from marketing.skills s
    cross join words
    cross join jsonb_array_elements_text(s.trigger_keywords) as keyword (text)
    where position(format(' %s ', regexp_replace(lower(keyword.text), '[^[:alnum:]]+', ' ', 'g')) in words.text) > 0
    group by s.id
  )
  select s.* from hits join marketing.skills s on s.id = hits.id order by hits.weight desc, s.name
$$;

create function marketing.skills_related(skill marketing.skills) returns setof marketing.skills
language sql stable
as $$
  select s.*
  from jsonb_array_elements_text(skill.related_skills) with ordinality as related (name, place)
  join marketing.skills s on s.name = related.name
  order by related.place
$$;

create function marketing.skills_feedback(
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

-- Permissions: who reads the catalog.
grant execute on function
  marketing.suggest_skills(text),
  marketing.skills_related(marketing.skills),
  marketing.skills_feedback(marketing.skills, timestamptz)
  to quintet_member, quintet_agent, quintet_analyst, quintet_admin;

comment on function marketing.suggest_skills(text) is 'Skills whose trigger keywords are in a message, best first.';
comment on function marketing.skills_related(marketing.skills) is 'The skills that go with this one.';
comment on function marketing.skills_feedback(marketing.skills, timestamptz) is 'What people thought of this skill''s outputs since a time, or in the last 30 days; the caller''s own, or all for who may see all.';
