import type { Work } from '../work.ts';
import { ifKnown, numberIn } from './examples.ts';
import {
  type ActorMeasure,
  type Breakdown,
  byActor,
  type NetworkMeasure,
  NotDefined,
  type Outcome,
} from './measure.ts';

/** Ratings from here on count as high (DOMAIN.md §5.2). */
const high = 4;

const powerInterestClasses = ['involve', 'satisfy', 'inform', 'observe'] as const;
const salienceNames = [
  'definitive',
  'dominant',
  'dangerous',
  'dependent',
  'dormant',
  'discretionary',
  'demanding',
  'nonStakeholder',
] as const;

/**
 * Field of the matrix of influence and interest: both high involve, only influence satisfy, only interest inform, none
 * observe. Not defined unless both are rated. Mendelow 1991.
 */
export const powerInterest: ActorMeasure = {
  id: 'powerInterest',
  scope: 'actor',
  values: 'category',
  options: [],
  compute: (work) => work.once(powerInterestOf),
  example: ({ record }) =>
    ifKnown({ influence: numberIn(record, 'influence'), interest: numberIn(record, 'interest') }),
};

/** Number of actors in each field of that matrix. Not defined if nobody is rated. */
export const powerInterestMatrix: NetworkMeasure = {
  id: 'powerInterestMatrix',
  scope: 'network',
  values: 'breakdown',
  options: [],
  compute: (work) => tally(work.once(powerInterestOf), powerInterestClasses),
};

/**
 * Class by influence (power), legitimacy and urgency, each of which an actor has from 4 of 5 on: all definitive; dominant
 * without urgency, dangerous without legitimacy, dependent without power; dormant only power, discretionary only
 * legitimacy, demanding only urgency; none non-stakeholder. Not defined unless all three are rated. Mitchell, Agle and
 * Wood 1997.
 */
export const salience: ActorMeasure = {
  id: 'salience',
  scope: 'actor',
  values: 'category',
  options: [],
  compute: (work) => work.once(salienceOf),
  example: ({ record }) =>
    ifKnown({
      influence: numberIn(record, 'influence'),
      legitimacy: numberIn(record, 'legitimacy'),
      urgency: numberIn(record, 'urgency'),
    }),
};

/** Number of actors of each class. Not defined if nobody is rated. */
export const salienceClasses: NetworkMeasure = {
  id: 'salienceClasses',
  scope: 'network',
  values: 'breakdown',
  options: [],
  compute: (work) => tally(work.once(salienceOf), salienceNames),
};

function powerInterestOf(work: Work): Outcome<string>[] {
  const { influence, interest } = work.study.attributes.ratings;
  return byActor(work, (node) => {
    const [power, care] = [influence[node] ?? 0, interest[node] ?? 0];
    if (power === 0 || care === 0) return new NotDefined('notRated');
    if (power >= high) return care >= high ? 'involve' : 'satisfy';
    return care >= high ? 'inform' : 'observe';
  });
}

function salienceOf(work: Work): Outcome<string>[] {
  const { influence, legitimacy, urgency } = work.study.attributes.ratings;
  return byActor(work, (node) => {
    const ratings = [influence[node] ?? 0, legitimacy[node] ?? 0, urgency[node] ?? 0];
    if (ratings.includes(0)) return new NotDefined('notRated');
    const [power, legitimate, urgent] = ratings.map((rating) => rating >= high);
    if (power && legitimate && urgent) return 'definitive';
    if (power && legitimate) return 'dominant';
    if (power && urgent) return 'dangerous';
    if (legitimate && urgent) return 'dependent';
    if (power) return 'dormant';
    if (legitimate) return 'discretionary';
    return urgent ? 'demanding' : 'nonStakeholder';
  });
}

function tally(classes: readonly Outcome<string>[], names: readonly string[]): Outcome<Breakdown> {
  if (classes.every((name) => name instanceof NotDefined)) return new NotDefined('notRated');
  return Object.fromEntries(names.map((name) => [name, classes.filter((one) => one === name).length]));
}
