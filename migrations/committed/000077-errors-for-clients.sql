--! Previous: sha1:5160a758722ca5cff593acb3073d95e61c8a4834
--! Hash: sha1:cca494f94d61d784e35bad559ca030bbbdea1893
--! Message: errors for clients

--! split: 1-errors-for-clients.sql
-- What a rule of ours says to clients stands in the SQL that raises it: an error of class QT has a sentence for its message,
-- and its public code in its detail (docs/errors.md). The invariant: no function raises a QT error without one.
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

-- The sentences that were not fit to be shown.
select pg_temp.edit_source(array['ralph_web'], old_text, new_text)
from (values
  ($$message = 'workstreams of this project are active'$$,
   $$message = 'Workstreams of this project are active. Cancel them first.'$$),
  ($$message = 'the workstream has no question to answer'$$,
   $$message = 'The workstream has no question to answer.'$$),
  ($$message = 'as many workstreams are active as the role allows'$$,
   $$message = 'As many workstreams are active as your role allows. Wait until one ends, or cancel one.'$$),
  ($$message = 'as many workstreams were started today as the role allows'$$,
   $$message = 'You have started as many workstreams today as your role allows.'$$),
  ($$message = 'more iterations than the role allows'$$,
   $$message = 'Your role does not allow a workstream so many iterations.'$$),
  ($$message = 'the workstream has used up its iterations'$$,
   $$message = 'The workstream has used up its iterations.'$$),
  ($$message = format('a workstream that is %s cannot become %s', old.status, new.status)$$,
   $$message = format('A workstream that is %s cannot become %s.', old.status, new.status)$$),
  ($$message = 'the workstream waits for an answer already'$$,
   $$message = 'The workstream waits for an answer already.'$$)
) as sentences (old_text, new_text);
select pg_temp.edit_source(array['ralph_advanced'],
  $$message = 'The caller does not hold this lease.'$$,
  $$message = 'You do not hold this lease, or no longer. Drop the work and claim a story.'$$);
select pg_temp.edit_source(array['marketing', 'ralph_web_private'], old_text, new_text)
from (values
  ($$message = 'This run is not, or no longer, in your hands.'$$,
   $$message = 'This run is not, or no longer, in your hands. Stop working on it.'$$),
  ($$message = 'This workstream is not, or no longer, in your hands.'$$,
   $$message = 'This workstream is not, or no longer, in your hands. Stop working on it.'$$)
) as sentences (old_text, new_text);

-- The public codes.
select pg_temp.edit_source(
  array['ralph_web', 'ralph_web_private', 'coaching', 'ralph_advanced', 'marketing'],
  format('errcode = %L', sqlstate),
  format('errcode = %L, detail = %L', sqlstate, json_build_object('code', code))
)
from (values
  ('QT101', 'LIMIT_REACHED'), ('QT102', 'LIMIT_REACHED'), ('QT103', 'LIMIT_REACHED'), ('QT104', 'WRONG_STATE'),
  ('QT105', 'WRONG_STATE'), ('QT106', 'WRONG_STATE'), ('QT107', 'LEASE_LOST'),
  ('QT201', 'ALREADY_EXISTS'), ('QT202', 'INVALID_VALUE'),
  ('QT301', 'LEASE_LOST'), ('QT302', 'WRONG_STATE'), ('QT303', 'REFERENCE'), ('QT304', 'INVALID_VALUE'),
  ('QT305', 'WRONG_STATE'), ('QT306', 'WRONG_STATE'), ('QT307', 'INVALID_VALUE'), ('QT308', 'WRONG_STATE'),
  ('QT401', 'REFERENCE'), ('QT402', 'WRONG_STATE'), ('QT403', 'LEASE_LOST'), ('QT404', 'REFERENCE')
) as codes (sqlstate, code);

drop function pg_temp.edit_source(text[], text, text);
