-- Comments are the API's documentation.
-- remedy: Add a comment on column: it is the API's documentation.
select name as column from lint.columns where col_description(relation, number) is null;
