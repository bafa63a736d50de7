-- The clock of the database, in milliseconds since 1970: both dialects have one, but no common words for it.
-- Not now(), which stands still within a transaction.
create view present as select cast(extract(epoch from clock_timestamp()) * 1000 as bigint) as millis;
