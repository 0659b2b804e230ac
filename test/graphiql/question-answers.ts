/** What the library's questions are about, in SQL that was written apart, and how their answers become rows like its own. */
type Answer = { sql: string; rows: (data: any) => unknown[][] };

const groups = (list: string, row: (group: any) => unknown[]) => (data: any) => data[list].groupedAggregates.map(row);

export const answersInSql: Readonly<Record<string, Answer>> = {
  "Feedback score by skill, last 30 days": {
    sql: `select s.name, count(*), avg(f.overall_score), avg(f.accuracy_score), avg(f.usefulness_score)
          from marketing.feedback f, marketing.outputs o, marketing.runs r, marketing.skills s
          where o.id = f.output_id and r.id = o.run_id and s.id = r.skill_id
            and f.created_at >= date_trunc('day', now()) - interval '30 days'
          group by s.name`,
    rows: groups("marketingFeedbacks", ({ key, count, average }) => [
      key.output.run.skill.name,
      count,
      average.overallScore,
      average.accuracyScore,
      average.usefulnessScore,
    ]),
  },
  "Runs by status per week": {
    sql: "select date_trunc('week', queued_at), status::text, count(*) from marketing.runs group by 1, 2",
    rows: groups("marketingRuns", ({ key, count }) => [key.queuedAt, key.status, count]),
  },
  "Tokens by client and skill": {
    sql: `select (select name from marketing.clients c where c.id = r.client_id), s.name, count(*),
            coalesce(sum(tokens_input), 0), coalesce(sum(tokens_output), 0)
          from marketing.runs r join marketing.skills s on s.id = r.skill_id group by 1, 2`,
    rows: groups("marketingRuns", ({ key, count, sum }) => [
      key.client?.name,
      key.skill.name,
      count,
      sum.tokensInput,
      sum.tokensOutput,
    ]),
  },
  "Courses without documents": {
    sql: "select c.code from learning.courses c left join learning.documents d on d.course_id = c.id where d.id is null",
    rows: (data) => data.learningCourses.nodes.map(({ code }: any) => [code]),
  },
  "Latency by service and role": {
    sql: `select i.service_type, u.role::text, count(*),
            percentile_cont(0.5) within group (order by latency_ms), percentile_cont(0.9) within group (order by latency_ms),
            percentile_cont(0.95) within group (order by latency_ms), percentile_cont(0.99) within group (order by latency_ms)
          from learning.interactions i join identity.users u on u.id = i.user_id group by 1, 2`,
    rows: groups("learningInteractions", ({ key, count, median, p90, p95, p99 }) => [
      key.serviceType,
      key.user.role,
      count,
      median.latencyMs,
      p90.latencyMs,
      p95.latencyMs,
      p99.latencyMs,
    ]),
  },
  "Enrollments by course": {
    sql: `select c.code, c.name, count(*) from learning.courses c join learning.enrollments e on e.course_id = c.id
          group by c.id`,
    rows: groups("learningEnrollments", ({ key, count }) => [key.course.code, key.course.name, count]),
  },
  "Enrollments by course and role": {
    sql: `select c.code, u.role::text, count(*)
          from learning.courses c join learning.enrollments e on e.course_id = c.id join identity.users u on u.id = e.user_id
          group by 1, 2`,
    rows: groups("learningEnrollments", ({ key, count }) => [key.course.code, key.user.role, count]),
  },
  "Stories reworked more than twice": {
    sql: `select s.id, s.attempt_count, f.name, p.name
          from ralph_advanced.stories s join ralph_advanced.features f on f.id = s.feature_id
            join ralph_advanced.projects p on p.id = f.project_id
          where s.attempt_count - 1 > 2`,
    rows: (data) =>
      data.ralphAdvancedStories.nodes.map(({ id, attemptCount, feature }: any) => [
        id,
        attemptCount,
        feature.name,
        feature.project.name,
      ]),
  },
  "Share of failed gates per gate": {
    sql: `select gate_name::text, count(*), count(*) filter (where status = 'fail')
          from ralph_advanced.quality_gate_results group by 1`,
    rows: groups("ralphAdvancedQualityGateResults", ({ key, count, failed }) => [key.gateName, count, failed]),
  },
  "Execution time by agent and project": {
    sql: `select e.agent_name, p.name, count(*), sum((e.status = 'failed')::int), avg(e.duration_seconds),
            percentile_cont(0.95) within group (order by e.duration_seconds)
          from ralph_advanced.agent_executions e join ralph_advanced.projects p on p.id = e.project_id group by 1, 2`,
    rows: groups("ralphAdvancedAgentExecutions", ({ key, count, failed, average, p95 }) => [
      key.agentName,
      key.story.feature.project.name,
      count,
      failed,
      average.durationSeconds,
      p95.durationSeconds,
    ]),
  },
  "Tokens and cost per project per month": {
    sql: `select date_trunc('month', w.created_at), p.name, count(*), sum(w.tokens_in), sum(w.tokens_out), sum(w.total_cost)
          from ralph_web.workstreams w join ralph_web.projects p on p.id = w.project_id group by 1, 2`,
    rows: groups("ralphWebWorkstreams", ({ key, count, sum }) => [
      key.createdAt,
      key.project.name,
      count,
      sum.tokensIn,
      sum.tokensOut,
      sum.totalCost,
    ]),
  },
  "Top users by workstreams": {
    sql: `select u.username, count(*), sum(w.total_cost)
          from ralph_web.workstreams w join identity.users u on u.id = w.user_id group by 1 order by 2 desc limit 10`,
    rows: groups("ralphWebWorkstreams", ({ key, count, sum }) => [key.user.username, count, sum.totalCost]),
  },
  "Workstreams by type of project and role": {
    sql: `select replace(p.type::text, '-', '_'), u.role::text, count(*), count(*) filter (where w.status = 'failed'), sum(w.total_cost)
          from ralph_web.workstreams w join ralph_web.projects p on p.id = w.project_id join identity.users u on u.id = w.user_id
          group by 1, 2`,
    rows: groups("ralphWebWorkstreams", ({ key, count, failed, sum }) => [
      key.project.type,
      key.user.role,
      count,
      failed,
      sum.totalCost,
    ]),
  },
  "Cache expiry by day": {
    sql: `select date_trunc('day', expires_at), count(*), sum(octet_length(value::text)) from coaching.cache_entries group by 1`,
    rows: (data) =>
      data.coachingCacheExpiry.nodes.map(({ expiresOn, entries, bytes }: any) => [expiresOn, entries, bytes]),
  },
};
