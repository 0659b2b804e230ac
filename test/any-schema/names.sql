-- Names that GraphQL cannot have, or that two things have, and smart tags that lead nowhere: each must be served, renamed or
-- left out, and none may end the API.

-- Labels: one with a space, words that GraphQL reads otherwise, two that would be the same, letters of other scripts.
create type s.mood as enum ('in progress', 'a-b', 'a_b', 'true', 'null', '', 'über', '日本', '1st', '+', '__x',
  'constructor', '__proto__');
create table s.moods (id int primary key, mood s.mood not null);
create index on s.moods (mood);
insert into s.moods values (1, 'in progress'), (2, 'a-b'), (3, 'a_b'), (4, 'true'), (5, ''), (6, '日本');

-- Columns: taken by Relay's id, equal but for their spelling, or of no letter at all.
create table s.columns (
  id int primary key, node_id int, foo_bar int, "fooBar" int, "foo-bar" int, "1st" int, "a b" int, "%" int, "日本" int,
  "__typename" int, "constructor" text, row_id int
);
insert into s.columns values (1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 'c', 19);

create table s.signs (id int primary key, "0" int, "toString" text, "then" text);
create index on s.signs ("0");

-- Tables: two of one noun, ours and the libraries' names, signs.
create table s.gizmo (id int primary key, kind text);
create table s.gizmos (id int primary key, kind text);
insert into s.gizmo values (1, 'gizmo');
insert into s.gizmos values (2, 'gizmos');
create table s.users (id int primary key, name text);
create table s.api_keys (id int primary key, name text);
create table s.query (id int primary key);
create table s.mutation (id int primary key);
create table s.node (id int primary key);
create table s.page_info (id int primary key);
create table s.string (id int primary key);
create table s.cursor (id int primary key);
create table s.gizmo_connection (id int primary key);
create table s.gizmo_filter (id int primary key);
create table s.gizmo_input (id int primary key);
create table s.create_gizmo_payload (id int primary key);
create table s."my table" (id int primary key);
create table s."%" (id int primary key);
create table s."A-b" (id int primary key);
create table s.a_b (id int primary key);
create table s."日本" (id int primary key);
create type s.datetime as enum ('never');
create domain s.json as text;
create table s.typed (id int primary key, at s.datetime, body s.json);

-- Functions: named as tables, columns, fields of the libraries and one another; signatures that no field can have.
create table s.things (id int primary key, name text);
insert into s.things values (1, 'thing');
create function s.things() returns int language sql stable return 1;
create function s.create_thing(a int) returns int language sql return 1;
create function s.node() returns int language sql stable return 1;
create function s."f-4"() returns int language sql stable return 4;
create function s.f_4() returns int language sql stable return 5;
create function s."5f"() returns int language sql stable return 5;
create function s.things_name(t s.things) returns text language sql stable return 'of a function';
create function s.overloaded(a int) returns int language sql stable return 1;
create function s.overloaded(a text) returns int language sql stable return 1;
create function s.variadic_one(variadic a int[]) returns int language sql stable return 1;
create function s.any_element(anyelement) returns anyelement language sql stable as 'select $1';
create function s.records() returns setof record language sql stable as 'select 1, 2';
create function s.two_out(out a int, out b int) language sql stable begin atomic select 1, 2; end;
create function s.nothing() returns void language sql as 'select';
create function s.clash(a_b int, "aB" int) returns int language sql stable return 1;
create function s.paged(first int, after text, filter text) returns setof int language sql stable return 1;
create function s.returns_query() returns int language sql return 1;
comment on function s.returns_query() is '@resultFieldName query';

create procedure s.tidy(a int) language sql as 'select 1';

-- Foreign keys whose fields have the names of columns and of one another.
create table s.people (id int primary key);
create table s.letters (id int primary key, person_id int references s.people, person text, people_id int references s.people);
create index on s.letters (person_id);
create index on s.letters (people_id);
insert into s.people values (1);
insert into s.letters values (1, 1, 'a name', 1);

-- Tables without a key, of no column, partitions, inheritance.
create table s.keyless (a int, b text);
create table s.empty ();
create unlogged table s.scratch (id int primary key);
create table s.parts (id int, day date, primary key (id, day)) partition by range (day);
create table s.parts_default partition of s.parts default;
create table s.parent (id int primary key, a int);
create table s.child (b int) inherits (s.parent);

-- Tags of PostGraphile's documentation, used wrongly.
create table s.tagged (id int primary key, n text, m text, o text, p text);
comment on table s.tagged is E'@foreignKey (nonsense)\n@primaryKey n\n@unique zz\n@behavior !!!\n@ref\n@ref x via:nowhere\n@refVia y\n@unionMember 1-x';
comment on column s.tagged.n is '@name';
comment on column s.tagged.m is '@name n';
comment on column s.tagged.o is E'@name x\n@name y';
comment on column s.tagged.p is '@deprecated';
create view s.tagged_view as select id, n from s.tagged;
comment on view s.tagged_view is E'@primaryKey id\n@foreignKey (id) references nothing (id)\n@foreignKey (id) references tagged (id)|@fieldName origin';
create function s.tagged_variant(t s.tagged) returns int language sql return 1;
comment on function s.tagged_variant(s.tagged) is '@arg0variant nonsense';
create function s.touch(t s.tagged) returns s.tagged language sql return t;
comment on function s.touch(s.tagged) is '@arg0variant nodeId';
create table s.badly_named (id int primary key);
comment on table s.badly_named is '@name 1 bad-name!';

-- Polymorphism, right and wrong.
create table s.items (id int primary key, kind text not null, topic_name text, post_body text);
comment on table s.items is E'@interface mode:single type:kind\n@type topic name:Topic attributes:topic_name>name\n@type post name:Post attributes:post_body>body';
insert into s.items values (1, 'topic', 'a topic', null), (2, 'post', null, 'a post');
create table s.odd_items (id int primary key, kind text);
comment on table s.odd_items is '@interface mode:single type:nonsense';
create table s.weird_items (id int primary key, kind text);
comment on table s.weird_items is '@interface mode:weird';
create table s.cats (id int primary key, name text);
create table s.dogs (id int primary key, name text);
comment on table s.cats is '@unionMember Pet';
comment on table s.dogs is '@unionMember Pet';
create table s.a_comments (id int primary key, cat_id int references s.cats, dog_id int references s.dogs);
create index on s.a_comments (cat_id);
create index on s.a_comments (dog_id);
comment on table s.a_comments is E'@ref pet to:Pet singular\n@refVia pet via:cats\n@refVia pet via:dogs';
insert into s.cats values (1, 'Mia');
insert into s.dogs values (1, 'Rex');
insert into s.a_comments values (1, 1, null), (2, null, 1);

-- Tags of PostGraphile 4, and one that only a row's argument can have.
create table s.omitted (id int primary key, secret text);
comment on table s.omitted is '@omit create';
comment on column s.omitted.secret is '@omit';
create function s.find_pets(name text) returns setof s.cats language sql stable as 'select * from s.cats c where c.name = $1';
comment on function s.find_pets is '@arg0variant patch';

-- An enum of rows, one of which is no name; and one of numbers.
create table s.statuses (code text primary key, description text);
insert into s.statuses values ('in progress', 'not done'), ('done', null);
comment on table s.statuses is '@enum';
create table s.jobs (id int primary key, status text not null references s.statuses);
insert into s.jobs values (1, 'in progress');
grant usage on schema s to quintet_authenticator;
grant select on s.statuses to quintet_authenticator;
create table s.owners (id int primary key, name text);
create table s.stages (code text primary key, owner_id int references s.owners);
create index on s.stages (owner_id);
insert into s.stages values ('early');
comment on table s.stages is '@enum';
grant select on s.stages to quintet_authenticator;
create table s.projects (id int primary key, stage text references s.stages);
create index on s.projects (stage);
insert into s.projects values (1, 'early'), (2, null);
create table s.hidden_statuses (code text primary key);
comment on table s.hidden_statuses is '@enum';

grant select, insert, update, delete on all tables in schema s to quintet_member;
