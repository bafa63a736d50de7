-- At which revision each incident was last changed, also one that is gone since; '' stands for any incident. So an index need
-- look only at what has changed since it was made.
create table incident_change (
  id       text   not null primary key,
  revision bigint not null
);

create index incident_change_by_revision on incident_change (revision);

-- How many changes have said so here what they changed: who changes the store by hand counts only the revision up.
insert into revision (name, latest) values ('marked', 0);
