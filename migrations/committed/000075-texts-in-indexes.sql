--! Previous: sha1:bb5c4333a9b071210dce9c46c40c7fa9d3b59f6a
--! Hash: sha1:0e3a6431d7c6c00ccc2f87e121a0ccc61a1a1a28
--! Message: texts in indexes

--! split: 1-texts-in-indexes.sql
-- A text that is in an index has room there: a row of a B-tree holds 2,704 bytes, and a text search column a megabyte of
-- words. Who wrote more was told that something went wrong on our side, and only when the text did not compress. The
-- invariant: each text in an index is bounded, in bytes, by a rule that names it.
alter table ralph_web.role_limits drop constraint if exists role_limits_role_is_short;  -- undo
alter table ralph_web.profiles drop constraint if exists profiles_role_is_short;
alter table ralph_web.project_repos drop constraint if exists project_repos_path_is_short;
alter table ralph_web.project_repos drop constraint if exists project_repos_url_is_https;
alter table learning.vector_metadata drop column if exists search;

alter table ralph_web.role_limits add constraint role_limits_role_is_short check (octet_length(role) <= 63);
alter table ralph_web.profiles add constraint profiles_role_is_short check (octet_length(role) <= 63);

-- Both are in one index.
alter table ralph_web.project_repos
  add constraint project_repos_url_is_https check (github_repo_url ~ '^https://[^/@[:space:]]+/[^/[:space:]]+/[^/[:space:]]+$' and octet_length(github_repo_url) <= 2000),
  add constraint project_repos_path_is_short check (octet_length(path) <= 500);

-- 100,000 characters become 700 kB of words at most, whatever they are; retrieval embeds chunks of a few thousand.
alter table learning.vector_metadata
  add search tsvector not null
    generated always as (to_tsvector('english', coalesce(left(metadata ->> 'text', 100000), ''))) stored;
create index vector_metadata_search_idx on learning.vector_metadata using gin (search);

-- PostgreSQL takes minutes to read a query of a million operators.
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

comment on column ralph_web.project_repos.path is 'Which folder of the working copy it is checked out to; the top when null. Never outside of it. 500 bytes at most.';
comment on column learning.vector_metadata.metadata is 'What else the retrieval service noted: an object; of its "text" the first 100,000 characters are searched.';
comment on column learning.vector_metadata.search is E'@behavior -*\nThe words of the chunk''s text, for search_documents.';
comment on function learning.search_documents(text) is E'@arg0name query\nDocuments whose title or chunks match, best first. Understands "quoted phrases", or, and -excluded words. Reads the first 1,000 characters.';
