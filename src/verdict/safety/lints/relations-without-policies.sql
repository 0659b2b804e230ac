-- Materialized views and foreign tables have no row level security: the API must not have them.
-- remedy: Put it into a schema that ends in _private, and show it by a function or a view over tables.
select name as relation from lint.relations where exposed and kind in ('m', 'f');
