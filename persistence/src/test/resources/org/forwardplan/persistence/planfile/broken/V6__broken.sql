drop table section;
alter table no_such_table add column wish varchar;
