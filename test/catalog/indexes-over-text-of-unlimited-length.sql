-- What migrations/lints/indexes-over-text-of-unlimited-length.sql has to notice.
create index planted on ralph_web.workstreams (prompt_blob_url, progress_blob_url);
