-- Releases that go out by themselves at a time.
CREATE TABLE "PlannedRelease" (
    "articleId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "substantive" BOOLEAN NOT NULL,
    "overrideReason" TEXT NOT NULL,
    "placing" TEXT,
    "formerStatus" "ArticleStatus" NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "failedAt" TIMESTAMPTZ(3),
    "failure" JSONB,

    CONSTRAINT "PlannedRelease_pkey" PRIMARY KEY ("articleId")
);
CREATE INDEX "PlannedRelease_at_idx" ON "PlannedRelease"("at");
ALTER TABLE "PlannedRelease" ADD CONSTRAINT "PlannedRelease_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PlannedRelease" ADD CONSTRAINT "PlannedRelease_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Until when nobody may publish it.
ALTER TABLE "Article" ADD COLUMN "embargoUntil" TIMESTAMPTZ(3);
