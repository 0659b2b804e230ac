drop table coaching.interactions;
