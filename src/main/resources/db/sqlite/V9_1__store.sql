-- A number that no other store has, by which an index knows its own.
insert into revision (name, latest) values ('store', random() / 4);
