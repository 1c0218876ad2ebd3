/** better-sqlite3 ends the process without a word below Node 22: say so first. */
export default function checkNodeVersion(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 22) throw new Error(`Node ${process.versions.node} is too old here: start the tests through npm.`);
}
