create function pg_temp.edit_source(schemas text[], old_text text, new_text text) returns void
language plpgsql
as $$
declare
  definition text;
begin
  for definition in
    select pg_get_functiondef(p.oid)
    from pg_proc p
    where p.pronamespace::regnamespace::text = any (schemas) and position(old_text in p.prosrc) > 0
  loop
    execute replace(definition, old_text, new_text);
  end loop;
end
$$;

select pg_temp.edit_source(
  array['ralph_web', 'ralph_web_private', 'coaching', 'ralph_advanced', 'marketing'],
  format('errcode = %L, detail = %L', sqlstate, json_build_object('code', code)),
  format('errcode = %L', sqlstate)
)
from (values
  ('QT101', 'LIMIT_REACHED'), ('QT102', 'LIMIT_REACHED'), ('QT103', 'LIMIT_REACHED'), ('QT104', 'WRONG_STATE'),
  ('QT105', 'WRONG_STATE'), ('QT106', 'WRONG_STATE'), ('QT107', 'LEASE_LOST'),
  ('QT201', 'ALREADY_EXISTS'), ('QT202', 'INVALID_VALUE'),
  ('QT301', 'LEASE_LOST'), ('QT302', 'WRONG_STATE'), ('QT303', 'REFERENCE'), ('QT304', 'INVALID_VALUE'),
  ('QT305', 'WRONG_STATE'), ('QT306', 'WRONG_STATE'), ('QT307', 'INVALID_VALUE'), ('QT308', 'WRONG_STATE'),
  ('QT401', 'REFERENCE'), ('QT402', 'WRONG_STATE'), ('QT403', 'LEASE_LOST'), ('QT404', 'REFERENCE')
) as codes (sqlstate, code);

select pg_temp.edit_source(array['ralph_web'], old_text, new_text)
from (values
  ($$message = 'Workstreams of this project are active. Cancel them first.'$$,
   $$message = 'workstreams of this project are active'$$),
  ($$message = 'The workstream has no question to answer.'$$,
   $$message = 'the workstream has no question to answer'$$),
  ($$message = 'As many workstreams are active as your role allows. Wait until one ends, or cancel one.'$$,
   $$message = 'as many workstreams are active as the role allows'$$),
  ($$message = 'You have started as many workstreams today as your role allows.'$$,
   $$message = 'as many workstreams were started today as the role allows'$$),
  ($$message = 'Your role does not allow a workstream so many iterations.'$$,
   $$message = 'more iterations than the role allows'$$),
  ($$message = 'The workstream has used up its iterations.'$$,
   $$message = 'the workstream has used up its iterations'$$),
  ($$message = format('A workstream that is %s cannot become %s.', old.status, new.status)$$,
   $$message = format('a workstream that is %s cannot become %s', old.status, new.status)$$),
  ($$message = 'The workstream waits for an answer already.'$$,
   $$message = 'the workstream waits for an answer already'$$)
) as sentences (old_text, new_text);
select pg_temp.edit_source(array['ralph_advanced'],
  $$message = 'You do not hold this lease, or no longer. Drop the work and claim a story.'$$,
  $$message = 'The caller does not hold this lease.'$$);
select pg_temp.edit_source(array['marketing', 'ralph_web_private'], old_text, new_text)
from (values
  ($$message = 'This run is not, or no longer, in your hands. Stop working on it.'$$,
   $$message = 'This run is not, or no longer, in your hands.'$$),
  ($$message = 'This workstream is not, or no longer, in your hands. Stop working on it.'$$,
   $$message = 'This workstream is not, or no longer, in your hands.'$$)
) as sentences (old_text, new_text);

drop function pg_temp.edit_source(text[], text, text);
