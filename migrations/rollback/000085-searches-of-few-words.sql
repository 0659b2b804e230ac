create or replace function learning.search_query(query text) returns tsquery
language sql immutable strict parallel safe
as $$
  select websearch_to_tsquery(
    'english',
    regexp_replace(regexp_replace(left(query, 1000), '\S{255}\S+', ' ', 'g'), '-+(?![\w"])', ' ', 'g')
  )
$$;
comment on function learning.search_query(text) is E'@behavior -*\nWhat a search looks for, of any text: "quoted phrases", or, and -excluded words. Reads the first 1,000 characters.';
