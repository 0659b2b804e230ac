--! Previous: sha1:19ff8f70ccde14cd0b265ad03c0157d01e0e5e7e
--! Hash: sha1:d8dec9ea75dfcdc1629960d67ff10d952d6eac28
--! Message: coaching merge persona signals

-- Learning about a person, one signal at a time: what is new is added, what is known is replaced, the rest stays. Two who
-- learn at the same time both count, because the row is merged where it lies.
drop function if exists coaching.merge_persona_signals cascade;  -- undo

-- Runs as the caller: a member learns about themselves only.
create function coaching.merge_persona_signals(signals jsonb, user_id uuid default null) returns coaching.profiles
language sql volatile
as $$
  insert into coaching.profiles as p (user_id, persona_signals)
  values (coalesce(merge_persona_signals.user_id, identity.current_user_id()), signals)
  on conflict on constraint profiles_pkey
    do update set persona_signals = p.persona_signals || excluded.persona_signals
  returning p
$$;

-- Permissions: who may write profiles.
grant execute on function coaching.merge_persona_signals(jsonb, uuid) to quintet_member, quintet_agent, quintet_admin;

comment on function coaching.merge_persona_signals(jsonb, uuid) is E'@arg0name signals\n@arg1name userId\nAdds signals to what coaching knows about a person, oneself unless userId says otherwise; makes the profile when there is none. signals is an object, of which each name replaces the same name known before.';
