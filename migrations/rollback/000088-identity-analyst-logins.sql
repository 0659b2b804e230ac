drop trigger _900_end_analyst_login_when_deleted on identity.users;
drop trigger _900_end_analyst_login on identity.users;
drop function identity_private.tg_users__end_analyst_login();

create or replace function identity.current_user_id() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('jwt.claims.user_id', true), '')::uuid $$;

create or replace function identity.current_session_id() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('jwt.claims.session_id', true), '')::uuid $$;
