-- PUBLIC is every role that will ever be.
select object, privilege from lint.grants where grantee = 0;

-- planted:
create table learning.planted (id uuid primary key);
grant select (id) on learning.planted to public;
