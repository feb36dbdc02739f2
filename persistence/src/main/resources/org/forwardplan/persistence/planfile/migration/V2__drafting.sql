-- Drafting: pictures, comments, notes and sign-offs; who set a section's status and when it is due; what a link rests on.

alter table section add column status_by varchar default '' not null;
alter table section alter column status_by drop default;
alter table section add column status_on date;
alter table section add column due date;

alter table link add column said text default '' not null;
alter table link alter column said drop default;
alter table link drop constraint link_answered_by_kind_ck;
alter table link add constraint link_answered_by_kind_ck check (answered_by_kind in
    ('passage', 'objective', 'milestone', 'source', 'evidence'));
comment on table link is 'Says that a passage, objective, milestone, source or piece of evidence answers a test of a requirement, and what it said then.';

comment on table passage is 'One piece of a section: prose, a table, a figure, a boxed remark or a live block.';

create table picture (
    picture_id varchar not null,
    media_type varchar not null,
    width integer not null,
    height integer not null,
    contents bytea not null,
    constraint picture_pk primary key (picture_id),
    constraint picture_size_ck check (width >= 1 and height >= 1)
);
comment on table picture is 'An image that figures show, under the SHA-256 of its contents.';

create table passage_comment (
    passage_comment_id uuid not null,
    passage_id uuid,
    section_id uuid,
    reply_to uuid,
    written_by varchar not null,
    written_at timestamp(6) with time zone not null,
    words text not null,
    resolved boolean not null,
    constraint passage_comment_pk primary key (passage_comment_id),
    constraint passage_comment_on_ck check ((passage_id is null) <> (section_id is null))
);
comment on table passage_comment is 'What somebody remarks on a passage or on a section as a whole.';

create table note (
    note_id uuid not null,
    section_id uuid not null,
    position integer not null,
    kind varchar not null,
    words text not null,
    done boolean not null,
    due date,
    constraint note_pk primary key (note_id),
    constraint note_kind_ck check (kind in ('NOTE', 'TO_DO'))
);
comment on table note is 'What the planner wants to remember about a section, or has yet to do.';

create table sign_off (
    section_id uuid not null,
    signed_by varchar not null,
    signed_on date not null,
    note varchar not null,
    title varchar not null,
    passages text not null,
    constraint sign_off_pk primary key (section_id)
);
comment on table sign_off is 'Somebody has signed a section off, with what it said that day.';
