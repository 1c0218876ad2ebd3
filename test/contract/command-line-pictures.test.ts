import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { lindenhoehe, openProgram } from './program.ts';

const { file, run, expectSentence } = openProgram();

const views = [
  { id: 'v1', name: 'Alle' },
  {
    id: 'v2',
    name: 'Gremien',
    question: 'Wer sitzt wo?',
    layers: { bodies: 'nodes', findings: true, ghosts: true, hulls: 'sectors' },
    filter: [{ attribute: 'welfareSector', values: ['state'] }],
    sizeBy: 'measure:degree',
    colourBy: 'attribute:kind',
    asOf: '2026-06-01',
  },
  { id: 'v3', name: 'Einschätzung', projection: 'powerInterest' },
];

async function drawn(...options: string[]) {
  const { out, err, exitCode } = await run('export', 'lh.knoten', '--format', 'svg', '-o', '-', ...options);
  expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 });
  return { svg: out, texts: [...out.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words) };
}

beforeAll(async () => {
  const { format, version, network } = JSON.parse(readFileSync(lindenhoehe, 'utf8'));
  writeFileSync(file('views.json'), JSON.stringify({ format, version, network, views }));
  await run('import', 'lh.knoten', 'views.json');
});

describe('export --format svg', () => {
  it('draws a saved view with its question, day, filter, sizes, colours, layers and findings', async () => {
    const all = await drawn();
    const view = await drawn('--view', 'Gremien');
    expect(all.texts).toContain('Tageblatt');
    expect(view.texts).toEqual(expect.arrayContaining(['Wer sitzt wo?', 'Stand 01.06.2026', 'FB Soziales', 'Gremium']));
    expect(view.texts, 'the filter leaves out the market').not.toContain('Tageblatt');
    expect(view.texts, 'the names of the groups and of the measure are in the legend').toEqual(
      expect.arrayContaining(['Kommune', expect.stringMatching(/Beziehungen|Verbindungen/)]),
    );
    expect(view.texts, 'areas show the sector').toContain('Staat, Kommune');
    expect(view.svg, 'numbers of findings in their squares').toContain('#FDF0D7');
    expect(view.texts, 'a partner that is missing').toContainEqual(expect.stringMatching(/ \?$/));
  });

  it('draws a matrix with its fields, for internal use only', async () => {
    const { texts } = await drawn('--view', 'v3');
    expect(texts).toEqual(expect.arrayContaining(['Eng einbinden', 'Beobachten']));
    await expectSentence(
      1,
      /nur für intern/,
      'export',
      'lh.knoten',
      '--format',
      'svg',
      '-o',
      '-',
      '--view',
      'v3',
      '--profile',
      'public',
    );
  });

  it('names the views there are when one is unknown', async () => {
    await expectSentence(
      1,
      /„Nirgends“ .*„?Alle/,
      'export',
      'lh.knoten',
      '--format',
      'svg',
      '-o',
      '-',
      '--view',
      'Nirgends',
    );
  });
});
