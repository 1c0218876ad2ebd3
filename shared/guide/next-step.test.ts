import { describe, expect, it } from 'vitest';
import { networkOf, type SketchedRecords } from '../../test/fixtures/network.ts';
import type { Finding } from '../model/finding.ts';
import { guideProgress, openGuideStep } from './guide.ts';
import { nextSteps } from './next-step.ts';

const finding = (severity: Finding['severity'], evidence: string[] = []): Finding => ({
  ruleId: 'MIS-04',
  severity,
  subjects: ['a'],
  score: null,
  fingerprint: 'MIS-04:a',
  parameters: {},
  thresholds: {},
  evidence: evidence.map((id) => ({ table: 'actors', id })),
});

const today = '2026-11-01';
const steps = (sketch: SketchedRecords, findings: Finding[] = []) =>
  nextSteps(networkOf(sketch), { findings, today, skipped: [] });

describe('the next best step', () => {
  it('is an overdue task before a deadline, before a high finding, before the guided start', () => {
    const all = steps(
      {
        actors: Array.from({ length: 10 }, (_, index) => ({ id: `a${index}` })),
        actionItems: [
          { id: 'late', dueOn: '2026-10-01' },
          { id: 'later', dueOn: '2026-09-01' },
          { id: 'soon', dueOn: '2026-12-01' },
          { id: 'far', dueOn: '2026-12-02' },
          { id: 'done', dueOn: '2026-10-01', status: 'done' },
        ],
        agreements: [
          { id: 'g', reviewOn: '2026-11-01', validUntil: '2026-11-20' },
          { id: 'over', validUntil: '2026-11-10', state: 'ended', type: 'jourFixe' },
        ],
      },
      [finding('high'), finding('medium')],
    );
    expect(all.map((step) => ('id' in step ? step.id : step.kind))).toEqual([
      'later',
      'late',
      'g',
      'g',
      'soon',
      'finding',
      'guide',
    ]);
  });

  it('is the guided start before a finding as long as there are few actors', () => {
    expect(steps({}, [finding('high')]).map(({ kind }) => kind)).toEqual(['guide', 'finding']);
  });

  it('knows the ends of funding and the day until which a contact person is kept', () => {
    const all = steps({
      actors: [{ id: 'a' }],
      network: [{ fundingEndsOn: '2026-11-30' }],
      measures: [
        { id: 'm', status: 'inProgress', fundingEndsOn: '2026-11-02' },
        { id: 'n', status: 'notRealised', fundingEndsOn: '2026-11-02' },
      ],
      contactPersons: [{ actorId: 'a', retainUntil: '2026-11-05' }],
    });
    expect(all.flatMap((step) => (step.kind === 'deadline' ? [step.about] : []))).toEqual([
      'measureFunding',
      'retention',
      'networkFunding',
    ]);
  });

  it('has another key as soon as something about it changes', () => {
    const keyOf = (sketch: SketchedRecords) => steps(sketch)[0]?.key;
    expect(keyOf({ actionItems: [{ id: 't', dueOn: '2026-10-01' }] })).not.toBe(
      keyOf({ actionItems: [{ id: 't', dueOn: '2026-10-02' }] }),
    );
    const findingKey = (evidence: string[]) =>
      steps({}, [finding('high', evidence)]).find(({ kind }) => kind === 'finding')?.key;
    expect(findingKey(['a', 'b'])).toBe(findingKey(['b', 'a']));
    expect(findingKey(['a'])).not.toBe(findingKey(['a', 'b']));
  });
});

describe('the guided start', () => {
  const actors = Array.from({ length: 10 }, (_, index) => ({ id: `a${index}` }));

  it('begins with the frame and goes on with what is still open', () => {
    expect(openGuideStep(networkOf({}))).toBe('frame');
    expect(openGuideStep(networkOf({}), ['frame', 'areas'])).toBe('actors');
    const framed = { actors, network: [{ municipality: 'Belm', focusActorId: 'a0' as never }] };
    expect(openGuideStep(networkOf(framed))).toBe('areas');
    expect(openGuideStep(networkOf({ ...framed, areas: [{ insideQuarter: false }] }))).toBe('areas');
    expect(openGuideStep(networkOf({ ...framed, areas: [{}] }))).toBe('relations');
  });

  it('counts the actors that are connected, and is over when everything is there', () => {
    const relations = actors.slice(1).map(({ id }) => ({ sourceId: 'a0', targetId: id }) as never);
    const whole = {
      actors,
      relations,
      network: [{ municipality: 'Belm', focusActorId: 'a0' as never }],
      areas: [{}],
      agreements: [{}],
    };
    expect(guideProgress(networkOf({ ...whole, relations: relations.slice(1) }))[3]).toMatchObject({
      count: 9,
      goal: 10,
      isDone: false,
    });
    expect(openGuideStep(networkOf(whole))).toBeNull();
    expect(nextSteps(networkOf(whole), { findings: [], today, skipped: [] })).toEqual([]);
  });
});
