import { Failure } from '../model/failure.ts';
import type { Rule } from './rule.ts';
import { agr01 } from './rules/agr-01.ts';
import { agr02 } from './rules/agr-02.ts';
import { agr03 } from './rules/agr-03.ts';
import { agr04 } from './rules/agr-04.ts';
import { agr05 } from './rules/agr-05.ts';
import { agr06 } from './rules/agr-06.ts';
import { agr07 } from './rules/agr-07.ts';
import { agr08 } from './rules/agr-08.ts';
import { com01 } from './rules/com-01.ts';
import { com02 } from './rules/com-02.ts';
import { com03 } from './rules/com-03.ts';
import { com04 } from './rules/com-04.ts';
import { com05 } from './rules/com-05.ts';
import { dep01 } from './rules/dep-01.ts';
import { dep02 } from './rules/dep-02.ts';
import { dep03 } from './rules/dep-03.ts';
import { dep04 } from './rules/dep-04.ts';
import { dep05 } from './rules/dep-05.ts';
import { dep06 } from './rules/dep-06.ts';
import { dq01 } from './rules/dq-01.ts';
import { dq02 } from './rules/dq-02.ts';
import { dq03 } from './rules/dq-03.ts';
import { dq04 } from './rules/dq-04.ts';
import { dq05 } from './rules/dq-05.ts';
import { dq06 } from './rules/dq-06.ts';
import { dup01 } from './rules/dup-01.ts';
import { dup02 } from './rules/dup-02.ts';
import { dup03 } from './rules/dup-03.ts';
import { dup04 } from './rules/dup-04.ts';
import { dup05 } from './rules/dup-05.ts';
import { dup06 } from './rules/dup-06.ts';
import { inc01 } from './rules/inc-01.ts';
import { inc02 } from './rules/inc-02.ts';
import { inc03 } from './rules/inc-03.ts';
import { inc04 } from './rules/inc-04.ts';
import { kom01 } from './rules/kom-01.ts';
import { kom02 } from './rules/kom-02.ts';
import { kom03 } from './rules/kom-03.ts';
import { kom04 } from './rules/kom-04.ts';
import { kom05 } from './rules/kom-05.ts';
import { kom06 } from './rules/kom-06.ts';
import { kom07 } from './rules/kom-07.ts';
import { mis01 } from './rules/mis-01.ts';
import { mis02 } from './rules/mis-02.ts';
import { mis03 } from './rules/mis-03.ts';
import { mis04 } from './rules/mis-04.ts';
import { mis05 } from './rules/mis-05.ts';
import { mis06 } from './rules/mis-06.ts';
import { mis07 } from './rules/mis-07.ts';
import { mis08 } from './rules/mis-08.ts';
import { rel01 } from './rules/rel-01.ts';
import { rel02 } from './rules/rel-02.ts';
import { rel03 } from './rules/rel-03.ts';
import { rel04 } from './rules/rel-04.ts';
import { rel05 } from './rules/rel-05.ts';
import { rel06 } from './rules/rel-06.ts';
import { res01 } from './rules/res-01.ts';
import { res02 } from './rules/res-02.ts';
import { res03 } from './rules/res-03.ts';
import { res04 } from './rules/res-04.ts';
import { stg01 } from './rules/stg-01.ts';
import { stg02 } from './rules/stg-02.ts';
import { stg03 } from './rules/stg-03.ts';
import { stg04 } from './rules/stg-04.ts';
import { stg05 } from './rules/stg-05.ts';
import { stg06 } from './rules/stg-06.ts';
import { stg07 } from './rules/stg-07.ts';
import { wfm01 } from './rules/wfm-01.ts';
import { wfm02 } from './rules/wfm-02.ts';

/** Every rule in the order of the catalogue (DOMAIN.md §6). */
export const rules: readonly Rule[] = [
  dup01,
  dup02,
  dup03,
  dup04,
  dup05,
  dup06,
  mis01,
  mis02,
  mis03,
  mis04,
  mis05,
  mis06,
  mis07,
  mis08,
  agr01,
  agr02,
  agr03,
  agr04,
  agr05,
  agr06,
  agr07,
  agr08,
  kom01,
  kom02,
  kom03,
  kom04,
  kom05,
  kom06,
  kom07,
  stg01,
  stg02,
  stg03,
  stg04,
  stg05,
  stg06,
  stg07,
  com01,
  com02,
  com03,
  com04,
  com05,
  rel01,
  rel02,
  rel03,
  rel04,
  rel05,
  rel06,
  dep01,
  dep02,
  dep03,
  dep04,
  dep05,
  dep06,
  inc01,
  inc02,
  inc03,
  inc04,
  wfm01,
  wfm02,
  res01,
  res02,
  res03,
  res04,
  dq01,
  dq02,
  dq03,
  dq04,
  dq05,
  dq06,
];

/** The rules with these identifiers in the order of the catalogue; null stands for all. Throws `unknownRule`. */
export function rulesNamed(ids: readonly string[] | null): readonly Rule[] {
  if (ids === null) return rules;
  const unknown = ids.find((id) => !rules.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new Failure('unknownRule', { id: unknown });
  return rules.filter(({ id }) => ids.includes(id));
}
