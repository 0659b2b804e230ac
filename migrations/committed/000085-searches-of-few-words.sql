--! Previous: sha1:210b7a65ca3ecbadaffff82d6505960c63cbff16
--! Hash: sha1:5d6e5d625fbf8282a080abc22dff1b01737f4643
--! Message: searches of few words

--! split: 1-searches-of-few-words.sql
-- A search looks for few words: each is compared with every row that is found, and two hundred of them took PostgreSQL thirty
-- times as long as three. The invariant: no query has more than 63 words and operators, of which a text is read as far as it goes.
create or replace function learning.search_query(query text) returns tsquery
language sql immutable strict parallel safe
as $$
  select coalesce(
    (
      select read.words
      from unnest(array[1000, 500, 250, 120, 60, 30]) length
      cross join lateral websearch_to_tsquery(
        'english',
        regexp_replace(regexp_replace(left(query, length), '\S{255}\S+', ' ', 'g'), '-+(?![\w"])', ' ', 'g')
      ) as read (words)
      where numnode(read.words) <= 63
      order by length desc
      limit 1
    ),
    ''::tsquery
  )
$$;

comment on function learning.search_query(text) is E'@behavior -*\nWhat a search looks for, of any text: "quoted phrases", or, and -excluded words. Reads the first 1,000 characters, fewer if they hold more than some thirty words.';
