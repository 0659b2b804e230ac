--! Previous: sha1:aaa2ba46556ecf8ff69bd790913afd670cecde06
--! Hash: sha1:ff184e1388bb78a0b5244c0b3713b6f42eae8df2
--! Message: trusted documents

--! split: 1-trusted-documents.sql
-- The documents that frontends were deployed with: what was trusted once stays trusted across deploys, until an operator takes its
-- manifest back. Nothing is changed or deleted but the time of that, so that it can be told who still sends what. Only the owner writes
-- here, by `npm run documents`; servers read it and count uses, and no API role reaches it (docs/decisions/0071).
drop schema if exists quintet_private cascade;  -- undo

create schema quintet_private;

create table quintet_private.manifests (
  id         integer primary key generated always as identity,
  client     text not null,
  version    text not null,
  added_at   timestamptz not null default now(),
  removed_at timestamptz,
  constraint manifests_client_not_blank check (client ~ '\S'),
  constraint manifests_client_at_most_200_characters check (char_length(client) <= 200),
  constraint manifests_version_not_blank check (version ~ '\S'),
  constraint manifests_version_at_most_200_characters check (char_length(version) <= 200),
  constraint manifests_removed_after_they_were_added check (removed_at >= added_at)
);
create unique index manifests_once_a_version on quintet_private.manifests (client, version) where removed_at is null;

-- A text is stored once, whichever manifests have it.
create table quintet_private.documents (
  hash bytea primary key,
  text text not null,
  constraint documents_hash_is_sha256 check (octet_length(hash) = 32),
  constraint documents_text_at_most_100000_characters check (char_length(text) <= 100000)
);

create table quintet_private.manifest_documents (
  manifest_id   integer not null references quintet_private.manifests on delete cascade,
  name          text not null,
  document_hash bytea not null references quintet_private.documents,
  primary key (manifest_id, name),
  constraint manifest_documents_name_at_most_500_characters check (char_length(name) <= 500),
  constraint manifest_documents_document_hash_is_sha256 check (octet_length(document_hash) = 32)
);
create index manifest_documents_document_hash_idx on quintet_private.manifest_documents (document_hash);

-- Also of documents that only files name: without a foreign key.
create table quintet_private.document_uses (
  document_hash  bytea not null,
  client         text not null,
  version        text not null,
  uses           bigint not null,
  first_used_at  timestamptz not null default now(),
  last_used_at   timestamptz not null default now(),
  primary key (document_hash, client, version),
  constraint document_uses_document_hash_is_sha256 check (octet_length(document_hash) = 32),
  constraint document_uses_client_at_most_200_characters check (char_length(client) <= 200),
  constraint document_uses_version_at_most_200_characters check (char_length(version) <= 200),
  constraint document_uses_uses_positive check (uses > 0)
);

-- Another number after each addition and removal. The functions are definer, because the login role reads and writes no table.
create function quintet_private.documents_revision() returns bigint
language sql stable security definer set search_path = ''
as $$ select count(*) + count(removed_at) from quintet_private.manifests $$;

create function quintet_private.registered_documents() returns table (name text, text text)
language sql stable security definer set search_path = ''
as $$
  select distinct n.name, d.text
  from quintet_private.manifests m
  join quintet_private.manifest_documents n on n.manifest_id = m.id
  join quintet_private.documents d on d.hash = n.document_hash
  where m.removed_at is null
$$;

-- What clients call themselves is anybody's to say: beyond a hundred a document they are counted as one without a name. All servers
-- write in one order, so that none waits for another in a circle.
create function quintet_private.count_document_uses(hashes bytea[], clients text[], versions text[], counts bigint[]) returns void
language sql volatile security definer set search_path = ''
as $$
  with counted as (
    select u.hash, case when known.is then u.client else '' end as client, case when known.is then u.version else '' end as version,
      u.count
    from unnest(hashes, clients, versions, counts) as u (hash, client, version, count)
    cross join lateral (
      select exists (
        select from quintet_private.document_uses k
        where k.document_hash = u.hash and k.client = u.client and k.version = u.version
      ) or (select count(*) from quintet_private.document_uses k where k.document_hash = u.hash) < 100 as is
    ) known
  )
  insert into quintet_private.document_uses as d (document_hash, client, version, uses)
    select hash, client, version, sum(count) from counted group by 1, 2, 3 order by 1, 2, 3
    on conflict (document_hash, client, version)
      do update set uses = d.uses + excluded.uses, last_used_at = excluded.last_used_at
$$;

-- Permissions: none on the tables; the login role calls the functions, which show it what it serves anyway.
alter table quintet_private.manifests enable row level security;
alter table quintet_private.manifests force row level security;
alter table quintet_private.documents enable row level security;
alter table quintet_private.documents force row level security;
alter table quintet_private.manifest_documents enable row level security;
alter table quintet_private.manifest_documents force row level security;
alter table quintet_private.document_uses enable row level security;
alter table quintet_private.document_uses force row level security;
grant usage on schema quintet_private to quintet_authenticator;
grant execute on function
  quintet_private.documents_revision(),
  quintet_private.registered_documents(),
  quintet_private.count_document_uses(bytea[], text[], text[], bigint[])
  to quintet_authenticator;

comment on schema quintet_private is 'What the server keeps for itself: the history of trusted documents. Never part of the API.';
comment on table quintet_private.manifests is 'A frontend''s documents, of one version; trusted until it is removed.';
comment on column quintet_private.manifests.id is 'Key.';
comment on column quintet_private.manifests.client is 'Which frontend.';
comment on column quintet_private.manifests.version is 'Which version of it.';
comment on column quintet_private.manifests.added_at is 'Since when its documents are trusted.';
comment on column quintet_private.manifests.removed_at is 'Since when they no longer are because of it; null while they are.';
comment on table quintet_private.documents is 'A document''s text.';
comment on column quintet_private.documents.hash is 'SHA-256 of the text.';
comment on column quintet_private.documents.text is 'What is run.';
comment on table quintet_private.manifest_documents is 'A document of a manifest.';
comment on column quintet_private.manifest_documents.manifest_id is 'The manifest.';
comment on column quintet_private.manifest_documents.name is 'The id by which its clients name it.';
comment on column quintet_private.manifest_documents.document_hash is 'The document.';
comment on table quintet_private.document_uses is 'That a client has sent a trusted document.';
comment on column quintet_private.document_uses.document_hash is 'SHA-256 of the manifest''s text.';
comment on column quintet_private.document_uses.client is 'What the client calls itself; empty when it says nothing.';
comment on column quintet_private.document_uses.version is 'The version that it says it is.';
comment on column quintet_private.document_uses.uses is 'How often.';
comment on column quintet_private.document_uses.first_used_at is 'When it was first counted.';
comment on column quintet_private.document_uses.last_used_at is 'When it was last counted, some seconds after it was sent.';
comment on function quintet_private.documents_revision() is 'A number that changes with each manifest that is added or removed.';
comment on function quintet_private.registered_documents() is 'The ids and texts of all manifests that have not been removed.';
comment on function quintet_private.count_document_uses(bytea[], text[], text[], bigint[]) is 'Adds to what is known of the use of documents.';
