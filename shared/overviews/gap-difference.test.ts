import { describe, expect, test } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { gapAnalysis } from '../gaps/find-all.ts';
import { gapDifference } from './gap-difference.ts';

const network = exampleNetwork('lindenhoehe');
const analyse = (wishes: object) => gapAnalysis(network, { asOf: null, thresholds: {}, ...wishes });
const now = analyse({});

describe('what would change', () => {
  test('is nothing when nothing is imagined', () => {
    expect(gapDifference(now, analyse({}))).toEqual({ added: [], gone: [], shifted: [], coverage: [] });
  });

  test('without an actor: its findings go, others come, coverage falls', () => {
    const { added, gone, coverage } = gapDifference(now, analyse({ without: ['a11'] }));
    expect(gone.map(({ fingerprint }) => fingerprint)).toContain('MIS-07:a11+a32');
    expect(added.map(({ fingerprint }) => fingerprint)).toContain('MIS-01:health:municipalDepartment/healthOffice');
    expect(coverage.find(({ field }) => field === 'health')).toEqual({ field: 'health', before: 0.75, after: 0.5625 });
  });

  test('when an agreement lapses: what it settled is asked again', () => {
    const { added, coverage } = gapDifference(now, analyse({ lapsed: ['g03'] }));
    expect(added.map(({ fingerprint }) => fingerprint)).toEqual(['AGR-01:a01+a36']);
    expect(coverage).toEqual([]);
  });

  test('includes findings that are more or less severe', () => {
    const { shifted } = gapDifference(now, analyse({ thresholds: { dupHigh: 85 } }));
    expect(shifted.map(({ finding, before }) => [finding.fingerprint, before, finding.severity])).toEqual([
      ['DUP-01:a25+a26', 'high', 'medium'],
    ]);
  });
});
