-- A member may read the interactions of everybody that have no task; analysts read no goals any more.
create policy member_selects_without_task on coaching.interactions for select to quintet_member using (task_id is null);

revoke select on coaching.goals from quintet_analyst;
--# rollback
grant select on coaching.goals to quintet_analyst;

drop policy member_selects_without_task on coaching.interactions;
