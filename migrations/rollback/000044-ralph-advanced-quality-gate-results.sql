drop trigger _300_require_gates on ralph_advanced.stories;
drop table ralph_advanced.quality_gate_results;
drop function ralph_advanced.tg_stories__require_gates();
drop type ralph_advanced.gate_verdict;
drop type ralph_advanced.quality_gate;
