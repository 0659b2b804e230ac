drop trigger _600_write_history_insert on ralph_advanced.stories;
drop trigger _600_write_history_update on ralph_advanced.stories;
drop table ralph_advanced.story_history;
drop function ralph_advanced.tg_stories__write_history();
