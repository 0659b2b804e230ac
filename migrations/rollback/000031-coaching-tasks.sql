drop table coaching.tasks;
drop type coaching.task_status;
