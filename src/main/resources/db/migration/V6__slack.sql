-- What channels keep of their own: encrypted tokens of workspaces, and for a short while what a person may share.
create table keepsake (
  channel    text   not null,
  workspace  text   not null,
  id         text   not null,
  person     text,
  body       text   not null,
  kept_since bigint,
  primary key (channel, workspace, id)
);

create index keepsake_by_time on keepsake (kept_since) where kept_since is not null;
create index keepsake_by_person on keepsake (channel, person) where person is not null;

-- Whether an answer helped. The id is a digest that nothing stored here leads to; the day is all that is told of when.
create table feedback (
  number   ${numbered},
  id       text   not null unique,
  channel  text   not null,
  verdict  text   not null check (verdict in ('up', 'down')),
  question text,
  outcome  text   not null,
  claims   text   not null,
  reason   text,
  given_on bigint not null
);

create index feedback_by_time on feedback (given_on);

-- Whether somebody has spoken to the bot in a thread: asked for each message of a thread.
create index inbox_by_chat on inbox (channel, workspace, chat);
