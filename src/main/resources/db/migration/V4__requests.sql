-- What is wanted besides utterances: 'utterance', 'menu …' with the command, 'notice …' with what is the matter. The body is
-- the text or the command's argument. A subject is the platform's id of the message that it came in; a correction is that
-- message edited.
alter table inbox add column kind text not null default 'utterance';
alter table inbox add column locale text;
alter table inbox add column subject text;
alter table inbox add column correction boolean not null default false;

-- A part of a reply, from 0 on. What is fleeting goes whole once it is sent or given up.
alter table outbox add column subject text;
alter table outbox add column correction boolean not null default false;
alter table outbox add column part integer not null default 0;
alter table outbox add column parts integer not null default 1;
alter table outbox add column fleeting boolean not null default false;

create index outbox_by_subject on outbox (channel, workspace, chat, subject) where subject is not null;

-- What people have chosen, for all chats of a workspace. The instant is when it was chosen, or was of use a day or more later.
create table preference (
  channel   text   not null,
  workspace text   not null,
  person    text   not null,
  language  text   not null,
  chosen_at bigint not null,
  primary key (channel, workspace, person)
);

create index preference_by_time on preference (chosen_at);

-- The latest choice of each.
insert into preference (channel, workspace, person, language, chosen_at)
select m.channel, m.workspace, m.person, m.language, m.spoken_at from memory m
where m.language is not null and not exists (
  select 1 from memory l
  where l.channel = m.channel and l.workspace = m.workspace and l.person = m.person and l.language is not null
    and (l.spoken_at > m.spoken_at or (l.spoken_at = m.spoken_at and l.chat > m.chat)));

alter table memory drop column language;
