drop table ralph_advanced.git_commits;
