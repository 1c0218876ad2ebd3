import { z } from 'zod';
import type { JudgedAnalysis } from '../../../shared/contract/index.ts';
import { type Cause, sightingsAfter } from '../../../shared/gaps/sightings.ts';
import { judged, resolvedFindings } from '../../../shared/gaps/standing.ts';
import type { TieEffect } from '../../../shared/model/gap-analysis.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { type Sighting, sighting } from '../../../shared/model/finding-standing.ts';
import { type GapQuestion, gapQuestion } from '../../../shared/model/gap-question.ts';
import type { Network } from '../../../shared/model/network.ts';
import { createGapPool, type GapPool } from '../analysis/gap-pool.ts';
import type { OpenDocument } from '../document/open-document.ts';
import type { Desk } from './desk.ts';

/** Gap analyses of the open document, with what is remembered of its findings. */
export interface GapDesk {
  /**
   * The analysis with where each finding stands. The run that asks for nothing special is the one that is remembered:
   * what is new, gone or back since the last one. Fails as `gapAnalysis` throws.
   */
  analyse(document: OpenDocument, question: GapQuestion): Promise<JudgedAnalysis>;
  /** What a tie between two actors would change. Fails as `tieEffect` throws. */
  tieEffect(document: OpenDocument, a: string, b: string): Promise<TieEffect>;
  close(): Promise<void>;
}

interface Work {
  readonly document: OpenDocument;
  readonly pool: GapPool;
  sightings: readonly Sighting[];
  /** The step since which nobody looked. */
  cause: Cause;
}

const plainQuestion = JSON.stringify(gapQuestion.parse({}));

export function createGapDesk({ keeper }: Pick<Desk, 'keeper'>): GapDesk {
  let current: Work | null = null;

  const unsubscribe = keeper.subscribe((event) => {
    if (event.type === 'changed' && current) current.cause = event.changeSet;
  });

  function workOn(document: OpenDocument): Work {
    if (current?.document !== document) {
      void current?.pool.close();
      current = { document, pool: createGapPool(), sightings: remembered(document), cause: null };
    }
    return current;
  }

  return {
    async analyse(document, question) {
      const work = workOn(document);
      const { revision } = document;
      const network = document.network();
      const analysis = await work.pool.analyse(network, question);
      const today = new Date().toISOString().slice(0, 10);
      const { decisions } = network.records;
      const isRemembered = JSON.stringify(gapQuestion.parse(question)) === plainQuestion;
      if (isRemembered && document.revision === revision && keeper.current === document) {
        remember(work, network, { findings: analysis.findings, today });
      }
      const course = { decisions, sightings: work.sightings, today, asOf: analysis.asOf };
      return {
        ...analysis,
        revision,
        findings: judged(analysis.findings, course),
        resolved: resolvedFindings(course),
      };
    },
    tieEffect: (document, a, b) => workOn(document).pool.tieEffect(document.network(), a, b),
    async close() {
      unsubscribe();
      await current?.pool.close();
    },
  };
}

function remember(
  work: Work,
  { records }: Network,
  run: { readonly findings: readonly Finding[]; readonly today: string },
): void {
  const sightings = sightingsAfter(work.sightings, { ...run, decisions: records.decisions, cause: work.cause });
  work.cause = null;
  if (sightings === work.sightings) return;
  work.sightings = sightings;
  work.document.keepSightings(JSON.stringify(sightings));
}

/** What the document remembers; what cannot be read is forgotten. */
function remembered(document: OpenDocument): readonly Sighting[] {
  try {
    return z.array(sighting).parse(JSON.parse(document.sightings() ?? '[]'));
  } catch {
    return [];
  }
}
