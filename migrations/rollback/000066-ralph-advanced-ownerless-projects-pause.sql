drop trigger _300_pause_without_owner on ralph_advanced.projects;
drop function ralph_advanced.tg_projects__pause_without_owner();
comment on column ralph_advanced.projects.created_by is 'Whose it is: the account that made it. Null once that account is gone.';
