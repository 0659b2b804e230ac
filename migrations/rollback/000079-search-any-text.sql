create or replace function learning.search_documents(query text) returns setof learning.documents
language sql stable parallel safe
as $$
  with hits as (
    select d.id, 2 * ts_rank(d.search, q) as rank
    from websearch_to_tsquery('english', left(query, 1000)) q
    join learning.documents d on d.search @@ q
    union all
    select m.document_id, ts_rank(m.search, q)
    from websearch_to_tsquery('english', left(query, 1000)) q
    join learning.vector_metadata m on m.search @@ q
  )
  select d.*
  from (select hits.id, max(hits.rank) as rank from hits group by hits.id) best
  join learning.documents d on d.id = best.id
  order by best.rank desc, d.id
$$;
drop function learning.search_query(text);
