import { actors, ofQ, ruleCases, ties } from '../../../test/fixtures/findings.ts';

const net = (text: string, network: object[] = ofQ) => ({
  network: network as typeof ofQ,
  actors: actors(...new Set(text.split(/[- ]/))),
  relations: ties(text),
});

ruleCases('DQ-05', [
  {
    when: 'four of seven ties are those of the focus actor',
    given: net('q-a q-b q-c q-d a-b b-c c-d'),
    finds: ['q info'],
  },
  { as: 'below', when: 'half of the ties are', given: net('q-a q-b q-c q-d a-b b-c c-d d-a'), finds: [] },
  { when: 'parallel relations count once', given: net('q-a a-q q-a a-b b-c'), finds: [] },
  { as: 'missing', when: 'there are no ties', given: { network: ofQ, actors: actors('q', 'a') }, finds: [] },
  { as: 'missing', when: 'there is no focus actor', given: net('q-a q-b a-b', []), finds: [] },
]);
