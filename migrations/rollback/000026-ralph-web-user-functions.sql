drop function ralph_web.answer_question(uuid, text), ralph_web.cancel_workstream(uuid);
