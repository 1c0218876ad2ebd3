/** Sheets keep how they are drawn, and a place for each projection. */
export const sheets = `
  ALTER TABLE "views" ADD COLUMN "projection" TEXT NOT NULL DEFAULT 'net';
  ALTER TABLE "views" ADD COLUMN "notation" TEXT NOT NULL DEFAULT 'actorMap';
  ALTER TABLE "views" ADD COLUMN "layers" TEXT CHECK (json_valid("layers"));
  ALTER TABLE "views" ADD COLUMN "filter" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("filter"));
  ALTER TABLE "views" ADD COLUMN "colourBy" TEXT;
  ALTER TABLE "views" ADD COLUMN "sizeBy" TEXT;
  ALTER TABLE "views" ADD COLUMN "asOf" TEXT;
  ALTER TABLE "views" ADD COLUMN "notes" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("notes"));
  ALTER TABLE "views" ADD COLUMN "areas" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("areas"));
  ALTER TABLE "views" ADD COLUMN "background" TEXT CHECK (json_valid("background"));
  ALTER TABLE "viewPositions" ADD COLUMN "projection" TEXT NOT NULL DEFAULT 'net';
`;
