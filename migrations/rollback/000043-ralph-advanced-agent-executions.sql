drop trigger _700_end_executions on ralph_advanced.stories;
drop table ralph_advanced.agent_executions;
drop function ralph_advanced.tg_stories__end_executions();
drop type ralph_advanced.execution_status;
