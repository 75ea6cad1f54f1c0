-- What the newsroom finds a former version of an article by (docs/decisions/0029-newsroom-search.md).
CREATE TABLE "FormerWords" (
    "articleId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "FormerWords_pkey" PRIMARY KEY ("articleId", "version")
);

CREATE INDEX "FormerWords_at_idx" ON "FormerWords"("at" DESC);
CREATE INDEX "FormerWords_words_idx" ON "FormerWords" USING GIN ("words");

ALTER TABLE "FormerWords" ADD CONSTRAINT "FormerWords_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Text as it is typed without marks: the same as `fold` in lib/text.ts.
CREATE FUNCTION "fold"(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT lower(translate(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))
$$;
CREATE FUNCTION "fold"(text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT public."fold"(array_to_string($1, E'\n'))
$$;

-- The newsroom's own notes: few and short, and each kind is written where it belongs. An index of them keeps itself.
CREATE INDEX "Article_doubts_trgm" ON "Article" USING gin ("fold"("doubts") gin_trgm_ops) WHERE cardinality("doubts") > 0;
CREATE INDEX "Correction_trgm" ON "Correction" USING gin ("fold"("wrong" || E'\n' || "right" || E'\n' || "notice") gin_trgm_ops);
CREATE INDEX "Revision_name_trgm" ON "Revision" USING gin ("fold"("name") gin_trgm_ops) WHERE "name" IS NOT NULL;
CREATE INDEX "LeftFinding_reason_trgm" ON "LeftFinding" USING gin ("fold"("reason") gin_trgm_ops) WHERE "reason" <> '';

-- What the desk looks in was running text, a part a line; it is words by now. Those of before, until they are made anew.
CREATE INDEX "Article_search_text_of_before" ON "Article" ("id") WHERE position(E'\n' in "searchText") > 0;
