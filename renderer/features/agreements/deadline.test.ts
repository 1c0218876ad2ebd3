import { expect, it } from 'vitest';
import { agreement } from '../../../shared/model/records/agreement.ts';
import { createTranslator } from '../../../shared/locale/translate.ts';
import type { Translate } from '../../../shared/locale/translate.ts';
import { formatOf } from '../../state/format.ts';
import { deadlineText } from './agreement-words.ts';
import { columnOf } from './board.ts';
import { deadlineOf } from './deadline.ts';

const day = '2026-11-01';
const german = createTranslator('de').t as unknown as Translate;

function line(values: object, rules: readonly string[] = []): string {
  const made = agreement.parse({ id: 'g', type: 'cooperation', state: 'inForce', ...values });
  const deadline = deadlineOf(made, columnOf(made, { day, soonDays: 90 }), day, new Set(rules));
  return deadlineText(deadline, made, german, formatOf('de'));
}

it.each([
  ['seit 124 Tagen', { validUntil: '2026-06-30' }, []],
  ['noch 44 Tage', { validUntil: '2026-12-15' }, []],
  ['endet heute', { validUntil: day }, []],
  ['31.05.2027', { validUntil: '2027-05-31' }, []],
  ['offen', {}, []],
  ['in Verhandlung seit 273 Tagen', { state: 'inNegotiation', validFrom: '2026-02-01' }, ['AGR-05']],
  ['Entwurf 20.09.2026', { state: 'draft', validFrom: '2026-09-20' }, []],
  ['Idee', { state: 'idea' }, []],
  ['seit 900 Tagen ohne Folgeschritt', { type: 'loi', state: 'signed', validFrom: '2024-05-15' }, ['AGR-04']],
  ['unterzeichnet 01.07.2026', { type: 'loi', state: 'signed', validFrom: '2026-07-01' }, []],
  [
    '1 von 2',
    { type: 'jourFixe', state: 'running', meetingsPerYear: 2, heldOn: ['2025-08-15', '2026-02-20', '2026-12-01'] },
    [],
  ],
  [
    '07.12.2023',
    { type: 'councilResolution', state: 'adopted', validFrom: '2022-11-24', amendedOn: ['2023-12-07'] },
    [],
  ],
  [
    'gekündigt 01.10.2026',
    { state: 'terminated', transitions: [{ from: 'inForce', to: 'terminated', on: '2026-10-01' }] },
    [],
  ],
])('says „%s“', (text, values, rules) => {
  expect(line(values, rules)).toBe(text);
});
