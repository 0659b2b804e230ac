drop table ralph_web.role_limits;
