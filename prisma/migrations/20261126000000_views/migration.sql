-- CreateTable
CREATE TABLE "ArticleView" (
    "articleId" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "ArticleView_pkey" PRIMARY KEY ("articleId","hour")
);

-- CreateTable
CREATE TABLE "ViewBatch" (
    "writerId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ViewBatch_pkey" PRIMARY KEY ("writerId")
);

-- CreateIndex
CREATE INDEX "ArticleView_hour_idx" ON "ArticleView"("hour");

-- AddForeignKey
ALTER TABLE "ArticleView" ADD CONSTRAINT "ArticleView_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
