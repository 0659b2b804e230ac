-- Converts values as ALTER TABLE does: by assignment; where there is no such cast by one that is written, else through text.
create function pg_temp.quintet_try_out(samples text[], source text, target text)
returns table (value text, refused boolean, becomes text) language plpgsql as $$
declare
  sample text;
  cast_by text;
  ways text[] := array['v', format('v::%s', target), format('v::text::%s', target)];
begin
  foreach cast_by in array ways loop
    begin
      execute format('update quintet_probe set v2 = %s', cast_by);
      exit;
    exception when datatype_mismatch or cannot_coerce or undefined_function then null;
    end;
  end loop;
  foreach sample in array samples loop
    begin
      delete from quintet_probe;
      execute format('insert into quintet_probe (v) values ($1::text::%s)', source) using sample;
    exception when others then continue;
    end;
    select v::text into value from quintet_probe;
    begin
      execute format('update quintet_probe set v2 = %s', cast_by);
      refused := false;
      begin
        execute format('select (v2::text::%s)::text from quintet_probe', source) into becomes;
      exception when others then
        begin
          execute format('select (v2::%s)::text from quintet_probe', source) into becomes;
        exception when others then becomes := 'nothing of its kind';
        end;
      end;
    exception when others then
      refused := true;
      becomes := null;
    end;
    return next;
  end loop;
end
$$;
