-- What one side of a merge had written, kept beside the versions that were the working copy.
ALTER TYPE "RevisionKind" ADD VALUE 'ASIDE';

-- An edit screen that is open, and who is writing. Both are of the moment: after a crash there is nothing to recover.
CREATE UNLOGGED TABLE "Presence" (
    "tabId" TEXT NOT NULL,
    "articleId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "place" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("tabId")
);
CREATE INDEX "Presence_articleId_seenAt_idx" ON "Presence"("articleId", "seenAt");
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE UNLOGGED TABLE "EditLock" (
    "articleId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EditLock_pkey" PRIMARY KEY ("articleId")
);
ALTER TABLE "EditLock" ADD CONSTRAINT "EditLock_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "EditLock" ADD CONSTRAINT "EditLock_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
