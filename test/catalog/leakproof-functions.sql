-- LEAKPROOF lets a function see rows before policies have hidden them.
select name as function from lint.functions where leakproof;

-- planted:
create function learning.planted() returns integer language sql leakproof as 'select 1';
