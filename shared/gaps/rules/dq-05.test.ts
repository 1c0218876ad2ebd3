import { actors, ofQ, ruleCases, ties } from '../../../test/fixtures/findings.ts';

const net = (text: string, network: object[] = ofQ) => ({
  network: network as typeof ofQ,
  actors: actors(...new Set(text.split(/[- ]/))),
  relations: ties(text),
});

ruleCases('DQ-05', [
  { when: 'two of three ties are those of the focus actor', given: net('q-a q-b a-b'), finds: ['q info'] },
  { when: 'half of the ties are', given: net('q-a q-b a-b b-c'), finds: [] },
  { when: 'parallel relations count once', given: net('q-a a-q q-a a-b b-c'), finds: [] },
  { when: 'there are no ties', given: { network: ofQ, actors: actors('q', 'a') }, finds: [] },
  { when: 'there is no focus actor', given: net('q-a q-b a-b', []), finds: [] },
]);
