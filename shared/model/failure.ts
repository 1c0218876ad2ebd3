import { z } from 'zod';
import { recordProblemCodes } from './validation.ts';

/** Which of several records given at once it is about, counted from 0. */
const row = z.int().min(0);

/**
 * Why a value is refused: it is `missing`, no value of its key (`value`), under a key the record type does not have
 * (`unknownKey`), fixed once the record is made (`fixed`), a day before one it has to follow (`order`), something that
 * does not fit another key (`mismatch`: a state the type of agreement does not have, an identifier that does not say
 * the kind), or one of the problems of shared/model/validation.ts.
 */
export const invalidReason = z.enum([
  'missing',
  'value',
  'unknownKey',
  'fixed',
  'order',
  'mismatch',
  ...recordProblemCodes,
]);
export type InvalidReason = z.infer<typeof invalidReason>;

/**
 * Everything that can go wrong in a way a person can act on, with the data its sentence needs. The sentences are in
 * resources/locales, area `errors`, one per code.
 */
export const failureData = {
  noDocument: z.object({}),
  fileNotFound: z.object({ path: z.string() }),
  fileUnreadable: z.object({ path: z.string() }),
  fileTooLarge: z.object({ name: z.string(), limitMegabytes: z.number() }),
  fileExists: z.object({ path: z.string() }),
  cannotWrite: z.object({ path: z.string() }),
  diskFull: z.object({ path: z.string() }),
  notADocument: z.object({ name: z.string() }),
  newerDocument: z.object({ name: z.string(), version: z.number() }),
  damagedDocument: z.object({ name: z.string() }),
  documentLocked: z.object({ name: z.string() }),
  readerStopped: z.object({ name: z.string(), seconds: z.number() }),
  unknownExample: z.object({ name: z.string() }),
  unknownFormat: z.object({ name: z.string() }),
  unknownEncoding: z.object({ name: z.string() }),
  invalidJson: z.object({ name: z.string() }),
  notInterchange: z.object({ name: z.string() }),
  newerInterchange: z.object({ name: z.string(), version: z.number() }),
  emptyTable: z.object({ name: z.string() }),
  missingColumns: z.object({ name: z.string(), columns: z.array(z.string()) }),
  /** A file that was to be the outline of a quarter. */
  noOutline: z.object({ name: z.string() }),
  /** A file that was to be a picture. */
  notAPicture: z.object({ name: z.string() }),
  unevenTable: z.object({ name: z.string(), line: z.number() }),
  unknownRecord: z.object({ table: z.string(), id: z.string() }),
  duplicateRecord: z.object({ table: z.string(), id: z.string(), row }),
  invalidRecord: z.object({ table: z.string(), path: z.string(), reason: invalidReason, row }),
  danglingReference: z.object({ table: z.string(), path: z.string(), id: z.string(), row }),
  recordInUse: z.object({
    table: z.string(),
    id: z.string(),
    /** How many records name it. */
    count: z.int(),
    uses: z.array(z.object({ table: z.string(), count: z.int() })),
  }),
  damagedRestorePoint: z.object({ name: z.string() }),
  transitionNotAllowed: z.object({ id: z.string(), from: z.string(), to: z.string() }),
  nothingToUndo: z.object({}),
  nothingToRedo: z.object({}),
  unknownMeasure: z.object({ id: z.string() }),
  analysisCancelled: z.object({}),
  analysisFailed: z.object({}),
  unknownThreshold: z.object({ name: z.string() }),
  unknownRule: z.object({ id: z.string() }),
};

export type FailureCode = keyof typeof failureData;
export type FailureData = { readonly [Code in FailureCode]: z.infer<(typeof failureData)[Code]> };

/** A failure with a code and data, never a sentence. */
export class Failure<Code extends FailureCode = FailureCode> extends Error {
  readonly code: Code;
  readonly data: FailureData[Code];

  constructor(code: Code, data: FailureData[Code]) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.data = data;
  }
}
