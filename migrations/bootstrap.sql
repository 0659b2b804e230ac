-- Roles and database-level privileges, run as a superuser before the first migration and after a reset. Roles belong
-- to the whole cluster, so this file only creates what is missing; running it again changes nothing.
-- Passwords are not here: whoever runs it sets them (`npm start` takes them from the connection URLs).

do $$
declare
  api_roles constant text[] := array[
    'quintet_anonymous', 'quintet_member', 'quintet_student', 'quintet_educator',
    'quintet_analyst', 'quintet_agent', 'quintet_admin'
  ];
  api_role text;
begin
  -- Owns every object and runs migrations. Row level security is forced on all tables; BYPASSRLS lets the owner's
  -- security definer functions, seeds and backups see all rows (docs/decisions/0004-owner-bypasses-rls.md).
  if not exists (select from pg_roles where rolname = 'quintet_owner') then
    create role quintet_owner login bypassrls;
  end if;

  -- What the server logs in as. NOINHERIT: it has no rights to data until it becomes one of the API roles.
  if not exists (select from pg_roles where rolname = 'quintet_authenticator') then
    create role quintet_authenticator login noinherit;
  end if;

  foreach api_role in array api_roles loop
    if not exists (select from pg_roles where rolname = api_role) then
      execute format('create role %I nologin', api_role);
    end if;
    if not pg_has_role('quintet_authenticator', api_role, 'member') then
      execute format('grant %I to quintet_authenticator', api_role);
    end if;
  end loop;

  -- Students and educators are members too: what a member may do, they may do.
  if not pg_has_role('quintet_student', 'quintet_member', 'member') then
    grant quintet_member to quintet_student;
  end if;
  if not pg_has_role('quintet_educator', 'quintet_member', 'member') then
    grant quintet_member to quintet_educator;
  end if;

  -- A request may not hold the database longer than this. `alter role … set` binds at login, so it must be on the
  -- login role: SET ROLE ignores the target's settings.
  alter role quintet_authenticator set statement_timeout = '10s';
  alter role quintet_authenticator set lock_timeout = '3s'; -- less than any statement may take: who waited is told so
  alter role quintet_authenticator set idle_in_transaction_session_timeout = '10s';
  if current_setting('server_version_num')::integer >= 170000 then
    alter role quintet_authenticator set transaction_timeout = '30s';
  end if;

  -- Compiling a statement of hundreds of sub-selects takes minutes and gigabytes, and none of these timeouts, no cancel
  -- and no termination ends it; what Quintet sends is too short to gain by it (docs/decisions/0043-no-compiling.md).
  alter role quintet_authenticator set jit = off;
  alter role quintet_owner set jit = off;

  -- One request has one core: workers would take the others', and are not counted where time is limited.
  alter role quintet_authenticator set max_parallel_workers_per_gather = 0;
end
$$;

-- What a statement sorts beyond its memory goes to disk, which is everybody's (docs/decisions/0044-what-postgresql-pays.md).
do $$
begin
  alter role quintet_authenticator set temp_file_limit = '1GB';
exception when insufficient_privilege then
  raise notice 'Temporary files are not limited: only a superuser may set temp_file_limit. Set it for the whole server.';
end
$$;

do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant create, connect, temporary on database %I to quintet_owner', current_database());
  execute format('grant connect on database %I to quintet_authenticator', current_database());
end
$$;
revoke all on schema public from public;

-- While a policy says anything but `true`, only leakproof operators search an index. That of enums compares two numbers,
-- can neither fail nor tell of a row, and is only not marked so (docs/decisions/0025-filters-by-an-enum-search-an-index.md).
-- Whoever runs this without being a superuser, as hosted services have it, goes without: such filters are slower there.
do $$
begin
  if not (select proleakproof from pg_proc where oid = 'pg_catalog.enum_eq(anyenum, anyenum)'::regprocedure) then
    alter function pg_catalog.enum_eq(anyenum, anyenum) leakproof;
  end if;
exception when insufficient_privilege then
  raise notice 'Filters by enums stay slower: only a superuser may say that pg_catalog.enum_eq is leakproof.';
end
$$;
