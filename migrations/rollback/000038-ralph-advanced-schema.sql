drop type ralph_advanced.repository;
drop schema ralph_advanced;
