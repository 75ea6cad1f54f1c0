-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AddressKind" AS ENUM ('ARTICLE', 'SECTION', 'AUTHOR', 'TOPIC', 'PAGE', 'REDIRECT', 'GONE');

-- CreateEnum
CREATE TYPE "ArticleKind" AS ENUM ('NEWS', 'LONG_READ', 'OPINION', 'PHOTO_STORY', 'INTERVIEW');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('vi', 'en');

-- CreateEnum
CREATE TYPE "BylineState" AS ENUM ('NAMED', 'PEN_NAME', 'DESK', 'AGENCY', 'WITHHELD');

-- CreateEnum
CREATE TYPE "CreditRole" AS ENUM ('TEXT', 'PHOTO', 'VIDEO', 'TRANSLATION', 'COMPILATION');

-- CreateEnum
CREATE TYPE "ArticleStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'EDITING', 'APPROVAL', 'RETURNED', 'SCHEDULED', 'PUBLISHED', 'UNPUBLISHED', 'RETRACTED');

-- CreateEnum
CREATE TYPE "CorrectionKind" AS ENUM ('CORRECTION', 'CLARIFICATION', 'RETRACTION');

-- CreateEnum
CREATE TYPE "MediaKind" AS ENUM ('IMAGE', 'VIDEO', 'AUDIO', 'FILE');

-- CreateEnum
CREATE TYPE "AiMark" AS ENUM ('NONE', 'ALTERED', 'MADE');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('REPORTER', 'EDITOR', 'MANAGING_EDITOR', 'EDITOR_IN_CHIEF', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "RevisionKind" AS ENUM ('AUTOSAVE', 'SAVED', 'NAMED', 'IMPORTED', 'RESTORED', 'MERGED');

-- CreateTable
CREATE TABLE "Address" (
    "path" TEXT NOT NULL,
    "kind" "AddressKind" NOT NULL,
    "articleId" UUID,
    "sectionId" UUID,
    "authorId" UUID,
    "topicId" UUID,
    "target" TEXT,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Address_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" "ArticleStatus" NOT NULL DEFAULT 'DRAFT',
    "kind" "ArticleKind" NOT NULL DEFAULT 'NEWS',
    "language" "Language" NOT NULL DEFAULT 'vi',
    "slug" TEXT,
    "kicker" TEXT,
    "headline" TEXT NOT NULL,
    "frontHeadline" TEXT,
    "searchHeadline" TEXT,
    "standfirst" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "bodyVersion" INTEGER NOT NULL,
    "wordCount" INTEGER NOT NULL DEFAULT 0,
    "eventDate" DATE,
    "bylineState" "BylineState" NOT NULL DEFAULT 'NAMED',
    "agencyName" TEXT,
    "sourceName" TEXT,
    "canonicalUrl" TEXT,
    "leadCaption" TEXT NOT NULL DEFAULT '',
    "leadCredit" TEXT NOT NULL DEFAULT '',
    "leadAlt" TEXT NOT NULL DEFAULT '',
    "doubts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "searchText" TEXT NOT NULL DEFAULT '',
    "firstPublishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sectionId" UUID,
    "leadMediaId" UUID,
    "translationOfId" UUID,
    "createdById" UUID NOT NULL,
    "updatedById" UUID NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleCredit" (
    "articleId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "role" "CreditRole" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ArticleCredit_pkey" PRIMARY KEY ("articleId","authorId","role")
);

-- CreateTable
CREATE TABLE "ArticleTopic" (
    "articleId" UUID NOT NULL,
    "topicId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ArticleTopic_pkey" PRIMARY KEY ("articleId","topicId")
);

-- CreateTable
CREATE TABLE "Author" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isPenName" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL DEFAULT '',
    "bio" TEXT NOT NULL DEFAULT '',
    "portraitId" UUID,
    "personId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Author_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "kind" "CorrectionKind" NOT NULL,
    "wrong" TEXT NOT NULL DEFAULT '',
    "right" TEXT NOT NULL DEFAULT '',
    "notice" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "isLive" BOOLEAN NOT NULL,
    "articleVersion" INTEGER NOT NULL,
    "kind" "ArticleKind" NOT NULL,
    "language" "Language" NOT NULL,
    "path" TEXT NOT NULL,
    "kicker" TEXT,
    "headline" TEXT NOT NULL,
    "frontHeadline" TEXT,
    "searchHeadline" TEXT,
    "standfirst" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "bodyVersion" INTEGER NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "eventDate" DATE,
    "bylineState" "BylineState" NOT NULL,
    "agencyName" TEXT,
    "sourceName" TEXT,
    "canonicalUrl" TEXT,
    "leadCaption" TEXT NOT NULL,
    "leadCredit" TEXT NOT NULL,
    "leadAlt" TEXT NOT NULL,
    "sectionId" UUID NOT NULL,
    "leadMediaId" UUID,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedInSubstanceAt" TIMESTAMPTZ(3),
    "releasedAt" TIMESTAMPTZ(3) NOT NULL,
    "releasedById" UUID NOT NULL,
    "replacedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EditionCredit" (
    "editionId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "role" "CreditRole" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "EditionCredit_pkey" PRIMARY KEY ("editionId","authorId","role")
);

-- CreateTable
CREATE TABLE "EditionTopic" (
    "editionId" UUID NOT NULL,
    "topicId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "EditionTopic_pkey" PRIMARY KEY ("editionId","topicId")
);

-- CreateTable
CREATE TABLE "Front" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" "Language" NOT NULL DEFAULT 'vi',
    "sectionId" UUID,

    CONSTRAINT "Front_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FrontLayout" (
    "id" UUID NOT NULL,
    "frontId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "isLive" BOOLEAN NOT NULL DEFAULT false,
    "launchedAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FrontLayout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Slot" (
    "id" UUID NOT NULL,
    "layoutId" UUID NOT NULL,
    "container" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "articleId" UUID NOT NULL,
    "headline" TEXT,
    "kicker" TEXT,
    "mediaId" UUID,
    "startsAt" TIMESTAMPTZ(3),
    "endsAt" TIMESTAMPTZ(3),

    CONSTRAINT "Slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Media" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "kind" "MediaKind" NOT NULL,
    "mimeType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "focalX" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focalY" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "alt" TEXT NOT NULL DEFAULT '',
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "licence" TEXT NOT NULL DEFAULT '',
    "licenceEndsAt" TIMESTAMPTZ(3),
    "aiMark" "AiMark" NOT NULL DEFAULT 'NONE',
    "thumbhash" TEXT,
    "originalName" TEXT NOT NULL DEFAULT '',
    "searchText" TEXT NOT NULL DEFAULT '',
    "uploadedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MediaVariant" (
    "mediaId" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "path" TEXT NOT NULL,

    CONSTRAINT "MediaVariant_pkey" PRIMARY KEY ("mediaId","format","width")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "image" TEXT,
    "language" "Language" NOT NULL DEFAULT 'vi',
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appointment" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "sectionId" UUID,
    "endsAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Credential" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInAttempt" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "SignInAttempt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invalidation" (
    "id" BIGSERIAL NOT NULL,
    "tag" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invalidation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "setById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" UUID NOT NULL,
    "fileHash" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "offset" BIGINT NOT NULL DEFAULT 0,
    "lines" INTEGER NOT NULL DEFAULT 0,
    "accepted" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "parents" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "kind" "RevisionKind" NOT NULL,
    "name" TEXT,
    "reason" TEXT,
    "content" JSONB NOT NULL,
    "idempotencyKey" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Section" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "parentId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Address_articleId_idx" ON "Address"("articleId");

-- CreateIndex
CREATE INDEX "Address_target_idx" ON "Address"("target");

-- CreateIndex
CREATE INDEX "Article_updatedAt_id_idx" ON "Article"("updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_status_updatedAt_id_idx" ON "Article"("status", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_sectionId_updatedAt_id_idx" ON "Article"("sectionId", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_createdById_updatedAt_id_idx" ON "Article"("createdById", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ArticleCredit_authorId_idx" ON "ArticleCredit"("authorId");

-- CreateIndex
CREATE INDEX "ArticleTopic_topicId_idx" ON "ArticleTopic"("topicId");

-- CreateIndex
CREATE UNIQUE INDEX "Author_slug_key" ON "Author"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Author_personId_key" ON "Author"("personId");

-- CreateIndex
CREATE INDEX "Correction_articleId_idx" ON "Correction"("articleId");

-- CreateIndex
CREATE INDEX "Edition_path_idx" ON "Edition"("path");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_articleId_number_key" ON "Edition"("articleId", "number");

-- CreateIndex
CREATE INDEX "EditionCredit_authorId_idx" ON "EditionCredit"("authorId");

-- CreateIndex
CREATE INDEX "EditionTopic_topicId_idx" ON "EditionTopic"("topicId");

-- CreateIndex
CREATE UNIQUE INDEX "Front_key_key" ON "Front"("key");

-- CreateIndex
CREATE UNIQUE INDEX "FrontLayout_frontId_number_key" ON "FrontLayout"("frontId", "number");

-- CreateIndex
CREATE INDEX "Slot_articleId_idx" ON "Slot"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Slot_layoutId_container_position_key" ON "Slot"("layoutId", "container", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Slot_layoutId_articleId_key" ON "Slot"("layoutId", "articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Media_hash_key" ON "Media"("hash");

-- CreateIndex
CREATE INDEX "Media_createdAt_id_idx" ON "Media"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "MediaVariant_path_key" ON "MediaVariant"("path");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Appointment_personId_role_sectionId_key" ON "Appointment"("personId", "role", "sectionId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Credential_userId_idx" ON "Credential"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Credential_providerId_accountId_key" ON "Credential"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectType_subjectId_id_idx" ON "AuditEntry"("subjectType", "subjectId", "id");

-- CreateIndex
CREATE INDEX "Invalidation_at_idx" ON "Invalidation"("at");

-- CreateIndex
CREATE INDEX "Setting_key_validFrom_idx" ON "Setting"("key", "validFrom" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "ImportRun_fileHash_key" ON "ImportRun"("fileHash");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_version_key" ON "Revision"("articleId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_idempotencyKey_key" ON "Revision"("articleId", "idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "Section_slug_key" ON "Section"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- AddForeignKey
ALTER TABLE "Address" ADD CONSTRAINT "Address_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Address" ADD CONSTRAINT "Address_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Address" ADD CONSTRAINT "Address_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Address" ADD CONSTRAINT "Address_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_leadMediaId_fkey" FOREIGN KEY ("leadMediaId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_translationOfId_fkey" FOREIGN KEY ("translationOfId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCredit" ADD CONSTRAINT "ArticleCredit_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCredit" ADD CONSTRAINT "ArticleCredit_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_portraitId_fkey" FOREIGN KEY ("portraitId") REFERENCES "Media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_leadMediaId_fkey" FOREIGN KEY ("leadMediaId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_releasedById_fkey" FOREIGN KEY ("releasedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionCredit" ADD CONSTRAINT "EditionCredit_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionCredit" ADD CONSTRAINT "EditionCredit_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionTopic" ADD CONSTRAINT "EditionTopic_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionTopic" ADD CONSTRAINT "EditionTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Front" ADD CONSTRAINT "Front_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontLayout" ADD CONSTRAINT "FrontLayout_frontId_fkey" FOREIGN KEY ("frontId") REFERENCES "Front"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontLayout" ADD CONSTRAINT "FrontLayout_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Slot" ADD CONSTRAINT "Slot_layoutId_fkey" FOREIGN KEY ("layoutId") REFERENCES "FrontLayout"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Slot" ADD CONSTRAINT "Slot_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Slot" ADD CONSTRAINT "Slot_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Media" ADD CONSTRAINT "Media_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaVariant" ADD CONSTRAINT "MediaVariant_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_setById_fkey" FOREIGN KEY ("setById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the schema language cannot say.

-- The desk's search matches any part of a word in folded text.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "Article_searchText_trgm" ON "Article" USING gin ("searchText" gin_trgm_ops);
CREATE INDEX "Media_searchText_trgm" ON "Media" USING gin ("searchText" gin_trgm_ops);

-- One live edition an article, one live layout a front; and the order in which readers' lists are read.
CREATE UNIQUE INDEX "Edition_one_live" ON "Edition" ("articleId") WHERE "isLive";
CREATE INDEX "Edition_latest" ON "Edition" ("firstPublishedAt" DESC, "id" DESC) WHERE "isLive";
CREATE INDEX "Edition_section" ON "Edition" ("sectionId", "firstPublishedAt" DESC, "id" DESC) WHERE "isLive";
CREATE UNIQUE INDEX "Edition_live_path" ON "Edition" ("path") WHERE "isLive";
CREATE UNIQUE INDEX "FrontLayout_one_live" ON "FrontLayout" ("frontId") WHERE "isLive";

-- NULLs are distinct in a unique constraint; an appointment "everywhere" is still one.
CREATE UNIQUE INDEX "Appointment_everywhere" ON "Appointment" ("personId", "role") WHERE "sectionId" IS NULL;

-- What an address needs to be of its kind.
ALTER TABLE "Address" ADD CONSTRAINT "Address_points" CHECK (
  ("kind" = 'ARTICLE' AND "articleId" IS NOT NULL) OR
  ("kind" = 'SECTION' AND "sectionId" IS NOT NULL) OR
  ("kind" = 'AUTHOR' AND "authorId" IS NOT NULL) OR
  ("kind" = 'TOPIC' AND "topicId" IS NOT NULL) OR
  ("kind" = 'REDIRECT' AND "target" IS NOT NULL AND "target" <> "path") OR
  "kind" IN ('PAGE', 'GONE')
);

-- History is only added to, by whoever holds the connection.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only added to', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Revision_append_only" BEFORE UPDATE OR TRUNCATE ON "Revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One exception, and it is narrow: the sample newsroom is no history of the paper's, so it can be taken away again. The
-- transaction must say that this is what it does, and the audit, from which nothing is ever deleted, must hold that
-- the article came with the sample newsroom.
CREATE FUNCTION refuse_deletion_but_of_samples() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('toasoan.purge', true) = 'demo' AND EXISTS (
    SELECT 1 FROM "AuditEntry"
    WHERE "subjectType" = 'demo' AND "subjectId" = OLD."articleId"::text AND "action" = 'demo.add'
  ) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is only added to', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "Revision_kept" BEFORE DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_deletion_but_of_samples();

-- Two levels of sections, no more.
CREATE FUNCTION refuse_third_level() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."parentId" IS NOT NULL AND (
    EXISTS (SELECT 1 FROM "Section" WHERE "id" = NEW."parentId" AND "parentId" IS NOT NULL) OR
    EXISTS (SELECT 1 FROM "Section" WHERE "parentId" = NEW."id")
  ) THEN
    RAISE EXCEPTION 'sections are two levels deep' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Section_two_levels" BEFORE INSERT OR UPDATE ON "Section"
  FOR EACH ROW EXECUTE FUNCTION refuse_third_level();

-- Whoever listens for stale tags is woken when the transaction commits.
CREATE FUNCTION announce_invalidation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('invalidation', '');
  RETURN NULL;
END $$;
CREATE TRIGGER "Invalidation_announce" AFTER INSERT ON "Invalidation"
  FOR EACH STATEMENT EXECUTE FUNCTION announce_invalidation();

-- The program itself, as the author of what nobody in person wrote: the sample newsroom, work done on a timetable.
-- It has no credential, so nobody signs in as it; domain/people/system-actor.ts names the same id.
INSERT INTO "Person" ("id", "email", "name", "updatedAt")
VALUES ('00000000-0000-7000-8000-000000000000', 'he-thong@toasoan.invalid', 'Tòa Soạn', now());
