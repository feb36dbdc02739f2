alter table section add column wish varchar default '' not null;
