-- What is said of an article where it is shared, in place of its standfirst. An edition has the words it went out with.
alter table "Article" add column "shareText" text;
alter table "Edition" add column "shareText" text;
