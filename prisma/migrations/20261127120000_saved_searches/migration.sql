-- Saved searches, what changed in what the newsroom's search finds, and notices (docs/decisions/0031-saved-searches.md).
CREATE TYPE "SearchMatter" AS ENUM ('ARTICLE', 'DOUBT', 'CORRECTION', 'VERSION_NAME', 'LEFT', 'PICTURE', 'CLIP', 'AUTHOR');

CREATE TABLE "SavedSearch" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "search" JSONB NOT NULL,
    "notifies" BOOLEAN NOT NULL,
    "afterChange" BIGINT NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedSearch_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "SavedSearch_personId_name_key" ON "SavedSearch"("personId", "name");
ALTER TABLE "SavedSearch" ADD CONSTRAINT "SavedSearch_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "SearchChange" (
    "id" BIGSERIAL NOT NULL,
    "matter" "SearchMatter" NOT NULL,
    "itemId" TEXT NOT NULL,
    "articleId" UUID,
    "version" INTEGER,
    "actorId" UUID,
    "before" JSONB,
    "after" JSONB NOT NULL,

    CONSTRAINT "SearchChange_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedSearchId" UUID NOT NULL,
    "more" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Notice_savedSearchId_at_idx" ON "Notice"("savedSearchId", "at" DESC);
CREATE INDEX "Notice_readAt_idx" ON "Notice"("readAt");
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_savedSearchId_fkey" FOREIGN KEY ("savedSearchId") REFERENCES "SavedSearch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "NoticeItem" (
    "noticeId" UUID NOT NULL,
    "matter" "SearchMatter" NOT NULL,
    "itemId" TEXT NOT NULL,
    "articleId" UUID,
    "version" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NoticeItem_pkey" PRIMARY KEY ("noticeId", "matter", "itemId")
);
ALTER TABLE "NoticeItem" ADD CONSTRAINT "NoticeItem_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What comes in while a notice is unread joins it: there is one to join.
CREATE UNIQUE INDEX "Notice_one_unread" ON "Notice" ("savedSearchId") WHERE "readAt" IS NULL;

-- Asked at every change of an article: nearly always there is either nothing or a row at once.
CREATE INDEX "SavedSearch_notifies" ON "SavedSearch" ("id") WHERE "notifies";

-- Notes what the newsroom's search finds otherwise than before, with both texts, so that whoever tells of it needs no memory
-- of what matched. It runs when the change commits: by then the record says who did it. What has no line in the record,
-- such as search text made anew, is nobody's change. While nobody wants to be told, nothing is written.
CREATE FUNCTION note_search_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kind text := TG_ARGV[0];
  item text;
  article uuid;
  version_no integer;
  subject text[];
  former jsonb;
  present jsonb;
  doer uuid;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "SavedSearch" WHERE "notifies") THEN RETURN NULL; END IF;
  IF kind = 'ARTICLE' THEN
    item := NEW."id";
    article := NEW."id";
    present := jsonb_build_object('text', NEW."searchText", 'status', NEW."status", 'sectionId', NEW."sectionId");
    IF TG_OP = 'UPDATE' THEN
      former := jsonb_build_object('text', OLD."searchText", 'status', OLD."status", 'sectionId', OLD."sectionId");
    END IF;
  ELSIF kind = 'DOUBT' THEN
    item := NEW."id";
    article := NEW."id";
    IF cardinality(NEW."doubts") > 0 THEN present := jsonb_build_object('text', "fold"(NEW."doubts")); END IF;
    IF TG_OP = 'UPDATE' AND cardinality(OLD."doubts") > 0 THEN
      former := jsonb_build_object('text', "fold"(OLD."doubts"));
    END IF;
  ELSIF kind = 'CORRECTION' THEN
    item := NEW."id";
    article := NEW."articleId";
    present := jsonb_build_object('text', "fold"(NEW."wrong" || E'\n' || NEW."right" || E'\n' || NEW."notice"));
    IF TG_OP = 'UPDATE' THEN
      former := jsonb_build_object('text', "fold"(OLD."wrong" || E'\n' || OLD."right" || E'\n' || OLD."notice"));
    END IF;
  ELSIF kind = 'VERSION_NAME' THEN
    item := NEW."id";
    article := NEW."articleId";
    version_no := NEW."version";
    present := jsonb_build_object('text', "fold"(NEW."name"));
  ELSIF kind = 'LEFT' THEN
    -- A key may be longer than what an index takes.
    item := NEW."articleId" || ' ' || md5(NEW."key");
    article := NEW."articleId";
    present := jsonb_build_object('text', "fold"(NEW."reason"));
    IF TG_OP = 'UPDATE' AND OLD."reason" <> '' THEN former := jsonb_build_object('text', "fold"(OLD."reason")); END IF;
  ELSIF kind = 'MEDIA' THEN
    item := NEW."id";
    subject := ARRAY['media', item];
    kind := CASE NEW."kind" WHEN 'IMAGE' THEN 'PICTURE' WHEN 'VIDEO' THEN 'CLIP' WHEN 'AUDIO' THEN 'CLIP' END;
    IF kind IS NOT NULL AND NEW."removedAt" IS NULL THEN present := jsonb_build_object('text', NEW."searchText"); END IF;
    IF TG_OP = 'UPDATE' THEN former := jsonb_build_object('text', OLD."searchText"); END IF;
  ELSIF kind = 'AUTHOR' THEN
    item := NEW."id";
    subject := ARRAY['author', item];
    present := jsonb_build_object('text', "fold"(NEW."name" || ' ' || NEW."title"));
    IF TG_OP = 'UPDATE' THEN former := jsonb_build_object('text', "fold"(OLD."name" || ' ' || OLD."title")); END IF;
  END IF;
  IF present IS NULL OR present = former THEN RETURN NULL; END IF;
  subject := coalesce(subject, ARRAY['article', article::text]);
  SELECT "actorId" INTO doer FROM "AuditEntry"
    WHERE "subjectType" = subject[1] AND "subjectId" = subject[2] AND xmin = pg_current_xact_id()::xid
    ORDER BY "id" DESC LIMIT 1;
  IF NOT FOUND THEN RETURN NULL; END IF;
  INSERT INTO "SearchChange" ("matter", "itemId", "articleId", "version", "actorId", "before", "after")
    VALUES (kind::"SearchMatter", item, article, version_no, doer, former, present);
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "Article_search_change" AFTER INSERT OR UPDATE OF "searchText", "status", "sectionId" ON "Article"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_search_change('ARTICLE');
CREATE CONSTRAINT TRIGGER "Article_doubt_change" AFTER INSERT OR UPDATE OF "doubts" ON "Article"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (cardinality(NEW."doubts") > 0)
  EXECUTE FUNCTION note_search_change('DOUBT');
CREATE CONSTRAINT TRIGGER "Correction_search_change" AFTER INSERT OR UPDATE ON "Correction"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_search_change('CORRECTION');
CREATE CONSTRAINT TRIGGER "Revision_search_change" AFTER INSERT ON "Revision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."name" IS NOT NULL)
  EXECUTE FUNCTION note_search_change('VERSION_NAME');
CREATE CONSTRAINT TRIGGER "LeftFinding_search_change" AFTER INSERT OR UPDATE ON "LeftFinding"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."reason" <> '')
  EXECUTE FUNCTION note_search_change('LEFT');
CREATE CONSTRAINT TRIGGER "Media_search_change" AFTER INSERT OR UPDATE OF "searchText" ON "Media"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_search_change('MEDIA');
CREATE CONSTRAINT TRIGGER "Author_search_change" AFTER INSERT OR UPDATE OF "name", "title" ON "Author"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_search_change('AUTHOR');
