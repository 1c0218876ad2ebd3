/** Decisions about findings, and what a network expects beside or instead of the templates. */
export const decisions = `
  CREATE TABLE "decisions" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "fingerprint" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "verdict" TEXT,
    "reason" TEXT,
    "note" TEXT,
    "decidedBy" TEXT,
    "decidedOn" TEXT NOT NULL,
    "reviewOn" TEXT,
    "contentSimilarity" REAL
  ) STRICT;
  CREATE TABLE "expectedPartners" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "field" TEXT NOT NULL,
    "importance" TEXT NOT NULL,
    "pattern" TEXT NOT NULL,
    "withoutHost" INTEGER NOT NULL CHECK ("withoutHost" IN (0, 1)),
    "actorIds" TEXT NOT NULL CHECK (json_valid("actorIds")),
    "notNeeded" INTEGER NOT NULL CHECK ("notNeeded" IN (0, 1)),
    "reason" TEXT,
    "decidedBy" TEXT,
    "decidedOn" TEXT
  ) STRICT;
  CREATE TABLE "expectedTies" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "importance" TEXT NOT NULL,
    "x" TEXT NOT NULL,
    "y" TEXT NOT NULL,
    "field" TEXT,
    "notNeeded" INTEGER NOT NULL CHECK ("notNeeded" IN (0, 1)),
    "reason" TEXT,
    "decidedBy" TEXT,
    "decidedOn" TEXT
  ) STRICT;
`;
