import { describe, expect, it } from 'vitest';
import type { ImportIssue } from '../../../shared/model/import-report.ts';
import { groupIssues } from './issue-groups.ts';

const issue = (code: ImportIssue['code']): ImportIssue => ({
  code,
  source: 'a.csv',
  path: 'line 2, actors',
  value: 'x',
});

describe('what an import noticed', () => {
  it('lists what needs a look before what was made in passing', () => {
    const groups = groupIssues([issue('createdActor'), issue('invalidValue'), issue('createdMeasure')]);
    expect(groups.map(({ id, issues }) => [id, issues.map(({ code }) => code)])).toEqual([
      ['look', ['invalidValue']],
      ['created', ['createdActor', 'createdMeasure']],
    ]);
  });

  it('leaves out groups without entries', () => {
    expect(groupIssues([])).toEqual([]);
    expect(groupIssues([issue('similarNames')]).map(({ id }) => id)).toEqual(['look']);
  });
});
