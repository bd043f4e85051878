-- Pictures of news, as they were made anew: in two sizes, without what else the file said. What they show is
-- in `wording`, under `alt`; whose they are stands here, and in no history.

create table news_picture (
    id blob primary key,
    news blob not null references news (id),
    position integer not null,
    large blob not null references stored_file (sha256),
    small blob not null references stored_file (sha256),
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    credit text not null check (credit <> '')
) strict;

create index news_picture_news on news_picture (news, position);
