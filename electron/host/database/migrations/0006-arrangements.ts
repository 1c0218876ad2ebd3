/** Sheets keep how they were arranged. */
export const arrangements = `
  ALTER TABLE "views" ADD COLUMN "arrangement" TEXT CHECK (json_valid("arrangement"));
`;
