import { describe, expect, it } from 'vitest';
import { createTranslator, dynamicTranslate } from '../locale/translate.ts';
import { Network } from '../model/network.ts';
import { emptyRecords, type TableName, tables } from '../model/tables.ts';
import { legendOf } from '../notation/legend.ts';
import { plainSheet, type SheetSettings, sheetOf } from '../notation/sheet.ts';
import { tokens } from '../notation/tokens.ts';
import { noAnnotations } from './annotations.ts';
import { tableTextWidth } from './font-widths.ts';
import { legendText } from './picture-words.ts';
import { type PictureRequest, pictureOf } from './picture.ts';
import { pictureFonts } from './picture-fonts.ts';
import { type Profile, profile } from './profile.ts';
import { svgOf } from './svg.ts';

const t = dynamicTranslate(createTranslator('de'));

function networkOf(parts: Partial<Record<TableName, readonly object[]>>): Network {
  const records: Record<string, unknown> = emptyRecords();
  for (const [name, list] of Object.entries(parts)) {
    records[name] = list.map((part) => tables[name as TableName].schema.parse(part));
  }
  return new Network(records as never);
}

const settings: SheetSettings = { ...plainSheet, asOf: '2026-11-01' };

/** A network in which everything that is not for everybody carries the word GEHEIM or a value of its own. */
const network = networkOf({
  network: [{ name: 'Netz <Nord> & "Süd"', focusActorId: 'qm', notes: 'GEHEIM Netz' }],
  actors: [
    { id: 'qm', name: 'Quartiersbüro', welfareSector: 'thirdSector' },
    { id: 'amt', name: 'Sozialamt', welfareSector: 'state', influence: 5, hasVeto: true, stakeholderTier: 'key' },
    { id: 'tafel', name: 'Tafel & Co', welfareSector: 'thirdSector', influence: 1, stakeholderTier: 'secondary' },
    { id: 'markt', name: 'Supermarkt', welfareSector: 'market', notes: 'GEHEIM Notiz', ratedBy: 'GEHEIM Name' },
    { id: 'frau', name: 'GEHEIM Frau Muster', welfareSector: 'informal', isPrivatePerson: true },
    { id: 'rest', name: 'Ohne Sektor', lifecycle: 'identified' },
  ],
  relations: [
    { id: 'r1', sourceId: 'amt', targetId: 'tafel', kind: 'funding', strength: 3, quality: 2, notes: 'GEHEIM' },
    { id: 'r2', sourceId: 'tafel', targetId: 'amt', kind: 'cooperation', strength: 1, confidence: 'assumed' },
    { id: 'r3', sourceId: 'markt', targetId: 'tafel', kind: 'conflict', conflictLevel: 3 },
    { id: 'r4', sourceId: 'markt', targetId: 'amt', kind: 'competition' },
    { id: 'r5', sourceId: 'markt', targetId: 'frau', kind: 'cooperation', status: 'desired' },
    { id: 'r6', sourceId: 'tafel', targetId: 'frau', kind: 'cooperation', status: 'interrupted' },
    { id: 'r7', sourceId: 'frau', targetId: 'amt', kind: 'doorOpener' },
    { id: 'r8', sourceId: 'tafel', targetId: 'markt', kind: 'membership' },
  ],
  agreements: [{ id: 'v1', type: 'cooperation', state: 'inForce', partyIds: ['amt', 'tafel'], notes: 'GEHEIM' }],
});

const positions = new Map(
  ['qm', 'amt', 'tafel', 'markt', 'frau', 'rest'].map((id, index) => [
    `actors:${id}`,
    { x: 160 * (index % 3), y: 140 * Math.floor(index / 3) },
  ]),
);

const fonts = await pictureFonts();

function drawn(chosen: Profile, more: Partial<PictureRequest> = {}): string {
  return svgOf(
    pictureOf({
      network,
      settings,
      view: { question: 'Wer fehlt?', ...noAnnotations },
      profile: chosen,
      positions,
      groups: [{ id: 'f', label: 'Kultur', memberKeys: ['actors:amt', 'actors:tafel'] }],
      labelScale: 1,
      below: null,
      comparedWith: null,
      sheetOf,
      tokens: tokens.light,
      textWidth: tableTextWidth,
      translate: t,
      language: 'de',
      ...more,
    }),
    fonts,
  );
}

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]);

describe('a picture of a sheet', () => {
  it('carries title, guiding question, day and where it is from', () => {
    const svg = drawn('internal');
    expect(svg).toContain('<title id="title">Netz &lt;Nord&gt; &amp; &quot;Süd&quot;</title>');
    expect(texts(svg)).toEqual(expect.arrayContaining(['Wer fehlt?', expect.stringMatching(/^Stand /)]));
    expect(svg).toContain('Quelle: Netz &lt;Nord&gt;');
  });

  it('writes names that are special in XML so that the document stays whole', () => {
    const svg = drawn('internal');
    expect(svg).toContain('Tafel &amp; Co');
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  });

  it('says every actor and every tie to those who do not see it', () => {
    const items = [...drawn('internal').matchAll(/role="listitem" aria-label="([^"]*)"/g)].map((match) => match[1]);
    expect(items).toContain('Sozialamt');
    expect(items).toContain('Sozialamt – Tafel &amp; Co: Förderung');
    expect(items).toHaveLength(6 + 8);
  });

  it('explains in its legend exactly what the sheet shows', () => {
    const sheet = sheetOf(network, settings);
    const entries = legendOf(sheet).flatMap((group) => group.entries);
    const words = entries.map((entry) => legendText(entry, sheet.sizes, t, 'de'));
    const svg = texts(drawn('internal'));
    for (const word of words) expect(svg).toContain(word);
    expect(svg).not.toContain('Gremium');
    const plain = texts(
      drawn('internal', { settings: { ...settings, layers: { ...settings.layers, tension: false } } }),
    );
    expect(plain).not.toContain('Konflikt');
  });

  it('bends the lines of a pair with several apart and leaves single ones straight', () => {
    const svg = drawn('internal', { groups: [] });
    const curves = svg.match(/d="M[-\d. ]+ Q[-\d. ]+"/g) ?? [];
    expect(curves.length).toBeGreaterThanOrEqual(4);
    expect(svg).toMatch(/d="M[-\d. ]+ L[-\d. ]+" fill="none" stroke="#0A6074"/);
  });

  it('draws nothing of an actor without a place', () => {
    const without = new Map([...positions].filter(([key]) => key !== 'actors:markt'));
    expect(drawn('internal', { positions: without })).not.toContain('Supermarkt');
  });
});

describe('profiles of a picture', () => {
  it('never show what is noted, nor the name of a private person', () => {
    for (const one of profile.options) expect(drawn(one)).not.toContain('GEHEIM');
    expect(drawn('internal')).toContain('Einzelperson 1');
  });

  it('leave judgements, competition, conflict and broken ties out for everybody outside', () => {
    for (const one of ['steeringGroup', 'public', 'training'] as const) {
      const svg = drawn(one);
      for (const word of [
        'Konflikt',
        'Konkurrenz',
        'Einfluss',
        'Veto',
        'eng',
        'lose',
        'Schlüssel',
        'Vermutung',
        'Türöffner',
      ])
        expect(texts(svg)).not.toContain(word);
      for (const colour of [tokens.light.conf, tokens.light.comp]) expect(svg).not.toContain(colour);
      const sizes = new Set([...svg.matchAll(/A([\d.]+) \1 0 1 1/g)].map((match) => match[1]));
      expect(sizes).not.toContain('10');
      expect(sizes).not.toContain('20');
    }
    expect(texts(drawn('internal'))).toContain('Konflikt');
  });

  it('show wishes to the steering group and not to the public', () => {
    expect(texts(drawn('steeringGroup'))).toContain('gewünscht, geplant');
    expect(texts(drawn('public'))).not.toContain('gewünscht, geplant');
  });

  it('replace every name by a number for trainings', () => {
    const svg = drawn('training');
    for (const name of ['Sozialamt', 'Tafel', 'Supermarkt', 'Nord', 'Wer fehlt']) expect(svg).not.toContain(name);
    expect(svg).toContain('Akteur 2');
  });
});

describe('what people put on a sheet themselves', () => {
  const onePixel = 'data:image/png;base64,iVBORw0KGgo=';
  const view = {
    question: '',
    notes: [{ id: 'n', text: 'Wer fragt die Stadtwerke nach einem Raum für das Sommerfest?\nBis Mai', x: -300, y: 0 }],
    areas: [{ id: 'a', label: 'Kernteam', actorIds: ['amt', 'tafel'] as never[] }],
    background: { picture: onePixel, rings: [], x: -200, y: -100, width: 800, height: 500, opacity: 0.5 },
  };

  it('is drawn: the background below, named areas with a dashed line, notes in lines above', () => {
    const svg = drawn('internal', { view });
    expect(svg).toContain(`<image x="-200" y="-100" width="800" height="500"`);
    expect(svg.indexOf('<image')).toBeLessThan(svg.indexOf('<path'));
    expect(texts(svg)).toContain('Kernteam');
    expect(svg).toContain('stroke-dasharray="7 4"');
    expect(texts(svg).slice(0, 99).join(' ')).toContain('Wer fragt die Stadtwerke');
    expect(texts(svg)).toContain('Bis Mai');
  });

  it('is left out in notes where their layer is off', () => {
    const svg = drawn('internal', { view, settings: { ...settings, layers: { ...settings.layers, notes: false } } });
    expect(svg).not.toContain('Stadtwerke');
    expect(svg).toContain('Kernteam');
  });

  it('makes the picture as big as it needs', () => {
    const far = { ...view, notes: [{ id: 'n', text: 'Fern', x: -2000, y: 0 }] };
    const left = (svg: string) => Number(/viewBox="([-\d.]+)/.exec(svg)?.[1]);
    expect(left(drawn('internal', { view: far }))).toBeLessThan(-2000);
  });

  it('is said in words to those who do not see it', () => {
    expect(drawn('internal', { view })).toContain('aria-label="Kernteam: Sozialamt; Tafel &amp; Co"');
  });

  it('stays with those who wrote it; only a background is shown to others, and none in a training', () => {
    for (const chosen of ['steeringGroup', 'public', 'training'] as const) {
      const svg = drawn(chosen, { view });
      expect(svg).not.toContain('Kernteam');
      expect(svg).not.toContain('Stadtwerke');
      expect(svg.includes('<image')).toBe(chosen !== 'training');
    }
  });

  it('draws nothing from elsewhere as background', () => {
    const elsewhere = { ...view.background, picture: 'https://example.org/bild.png' };
    expect(drawn('internal', { view: { ...view, background: elsewhere } })).not.toContain('<image');
  });

  it('draws outlines inside the box of the background', () => {
    const ring = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 50 },
    ];
    const outline = { ...view.background, picture: null, rings: [ring] };
    expect(drawn('internal', { view: { ...view, background: outline } })).toContain(
      'd="M-200 -100 L-100 -100 L-100 -50 Z"',
    );
  });
});
