-- CreateEnum
CREATE TYPE "EngineKind" AS ENUM ('INDEXNOW', 'WEBSUB');

-- CreateEnum
CREATE TYPE "NoticeState" AS ENUM ('WAITING', 'TOLD', 'GIVEN_UP');

-- CreateTable
CREATE TABLE "EngineNotice" (
    "id" BIGSERIAL NOT NULL,
    "kind" "EngineKind" NOT NULL,
    "target" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "state" "NoticeState" NOT NULL DEFAULT 'WAITING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "EngineNotice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EngineNotice_settledAt_idx" ON "EngineNotice"("settledAt");

-- Asked every second whether anything is to be told: a handful of rows among the month's.
CREATE INDEX "EngineNotice_waiting" ON "EngineNotice" ("dueAt") WHERE "state" = 'WAITING';
