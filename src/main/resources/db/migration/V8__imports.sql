-- What was taken in at one time from outside, so that it can be undone. ${numbered} is the database's own way to number rows.
create table import_run (
  number    ${numbered},
  origin    text    not null,
  format    text    not null,
  begun_at  bigint  not null,
  added     bigint  not null default 0,
  updated   bigint  not null default 0,
  unchanged bigint  not null default 0,
  refused   bigint  not null default 0,
  undone    boolean not null default false
);

-- What each changed, and what stood there before: nothing where it was added.
create table import_change (
  import_number bigint not null,
  kind          text   not null check (kind in ('incident', 'actor')),
  item          text   not null,
  previous      text,
  primary key (import_number, kind, item)
);

create index import_change_by_item on import_change (kind, item, import_number);

-- What actors are called, besides what the incidents themselves call them; an item is its origin and its key in there.
create table actor_names (
  item   text not null primary key,
  origin text not null,
  names  text not null
);

-- What a feed said of itself when it was last fetched, so that it need not send again what has not changed.
create table feed (
  name          text    not null primary key,
  etag          text,
  last_modified text,
  failures      integer not null default 0,
  due_at        bigint  not null
);
