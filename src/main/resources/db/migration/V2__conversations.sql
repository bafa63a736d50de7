-- What conversations keep. Instants are milliseconds since 1970 in UTC, since they are compared and counted here.
-- ${numbered} is the database's own way to number rows in the order of their coming; it never gives a number twice.

-- Deliveries. The text goes once it is answered; the row stays for a while, so that a double is known as one.
create table inbox (
  number      ${numbered},
  channel     text   not null,
  workspace   text   not null,
  delivery    text   not null,
  chat        text   not null,
  person      text   not null,
  body        text,
  language    text,
  letters     text   not null,
  received_at bigint not null,
  lapses_at   bigint,
  return_to   text,
  state       text   not null check (state in ('waiting', 'answered', 'dead', 'lapsed')),
  attempts    integer not null default 0,
  due_at      bigint not null default 0,
  reason      text,
  unique (channel, workspace, delivery)
);

create index inbox_waiting on inbox (number) where state = 'waiting';
create index inbox_waiting_by_chat on inbox (channel, workspace, chat, number) where state = 'waiting';
create index inbox_held_up on inbox (channel, workspace, chat, number) where state = 'waiting' and due_at > 0;
create index inbox_dead on inbox (number) where state = 'dead';
create index inbox_by_time on inbox (received_at);

-- Replies. 'ready' ones are fetched by those who asked, all others are sent.
create table outbox (
  number     ${numbered},
  trace      text    not null,
  channel    text    not null,
  workspace  text    not null,
  chat       text    not null,
  person     text    not null,
  delivery   text    not null,
  body       text,
  return_to  text,
  lapses_at  bigint,
  state      text    not null check (state in ('waiting', 'sending', 'sent', 'ready', 'dead')),
  attempts   integer not null,
  due_at     bigint  not null,
  stored_at  bigint  not null,
  platform_id text,
  reason     text
);

create index outbox_unsent on outbox (channel, workspace, chat, number) where state in ('waiting', 'sending');
create index outbox_due on outbox (due_at) where state in ('waiting', 'sending');
create index outbox_ready on outbox (channel, workspace, chat, number) where state = 'ready';
create index outbox_dead on outbox (number) where state = 'dead';
create index outbox_by_time on outbox (stored_at);

-- What was last talked about with somebody in a chat, and the language chosen.
create table memory (
  channel   text   not null,
  workspace text   not null,
  chat      text   not null,
  person    text   not null,
  incident  text,
  question  text,
  form      text,
  told      text   not null,
  language  text,
  spoken_at bigint not null,
  primary key (channel, workspace, chat, person)
);

create index memory_by_time on memory (spoken_at);

-- Questions that no source answers, for editors. Nothing here leads to who asked, and the day is all that is told of when.
create table unanswered (
  number   ${numbered},
  question text   not null,
  form     text   not null,
  outcome  text   not null,
  incident text,
  asked_on bigint not null
);

create index unanswered_by_time on unanswered (asked_on);

-- A row that is written as it is, to see whether the store can be.
insert into revision (name, latest) values ('probe', 0);
