ALTER TABLE "Media"
    ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
    ADD COLUMN "place" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "takenAt" TIMESTAMPTZ(3),
    ADD COLUMN "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    ADD COLUMN "fingerprint" BIGINT,
    ADD COLUMN "formerFiles" TEXT[] DEFAULT ARRAY[]::TEXT[],
    ADD COLUMN "removedAt" TIMESTAMPTZ(3);

CREATE INDEX "Media_licenceEndsAt_idx" ON "Media"("licenceEndsAt");
CREATE INDEX "Media_tags_idx" ON "Media" USING GIN ("tags");

-- Where a picture stands in a text, which no foreign key sees: asked for whenever one is shown in the archive.
CREATE INDEX "Article_pictures" ON "Article" USING GIN (jsonb_path_query_array("body", '$.**.mediaId') jsonb_path_ops);
CREATE INDEX "Edition_pictures" ON "Edition" USING GIN (jsonb_path_query_array("body", '$.**.mediaId') jsonb_path_ops);
CREATE INDEX "Article_leadMediaId_idx" ON "Article"("leadMediaId");
CREATE INDEX "Edition_leadMediaId_idx" ON "Edition"("leadMediaId");
