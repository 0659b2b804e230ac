-- Products share accounts and nothing else: a schema refers to identity and to itself.
select k.conname as foreign_key, t.schema as "from", other.schema as "to"
from pg_constraint k
join lint.tables t on t.oid = k.conrelid
left join lint.tables other on other.oid = k.confrelid
where k.contype = 'f' and other.schema is distinct from t.schema and other.schema is distinct from 'identity';

-- planted:
create table identity.planted (id uuid primary key, course_id uuid references learning.courses);
