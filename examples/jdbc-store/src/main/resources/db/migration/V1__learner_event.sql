-- What learners did. Standard SQL, and no sequence that all writers would meet at: events are numbered within their learner, so
-- that learners can be spread over machines by the first part of the key.
create table learner (
    id varchar(200) not null primary key,
    events bigint not null
);

create table learner_event (
    learner varchar(200) not null references learner (id),
    number bigint not null,
    event varchar(65536) not null,
    primary key (learner, number)
);
