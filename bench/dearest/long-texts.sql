-- An account whose rows are as long as columns let them be, and nearly as many as its quota has room for. $2 is the account.

-- statement: interactions of 400 kB of prompt and as much of response: four bytes a character
insert into coaching.interactions (user_id, prompt, response)
select $2::uuid, repeat('𝒳', 99990) || n, repeat('𝒴', 99990) || n from generate_series(1, 120) n;

-- statement: learning interactions of 490 kB of JSON each way
insert into learning.interactions (user_id, service_type, request_data, response_data)
select $2::uuid, 'rag', jsonb_build_object('question', repeat('x', 490000), 'number', n), jsonb_build_object('answer', repeat('y', 490000))
from generate_series(1, 120) n;
