-- What buttons mean whose platform gives back an id alone. The bot's own words, and as many as there are questions to suggest.
create table button (
  id      text not null primary key,
  content text not null
);

-- Buckets of tokens by which platforms' rates are kept across processes. Names are digests; a row goes once its bucket is full.
create table bucket (
  name    text   not null primary key,
  state   text   not null,
  full_at bigint not null
);

create index bucket_by_time on bucket (full_at);
