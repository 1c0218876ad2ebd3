/** Why a typed value cannot be stored; the sentences are in the area `records`, `problem.<code>`. */
export const valueProblemCodes = [
  'required',
  'tooLong',
  'notADate',
  'impossibleDay',
  'impossibleMonth',
  'notANumber',
  'outOfRange',
  'wholeNumber',
  'notYesOrNo',
  'unknownWord',
  'notFound',
  'ambiguous',
  'notAnEntry',
  'refused',
] as const;
export type ValueProblemCode = (typeof valueProblemCodes)[number];

/** Why a value cannot be stored, with what fills the gaps of its sentence. */
export interface ValueProblem {
  readonly code: ValueProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
}
