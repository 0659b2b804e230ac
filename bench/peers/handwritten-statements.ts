export type Statement = {
  name: string;
  text: string;
  /** The variables that are its parameters, in order. */
  values: readonly string[];
};

const story = `'id', s.id, 'code', s.story_id, 'title', s.title, 'status', s.status, 'priority', s.priority`;

/** One statement for each path; its one value is the answer's text. */
export const statements: Readonly<Record<string, Statement>> = {
  "/by-key": {
    name: "by-key",
    values: ["id"],
    text: `
      select json_build_object('data', json_build_object('story', (
        select json_build_object(${story},
          'description', s.description, 'repo', s.repo, 'attemptCount', s.attempt_count, 'createdAt', s.created_at)
        from ralph_advanced.stories s
        where s.id = $1
      )))::text`,
  },

  "/list": {
    name: "list",
    values: ["project", "status", "first", "offset"],
    text: `
      select json_build_object('data', json_build_object('stories', json_build_object(
        'totalCount', (
          select count(*) from ralph_advanced.stories s
          where s.project_id = $1 and s.status = $2::ralph_advanced.story_status
        ),
        'nodes', coalesce((
          select json_agg(json_build_object(${story}, 'assignedAgent', s.assigned_agent, 'createdAt', s.created_at))
          from (
            select * from ralph_advanced.stories s
            where s.project_id = $1 and s.status = $2::ralph_advanced.story_status
            order by s.priority, s.id
            limit $3 offset $4
          ) s
        ), '[]')
      )))::text`,
  },

  "/nested": {
    name: "nested",
    values: ["owner", "projectOffset", "featureOffset", "storyOffset"],
    text: `
      select json_build_object('data', json_build_object('projects', json_build_object('nodes', coalesce((
        select json_agg(json_build_object('id', p.id, 'name', p.name, 'status', p.status,
          'features', json_build_object('nodes', coalesce(f.nodes, '[]'))))
        from (
          select p.id, p.name, p.status from ralph_advanced.projects p
          where p.created_by = $1 order by p.id limit 5 offset $2
        ) p
        cross join lateral (
          select json_agg(json_build_object('id', f.id, 'name', f.name, 'status', f.status,
            'stories', json_build_object('nodes', coalesce(s.nodes, '[]')))) as nodes
          from (
            select f.id, f.project_id, f.name, f.status from ralph_advanced.features f
            where f.project_id = p.id order by f.id limit 5 offset $3
          ) f
          cross join lateral (
            select json_agg(json_build_object(${story})) as nodes
            from (
              select s.id, s.story_id, s.title, s.status, s.priority from ralph_advanced.stories s
              where s.feature_id = f.id and s.project_id = f.project_id order by s.id limit 5 offset $4
            ) s
          ) s
        ) f
      ), '[]'))))::text`,
  },

  "/aggregates": {
    name: "aggregates",
    values: ["id", "priority"],
    text: `
      select json_build_object('data', json_build_object('project', (
        select json_build_object('id', p.id, 'name', p.name, 'features', json_build_object('nodes', coalesce((
          select json_agg(json_build_object('id', f.id, 'name', f.name, 'stories', json_build_object(
            'totalCount', s.count,
            'aggregates', json_build_object(
              'sum', json_build_object('attemptCount', s.sum::text), 'max', json_build_object('priority', s.max)))))
          from (
            select f.id, f.project_id, f.name from ralph_advanced.features f where f.project_id = p.id order by f.id limit 10
          ) f
          cross join lateral (
            select count(*) as count, coalesce(sum(s.attempt_count), 0) as sum, max(s.priority) as max
            from ralph_advanced.stories s
            where s.feature_id = f.id and s.project_id = f.project_id and s.priority <= $2
          ) s
        ), '[]')))
        from ralph_advanced.projects p
        where p.id = $1
      )))::text`,
  },

  "/group-by": {
    name: "group-by",
    values: ["project", "priority"],
    text: `
      select json_build_object('data', json_build_object('stories', json_build_object('groupedAggregates', coalesce((
        select json_agg(json_build_object('keys', json_build_array(g.status),
          'distinctCount', json_build_object('count', g.count::text),
          'sum', json_build_object('attemptCount', g.sum::text), 'max', json_build_object('priority', g.max)))
        from (
          select s.status, count(*) as count, sum(s.attempt_count) as sum, max(s.priority) as max
          from ralph_advanced.stories s
          where s.project_id = $1 and s.priority <= $2
          group by s.status
        ) g
      ), '[]'))))::text`,
  },

  "/update": {
    name: "update",
    values: ["id", "title", "priority"],
    text: `
      with s as (
        update ralph_advanced.stories set title = $2, priority = $3 where id = $1
        returning id, story_id, title, status, priority
      )
      select json_build_object('data', json_build_object('update', (
        select json_build_object('story', json_build_object(${story})) from s
      )))::text`,
  },

  "/create": {
    name: "create",
    values: ["feature", "code", "repo", "title", "priority"],
    text: `
      with s as (
        insert into ralph_advanced.stories (feature_id, story_id, repo, title, priority)
        values ($1, $2, $3::ralph_advanced.repository, $4, $5)
        returning id, story_id, title, status, priority
      )
      select json_build_object('data', json_build_object('create', (
        select json_build_object('story', json_build_object(${story})) from s
      )))::text`,
  },
};
