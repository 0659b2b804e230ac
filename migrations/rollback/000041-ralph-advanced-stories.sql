drop trigger _900_check_plan on ralph_advanced.features;
drop function ralph_advanced.stories_blockers(ralph_advanced.stories);
drop table ralph_advanced.stories;
drop function
  ralph_advanced.tg_features__check_plan(),
  ralph_advanced.tg_stories__keep_feature(),
  ralph_advanced.tg_stories__keep_state(),
  ralph_advanced.tg_stories__set_project_id();
drop type ralph_advanced.story_status;
