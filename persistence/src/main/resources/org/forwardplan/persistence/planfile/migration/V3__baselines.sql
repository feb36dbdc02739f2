-- Baselines: versions that can be pointed at, why things changed between them, the judgement on a published plan, papers in
-- preparation, papers made, and where each section is printed.

alter table section add column volumes text default '{"version":3,"value":["PLAN","REFERENCE"]}' not null;
alter table section alter column volumes drop default;

create table baseline (
    baseline_id uuid not null,
    name varchar not null,
    purpose varchar not null,
    dated date not null,
    frozen_by varchar not null,
    note varchar not null,
    entry bigint not null,
    constraint baseline_pk primary key (baseline_id),
    constraint baseline_entry_ck check (entry >= 0),
    constraint baseline_purpose_ck check (purpose in ('DRAFT', 'SENT_TO_BOARDS', 'APPROVED', 'PUBLISHED', 'OTHER'))
);
comment on table baseline is 'A version of the plan under a name: the plan as it was after that entry of the journal.';

create table change_reason (
    change_reason_id uuid not null,
    about_kind varchar not null,
    about_id varchar not null,
    why varchar not null,
    affects text not null,
    constraint change_reason_pk primary key (change_reason_id)
);
comment on table change_reason is 'Why something in the plan was changed, and whom it affects.';

create table revision (
    revision_id uuid not null,
    since_baseline_id uuid not null,
    route varchar not null,
    judged_by varchar not null,
    judged_on date not null,
    reasoning varchar not null,
    entry bigint not null,
    tasks text not null,
    constraint revision_pk primary key (revision_id),
    constraint revision_route_ck check (route in ('CONFIRMED', 'OTHER', 'SIGNIFICANT'))
);
comment on table revision is 'A judgement on the published plan under s.14Z53, and what has to be done about it.';

create table board_paper (
    board_paper_id uuid not null,
    position integer not null,
    title varchar not null,
    meeting varchar not null,
    meets_on date,
    dated date,
    agenda_action varchar not null,
    cover text not null,
    parts text not null,
    constraint board_paper_pk primary key (board_paper_id)
);
comment on table board_paper is 'A paper in preparation for a meeting: its cover sheet and what goes behind it.';

create table made_paper (
    made_paper_id uuid not null,
    made_at timestamp(6) with time zone not null,
    made_by varchar not null,
    title varchar not null,
    recipe text not null,
    entry bigint not null,
    file varchar not null,
    sha256 varchar not null,
    constraint made_paper_pk primary key (made_paper_id)
);
comment on table made_paper is 'A paper that was made: what, when and from which state of the plan.';
