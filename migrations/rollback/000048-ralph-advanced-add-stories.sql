drop function ralph_advanced.add_stories(integer, ralph_advanced.new_story[]);
drop type ralph_advanced.new_story;
