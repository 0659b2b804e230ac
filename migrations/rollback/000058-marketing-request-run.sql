drop function marketing.request_run(text, text, uuid, jsonb, uuid), marketing.cancel_run(uuid);
