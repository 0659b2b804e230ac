drop function coaching.unanswered_interactions(), coaching.answer_interaction(uuid, text);
