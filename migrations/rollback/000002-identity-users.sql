drop table identity.users;
drop type identity.platform_role;
