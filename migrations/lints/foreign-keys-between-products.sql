-- Products share accounts and nothing else: a schema refers to identity and to itself; its private part belongs to it.
-- remedy: Refer to identity or to the schema itself, or keep the other product's key as a plain value.
select k.conname as foreign_key, t.schema as "from", other.schema as "to"
from pg_constraint k
join lint.tables t on t.oid = k.conrelid
left join lint.tables other on other.oid = k.confrelid
where k.contype = 'f' and other.schema is distinct from 'identity'
  and other.schema is distinct from regexp_replace(t.schema, '_private$', '')
  and other.schema is distinct from t.schema;
