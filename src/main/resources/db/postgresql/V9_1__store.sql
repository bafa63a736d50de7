-- A number that no other store has, by which an index knows its own.
insert into revision (name, latest) values ('store', cast(random() * 9007199254740991 as bigint));
