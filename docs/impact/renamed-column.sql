-- A goal's title is what clients call it by; the team wants to say heading.
alter table coaching.goals rename column title to heading;
--# rollback
alter table coaching.goals rename column heading to title;
