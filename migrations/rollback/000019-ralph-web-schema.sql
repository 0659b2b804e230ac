drop schema ralph_web_private;
drop schema ralph_web;
