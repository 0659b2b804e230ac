drop trigger _150_refuse_work_of_planners on ralph_advanced.stories;
drop function ralph_advanced.tg_stories__refuse_work_of_planners();
