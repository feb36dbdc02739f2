-- Returns: what partners are asked for and what came back, figures by year, the organisation's own Word template, and what a
-- test asked when it was last found answered.

alter table link add column asked text default '' not null;
alter table link alter column asked drop default;

create table trajectory_point (
    trajectory_point_id uuid not null,
    objective_id uuid not null,
    organisation_id uuid,
    year_start integer not null,
    planned varchar,
    outturn varchar,
    note varchar not null,
    constraint trajectory_point_pk primary key (trajectory_point_id)
);
comment on table trajectory_point is 'What is planned for an objective in one year, and what came of it; decimal numbers as text, to the digit.';

create table return_request (
    return_request_id uuid not null,
    title varchar not null,
    partner_organisation_id uuid not null,
    asks text not null,
    due date not null,
    contact varchar not null,
    note text not null,
    sent_on date,
    entry bigint not null,
    file varchar not null,
    constraint return_request_pk primary key (return_request_id),
    constraint return_request_entry_ck check (entry >= 0)
);
comment on table return_request is 'A workbook that a partner is asked to fill in and send back.';

create table partner_return (
    partner_return_id uuid not null,
    return_request_id uuid not null,
    file varchar not null,
    contents bytea not null,
    received_at timestamp(6) with time zone not null,
    received_by varchar not null,
    merged_at timestamp(6) with time zone,
    declined text not null,
    constraint partner_return_pk primary key (partner_return_id)
);
comment on table partner_return is 'A file that came back from a partner, and what was not taken over from it.';

create table house_template (
    house_template_id varchar not null,
    name varchar not null,
    contents bytea not null,
    known text not null,
    styles text not null,
    title_page boolean not null,
    in_use boolean not null,
    constraint house_template_pk primary key (house_template_id)
);
comment on table house_template is 'A Word template that papers can look like, under the SHA-256 of its contents.';
