/** The thresholds of the rules that a network has chosen for itself. */
export const thresholds = `
  ALTER TABLE "network" ADD COLUMN "thresholds" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("thresholds"));
`;
