drop table identity.saved_queries, identity.team_members, identity.teams;
drop function identity.tg_saved_queries__count_storage();
drop function identity.current_team_ids();
