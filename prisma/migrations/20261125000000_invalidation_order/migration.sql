-- A page with a withdrawn tag may not be shown once more, not even in place of one that cannot be made.
ALTER TABLE "Invalidation" ADD COLUMN "withdrawn" BOOLEAN NOT NULL DEFAULT false;

-- Who holds pages reads on from the last id seen. Ids are drawn before the commit, so without this lock row 6 could come
-- into view before row 5, and row 5 would never be read. Until the commit, other writers of this table wait here.
CREATE FUNCTION order_invalidations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('toasoan.invalidation'));
  RETURN NULL;
END $$;
CREATE TRIGGER "Invalidation_order" BEFORE INSERT ON "Invalidation"
  FOR EACH STATEMENT EXECUTE FUNCTION order_invalidations();

-- The newest row is kept for ever (domain/jobs/clean-up.ts): by its id and time a held page knows its database again,
-- and that it was not put back to an older state. So there is one from the beginning.
INSERT INTO "Invalidation" ("tag") VALUES ('site');
