-- What src/verdict/safety/lints/errors-for-clients-without-a-code.sql has to notice.
create function learning.planted() returns void language plpgsql as $$
begin
  raise exception using errcode = 'QT201', message = 'This has been answered already.';
end
$$;
