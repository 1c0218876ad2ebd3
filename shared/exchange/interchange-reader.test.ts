import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../model/failure.ts';
import { templateRecords } from '../model/templates.ts';
import { readInterchange } from './interchange-reader.ts';

const templates = templateRecords();
const head = { format: 'knotenwerk', version: 1 };

function read(content: object) {
  const { records, issues } = readInterchange(JSON.stringify({ ...head, ...content }), 'netz.json', templates);
  return { records, issues: issues.map(({ code, path, value }) => [code, path, value]) };
}

function failureOf(text: string): Failure {
  try {
    readInterchange(text, 'netz.json', templates);
  } catch (error) {
    return error as Failure;
  }
  throw new Error('was read');
}

describe('a file that is no interchange file is refused by name', () => {
  test.each([
    ['invalidJson', '{"format": "knotenwerk", "version": 1, "actors": [{"id"'],
    ['invalidJson', ''],
    ['notInterchange', '[]'],
    ['notInterchange', 'null'],
    ['notInterchange', '{"version": 1}'],
    ['notInterchange', '{"format": "kumu", "version": 1}'],
    ['notInterchange', '{"format": "knotenwerk"}'],
    ['notInterchange', '{"format": "knotenwerk", "version": "1"}'],
    ['notInterchange', '{"format": "knotenwerk", "version": 0}'],
  ])('%s: %s', (code, text) => {
    expect(failureOf(text)).toMatchObject({ code, data: { name: 'netz.json' } });
  });

  test('a newer version is named', () => {
    expect(failureOf('{"format": "knotenwerk", "version": 2}')).toMatchObject({
      code: 'newerInterchange',
      data: { name: 'netz.json', version: 2 },
    });
  });
});

describe('what does not fit is reported with its place and left out', () => {
  test('unknown keys, at the top, in a record and in an entry of a list', () => {
    const { records, issues } = read({
      colour: 'red',
      actors: [{ id: 'a', name: 'A', colour: 'red', fields: [{ field: 'health', colour: 'red' }] }],
    });
    expect(issues).toEqual([
      ['unknownKey', 'colour', 'red'],
      ['unknownKey', 'actors[0].fields[0].colour', 'red'],
      ['unknownKey', 'actors[0].colour', 'red'],
    ]);
    expect(records.actors[0]).toMatchObject({ name: 'A', fields: [{ field: 'health', weight: 'core' }] });
  });

  test('a wrong value: the record stays with the default of the key', () => {
    const { records, issues } = read({
      actors: [
        { id: 'a', name: 'A', influence: 9, stance: 'grumpy' },
        { id: 'b', name: 'B' },
      ],
      relations: [{ id: 'r', sourceId: 'a', targetId: 'b', kind: 'funding', status: 'somehow' }],
    });
    expect(issues).toEqual([
      ['invalidValue', 'actors[0].influence', '9'],
      ['invalidValue', 'actors[0].stance', 'grumpy'],
      ['invalidValue', 'relations[0].status', 'somehow'],
    ]);
    expect(records.actors[0]).toMatchObject({ influence: null, stance: null });
    expect(records.relations[0]?.status).toBe('existing');
  });

  test('a record whose required key is wrong or not there', () => {
    const { records, issues } = read({
      actors: [{ id: 'a' }, { id: 'b', name: 7 }, { name: 'C' }, null, 'D', { id: 'e', name: 'E' }],
    });
    expect(issues).toEqual([
      ['droppedRecord', 'actors[0].name', '–'],
      ['droppedRecord', 'actors[1].name', '7'],
      ['droppedRecord', 'actors[2].id', '–'],
      ['droppedRecord', 'actors[3]', 'null'],
      ['droppedRecord', 'actors[4]', 'D'],
    ]);
    expect(records.actors.map(({ id }) => id)).toEqual(['e']);
  });

  test('an entry of a list that cannot be mended, with the place it had in the file', () => {
    const { records, issues } = read({
      actors: [
        { id: 'a', name: 'A', fields: [{ weight: 'core' }, { field: 'nowhere' }, { field: 'health', weight: 5 }] },
      ],
    });
    expect(issues).toEqual([
      ['droppedEntry', 'actors[0].fields[0].field', '–'],
      ['invalidValue', 'actors[0].fields[2].weight', '5'],
      ['droppedEntry', 'actors[0].fields[1].field', 'nowhere'],
    ]);
    expect(records.actors[0]?.fields).toEqual([{ field: 'health', weight: 'core' }]);
  });

  test('an array that is none and a network that is no object', () => {
    const { records, issues } = read({ actors: { id: 'a' }, network: [] });
    expect(issues).toEqual([
      ['invalidValue', 'actors', '{…}'],
      ['invalidValue', 'network', '[…]'],
    ]);
    expect(records.actors).toEqual([]);
  });

  test('a second record of one identifier', () => {
    const { records, issues } = read({
      actors: [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
    });
    expect(issues).toEqual([['duplicateId', 'actors[1].id', 'a']]);
    expect(records.actors.map(({ name }) => name)).toEqual(['A']);
  });

  test('null is "not known" and needs no report', () => {
    const { records, issues } = read({ actors: [{ id: 'a', name: 'A', cityWide: null, fields: null, kind: null }] });
    expect(issues).toEqual([]);
    expect(records.actors[0]).toMatchObject({ cityWide: false, fields: [], kind: 'other' });
  });

  test('beyond some thousand notices only their number is told', () => {
    const actors = Array.from({ length: 5000 }, () => 1);
    const { issues } = read({ actors });
    expect(issues).toHaveLength(2001);
    expect(issues.at(-1)).toEqual(['moreIssues', '', '3000']);
  });
});

describe('references to what is not there', () => {
  const two = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ];

  test('become null where they are optional', () => {
    const { records, issues } = read({
      network: { name: 'N', focusActorId: 'x' },
      actors: [{ id: 'a', name: 'A', parentActorId: 'x' }],
      agreements: [{ id: 'g', type: 'loi', state: 'signed', signatories: [{ actorId: 'x', function: 'Leitung' }] }],
    });
    expect(issues).toEqual([
      ['danglingReference', 'actors[0].parentActorId', 'x'],
      ['danglingReference', 'network.focusActorId', 'x'],
      ['danglingReference', 'agreements[0].signatories[0].actorId', 'x'],
    ]);
    expect(records.network[0]?.focusActorId).toBeNull();
    expect(records.agreements[0]?.signatories).toEqual([{ actorId: null, function: 'Leitung' }]);
  });

  test('are dropped from lists', () => {
    const { records, issues } = read({
      actors: two,
      agreements: [{ id: 'g', type: 'loi', state: 'signed', partyIds: ['x', 'a', 'y', 'b'] }],
    });
    expect(issues).toEqual([
      ['droppedEntry', 'agreements[0].partyIds[0]', 'x'],
      ['droppedEntry', 'agreements[0].partyIds[2]', 'y'],
    ]);
    expect(records.agreements[0]?.partyIds).toEqual(['a', 'b']);
  });

  test('drop the record where they are required, and what needs that record, until nothing changes', () => {
    const { records, issues } = read({
      actors: two,
      relations: [
        { id: 'r', sourceId: 'a', targetId: 'x', kind: 'funding' },
        { id: 's', sourceId: 'a', targetId: 'b', kind: 'funding' },
      ],
      views: [{ id: 'v' }],
      viewPositions: [{ id: 'v:a', viewId: 'v', nodeId: 'a', x: 0, y: 0 }],
    });
    expect(issues).toEqual([
      ['droppedRecord', 'views[0].name', '–'],
      ['droppedRecord', 'relations[0].targetId', 'x'],
      ['droppedRecord', 'viewPositions[0].viewId', 'v'],
    ]);
    expect(records.relations.map(({ id }) => id)).toEqual(['s']);
    expect(records.viewPositions).toEqual([]);
  });

  test('a relation of an actor with itself is left out', () => {
    const { records, issues } = read({
      actors: two,
      relations: [{ id: 'r', sourceId: 'a', targetId: 'a', kind: 'funding' }],
    });
    expect(issues).toEqual([['droppedRecord', 'relations[0].targetId', 'a']]);
    expect(records.relations).toEqual([]);
  });

  test('a circle of parents is cut where it closes', () => {
    const { records, issues } = read({
      actors: [
        { id: 'a', name: 'A', parentActorId: 'b' },
        { id: 'b', name: 'B', parentActorId: 'c' },
        { id: 'c', name: 'C', parentActorId: 'a' },
        { id: 'd', name: 'D', parentActorId: 'd' },
      ],
    });
    expect(issues).toEqual([
      ['parentCycle', 'actors[2].parentActorId', 'a'],
      ['parentCycle', 'actors[3].parentActorId', 'd'],
    ]);
    expect(records.actors.map(({ parentActorId }) => parentActorId)).toEqual(['b', 'c', null, null]);
  });

  test('two actors may have named each other', () => {
    const { issues } = read({
      actors: [
        { id: 'a', name: 'A', namedByActorId: 'b' },
        { id: 'b', name: 'B', namedByActorId: 'a' },
      ],
    });
    expect(issues).toEqual([]);
  });

  test('a chain of ten thousand parents is read', () => {
    const actors = Array.from({ length: 10_000 }, (_, index) => ({
      id: `a${index}`,
      name: 'A',
      parentActorId: index === 9999 ? 'a0' : `a${index + 1}`,
    }));
    expect(read({ actors }).issues).toEqual([['parentCycle', 'actors[9999].parentActorId', 'a0']]);
  });
});

describe('lists that users extend', () => {
  test('kinds that nobody knows become "other", sub-kinds none', () => {
    const { records, issues } = read({
      actors: [
        { id: 'a', name: 'A', kind: 'circus', subKind: 'tent' },
        { id: 'b', name: 'B', kind: 'school', subKind: 'circus' },
        { id: 'c', name: 'C', kind: 'school', subKind: 'primary' },
      ],
    });
    expect(issues).toEqual([
      ['unknownKind', 'actors[0].kind', 'circus'],
      ['unknownKind', 'actors[1].subKind', 'circus'],
    ]);
    expect(records.actors.map(({ kind, subKind }) => [kind, subKind])).toEqual([
      ['other', null],
      ['school', null],
      ['school', 'primary'],
    ]);
  });

  test('are extended and changed by a file, which may then name its own entries', () => {
    const circus = { de: 'Zirkus', en: 'Circus' };
    const { records, issues } = read({
      actorKinds: [{ id: 'circus/-', kind: 'circus', labels: circus }],
      fieldsOfAction: [
        { id: 'joy', labels: { de: 'Freude', en: 'Joy' }, parentFields: ['culture'] },
        { id: 'health', labels: { de: 'Gesundheit', en: 'Health' }, priority: 1 },
      ],
      actors: [{ id: 'a', name: 'A', kind: 'circus', fields: [{ field: 'joy' }] }],
    });
    expect(issues).toEqual([]);
    expect(records.actors[0]).toMatchObject({ kind: 'circus', fields: [{ field: 'joy', weight: 'core' }] });
    expect(records.fieldsOfAction).toHaveLength(templates.fieldsOfAction.length + 1);
    expect(records.fieldsOfAction.find(({ id }) => id === 'health')).toMatchObject({ priority: 1 });
    expect(records.targetGroups).toEqual(templates.targetGroups);
    expect(templates.fieldsOfAction.find(({ id }) => id === 'health')?.priority).toBe(0.5);
  });
});

describe('hostile files', () => {
  test('keys like __proto__ and constructor change nothing but are reported', () => {
    const text = `{"format": "knotenwerk", "version": 1, "__proto__": {"polluted": 1}, "constructor": 1, "toString": 2,
      "actors": [{"id": "a", "name": "A", "__proto__": {"polluted": 1}, "kind": "__proto__", "subKind": "constructor"},
                 {"id": "__proto__", "name": "B", "parentActorId": "constructor"}]}`;
    const { records, issues } = readInterchange(text, 'netz.json', templates);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(records.actors.map(({ id }) => id)).toEqual(['a', '__proto__']);
    expect(records.actors[0]).toMatchObject({ kind: 'other', subKind: null });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknownKey __proto__',
      'unknownKey constructor',
      'unknownKey toString',
      'unknownKey actors[0].__proto__',
      'unknownKind actors[0].kind',
      'danglingReference actors[1].parentActorId',
    ]);
  });

  test('deep nesting is left out like any other wrong value', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const text = `{"format": "knotenwerk", "version": 1, "actors": [{"id": "a", "name": "A", "notes": ${deep}}, ${deep}],
      "snapshots": [{"takenOn": ${deep}}]}`;
    const { records, issues } = readInterchange(text, 'netz.json', templates);
    expect(records.actors).toHaveLength(1);
    expect(issues.map(({ code, value }) => [code, value])).toEqual([
      ['invalidValue', '[…]'],
      ['droppedRecord', '[…]'],
      ['droppedRecord', '[…]'],
    ]);
  });

  test('any text is read or refused with a failure that has a sentence', () => {
    const table = fc.constantFrom('actors', 'relations', 'network', 'agreements', 'snapshots', 'fieldsOfAction', 'x');
    const key = fc.constantFrom('id', 'name', 'kind', 'fields', 'labels', 'sourceId', 'parentActorId', '__proto__');
    const record = fc.dictionary(key, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 });
    const file = fc
      .dictionary(table, fc.oneof(fc.jsonValue(), fc.array(record, { maxLength: 4 })), { maxKeys: 5 })
      .map((content) => JSON.stringify({ ...head, ...content }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), file), (text) => {
        try {
          readInterchange(text, 'x', templates);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
      { numRuns: 500 },
    );
  });
});
