-- What learners did. Standard SQL, and no sequence that all writers would meet at: an event is numbered within its learner, so
-- that learners can be spread over machines by the first part of the key.
create table learner_event (
    learner varchar(200) not null,
    number bigint not null,
    event varchar(65536) not null,
    primary key (learner, number)
);
