import { z } from 'zod';
import { importFormat, importReport } from '../model/import-report.ts';
import { base, commandResult } from './base.ts';

/** A file to read: where it is, or its name and content (base64) where the page has no paths. */
export const source = z.union([z.object({ path: z.string() }), z.object({ name: z.string(), bytes: z.base64() })]);
export type Source = z.infer<typeof source>;

export const exportFormat = z.enum(['json']);
export type ExportFormat = z.infer<typeof exportFormat>;

const givenOut = z.object({ fileName: z.string(), text: z.string().nullable() });

export const exchange = {
  /** The open action items with a due date as a calendar (RFC 5545): written to `path`, or answered as text. */
  calendar: base.input(z.object({ path: z.string().nullable(), language: z.enum(['de', 'en']) })).output(givenOut),
  /**
   * Adds the records of one or more files in one step. The format is recognised unless given. `dryRun` reports what
   * would happen and changes nothing.
   */
  import: base
    .input(z.object({ sources: z.array(source).min(1), format: importFormat.nullable(), dryRun: z.boolean() }))
    .output(commandResult.extend({ report: importReport })),
  /** The document in another format: written to `path`, or answered as text where there is none. */
  export: base.input(z.object({ format: exportFormat, path: z.string().nullable() })).output(givenOut),
};
