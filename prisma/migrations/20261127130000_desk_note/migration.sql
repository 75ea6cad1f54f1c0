-- What the newsroom notes for itself of an article: never part of an edition.
alter table "Article" add column "deskNote" text;
