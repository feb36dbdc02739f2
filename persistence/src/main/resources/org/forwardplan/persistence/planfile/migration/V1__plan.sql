create table plan_file (
    file_id uuid primary key,
    format_version integer not null
);
