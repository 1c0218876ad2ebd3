import { actors, ruleCases } from '../../../test/fixtures/findings.ts';

const seats = (...ids: string[]) => ids.map((actorId) => ({ actorId }));
const body = (id: string, topics: string[], ...members: string[]) => ({ id, topics, members: seats(...members) });
const base = { actors: actors('a', 'b', 'c', 'd') };

ruleCases('DUP-03', [
  {
    when: 'half of the members and half of the topics are the same',
    given: { ...base, bodies: [body('x', ['care', 'health'], 'a', 'b', 'c'), body('y', ['care'], 'b', 'c', 'd')] },
    finds: ['x/y medium'],
  },
  {
    as: 'below',
    when: 'two of five members are the same',
    given: {
      actors: actors('a', 'b', 'c', 'd', 'e'),
      bodies: [body('x', ['care', 'health'], 'a', 'b', 'c'), body('y', ['care'], 'b', 'c', 'd', 'e')],
    },
    finds: [],
  },
  {
    as: 'below',
    when: 'two of five topics are the same',
    given: {
      ...base,
      bodies: [
        body('x', ['care', 'health', 'culture'], 'a', 'b', 'c'),
        body('y', ['care', 'health', 'sport', 'education'], 'b', 'c', 'd'),
      ],
    },
    finds: [],
  },
  {
    when: 'guests and those who left do not count',
    given: {
      actors: [...actors('a', 'b', 'd', 'e'), { id: 'c', lifecycle: 'left' }],
      bodies: [
        { ...body('x', ['care']), members: [...seats('a', 'b', 'c'), { actorId: 'd', role: 'guest' }] },
        { ...body('y', ['care']), members: [...seats('a', 'b'), { actorId: 'e', role: 'guest' }] },
      ],
    },
    finds: ['x/y medium'],
  },
  {
    as: 'missing',
    when: 'topics or members are not known',
    given: {
      ...base,
      bodies: [body('x', [], 'a', 'b'), body('y', [], 'a', 'b'), body('z', ['care']), body('w', ['care'])],
    },
    finds: [],
  },
  { as: 'missing', when: 'there are no bodies', given: base, finds: [] },
]);
