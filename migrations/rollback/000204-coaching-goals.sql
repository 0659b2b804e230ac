drop table coaching.goals;
