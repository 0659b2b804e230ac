-- What src/verdict/safety/lints/definer-functions-without-a-search-path.sql has to notice.
create function learning.planted() returns integer language sql security definer set search_path = learning as 'select 1';
