-- What only one process may do at a time. A row stays for good, since its token must only ever grow.
create table lease (
  name       text   not null primary key,
  holder     text   not null,
  token      bigint not null,
  expires_at bigint not null
);
