/** The first schema. A migration is history: once released it is never edited, a change is another migration. */
export const first = `
  CREATE TABLE "fieldsOfAction" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "labels" TEXT NOT NULL CHECK (json_valid("labels")),
    "isCore" INTEGER NOT NULL CHECK ("isCore" IN (0, 1)),
    "parentFields" TEXT NOT NULL CHECK (json_valid("parentFields")),
    "priority" REAL NOT NULL
  ) STRICT;
  CREATE TABLE "targetGroups" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "labels" TEXT NOT NULL CHECK (json_valid("labels")),
    "isQuiet" INTEGER NOT NULL CHECK ("isQuiet" IN (0, 1))
  ) STRICT;
  CREATE TABLE "offerCategories" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "parentId" TEXT,
    "labels" TEXT NOT NULL CHECK (json_valid("labels"))
  ) STRICT;
  CREATE TABLE "actorKinds" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "kind" TEXT NOT NULL,
    "subKind" TEXT,
    "labels" TEXT NOT NULL CHECK (json_valid("labels")),
    "welfareSector" TEXT,
    "secondarySector" TEXT,
    "expectedFields" TEXT NOT NULL CHECK (json_valid("expectedFields")),
    "synonyms" TEXT NOT NULL CHECK (json_valid("synonyms"))
  ) STRICT;
  CREATE TABLE "areas" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "name" TEXT NOT NULL,
    "insideQuarter" INTEGER NOT NULL CHECK ("insideQuarter" IN (0, 1))
  ) STRICT;
  CREATE TABLE "bodies" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "name" TEXT NOT NULL,
    "kind" TEXT,
    "topics" TEXT NOT NULL CHECK (json_valid("topics")),
    "members" TEXT NOT NULL CHECK (json_valid("members")),
    "notes" TEXT
  ) STRICT;
  CREATE TABLE "actors" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "name" TEXT NOT NULL,
    "shortName" TEXT,
    "kind" TEXT NOT NULL,
    "subKind" TEXT,
    "welfareSector" TEXT,
    "secondarySector" TEXT,
    "parentActorId" TEXT REFERENCES "actors" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "fields" TEXT NOT NULL CHECK (json_valid("fields")),
    "targetGroups" TEXT NOT NULL CHECK (json_valid("targetGroups")),
    "areas" TEXT NOT NULL CHECK (json_valid("areas")),
    "cityWide" INTEGER NOT NULL CHECK ("cityWide" IN (0, 1)),
    "insideQuarter" INTEGER CHECK ("insideQuarter" IN (0, 1)),
    "stakeholderTier" TEXT,
    "influence" INTEGER,
    "interest" INTEGER,
    "legitimacy" INTEGER,
    "urgency" INTEGER,
    "hasVeto" INTEGER NOT NULL CHECK ("hasVeto" IN (0, 1)),
    "stance" TEXT,
    "willingness" INTEGER,
    "ratedBy" TEXT,
    "ratedOn" TEXT,
    "reachesGroups" TEXT NOT NULL CHECK (json_valid("reachesGroups")),
    "representsGroups" TEXT NOT NULL CHECK (json_valid("representsGroups")),
    "representsBodyId" TEXT REFERENCES "bodies" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "coordinatesFields" TEXT NOT NULL CHECK (json_valid("coordinatesFields")),
    "resourcesOffered" TEXT NOT NULL CHECK (json_valid("resourcesOffered")),
    "resourcesNeeded" TEXT NOT NULL CHECK (json_valid("resourcesNeeded")),
    "lifecycle" TEXT,
    "isKeyPerson" INTEGER NOT NULL CHECK ("isKeyPerson" IN (0, 1)),
    "isMultiplier" INTEGER NOT NULL CHECK ("isMultiplier" IN (0, 1)),
    "isPrivatePerson" INTEGER NOT NULL CHECK ("isPrivatePerson" IN (0, 1)),
    "activationPhase" INTEGER,
    "namedByActorId" TEXT REFERENCES "actors" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "notes" TEXT
  ) STRICT;
  CREATE TABLE "network" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "name" TEXT NOT NULL,
    "municipality" TEXT,
    "referenceDate" TEXT,
    "focusActorId" TEXT REFERENCES "actors" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "hostActorId" TEXT REFERENCES "actors" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "officeLocatedInActorId" TEXT REFERENCES "actors" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "fundingEndsOn" TEXT,
    "phase" TEXT,
    "quietGroups" TEXT CHECK (json_valid("quietGroups")),
    "notes" TEXT
  ) STRICT;
  CREATE TABLE "contactPersons" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "actorId" TEXT NOT NULL REFERENCES "actors" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "function" TEXT NOT NULL,
    "name" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "isQuarterContact" INTEGER NOT NULL CHECK ("isQuarterContact" IN (0, 1)),
    "recordedOn" TEXT,
    "legalBasis" TEXT,
    "legalRegime" TEXT,
    "sourceOfData" TEXT,
    "informedOn" TEXT,
    "retainUntil" TEXT,
    "notes" TEXT
  ) STRICT;
  CREATE TABLE "relations" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "sourceId" TEXT NOT NULL REFERENCES "actors" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "targetId" TEXT NOT NULL REFERENCES "actors" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL,
    "direction" TEXT,
    "strength" INTEGER,
    "formality" TEXT,
    "quality" INTEGER,
    "conflictLevel" INTEGER,
    "personDependent" INTEGER NOT NULL CHECK ("personDependent" IN (0, 1)),
    "benefitSource" INTEGER,
    "benefitSourceNote" TEXT,
    "benefitTarget" INTEGER,
    "benefitTargetNote" TEXT,
    "frequency" TEXT,
    "lastContactOn" TEXT,
    "since" TEXT,
    "endedOn" TEXT,
    "status" TEXT NOT NULL,
    "confidence" TEXT,
    "source" TEXT,
    "recordedBy" TEXT,
    "recordedOn" TEXT,
    "fields" TEXT NOT NULL CHECK (json_valid("fields")),
    "reliability" INTEGER,
    "missionAgreement" INTEGER,
    "opennessToDiscussion" INTEGER,
    "powerInfluence" INTEGER,
    "involvement" INTEGER,
    "resourceContribution" INTEGER,
    "notes" TEXT
  ) STRICT;
  CREATE TABLE "offers" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "actorId" TEXT NOT NULL REFERENCES "actors" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL,
    "category" TEXT,
    "targetGroups" TEXT NOT NULL CHECK (json_valid("targetGroups")),
    "areas" TEXT NOT NULL CHECK (json_valid("areas")),
    "fields" TEXT NOT NULL CHECK (json_valid("fields")),
    "waitingList" INTEGER CHECK ("waitingList" IN (0, 1)),
    "lowThreshold" INTEGER CHECK ("lowThreshold" IN (0, 1)),
    "times" TEXT,
    "notes" TEXT
  ) STRICT;
  CREATE TABLE "needSignals" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "title" TEXT,
    "category" TEXT,
    "targetGroups" TEXT NOT NULL CHECK (json_valid("targetGroups")),
    "areas" TEXT NOT NULL CHECK (json_valid("areas")),
    "priority" INTEGER,
    "unmet" INTEGER CHECK ("unmet" IN (0, 1)),
    "source" TEXT,
    "recordedOn" TEXT,
    "notes" TEXT
  ) STRICT;
  CREATE TABLE "meetings" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "bodyId" TEXT NOT NULL REFERENCES "bodies" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "heldOn" TEXT,
    "minutesPublishedOn" TEXT,
    "agenda" TEXT NOT NULL CHECK (json_valid("agenda")),
    "decisions" TEXT NOT NULL CHECK (json_valid("decisions")),
    "attendance" TEXT NOT NULL CHECK (json_valid("attendance")),
    "notes" TEXT
  ) STRICT;
  CREATE TABLE "measures" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "title" TEXT NOT NULL,
    "goal" TEXT,
    "furtherGoals" TEXT NOT NULL CHECK (json_valid("furtherGoals")),
    "type" TEXT,
    "status" TEXT,
    "heldOn" TEXT,
    "fields" TEXT NOT NULL CHECK (json_valid("fields")),
    "targetGroups" TEXT NOT NULL CHECK (json_valid("targetGroups")),
    "participants" TEXT NOT NULL CHECK (json_valid("participants")),
    "urbanFunding" INTEGER CHECK ("urbanFunding" IN (0, 1)),
    "fundingSources" TEXT NOT NULL CHECK (json_valid("fundingSources")),
    "fundingEndsOn" TEXT,
    "adoptedOn" TEXT,
    "addenda" TEXT NOT NULL CHECK (json_valid("addenda")),
    "notes" TEXT
  ) STRICT;
  CREATE TABLE "agreements" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "partyIds" TEXT NOT NULL CHECK (json_valid("partyIds")),
    "fields" TEXT NOT NULL CHECK (json_valid("fields")),
    "measureIds" TEXT NOT NULL CHECK (json_valid("measureIds")),
    "validFrom" TEXT,
    "validUntil" TEXT,
    "noticeUntil" TEXT,
    "reviewOn" TEXT,
    "renewalOf" TEXT REFERENCES "agreements" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "followUpOf" TEXT NOT NULL CHECK (json_valid("followUpOf")),
    "signatories" TEXT NOT NULL CHECK (json_valid("signatories")),
    "documentPath" TEXT,
    "documentChecksum" TEXT,
    "benefits" TEXT NOT NULL CHECK (json_valid("benefits")),
    "meetingsPerYear" INTEGER,
    "heldOn" TEXT NOT NULL CHECK (json_valid("heldOn")),
    "amendedOn" TEXT NOT NULL CHECK (json_valid("amendedOn")),
    "transitions" TEXT NOT NULL CHECK (json_valid("transitions")),
    "clauses" TEXT NOT NULL CHECK (json_valid("clauses")),
    "notes" TEXT
  ) STRICT;
  CREATE TABLE "contactLog" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "actorIds" TEXT NOT NULL CHECK (json_valid("actorIds")),
    "on" TEXT NOT NULL,
    "kind" TEXT,
    "notes" TEXT
  ) STRICT;
  CREATE TABLE "snapshots" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "takenOn" TEXT NOT NULL,
    "relationQuality" TEXT NOT NULL CHECK (json_valid("relationQuality"))
  ) STRICT;
  CREATE TABLE "actionItems" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "title" TEXT NOT NULL,
    "decidedInBodyId" TEXT REFERENCES "bodies" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "responsibleActorId" TEXT REFERENCES "actors" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "dueOn" TEXT,
    "status" TEXT NOT NULL,
    "findingFingerprint" TEXT,
    "notes" TEXT
  ) STRICT;
  CREATE TABLE "views" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "name" TEXT NOT NULL,
    "question" TEXT NOT NULL
  ) STRICT;
  CREATE TABLE "viewPositions" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "viewId" TEXT NOT NULL REFERENCES "views" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    "nodeId" TEXT NOT NULL,
    "x" REAL NOT NULL,
    "y" REAL NOT NULL,
    "pinned" INTEGER NOT NULL CHECK ("pinned" IN (0, 1))
  ) STRICT;
  CREATE INDEX "actors.parentActorId" ON "actors" ("parentActorId");
  CREATE INDEX "actors.namedByActorId" ON "actors" ("namedByActorId");
  CREATE INDEX "actors.representsBodyId" ON "actors" ("representsBodyId");
  CREATE INDEX "network.focusActorId" ON "network" ("focusActorId");
  CREATE INDEX "network.hostActorId" ON "network" ("hostActorId");
  CREATE INDEX "network.officeLocatedInActorId" ON "network" ("officeLocatedInActorId");
  CREATE INDEX "contactPersons.actorId" ON "contactPersons" ("actorId");
  CREATE INDEX "relations.sourceId" ON "relations" ("sourceId");
  CREATE INDEX "relations.targetId" ON "relations" ("targetId");
  CREATE INDEX "offers.actorId" ON "offers" ("actorId");
  CREATE INDEX "meetings.bodyId" ON "meetings" ("bodyId");
  CREATE INDEX "agreements.renewalOf" ON "agreements" ("renewalOf");
  CREATE INDEX "actionItems.decidedInBodyId" ON "actionItems" ("decidedInBodyId");
  CREATE INDEX "actionItems.responsibleActorId" ON "actionItems" ("responsibleActorId");
  CREATE INDEX "viewPositions.viewId" ON "viewPositions" ("viewId");
  CREATE TABLE "meta" (
    "key" TEXT PRIMARY KEY NOT NULL CHECK ("key" <> ''),
    "value" TEXT NOT NULL
  ) STRICT;
  CREATE TABLE "change_sets" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "at" TEXT NOT NULL,
    "label" TEXT NOT NULL CHECK (json_valid("label")),
    "mergeKey" TEXT,
    "undone" INTEGER NOT NULL CHECK ("undone" IN (0, 1)),
    "changes" TEXT NOT NULL CHECK (json_valid("changes"))
  ) STRICT;
  CREATE TABLE "restore_points" (
    "ordinal" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE CHECK ("id" <> ''),
    "name" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "counts" TEXT NOT NULL CHECK (json_valid("counts")),
    "packed" BLOB NOT NULL
  ) STRICT;
`;
