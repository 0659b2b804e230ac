drop function
  marketing.suggest_skills(text),
  marketing.skills_related(marketing.skills),
  marketing.skills_feedback(marketing.skills, timestamptz);
