drop table coaching.profiles;
