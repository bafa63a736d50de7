-- Only types that SQLite and PostgreSQL share: text, integer, boolean. Dates and instants are ISO 8601 text, since SQLite
-- has no type for them and its driver would keep milliseconds only. What has an id of its own is a row; localized texts,
-- names and typed values, which are always read and written with their row, are JSON in text columns.
create table incident (
  id          text not null primary key,
  origin      text not null,
  names       text not null,
  victims     text not null,
  systems     text not null,
  actors      text not null,
  sectors     text not null,
  countries   text not null,
  period_from text,
  period_to   text
);

create index incident_by_origin on incident (origin);

create table source (
  incident_id  text    not null references incident (id) on delete cascade,
  position     integer not null,
  id           text    not null,
  publisher    text    not null,
  title        text    not null,
  language     text    not null,
  published    text    not null,
  zone         text    not null,
  zone_derived boolean not null,
  url          text,
  primary key (incident_id, position),
  unique (incident_id, id)
);

-- A claim may be written before its source and before the claim that it supersedes: these are looked at on commit.
create table claim (
  incident_id  text    not null references incident (id) on delete cascade,
  position     integer not null,
  id           text    not null,
  aspect       text    not null,
  stance       text    not null,
  said_by      text    not null,
  source_id    text    not null,
  statement    text    not null,
  stated_value text,
  derived      text    not null,
  valid_from   text,
  supersedes   text,
  primary key (incident_id, position),
  unique (incident_id, id),
  foreign key (incident_id, source_id) references source (incident_id, id) deferrable initially deferred,
  foreign key (incident_id, supersedes) references claim (incident_id, id) deferrable initially deferred
);

create table revision (
  name   text    not null primary key,
  latest bigint  not null
);

insert into revision (name, latest) values ('incidents', 0);
