-- CreateEnum
CREATE TYPE "PartnerContent" AS ENUM ('FULL', 'SUMMARY');

-- CreateTable
CREATE TABLE "Partner" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "delayMinutes" INTEGER NOT NULL DEFAULT 60,
    "content" "PartnerContent" NOT NULL DEFAULT 'SUMMARY',
    "withPictures" BOOLEAN NOT NULL DEFAULT false,
    "kinds" "ArticleKind"[] DEFAULT ARRAY[]::"ArticleKind"[],
    "languages" "Language"[] DEFAULT ARRAY[]::"Language"[],
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerSection" (
    "partnerId" UUID NOT NULL,
    "sectionId" UUID NOT NULL,

    CONSTRAINT "PartnerSection_pkey" PRIMARY KEY ("partnerId","sectionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Partner_token_key" ON "Partner"("token");

-- CreateIndex
CREATE INDEX "PartnerSection_sectionId_idx" ON "PartnerSection"("sectionId");

-- AddForeignKey
ALTER TABLE "PartnerSection" ADD CONSTRAINT "PartnerSection_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerSection" ADD CONSTRAINT "PartnerSection_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was taken back lately is looked for by every partner's feed: a handful of rows among all former editions.
CREATE INDEX "Edition_replacedAt" ON "Edition" ("replacedAt" DESC) WHERE NOT "isLive";
