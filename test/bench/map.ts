import { createRequire } from 'node:module';
import type { Browser, Page } from '@playwright/test';
import { denseQuarters } from '../fixtures/dense-quarters.ts';
import { arranged, benchDocument, mapDrawn, newPage, startBrowser } from '../fixtures/bench-page.ts';
import { type FrameTimes, frameTimes, middleOf } from '../fixtures/frame-times.ts';
import { type Edit, keyToScreen, watchFrames } from '../fixtures/watch-page.ts';

/** Copies of Lindenhöhe with about 1,000 and 5,000 actors, four relations each. */
const sizes = [17, 82] as const;
const relationsPerActor = 4;
const budgets = { framesPerSecond: 30, keyToScreen: 100 };
const runs = 3;
const editRuns = 7;
/** Steps of a gesture, one for each sixtieth of a second. */
const steps = 90;
const stepMilliseconds = 1000 / 60;

const plainProgram = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A map to be measured: ours, or the same elements in cytoscape with nothing set. */
interface Subject {
  readonly name: string;
  readonly page: Page;
  readonly box: Box;
  /** What has to be pressed so that dragging moves the sheet, and back. */
  readonly hand: readonly [string, string] | null;
  /** Whether the wheel alone moves the sheet instead of zooming. */
  readonly scrolls: boolean;
  fit(): Promise<unknown>;
}

/** Steps spread over the time of a gesture; those that come too late are taken together with the next. */
async function paced(step: (at: number, taken: number) => Promise<unknown>): Promise<void> {
  const start = performance.now();
  let last = -1;
  while (last < steps - 1) {
    const at = Math.min(steps - 1, Math.floor((performance.now() - start) / stepMilliseconds));
    if (at > last) await step(at, at - last);
    else await new Promise((resolve) => setTimeout(resolve, 2));
    last = at;
  }
}

type Gesture = 'pan' | 'zoom' | 'scroll';

const gestures: Readonly<Record<Gesture, (subject: Subject) => Promise<void>>> = {
  /** The sheet is dragged once around a circle. */
  async pan({ page, box }) {
    const radius = box.height / 3;
    const corner = { x: box.x + 12, y: box.y + 12 };
    await page.mouse.move(corner.x, corner.y);
    await page.mouse.down();
    await paced((at) => {
      const angle = (2 * Math.PI * at) / steps;
      return page.mouse.move(corner.x + radius * (1 - Math.cos(angle)), corner.y + radius * Math.abs(Math.sin(angle)));
    });
    await page.mouse.up();
  },
  /** In, out beyond the start, and back. */
  async zoom({ page, box, scrolls }) {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    if (scrolls) await page.keyboard.down('Control');
    await paced((at, taken) => page.mouse.wheel(0, (at < steps / 3 || at >= (5 * steps) / 6 ? -6 : 6) * taken));
    if (scrolls) await page.keyboard.up('Control');
  },
  async scroll({ page, box }) {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await paced((at, taken) =>
      page.mouse.wheel((at < steps / 2 ? 12 : -12) * taken, (at < steps / 2 ? 6 : -6) * taken),
    );
  },
};

/** Frames during a gesture, and the longest one until the sheet has come to rest. */
async function perform(subject: Subject, gesture: Gesture): Promise<{ during: number[]; after: number }> {
  const { page, hand } = subject;
  await subject.fit();
  await page.waitForTimeout(900);
  if (gesture === 'pan' && hand) await page.keyboard.press(hand[0]);
  const watch = await watchFrames(page);
  await gestures[gesture](subject);
  const during = await watch.take();
  await page.waitForTimeout(900);
  const after = Math.max(...(await watch.take()));
  await watch.end();
  if (gesture === 'pan' && hand) await page.keyboard.press(hand[1]);
  return { during, after };
}

async function gestureFigures(subject: Subject): Promise<ReadonlyMap<string, FrameTimes & { after: number }>> {
  const kinds: readonly Gesture[] = subject.scrolls ? ['pan', 'zoom', 'scroll'] : ['pan', 'zoom'];
  const figures = new Map<string, FrameTimes & { after: number }>();
  for (const kind of kinds) {
    const times: number[] = [];
    const ends: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const { during, after } = await perform(subject, kind);
      times.push(...during);
      ends.push(after);
    }
    figures.set(kind, { ...frameTimes(times), after: middleOf(ends) });
  }
  return figures;
}

/** Milliseconds from a key to the frame that shows what it did, the middle of some. */
async function editFigures(edits: Readonly<Record<string, () => Promise<number>>>): Promise<Map<string, number>> {
  const figures = new Map<string, number>();
  for (const [name, edit] of Object.entries(edits)) {
    const times: number[] = [];
    for (let run = 0; run < editRuns; run += 1) times.push(await edit());
    figures.set(name, middleOf(times));
  }
  return figures;
}

interface Figures {
  readonly gestures: ReadonlyMap<string, FrameTimes & { after: number }>;
  readonly edits: ReadonlyMap<string, number>;
}

/** The drawn elements in cytoscape with nothing set but their places. */
async function plainPage(browser: Browser, box: Box, elements: unknown): Promise<Subject> {
  const page = await newPage(browser);
  await page.setContent(
    `<body style="margin:0"><div id="map" style="position:absolute;left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px"></div>`,
  );
  await page.addScriptTag({ path: plainProgram });
  await page.evaluate((given) => {
    const { cytoscape } = window as unknown as { cytoscape: (options: object) => unknown };
    const container = document.getElementById('map');
    // The limits of our map: both have the same way to go.
    const zooms = { minZoom: 0.1, maxZoom: 4 };
    Object.assign(window, { __plain: cytoscape({ container, elements: given, layout: { name: 'preset' }, ...zooms }) });
  }, elements);
  await page.waitForTimeout(1500);
  // What fitting answers is the whole map: it must not leave the page.
  const fit = () =>
    page.evaluate(() => {
      (window as unknown as { __plain: PlainMap }).__plain.fit(34);
    });
  return { name: 'plain cytoscape', page, box, hand: null, scrolls: false, fit };
}

async function measurePlain(subject: Subject): Promise<Figures> {
  const { page } = subject;
  await page.evaluate(() => {
    const plain = (window as unknown as { __plain: PlainMap }).__plain;
    let added = 0;
    addEventListener('keydown', ({ key }) => {
      if (key === 'a') plain.add({ data: { id: `new-${(added += 1)}` }, position: { x: 45, y: 45 } });
      const [first] = plain.nodes();
      if (key === 'm') first?.position('x', first.position('x') + 8);
    });
    Object.assign(window, {
      __map: {
        count: () => plain.elements().length,
        position: () => plain.nodes()[0]?.position('x'),
      },
    });
  });
  const press = (edit: Edit, key: string) => keyToScreen(page, edit, () => page.keyboard.press(key));
  return {
    gestures: await gestureFigures(subject),
    edits: await editFigures({
      'move a node': () => press({ shows: 'position', key: '' }, 'm'),
      'new node': () => press({ shows: 'count' }, 'a'),
    }),
  };
}

interface PlainMap {
  fit(padding: number): unknown;
  add(element: object): void;
  nodes(): { position(axis: 'x', value?: number): number }[];
  elements(): { length: number };
}

async function measureOwn(subject: Subject, actorKey: string): Promise<Figures> {
  const { page } = subject;
  const gestures = await gestureFigures(subject);
  await subject.fit();
  const sheet = page.getByRole('application', { name: 'Netzkarte' });
  await sheet.focus();
  await page.keyboard.press('Home');
  let made = 0;
  const edits = await editFigures({
    'move a node': () =>
      keyToScreen(page, { shows: 'position', key: actorKey }, () => page.keyboard.press('Shift+ArrowRight')),
    'select a node': async () => {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(500);
      return keyToScreen(page, { shows: 'classes', key: actorKey }, () => page.keyboard.press('Enter'));
    },
    'new node': async () => {
      await sheet.focus();
      await page.keyboard.press('a');
      await page.keyboard.type(`Messpunkt ${(made += 1)}`);
      await page.waitForTimeout(600);
      const time = await keyToScreen(page, { shows: 'count' }, () => page.keyboard.press('Enter'));
      await page.keyboard.press('Escape');
      await page.waitForTimeout(600);
      return time;
    },
    'undo that': async () => {
      await sheet.focus();
      await page.waitForTimeout(600);
      return keyToScreen(page, { shows: 'count' }, () => page.keyboard.press('Control+z'));
    },
  });
  return { gestures, edits };
}

function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}

function print(title: string, own: Figures, plain: Figures): void {
  console.log(title);
  const rows = [...own.gestures].map(([gesture, ours]) => {
    const theirs = plain.gestures.get(gesture);
    return {
      gesture,
      'frames/s': round(ours.perSecond, 1),
      'plain ': theirs ? round(theirs.perSecond, 1) : '–',
      'to plain': theirs ? `${round(ours.perSecond / theirs.perSecond, 1)} ×` : '–',
      'frame ms': round(ours.middle, 1),
      'p95 ms': round(ours.high, 1),
      'plain p95 ms': theirs ? round(theirs.high, 1) : '–',
      'at rest ms': round(ours.after),
    };
  });
  console.table(rows);
  console.table(
    [...own.edits].map(([edit, ours]) => {
      const theirs = plain.edits.get(edit);
      return {
        'key to screen': edit,
        ms: round(ours, 1),
        'plain ms': theirs === undefined ? '–' : round(theirs, 1),
        'to plain': theirs === undefined ? '–' : `${round(ours / theirs, 1)} ×`,
      };
    }),
  );
}

async function measure(browser: Browser, copies: number): Promise<Figures> {
  const network = arranged(denseQuarters(copies, relationsPerActor));
  const { actors, relations } = network.records;
  const document = await benchDocument(network);
  await document.bench.host.client.document.open({ path: document.file });
  const page = await newPage(browser);
  await page.goto(`${document.address}#/map`);
  await mapDrawn(page, actors.length);
  const sheet = page.getByRole('application', { name: 'Netzkarte' });
  const box = await sheet.boundingBox();
  if (!box) throw new Error('there is no map');
  const elements = await page.evaluate(() => window.__map?.elements());
  const focusKey = `actors:${network.focusActor?.id ?? actors[0]?.id}`;
  await sheet.focus();
  await page.keyboard.press('Home');
  // Findings and measures are computed once after opening, in threads of the same machine.
  await page.waitForTimeout(4000);
  const own = await measureOwn(
    { name: 'own', page, box, hand: ['h', 'v'], scrolls: true, fit: () => page.keyboard.press('Control+0') },
    focusKey,
  );
  await page.close();
  await document.end();
  const plain = await plainPage(browser, box, elements);
  const theirs = await measurePlain(plain);
  await plain.page.close();
  print(`${actors.length} actors, ${relations.length} relations`, own, theirs);
  return own;
}

const browser = await startBrowser();
console.log('Chromium without a graphics card: everything is drawn by the processor. Read the ratios.');
const figures: Figures[] = [];
for (const copies of sizes) figures.push(await measure(browser, copies));
await browser.close();

const [first] = figures;
const slowest = Math.min(...['pan', 'zoom', 'scroll'].map((gesture) => first?.gestures.get(gesture)?.perSecond ?? 0));
const latest = Math.max(...(first?.edits.values() ?? []));
console.log(`frames a second at 1,000 actors: ${slowest.toFixed(0)}, at least ${budgets.framesPerSecond} wanted`);
console.log(`key to screen at 1,000 actors: ${latest.toFixed(0)} ms of ${budgets.keyToScreen} ms allowed`);
if (slowest < budgets.framesPerSecond || latest > budgets.keyToScreen) process.exitCode = 1;
