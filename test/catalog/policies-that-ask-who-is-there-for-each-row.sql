-- What src/verdict/safety/lints/policies-that-ask-who-is-there-for-each-row.sql has to notice.
create policy planted on learning.courses for select to quintet_agent using (id = identity.current_user_id());
