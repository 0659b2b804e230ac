drop function coaching.cache_expiry();
drop type coaching.cache_day;
