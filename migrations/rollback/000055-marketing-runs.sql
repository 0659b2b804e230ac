drop table marketing.runs;
drop function marketing.tg_runs__keep_state();
drop type marketing.run_status;
