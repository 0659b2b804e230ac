create or replace function learning.search_documents(query text) returns setof learning.documents
language sql stable parallel safe
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
comment on function learning.search_documents(text) is E'@arg0name query\nDocuments whose title or chunks match, best first. Understands "quoted phrases", or, and -excluded words.';

alter table learning.vector_metadata drop column search;
alter table learning.vector_metadata
  add search tsvector not null generated always as (to_tsvector('english', coalesce(metadata ->> 'text', ''))) stored;
create index vector_metadata_search_idx on learning.vector_metadata using gin (search);

alter table ralph_web.project_repos drop constraint project_repos_path_is_short, drop constraint project_repos_url_is_https;
alter table ralph_web.project_repos
  add constraint project_repos_url_is_https check (github_repo_url ~ '^https://[^/@[:space:]]+/[^/[:space:]]+/[^/[:space:]]+$' and char_length(github_repo_url) <= 2000);
alter table ralph_web.profiles drop constraint profiles_role_is_short;
alter table ralph_web.role_limits drop constraint role_limits_role_is_short;

comment on column ralph_web.project_repos.path is 'Which folder of the working copy it is checked out to; the top when null. Never outside of it.';
comment on column learning.vector_metadata.metadata is 'What else the retrieval service noted: an object; its "text" is searched.';
comment on column learning.vector_metadata.search is E'@behavior -*\nThe words of the chunk''s text, for search_documents.';
