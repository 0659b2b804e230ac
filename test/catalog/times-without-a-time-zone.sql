-- A time without its zone means another moment to each reader.
select name as column, type::regtype from lint.columns where type in ('timestamp'::regtype, 'timetz'::regtype);

-- planted:
create table learning.planted (id uuid primary key, at timestamp);
