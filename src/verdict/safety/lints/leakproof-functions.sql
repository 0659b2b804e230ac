-- LEAKPROOF lets a function see rows before policies have hidden them.
-- remedy: Leave leakproof out.
select name as function from lint.functions where leakproof;
