-- Readers' search: one index of words, pairs of words and filters (docs/decisions/0017-search.md).
CREATE TABLE "SearchEntry" (
    "articleId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "form" SMALLINT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("articleId")
);

CREATE INDEX "SearchEntry_at_idx" ON "SearchEntry"("at" DESC);
CREATE INDEX "SearchEntry_form_idx" ON "SearchEntry"("form");
CREATE INDEX "SearchEntry_words_idx" ON "SearchEntry" USING GIN ("words");

ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "SearchTerm" (
    "typed" TEXT NOT NULL,
    "written" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,

    CONSTRAINT "SearchTerm_pkey" PRIMARY KEY ("typed")
);

CREATE INDEX "SearchTerm_typed_trgm" ON "SearchTerm" USING GIN ("typed" gin_trgm_ops);
