--! Previous: sha1:cca494f94d61d784e35bad559ca030bbbdea1893
--! Hash: sha1:08ea2b1f53340a411cb6240be331464b0d1bf174
--! Message: repository urls

--! split: 1-repository-urls.sql
-- Where a repository may be: workers clone what these columns say, from inside our network. The invariant: a stored address is
-- of https or ssh, names a public host, and holds nothing that a command reads as an option or a shell as its own.
alter table ralph_advanced.projects drop constraint if exists projects_backend_repo_url_is_public;  -- undo
alter table ralph_advanced.projects drop constraint if exists projects_mobile_repo_url_is_public;
alter table ralph_advanced.projects drop constraint if exists projects_frontend_repo_url_is_public;
alter table ralph_web.project_repos drop constraint if exists project_repos_url_is_public;
drop function if exists identity.is_repository_url cascade;

-- The parts are scheme, user, host, port, separator and path of https://host/path, ssh://user@host:port/path, or ssh's short
-- form user@host:path. A host is public by its name: two labels at least, the last one of letters, so that no number is an
-- address in whatever base, and none that networks keep for themselves. What a public name resolves to, workers check.
create function identity.is_repository_url(url text) returns boolean
language sql immutable strict parallel safe
as $$
  select coalesce((
    select case
        when part[1] = '' then part[2] is not null and part[4] is null and part[5] = ':'
        else part[5] = '/' and part[6] !~ '^/'
      end
      and char_length(part[3]) <= 253 and part[3] !~ '[^.]{64}'
      and part[3] !~* '\.(localhost|localdomain|local|internal|intranet|private|corp|home|lan|arpa|test|invalid|onion)$'
      and part[6] !~ '//|(^|/)(-|\.{1,2}(/|$))|%(?!20)'
    from regexp_match(
      url,
      '^(https://|ssh://|)([A-Za-z0-9_][A-Za-z0-9_.-]*@)?'
        '((?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z])?)(:[0-9]{1,5})?'
        '([/:])([A-Za-z0-9_.~+%/-]+)$'
    ) as part
  ), false)
$$;

-- For rows from here on; 000084 validates those of before, so that reading them blocks no write.
alter table ralph_advanced.projects drop constraint projects_backend_repo_url_is_of_git;
alter table ralph_advanced.projects drop constraint projects_mobile_repo_url_is_of_git;
alter table ralph_advanced.projects drop constraint projects_frontend_repo_url_is_of_git;
alter table ralph_advanced.projects
  add constraint projects_backend_repo_url_is_public check (identity.is_repository_url(backend_repo_url)) not valid,
  add constraint projects_mobile_repo_url_is_public check (identity.is_repository_url(mobile_repo_url)) not valid,
  add constraint projects_frontend_repo_url_is_public check (identity.is_repository_url(frontend_repo_url)) not valid;
alter table ralph_web.project_repos
  add constraint project_repos_url_is_public check (identity.is_repository_url(github_repo_url)) not valid;

-- Permissions: whoever changes a row of these tables has the rule asked.
grant execute on function identity.is_repository_url(text) to quintet_member, quintet_agent, quintet_admin;

comment on function identity.is_repository_url(text) is E'@behavior -*\nWhether an address is one of https or ssh with a public host, that a worker may clone.';
comment on column ralph_web.project_repos.github_repo_url is 'Where it is: https://github.com/owner/name. The host is public.';
comment on column ralph_advanced.projects.backend_repo_url is 'Git address of its backend, if it has one: https or ssh, to a public host.';
comment on column ralph_advanced.projects.mobile_repo_url is 'Git address of its mobile app, if it has one: https or ssh, to a public host.';
comment on column ralph_advanced.projects.frontend_repo_url is 'Git address of its frontend, if it has one: https or ssh, to a public host.';
