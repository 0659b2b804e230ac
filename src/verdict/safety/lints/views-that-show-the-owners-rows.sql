-- Without security_invoker a view reads as its owner, whom no policy binds.
-- remedy: create view … with (security_invoker = true).
select name as view
from lint.relations
where kind = 'v' and not exists (select from unnest(options) as option where option ~* '^security_invoker=(true|on|yes|1)$');
