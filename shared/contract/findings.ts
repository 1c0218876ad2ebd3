import { z } from 'zod';
import { finding } from '../model/finding.ts';
import { isoDate } from '../model/scales.ts';
import { base } from './base.ts';

export const findings = {
  /** All findings, sorted by severity, rule and subjects. Thresholds not given are those of the network's settings, else the defaults of DOMAIN.md §6.1. */
  list: base
    .input(z.object({ asOf: isoDate.nullable(), thresholds: z.record(z.string(), z.number()) }))
    .output(z.object({ revision: z.int(), asOf: isoDate, findings: z.array(finding) })),
};
