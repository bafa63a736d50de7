-- Articles from which claims are drafted. The text is there only as long as a draft is open.
create table article (
  id           text    not null primary key,
  publisher    text    not null,
  title        text    not null,
  published    text    not null,
  zone         text    not null,
  zone_derived boolean not null,
  language     text    not null,
  url          text,
  incident     text    not null,
  names        text,
  body         text,
  kept_at      bigint  not null
);

create index article_by_time on article (kept_at);

create table article_draft (
  article_id     text    not null references article (id) on delete cascade,
  number         integer not null,
  state          text    not null check (state in ('open', 'accepted', 'rejected', 'lapsed')),
  sentence_start integer not null,
  sentence_end   integer not null,
  aspect         text    not null,
  stance         text    not null,
  said_by        text,
  said_start     integer,
  said_end       integer,
  stated_value   text,
  value_start    integer,
  value_end      integer,
  derived        text,
  primary key (article_id, number)
);

-- Claims that were added to an incident, whatever it was brought by, and stay when that brings it anew.
alter table source add column added boolean not null default false;
alter table claim add column added boolean not null default false;
