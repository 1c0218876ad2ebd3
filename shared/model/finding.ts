import { z } from 'zod';
import { isoDate } from './scales.ts';
import { type TableName, tableNames } from './tables.ts';

export const severity = z.enum(['high', 'medium', 'low', 'info']);
export type Severity = z.infer<typeof severity>;

/** What fills a gap in a finding's sentence; the reader turns it into words (names, dates, numbers). */
export const findingParameter = z.discriminatedUnion('type', [
  z.object({ type: z.literal('actors'), ids: z.array(z.string()) }),
  z.object({
    type: z.literal('records'),
    table: z.enum(tableNames as [TableName, ...TableName[]]),
    ids: z.array(z.string()),
  }),
  z.object({
    type: z.literal('keys'),
    table: z.enum(tableNames as [TableName, ...TableName[]]),
    ids: z.array(z.string()),
    /** Any one of them is meant: `school or day-care centre`. */
    any: z.boolean().optional(),
  }),
  z.object({ type: z.literal('number'), value: z.number(), digits: z.int() }),
  z.object({ type: z.literal('date'), value: isoDate }),
  z.object({
    type: z.literal('text'),
    /** In no language: names, codes, numbers. */
    value: z.string(),
    /** Keys of the locales, area included, to be read as a list instead of `value`. */
    words: z.array(z.string()).optional(),
  }),
]);
export type FindingParameter = z.infer<typeof findingParameter>;

/** The result of a rule (DOMAIN.md §6.1). `subjects` are sorted by code point, `fingerprint` is rule plus subjects. */
export const finding = z.object({
  ruleId: z.string(),
  severity,
  subjects: z.array(z.string()),
  score: z.number().nullable(),
  fingerprint: z.string(),
  parameters: z.record(z.string(), findingParameter),
  thresholds: z.record(z.string(), z.number()),
  evidence: z.array(z.object({ table: z.enum(tableNames as [TableName, ...TableName[]]), id: z.string() })),
});
export type Finding = z.infer<typeof finding>;
