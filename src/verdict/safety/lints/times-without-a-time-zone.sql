-- A time without its zone means another moment to each reader.
-- remedy: Write timestamptz.
select name as column, type::regtype from lint.columns where type in ('timestamp'::regtype, 'timetz'::regtype);
