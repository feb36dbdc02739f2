-- A plan file: one table for each kind of thing in a plan, the journal of what happened to it, and what the file is.
--
-- No row refers to another row by a foreign key. A change may add, revise and remove many things in any order, and undo
-- must always fit, also where a planner has since removed what a row points at. What points nowhere is a finding that
-- the planner sees, not a row that the file refuses.
--
-- Values made of several parts (the body of a passage, a target, lists) are versioned JSON in columns of type text.
-- The program alone reads them: nothing is queried inside them.

create table plan_file (
    file_id uuid not null,
    format_version integer not null,
    program_version varchar not null,
    created_at timestamp(6) with time zone not null,
    constraint plan_file_pk primary key (file_id),
    constraint plan_file_format_version_ck check (format_version >= 1)
);
comment on table plan_file is 'What this file is: one row. Every version of the program reads format_version before anything else, so that column stays.';

create table journal_entry (
    number bigint not null,
    at timestamp(6) with time zone not null,
    planner varchar not null,
    act varchar not null,
    what varchar not null,
    change text not null,
    constraint journal_entry_pk primary key (number),
    constraint journal_entry_number_ck check (number >= 1),
    constraint journal_entry_act_ck check (act in ('DONE', 'UNDONE', 'REDONE'))
);
comment on table journal_entry is 'What happened to the plan, by whom and when. Only ever grows; replayed from the start it gives the rows of all other tables.';

create table plan_profile (
    plan_profile_id uuid not null,
    title varchar not null,
    document_name varchar not null,
    organisation varchar not null,
    first_year integer not null,
    years integer not null,
    rulebook varchar not null,
    rulebook_title varchar not null,
    constraint plan_profile_pk primary key (plan_profile_id),
    constraint plan_profile_first_year_ck check (first_year between 1948 and 9998),
    constraint plan_profile_years_ck check (years >= 1)
);
comment on table plan_profile is 'What the plan is: its title, whose it is, the financial years it covers and its rulebook.';

create table section (
    section_id uuid not null,
    parent_section_id uuid,
    position integer not null,
    title varchar not null,
    lead varchar not null,
    status varchar not null,
    constraint section_pk primary key (section_id),
    constraint section_status_ck check (status in ('NOT_STARTED', 'DRAFTING', 'IN_REVIEW', 'SIGNED_OFF'))
);
comment on table section is 'A heading of the plan; without a parent, a chapter.';

create table passage (
    passage_id uuid not null,
    section_id uuid not null,
    position integer not null,
    body text not null,
    constraint passage_pk primary key (passage_id)
);
comment on table passage is 'One piece of a section: prose, a table or a live block.';

create table organisation (
    organisation_id uuid not null,
    position integer not null,
    name varchar not null,
    kind varchar not null,
    covers text not null,
    constraint organisation_pk primary key (organisation_id),
    constraint organisation_kind_ck check (kind in
        ('ICB', 'ICP', 'TRUST', 'LOCAL_AUTHORITY', 'HWB', 'PLACE', 'COLLABORATIVE', 'OTHER'))
);
comment on table organisation is 'A body the plan is made by, with or for.';

create table source (
    source_id uuid not null,
    position integer not null,
    title varchar not null,
    kind varchar not null,
    owner_organisation_id uuid,
    status varchar not null,
    dated date,
    upstream boolean not null,
    note varchar not null,
    constraint source_pk primary key (source_id),
    constraint source_kind_ck check (kind in
        ('MANDATE', 'INTEGRATED_CARE_STRATEGY', 'CAPITAL_PLAN', 'JSNA', 'JLHWS', 'STRATEGY', 'GUIDANCE', 'OTHER')),
    constraint source_status_ck check (status in
        ('AWAITED', 'IN_DEVELOPMENT', 'IN_CONSULTATION', 'FINAL', 'SUPERSEDED'))
);
comment on table source is 'A plan or strategy that this plan must reflect or rests on.';

create table priority (
    priority_id uuid not null,
    position integer not null,
    kind varchar not null,
    title varchar not null,
    aim varchar not null,
    constraint priority_pk primary key (priority_id),
    constraint priority_kind_ck check (kind in ('PRIORITY', 'THEME', 'FOUNDATION'))
);
comment on table priority is 'What the partnership puts first, or a theme or foundation that runs through everything.';

create table fact (
    fact_id uuid not null,
    position integer not null,
    listed_under varchar not null,
    statement varchar not null,
    figure varchar not null,
    source_id uuid,
    constraint fact_pk primary key (fact_id)
);
comment on table fact is 'One figure about the population or the services.';

create table objective (
    objective_id uuid not null,
    position integer not null,
    title varchar not null,
    target text not null,
    owner_organisation_id uuid,
    lead varchar not null,
    level varchar not null,
    due date,
    priority_id uuid,
    constraint objective_pk primary key (objective_id),
    constraint objective_level_ck check (level in ('SYSTEM', 'COLLABORATIVE', 'PLACE', 'NEIGHBOURHOOD'))
);
comment on table objective is 'Something the system means to achieve, with its target.';

create table milestone (
    milestone_id uuid not null,
    position integer not null,
    stream varchar not null,
    title varchar not null,
    first_day date not null,
    last_day date not null,
    status varchar not null,
    owner_organisation_id uuid,
    constraint milestone_pk primary key (milestone_id),
    constraint milestone_span_ck check (last_day >= first_day),
    constraint milestone_status_ck check (status in ('PLANNED', 'UNDER_WAY', 'DONE'))
);
comment on table milestone is 'A step on the way, from its first day to its last, both included.';

create table evidence (
    evidence_id uuid not null,
    position integer not null,
    title varchar not null,
    detail varchar not null,
    kind varchar not null,
    source_id uuid,
    dated date,
    constraint evidence_pk primary key (evidence_id),
    constraint evidence_kind_ck check (kind in
        ('STRATEGY', 'FRAMEWORK', 'PLAN', 'DATA', 'ENGAGEMENT', 'GOVERNANCE', 'PARTNERSHIP'))
);
comment on table evidence is 'Something outside the plan that shows a duty is being met.';

create table requirement (
    requirement_id varchar not null,
    position integer not null,
    kind varchar not null,
    listed_under varchar not null,
    title varchar not null,
    law_section varchar not null,
    summary varchar not null,
    tests text not null,
    targets text not null,
    recipients text not null,
    due date,
    valid_from date not null,
    valid_to date,
    read_in varchar not null,
    certain boolean not null,
    constraint requirement_pk primary key (requirement_id),
    constraint requirement_kind_ck check (kind in
        ('STATUTORY', 'RECOMMENDED', 'NATIONAL_OBJECTIVE', 'CORE_PURPOSE', 'PRINCIPLE', 'PROCESS'))
);
comment on table requirement is 'A row of the rulebook the plan answers to, under the key it has there.';

create table link (
    link_id uuid not null,
    requirement_id varchar not null,
    test varchar not null,
    answered_by_kind varchar not null,
    answered_by_id uuid not null,
    constraint link_pk primary key (link_id),
    constraint link_answered_by_kind_ck check (answered_by_kind in ('passage', 'objective', 'evidence'))
);
comment on table link is 'Says that a passage, objective or piece of evidence answers a test of a requirement.';

create table answer (
    requirement_id varchar not null,
    lead varchar not null,
    how_met varchar not null,
    next_step varchar not null,
    due date,
    constraint answer_pk primary key (requirement_id)
);
comment on table answer is 'What the planner says about a requirement in their own words.';

create table confirmation (
    requirement_id varchar not null,
    confirmed_by varchar not null,
    confirmed_on date not null,
    note varchar not null,
    relied_on text not null,
    constraint confirmation_pk primary key (requirement_id)
);
comment on table confirmation is 'A named reviewer has found the answer to a requirement good, as it stood that day.';
