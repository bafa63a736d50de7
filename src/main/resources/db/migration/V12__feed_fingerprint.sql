-- As what a feed was fetched, by address, format and mapping: what it said of itself holds for that only. Of old rows it is unknown.
alter table feed add column fingerprint text not null default '';
