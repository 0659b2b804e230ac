-- What src/verdict/safety/lints/functions-that-change-settings.sql has to notice.
create function learning.planted() returns void language plpgsql as 'begin set local role quintet_admin; end';
