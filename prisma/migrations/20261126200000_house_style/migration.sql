CREATE TABLE "HouseStyle" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "style" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,

    CONSTRAINT "HouseStyle_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "HouseStyle" ADD CONSTRAINT "HouseStyle_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "LeftFinding" (
    "articleId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "leftById" UUID,

    CONSTRAINT "LeftFinding_pkey" PRIMARY KEY ("articleId", "key")
);
ALTER TABLE "LeftFinding" ADD CONSTRAINT "LeftFinding_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "LeftFinding" ADD CONSTRAINT "LeftFinding_leftById_fkey" FOREIGN KEY ("leftById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
