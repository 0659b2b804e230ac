-- One table that has a column of every type, each with the values that are hard to hold. Run as the owner of an empty schema `s`.
create schema ext;
grant usage on schema ext to quintet_member;
create extension citext with schema ext;
create extension hstore with schema ext;
create extension ltree with schema ext;

create type s.mood as enum ('sad', 'so-so', 'happy');
create type s.spot as (x double precision, label text, seen timestamptz);
create type s.slots as ("first" text, "1" text, "0" numeric, "constructor" text, "__proto__" timestamptz, big jsonb);
create domain s.any_spot as s.spot;
create domain s.any_line as line;
create domain s.dates as datemultirange;
create domain s.grid as int[][];
create domain s.any_json as json;
create table s.owners (id int primary key, name text);
create type s.place as (spot s.spot, tags text[], period daterange);
create type s.text_range as range (subtype = text);
create domain s.positive as int check (value > 0);
create domain s.small_positive as s.positive check (value < 1000);
create domain s.any_mood as s.mood;
create domain s.big as bigint;
create domain s.exact as numeric;
create domain s.ratio as double precision;
create domain s.day as date;
create domain s.moment as timestamptz;
create domain s.span as interval;
create domain s.blob as bytea;
create domain s.document as jsonb;
create domain s.numbers as int[];
create domain s.days as daterange;
create domain s.word as text check (value !~ ' ');

create table s.things (
  id              int primary key,
  a_bool          boolean,
  a_int2          smallint,
  a_int4          integer,
  a_int8          bigint,
  a_float4        real,
  a_float8        double precision,
  a_numeric       numeric,
  a_money         money,
  a_text          text,
  a_varchar       varchar(20),
  a_char          char(5),
  a_one_char      "char",
  a_name          name,
  a_bytea         bytea,
  a_uuid          uuid,
  a_date          date,
  a_time          time,
  a_timetz        timetz,
  a_timestamp     timestamp,
  a_timestamptz   timestamptz,
  an_interval     interval,
  a_bit           bit(4),
  a_varbit        bit varying,
  an_inet         inet,
  a_cidr          cidr,
  a_macaddr       macaddr,
  a_macaddr8      macaddr8,
  a_json          json,
  a_jsonb         jsonb,
  a_jsonpath      jsonpath,
  a_tsvector      tsvector,
  a_tsquery       tsquery,
  an_oid          oid,
  a_regclass      regclass,
  a_regtype       regtype,
  a_lsn           pg_lsn,
  a_citext        ext.citext,
  an_hstore       ext.hstore,
  an_ltree        ext.ltree,
  an_xml          xml,
  a_point         point,
  a_line          line,
  a_lseg          lseg,
  a_box           box,
  a_path          path,
  a_polygon       polygon,
  a_circle        circle,
  a_int4range     int4range,
  a_int8range     int8range,
  a_numrange      numrange,
  a_daterange     daterange,
  a_tsrange       tsrange,
  a_tstzrange     tstzrange,
  a_text_range    s.text_range,
  a_multirange    datemultirange,
  a_mood          s.mood,
  a_any_mood      s.any_mood,
  a_positive      s.positive,
  a_small         s.small_positive,
  a_big           s.big,
  an_exact        s.exact,
  a_ratio         s.ratio,
  a_day           s.day,
  a_moment        s.moment,
  a_span          s.span,
  a_blob          s.blob,
  a_document      s.document,
  some_numbers    s.numbers,
  some_days       s.days,
  a_word          s.word,
  a_spot          s.spot,
  a_place         s.place,
  int4s           integer[],
  int4_grid       integer[][],
  int8s           bigint[],
  texts           text[],
  float8s         double precision[],
  timestamptzs    timestamptz[],
  timestamptz_grid timestamptz[][],
  jsonbs          jsonb[],
  byteas          bytea[],
  boxes           box[],
  intervals       interval[],
  dateranges      daterange[],
  moods           s.mood[],
  positives       s.positive[],
  grids           s.numbers[],
  spots           s.spot[],
  a_slots         s.slots,
  an_any_spot     s.any_spot,
  an_any_line     s.any_line,
  some_dates      s.dates,
  a_grid          s.grid,
  an_any_json     s.any_json,
  ltrees          ext.ltree[],
  owners          s.owners[]
);
grant select, insert, update, delete on s.things, s.owners to quintet_member;

-- Each column's values in rows from 1 on; all others are null.
insert into s.things (id) select generate_series(1, 10);
create function s.put(_column text, variadic _values text[]) returns void language plpgsql volatile as $$
begin
  for _id in 1 .. array_length(_values, 1) loop
    execute format('update s.things set %I = %L where id = %s', _column, _values[_id], _id);
  end loop;
end
$$;
do $$
begin
  perform s.put('a_bool', 'true', 'false');
  perform s.put('a_int2', '-32768', '0', '32767');
  perform s.put('a_int4', '-2147483648', '0', '2147483647');
  perform s.put('a_int8', '-9223372036854775808', '9223372036854775807', '9007199254740993', '0');
  perform s.put('a_float4', 'NaN', 'Infinity', '-Infinity', '0.1', '3.4028235e38', '1e-45', '16777216');
  perform s.put('a_float8', 'NaN', 'Infinity', '-Infinity', '0.1', '1.7976931348623157e308', '5e-324', '-0', '9007199254740993', '1e-7', '1e21');
  perform s.put('a_numeric', 'NaN', '0.000000000000000000000001', '123456789012345678901234567890.12345678901234567890', '1.500', '-0', '1e400');
  perform s.put('a_money', '-92233720368547758.08', '92233720368547758.07', '0', '12.30');
  perform s.put('a_text', '', E'tab\tline\nbell\x07 \\ " '' {,} NULL', '👩‍👩‍👧‍👦 ‮right﻿', 'null', '{"a":1}', E'\u2028');
  perform s.put('a_varchar', '', '  both  ', 'twenty characters ab');
  perform s.put('a_char', '', 'ab', 'abcde', ' a');
  perform s.put('a_one_char', '', 'x', '"', '\');
  perform s.put('a_name', '', 'Name', repeat('n', 63));
  perform s.put('a_bytea', '', '\x00', '\x00ff10', '\x' || repeat('ab', 100));
  perform s.put('a_uuid', '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff');
  perform s.put('a_date', 'infinity', '-infinity', '0044-03-15 BC', '4713-01-01 BC', '5874897-12-31', '2024-02-29', '0001-01-01', '12026-01-01');
  perform s.put('a_time', '00:00', '24:00', '23:59:59.999999', '12:34:56.789');
  perform s.put('a_timetz', '00:00+00', '24:00-15:59', '12:34:56.789012+05:45', '12:00+00:19:32', '23:59:59.999999-08');
  perform s.put('a_timestamp', 'infinity', '-infinity', '0044-03-15 12:00 BC', '294276-12-31 23:59:59.999999', '2024-02-29 12:34:56.789012', '0001-01-01 00:00', '1000-01-01');
  perform s.put('a_timestamptz', 'infinity', '-infinity', '0044-03-15 12:00+00 BC', '294276-12-31 23:59:59.999999+00', '2026-07-01 12:34:56.789012+05:45', '1800-01-01 00:00+00', '1972-12-31 23:59:59.999999+00', '0001-01-01 00:00+00');
  perform s.put('an_interval', '0', '1 mon', '-1 mon +2 days -3 hours', '-00:00:00.5', '1 year 2 mons 3 days 04:05:06.789012', '-178000000 years', '2562047788:00:54.775807', '-1 year', '-0.000001 seconds', '100 days');
  perform s.put('a_bit', '0000', '1010');
  perform s.put('a_varbit', '', '1', '10101010101');
  perform s.put('an_inet', '10.0.0.1', '10.0.0.1/8', '10.0.0.1/32', '::1', '::ffff:1.2.3.4/32', 'fe80::/128', '0.0.0.0/0');
  perform s.put('a_cidr', '10.0.0.0/8', '10.0.0.1/32', '::/0', '2001:db8::/32');
  perform s.put('a_macaddr', '00:00:00:00:00:00', 'ff:00:aa:bb:cc:dd');
  perform s.put('a_macaddr8', '00:00:00:00:00:00:00:00', 'ff:00:aa:bb:cc:dd:ee:01');
  perform s.put('a_json', '12345678901234567890', '"text"', '{"b": 1.50, "a": [1e400, -0.0, 1.00000000000000000000001]}', 'null', '[]', 'false', '""');
  perform s.put('a_jsonb', '12345678901234567890', '"text"', '{"b": 1.50, "a": [1e400, -0.0, 1.00000000000000000000001]}', 'null', '[]', 'false', '""', '{"__proto__": {"x": 1}, "10": 1, "9": 2}', '9007199254740993', repeat('[', 500) || repeat(']', 500));
  perform s.put('a_jsonpath', '$."a"[*]', 'strict $."b"');
  perform s.put('a_tsvector', '', '''fat'':2,4A ''rat''', '''it''''s''');
  perform s.put('a_tsquery', '''fat'' & !''rat'':AB', '''a'' <-> ''b''');
  perform s.put('an_oid', '0', '4294967295', '2147483648');
  perform s.put('a_regclass', 'pg_class', 's.things');
  perform s.put('a_regtype', 'integer', 'timestamp with time zone', 's.mood');
  perform s.put('a_lsn', '0/0', 'FFFFFFFF/FFFFFFFF');
  perform s.put('a_citext', '', 'Word', E'a\'"');
  perform s.put('an_hstore', '', '"a"=>"1", "b"=>NULL, "c d"=>"NULL", "__proto__"=>"\"x\\"');
  perform s.put('an_ltree', '', 'Top.Science.a_1');
  begin
    perform s.put('an_xml', '<a b="c">text &amp; <!-- more --></a>', 'content');
  exception when feature_not_supported then -- built without libxml
  end;
  perform s.put('a_point', '(0,0)', '(1e300,-1e-300)', '(NaN,Infinity)', '(0.1,-Infinity)');
  perform s.put('a_line', '{1,2,3}', '{0,1,0.5}', '{3,0,1}', '{0.1,-0.2,1e10}');
  perform s.put('a_lseg', '[(0,0),(1,1)]', '[(1.5,-2),(1e20,0)]');
  perform s.put('a_box', '(1,1),(0,0)', '(1e20,2.5),(-1,-2)');
  perform s.put('a_path', '((0,0),(1,1))', '[(0,0),(1,1),(2,0)]', '[(0.5,1)]');
  perform s.put('a_polygon', '((0,0),(1,1),(2,0))', '((0.5,1))');
  perform s.put('a_circle', '<(0,0),1>', '<(1e20,-2.5),0>');
  perform s.put('a_int4range', 'empty', '(,)', '[1,5)', '[3,)', '(,3)', '[7,8)');
  perform s.put('a_int8range', 'empty', '(,)', '[9007199254740993,9223372036854775807)', '(,5)');
  perform s.put('a_numrange', 'empty', '(,)', '[1.5,2.50]', '(1.5,)', '[NaN,NaN]', '(-1e400,1e400)');
  perform s.put('a_daterange', 'empty', '(,)', '[2024-02-29,2024-03-01)', '[-infinity,infinity]', '[-infinity,)', '[infinity,)', '["0044-03-15 BC",)');
  perform s.put('a_tsrange', 'empty', '(,)', '["2024-02-29 12:34:56.789012","2024-03-01 00:00"]', '("0044-03-15 12:00 BC",infinity)');
  perform s.put('a_tstzrange', 'empty', '(,)', '["2024-02-29 12:34:56.789012+05:45","2024-03-01 00:00+00"]', '[-infinity,infinity]', '("1800-01-01 00:00+00",)');
  perform s.put('a_text_range', 'empty', '(,)', '["","z"]', '["a""b\\c, ()","~")', '[null,nullx)');
  perform s.put('a_multirange', '{}', '{(,)}', '{[2024-01-01,2024-02-01),[2024-03-01,)}', '{[2024-01-01,2024-01-02)}');
  perform s.put('a_mood', 'sad', 'so-so', 'happy');
  perform s.put('a_any_mood', 'sad', 'so-so', 'happy');
  perform s.put('a_positive', '1', '2147483647');
  perform s.put('a_small', '1', '999');
  perform s.put('a_big', '-9223372036854775808', '9007199254740993');
  perform s.put('an_exact', 'NaN', '1.500', '123456789012345678901234567890.5');
  perform s.put('a_ratio', 'NaN', 'Infinity', '0.1');
  perform s.put('a_day', 'infinity', '0044-03-15 BC', '2024-02-29');
  perform s.put('a_moment', 'infinity', '0044-03-15 12:00+00 BC', '2024-02-29 12:34:56.789012+00');
  perform s.put('a_span', '-1 mon +2 days -00:00:00.5', '0');
  perform s.put('a_blob', '', '\x00ff');
  perform s.put('a_document', '12345678901234567890', 'null', '{"a": 1e400}');
  perform s.put('some_numbers', '{}', '{1,null,3}');
  perform s.put('some_days', 'empty', '(,)', '[2024-02-29,infinity)');
  perform s.put('a_word', '', 'word');
  perform s.put('a_spot', '(,,)', '(NaN,"quoted "" \\ , ( label",infinity)', '(0.1,"",)', '(1,null,"0044-03-15 12:00+00 BC")');
  perform s.put('a_place', '(,,)', '("(,,)",{},empty)', '("(1,""a """"b"""""",infinity)","{a,NULL,""""}","(,)")');
  perform s.put('int4s', '{}', '{1,NULL,-3}', '{NULL}');
  perform s.put('int4_grid', '{}', '{{1,2},{3,4}}', '{{NULL},{0}}');
  perform s.put('int8s', '{9223372036854775807,NULL}', '{}');
  perform s.put('texts', '{}', '{"",NULL,"NULL","a\"b\\c","{x,y}"," "}', '{a}');
  perform s.put('float8s', '{NaN,Infinity,-Infinity,0.1,NULL}');
  perform s.put('timestamptzs', '{}', '{infinity,NULL,"0044-03-15 12:00+00 BC","2024-02-29 12:34:56.789012+00"}');
  perform s.put('timestamptz_grid', '{}', '{{infinity,NULL},{-infinity,"2024-02-29 12:34:56.789012+00"}}');
  perform s.put('jsonbs', '{}', '{"[1, 2]",NULL,"12345678901234567890","\"{\""}');
  perform s.put('byteas', '{}', '{"\\x",NULL,"\\x00ff"}');
  perform s.put('boxes', '{}', '{(1,1),(0,0);(3,3),(2,2)}');
  perform s.put('intervals', '{"1 mon -00:00:00.5",NULL}');
  perform s.put('dateranges', '{}', '{empty,NULL,"(,)","[2024-02-29,infinity)"}');
  perform s.put('moods', '{}', '{so-so,NULL,happy}');
  perform s.put('positives', '{}', '{1,NULL,2147483647}');
  perform s.put('grids', '{}', '{"{1,2}","{}",NULL}');
  perform s.put('a_slots', '(a,b,1.50,c,infinity,"{""a"": 12345678901234567890}")', '(,,,,,)', '("a ""b",",()\\",NaN,"","0044-03-15 12:00+00 BC",1e400)');
  perform s.put('an_any_spot', '(,,)', '(NaN,"a ""b",infinity)');
  perform s.put('an_any_line', '{1,2,3}', '{0,1,0.5}');
  perform s.put('some_dates', '{}', '{(,)}', '{[2024-01-01,2024-02-01),[2024-03-01,)}');
  perform s.put('a_grid', '{}', '{{1,2},{3,NULL}}');
  perform s.put('an_any_json', '12345678901234567890', '{"b": 1e400, "a": [-0.0]}');
  perform s.put('ltrees', '{}', '{A.b,NULL,""}');
  perform s.put('owners', '{}', '{"(1,\"a \"\"b\")",NULL}');
  perform s.put('spots', '{}', '{"(0.1,\"a \"\"b\",infinity)",NULL,"(,,)"}');
end
$$;
drop function s.put;

-- The API orders and groups by columns that an index orders: here by all that can be.
do $$
declare
  _column text;
begin
  for _column in select attname from pg_attribute where attrelid = 's.things'::regclass and attnum > 1 loop
    begin
      execute format('create index on s.things (%I)', _column);
    exception when undefined_object or undefined_function then -- its type has no order
    end;
  end loop;
end
$$;

-- What a function is given and what it gives back; without an argument its default.
create function s.echo_moment(at timestamptz default 'infinity') returns timestamptz language sql stable return at;
create function s.echo_span(span interval default '1 mon -00:00:00.5') returns interval language sql stable return span;
create function s.echo_period(period daterange default 'empty') returns daterange language sql stable return period;
create function s.echo_exact(number numeric default 'NaN') returns numeric language sql stable return number;
create function s.echo_ratio(number double precision default '-infinity') returns double precision language sql stable
  return number;
create function s.echo_document(document jsonb default '[9007199254740993]') returns jsonb language sql stable
  return document;
create function s.echo_bytes(bytes bytea default '\x00ff') returns bytea language sql stable return bytes;
create function s.echo_spots(n int, spots s.spot[]) returns s.spot language sql stable return spots[n];
grant execute on all functions in schema s to quintet_member;

create table s.answers (
  id       int primary key,
  thing_id int not null references s.things
);
create index on s.answers (thing_id);
grant select on s.answers to quintet_member;
