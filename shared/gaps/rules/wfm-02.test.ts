import { ofQ, ruleCases, ties } from '../../../test/fixtures/findings.ts';

/** s… are of the state, m… of the market, x… of a sector not known. */
const net = (text: string, network: object[] = []) => ({
  network: network as typeof ofQ,
  actors: [...new Set(text.split(/[- ]/))].map((id) => ({
    id,
    kind: id,
    welfareSector: id.startsWith('s') ? ('state' as const) : id.startsWith('m') ? ('market' as const) : null,
  })),
  relations: ties(text),
});

ruleCases('WFM-02', [
  { when: 'two of three ties stay inside', given: net('s1-s2 s2-s3 s3-m1'), finds: ['state low'] },
  {
    when: 'six of nine stay inside',
    given: net('s1-s2 s2-s3 s3-s4 s4-s1 s1-s3 s2-s4 s1-m1 s2-m2 s3-m3'),
    finds: ['state low'],
  },
  { when: 'three of five stay inside', given: net('s1-s2 s2-s3 s3-s1 s1-m1 s2-m2'), finds: [] },
  { when: 'an end of unknown sector is outside', given: net('s1-s2 s2-x1'), finds: [] },
  {
    when: 'the ties to the outside are those of the focus actor',
    given: net('s1-s2 q-s1 q-s2', ofQ),
    finds: ['state low'],
  },
  { as: 'missing', when: 'there are no ties', given: { actors: net('s1-s2').actors }, finds: [] },
  { as: 'missing', when: 'no sector is known', given: net('x1-x2'), finds: [] },
  {
    as: 'below',
    when: 'five of eight stay inside',
    given: net('s1-s2 s2-s3 s3-s4 s4-s1 s1-s3 s1-m1 s2-m2 s3-m3'),
    finds: [],
  },
  {
    when: 'the share is exactly the one from which it is said',
    given: net('s1-s2 s2-s3 s3-m1'),
    thresholds: { eiMin: -1 / 3 },
    finds: ['state low'],
  },
]);
