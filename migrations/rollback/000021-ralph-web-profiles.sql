drop function ralph_web.ensure_profile();
drop table ralph_web.profiles;
