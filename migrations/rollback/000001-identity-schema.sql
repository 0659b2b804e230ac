alter default privileges grant execute on functions to public;
drop function identity.current_user_id(), identity.current_session_id(), identity.tg__set_updated_at();
drop schema identity_private;
drop schema identity;
