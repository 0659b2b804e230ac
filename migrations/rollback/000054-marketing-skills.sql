drop table marketing.skills;
drop function marketing.tg_skills__check_related();
drop type marketing.skill_type;
