drop table identity.github_accounts;
