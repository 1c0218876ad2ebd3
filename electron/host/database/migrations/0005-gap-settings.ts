/** Actors without offers may be compared by their profiles, and meetings know the findings on their agenda. */
export const gapSettings = `
  ALTER TABLE "network" ADD COLUMN "offersFromProfiles" INTEGER NOT NULL DEFAULT 0 CHECK ("offersFromProfiles" IN (0, 1));
  ALTER TABLE "meetings" ADD COLUMN "findingFingerprints" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("findingFingerprints"));
`;
