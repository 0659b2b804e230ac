drop function
  coaching.get_cache_entry(text),
  coaching.put_cache_entry(text, jsonb, timestamptz),
  coaching.purge_cache_entries();
