import { contentOf } from '../../../shared/gaps/standing.ts';
import { sameValue } from '../../../shared/exchange/same-value.ts';
import { expectationsOf, templateExpectations } from '../../../shared/model/expectations.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { gapQuestion } from '../../../shared/model/gap-question.ts';
import { newId } from '../../../shared/model/identifiers.ts';
import type { Decision } from '../../../shared/model/records/decision.ts';
import type { Importance } from '../../../shared/model/records/expectation.ts';
import { type RecordOf, tables } from '../../../shared/model/tables.ts';
import type { OpenDocument } from '../document/open-document.ts';
import type { Desk } from './desk.ts';
import { decisionLabel, followLabel, slotLabel } from './finding-labels.ts';
import type { GapDesk } from './gap-desk.ts';
import type { Implementer } from './implementer.ts';
import { checkRecord, parseRecord } from './record-rules.ts';
import { answer } from './records.ts';

const plainQuestion = gapQuestion.parse({});

/** A decision without what it is about. */
type Verdict = Omit<Decision, 'id' | 'fingerprint' | 'contentSimilarity'>;

export function findingsProcedures(os: Implementer['findings'], desk: Desk, gaps: GapDesk) {
  return {
    list: os.list.handler(({ input }) => gaps.analyse(desk.document(), input)),
    analyse: os.analyse.handler(({ input }) => gaps.analyse(desk.document(), input)),
    tieEffect: os.tieEffect.handler(({ input: { a, b } }) => gaps.tieEffect(desk.document(), a, b)),
    decide: os.decide.handler(async ({ input: { fingerprints, decidedOn, ...given } }) => {
      const { state, verdict, reason, note } = given;
      if (state === 'dismissed' && verdict === null && reason === null && (note ?? '').trim() === '') {
        throw new Failure('invalidRecord', { table: 'decisions', path: 'note', reason: 'missing', row: 0 });
      }
      const likeness = await contentsOf(desk.document(), gaps, fingerprints);
      const made = { ...given, decidedOn: decidedOn ?? today() };
      return desk.change((document) => decide(document, fingerprints, made, likeness));
    }),
    follow: os.follow.handler(({ input: { fingerprint, table, record, ...given } }) =>
      desk.change((document) => {
        const label = followLabel(document.network(), table, fingerprint);
        const linked = table === 'actionItems' ? { findingFingerprint: fingerprint } : {};
        const made = parseRecord(table, { ...linked, ...record, id: newId() });
        const result = document.run({ label }, (writer) => {
          writer.insert(table, made);
          checkRecord(writer, table, made, Object.keys(made));
          writer.insert('decisions', decisionAbout(fingerprint, { ...planned, ...given, decidedOn: today() }));
        });
        return { ...answer(result), id: made.id };
      }),
    ),
    decideSlot: os.decideSlot.handler(({ input: { slot, decidedOn, ...given } }) =>
      desk.change((document) => decideSlot(document, slot, { ...given, decidedOn: decidedOn ?? today() })),
    ),
  };
}

const planned = {
  state: 'actionPlanned',
  reason: null,
  note: null,
} as const;

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function decisionAbout(fingerprint: string, verdict: Verdict, contentSimilarity: number | null = null): Decision {
  return tables.decisions.schema.parse({ id: newId(), fingerprint, ...verdict, contentSimilarity });
}

/** How alike the offers of duplicates among these findings are. */
async function contentsOf(
  document: OpenDocument,
  gaps: GapDesk,
  fingerprints: readonly string[],
): Promise<ReadonlyMap<string, number | null>> {
  if (!fingerprints.some((one) => /^DUP-0[16]:/.test(one))) return new Map();
  const { findings } = await gaps.analyse(document, plainQuestion);
  return new Map(findings.map((finding) => [finding.fingerprint, contentOf(finding)]));
}

function decide(
  document: OpenDocument,
  fingerprints: readonly string[],
  verdict: Verdict,
  likeness: ReadonlyMap<string, number | null>,
) {
  const asked = [...new Set(fingerprints)];
  const label = decisionLabel(document.network(), verdict, asked);
  return answer(
    document.run({ label }, (writer) => {
      for (const one of asked) writer.insert('decisions', decisionAbout(one, verdict, likeness.get(one) ?? null));
    }),
  );
}

type SlotDecision = Pick<RecordOf<'expectedPartners'>, 'notNeeded' | 'reason' | 'decidedBy' | 'decidedOn'> & {
  readonly importance: Importance | null;
  readonly actorIds: readonly string[];
};

/** What says nothing but the template does needs no entry of its own. */
function decideSlot(document: OpenDocument, slot: string, { actorIds, importance, ...decision }: SlotDecision) {
  const network = document.network();
  const { partners } = expectationsOf(network.records);
  const known = partners.find(({ id }) => id === slot);
  if (!known) throw new Failure('unknownRecord', { table: 'expectedPartners', id: slot });
  const signed = decision.notNeeded ? decision : { ...decision, reason: null, decidedBy: null, decidedOn: null };
  const record = parseRecord('expectedPartners', {
    ...known,
    ...signed,
    importance: importance ?? known.importance,
    actorIds: [...new Set(actorIds)],
  });
  const label = slotLabel(network, record, importance !== null);
  const usual = templateExpectations().partners.find(({ id }) => id === slot);
  return answer(
    document.run({ label }, (writer) => {
      const own = writer.get('expectedPartners', slot);
      if (sameValue(record, usual)) {
        if (own) writer.remove('expectedPartners', slot);
        return;
      }
      if (own) writer.update('expectedPartners', slot, record);
      else writer.insert('expectedPartners', record);
      checkRecord(writer, 'expectedPartners', record, ['actorIds']);
    }),
  );
}
