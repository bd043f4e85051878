-- Pictures of news, as they were made anew: in two sizes, without what else the file said. What they show is
-- in `wording`, under `alt`; whose they are stands here, and in no history.

create table news_picture (
    id uuid primary key,
    news uuid not null references news (id),
    position bigint not null,
    large bytea not null references stored_file (sha256),
    small bytea not null references stored_file (sha256),
    width bigint not null check (width > 0),
    height bigint not null check (height > 0),
    credit text not null check (credit <> '')
);

create index news_picture_news on news_picture (news, position);
