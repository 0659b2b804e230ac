drop function coaching.merge_persona_signals(jsonb, uuid);
