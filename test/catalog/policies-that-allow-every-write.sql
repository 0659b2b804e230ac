-- What src/verdict/safety/lints/policies-that-allow-every-write.sql has to notice.
create policy planted on learning.courses for update to quintet_agent using (true) with check (id is null);
