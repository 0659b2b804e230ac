-- What src/verdict/safety/lints/leakproof-functions.sql has to notice.
create function learning.planted() returns integer language sql leakproof as 'select 1';
