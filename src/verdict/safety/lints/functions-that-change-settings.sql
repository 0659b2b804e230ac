-- A function that sets a setting could name another user or role; one that outlasts the transaction does so for the
-- next request on the connection. The exception is a pinned search_path.
-- remedy: Take the setting out of the function; a set search_path of the function itself may stay.
select name as function
from lint.functions
where source ~* '\mset_config\s*\(' or source ~* '(^|;|\m(begin|then|else|loop))\s*(set|reset)\s+(local\s+|session\s+)?[\w."]+(\s*=|\s+to\M|\s+role\M|\s*;|\s*$)'
  or exists (select from unnest(settings) as setting where setting !~ '^search_path=');
