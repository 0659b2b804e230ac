-- Comments are the API's documentation.
select name as column from lint.columns where col_description(relation, number) is null;

-- planted:
create view learning.planted with (security_invoker = true) as select id from learning.courses;
