-- A row that is written to see whether a message could be: it takes as much room as a long one with its indexes.
create table probe (
  name text not null primary key,
  body text not null
);

insert into probe (name, body) values ('probe', '');
delete from revision where name = 'probe';
