import { z } from 'zod';

/** A calendar day as ISO text `YYYY-MM-DD`, without time zone. */
export const isoDate = z.iso.date();

/** A day, month or year as ISO text: `2001-12-14`, `2001-12` or `2001`, because plans are often dated by month only. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/)
  .refine((text) => text.length < 10 || isoDate.safeParse(text).success);

/** Whole number from 1 to 5; `null` is not known. Influence, interest, legitimacy, urgency, priority (DOMAIN.md §5.2). */
export const scale1to5 = z.int().min(1).max(5).nullable().default(null);

/** Whole number from 1 to 4; `null` is not known. Partner indicators (DOMAIN.md §5.2). */
export const scale1to4 = z.int().min(1).max(4).nullable().default(null);

/** Whole number from 0 (none) to 3 (high); `null` is not known. Benefit and conflict level (DOMAIN.md §5.2). */
export const scale0to3 = z.int().min(0).max(3).nullable().default(null);

export const optionalDate = isoDate.nullable().default(null);
export const optionalText = z.string().max(100_000).nullable().default(null);
export const flag = z.boolean().default(false);
/** Yes, no, or not known. */
export const optionalFlag = z.boolean().nullable().default(null);
export const texts = z.array(z.string().max(10_000)).default([]);
export const dates = z.array(isoDate).default([]);

/** A label in both languages of the product. */
export const labels = z.strictObject({ de: z.string().min(1), en: z.string().min(1) });
export type Labels = z.infer<typeof labels>;
