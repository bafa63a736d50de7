-- The clock of the database, in milliseconds since 1970: both dialects have one, but no common words for it.
create view present as select cast(unixepoch('subsec') * 1000 as integer) as millis;
