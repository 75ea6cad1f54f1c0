-- What readers asked for and did not find, by day (domain/search/miss.ts).
CREATE TABLE "SearchMiss" (
    "day" DATE NOT NULL,
    "language" "Language" NOT NULL,
    "typed" TEXT NOT NULL,
    "written" TEXT NOT NULL,
    "times" INTEGER NOT NULL,

    CONSTRAINT "SearchMiss_pkey" PRIMARY KEY ("day", "language", "typed")
);
