drop table coaching.cache_entries;
