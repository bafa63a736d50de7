-- The mark by which whoever brought an incident knows again what it was brought from, and a digest of the rows that came of it:
-- as long as both are the same, that need not be read again.
create table brought (
  incident_id text not null primary key references incident (id) on delete cascade,
  mark        text not null,
  digest      text not null
);
