-- What migrations/lints/arguments-without-a-name.sql has to notice.
create function learning.planted(integer) returns integer language sql immutable as 'select $1';
