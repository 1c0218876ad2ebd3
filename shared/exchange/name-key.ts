/** What two names have in common when they are taken for the same: capitals, blanks around them and composed accents aside. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
