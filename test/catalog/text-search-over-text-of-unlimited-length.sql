-- What migrations/lints/text-search-over-text-of-unlimited-length.sql has to notice.
alter table ralph_advanced.features
  add column planted_text text,
  add column planted tsvector generated always as (to_tsvector('english', planted_text)) stored;
