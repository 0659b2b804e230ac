--! Previous: sha1:84ec48f9ff0a1399ddd40b7d29fd863d35963fec
--! Hash: sha1:67ee11f421985276ac208448977dc579f9deae45
--! Message: learning search documents

-- Full-text search over titles and chunks, best first; a word in the title counts double. Runs as the caller: it finds
-- only what the caller may read.
drop function if exists learning.search_documents cascade;  -- undo

create function learning.search_documents(query text) returns setof learning.documents
language sql stable
as $$
  with hits as (
    select d.id, 2 * ts_rank(d.search, q) as rank
    from websearch_to_tsquery('english', query) q
    join learning.documents d on d.search @@ q
    union all
    select m.document_id, ts_rank(m.search, q)
    from websearch_to_tsquery('english', query) q
    join learning.vector_metadata m on m.search @@ q
  )
  select d.*
  from (select hits.id, max(hits.rank) as rank from hits group by hits.id) best
  join learning.documents d on d.id = best.id
  order by best.rank desc, d.id
$$;

-- Permissions: who reads documents may search them.
grant execute on function learning.search_documents(text)
  to quintet_student, quintet_educator, quintet_agent, quintet_analyst, quintet_admin;

comment on function learning.search_documents(text) is E'@arg0name query\nDocuments whose title or chunks match, best first. Understands "quoted phrases", or, and -excluded words.';
