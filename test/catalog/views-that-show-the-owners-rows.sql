-- Without security_invoker a view reads as its owner, whom no policy binds.
select name as view
from lint.relations
where kind = 'v' and not exists (select from unnest(options) as option where option ~* '^security_invoker=(true|on|yes|1)$');

-- planted:
create view learning.planted with (security_invoker = false) as select id from learning.courses;
