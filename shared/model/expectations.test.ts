import { describe, expect, test } from 'vitest';
import { focusSide, kindsOf, templateExpectations } from './expectations.ts';
import { kindKey } from './records/catalogue.ts';
import { kindPattern } from './records/expectation.ts';
import { templateRecords } from './templates.ts';

const { partners, ties } = templateExpectations();
const { actorKinds, fieldsOfAction } = templateRecords();

describe('the expectations a new network is compared with', () => {
  test('are sixty-six partners in the ten core fields and fifteen ties', () => {
    const core = fieldsOfAction.filter((field) => field.isCore).map((field) => field.id);
    expect(partners).toHaveLength(66);
    expect([...new Set(partners.map((partner) => partner.field))].toSorted()).toEqual(core.toSorted());
    expect(ties.map((tie) => tie.id)).toEqual(
      Array.from({ length: 15 }, (_, at) => `TT${`${at + 1}`.padStart(2, '0')}`),
    );
  });

  test('name every expectation once', () => {
    expect(new Set(partners.map(({ field, pattern }) => `${field}:${pattern}`)).size).toBe(partners.length);
  });

  test('only name kinds and fields that exist', () => {
    const kinds = new Set<string>(actorKinds.map((entry) => entry.id));
    const fields = new Set<string>(fieldsOfAction.map((field) => field.id));
    const patterns = [...partners.map(({ pattern }) => pattern), ...ties.flatMap(({ x, y }) => [x, y])];
    const named = patterns
      .filter((pattern) => pattern !== focusSide)
      .flatMap((pattern) => kindsOf(pattern).map(({ kind, subKind }) => kindKey(kind, subKind)));
    expect(named.filter((key) => !kinds.has(key))).toEqual([]);
    expect(ties.map(({ field }) => field).filter((field) => field !== null && !fields.has(field))).toEqual([]);
  });

  test('leave the host out where the welfare associations beside it are meant', () => {
    expect(partners.filter(({ withoutHost }) => withoutHost).map(({ pattern }) => pattern)).toEqual([
      'welfareAssociation',
    ]);
  });
});

describe('a pattern', () => {
  test('lists kinds, with or without sub-kind', () => {
    expect(kindsOf('school/primary|daycare')).toEqual([
      { kind: 'school', subKind: 'primary' },
      { kind: 'daycare', subKind: null },
    ]);
  });

  test.each(['', '|', 'school|', 'school/', '/primary', 'school/primary/small'])('%j is none', (text) => {
    expect(kindPattern.safeParse(text).success).toBe(false);
  });
});
