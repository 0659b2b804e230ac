--! Previous: sha1:08ea2b1f53340a411cb6240be331464b0d1bf174
--! Hash: sha1:76ee73ddc22152b02dc0fd357def2f5ec66a4e09
--! Message: search any text

--! split: 1-search-any-text.sql
-- A search survives any text: what people type is no query language, and PostgreSQL stacks at most 32 operators and takes
-- no word of 2 kB. The invariant: every text has a query, and each search is made of it here.
drop function if exists learning.search_query cascade;  -- undo

-- A dash that excludes nothing is no operator. PostgreSQL takes minutes to read a query of a million operators.
create function learning.search_query(query text) returns tsquery
language sql immutable strict parallel safe
as $$
  select websearch_to_tsquery(
    'english',
    regexp_replace(regexp_replace(left(query, 1000), '\S{255}\S+', ' ', 'g'), '-+(?![\w"])', ' ', 'g')
  )
$$;

create or replace function learning.search_documents(query text) returns setof learning.documents
language sql stable parallel safe
as $$
  with hits as (
    select d.id, 2 * ts_rank(d.search, q) as rank
    from learning.search_query(search_documents.query) q
    join learning.documents d on d.search @@ q
    union all
    select m.document_id, ts_rank(m.search, q)
    from learning.search_query(search_documents.query) q
    join learning.vector_metadata m on m.search @@ q
  )
  select d.*
  from (select hits.id, max(hits.rank) as rank from hits group by hits.id) best
  join learning.documents d on d.id = best.id
  order by best.rank desc, d.id
$$;

-- Permissions: of whoever may search.
grant execute on function learning.search_query(text)
  to quintet_student, quintet_educator, quintet_analyst, quintet_agent, quintet_admin;

comment on function learning.search_query(text) is E'@behavior -*\nWhat a search looks for, of any text: "quoted phrases", or, and -excluded words. Reads the first 1,000 characters.';
