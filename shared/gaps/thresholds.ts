import { Failure } from '../model/failure.ts';

/**
 * Every threshold of the rule catalogue with its default (DOMAIN.md §6.1). Scores run from 0 to 100, shares, ratios and
 * similarities from 0 to 1, spans of time are days.
 */
const defaultThresholds = {
  /** Duplicate score from which a suspicion is high. */
  dupHigh: 60,
  /** Duplicate score from which a suspicion is shown. */
  dupMedium: 40,
  /** Content similarity from which two offers are seen as alike. */
  contentMin: 0.5,
  /** Coordination from which two offers are seen as coordinated. */
  coordinated: 0.5,
  /** Providers of one category, group and area from which they are seen as crowded. */
  cellMinProviders: 3,
  /** Share of coordinated pairs below which a crowded cell is shown. */
  cellCoordDensity: 0.5,
  /** Coordination from which a pair in a crowded cell is seen as coordinated. */
  pairCoordMin: 0.3,
  /** Overlap of seats from which two bodies are seen as the same people. */
  bodyOverlap: 0.5,
  /** Overlap of topics from which two bodies are seen as the same theme. */
  topicOverlap: 0.5,
  /** Overlap of fields and of target groups from which two measures are seen as parallel. */
  measureOverlap: 0.5,
  /** Score from which a missing tie is shown. */
  missingTieMin: 35,
  /** How many of the best missing ties are shown. */
  missingTieMax: 10,
  /** Priority from which a need without offer is shown. */
  needPriority: 3,
  /** Strength from which cooperation is seen as close. */
  strongTie: 3,
  /** Joint running measures from which cooperation is seen as close. */
  jointMeasures: 2,
  /** Days before its end from which an agreement is seen as expiring soon. */
  expirySoonDays: 90,
  /** Days after which a letter of intent without follow-up is stale. */
  loiStaleDays: 365,
  /** Days after which a negotiation is stuck. */
  negotiationDays: 180,
  /** Missing clauses from which an agreement is weak. */
  missingClauses: 2,
  /** Meetings a year expected of a Jour fixe. */
  jourFixePerYear: 2,
  /** Attendance below which a seat is seen as hardly used. */
  attendanceMin: 0.5,
  /** Meetings held from which attendance is judged. */
  minMeetings: 3,
  /** Bodies from which an actor is overloaded. */
  maxBodies: 4,
  /** Meetings a year from which an actor is overloaded. */
  maxMeetingsPerYear: 20,
  /** Seats below which a steering group is small. */
  steeringMin: 5,
  /** Seats above which a steering group is large. */
  steeringMax: 12,
  /** Days after a meeting by which minutes are expected. */
  minutesDays: 14,
  /** Structural similarity from which two actors are seen as having the same partners. */
  structureMin: 0.6,
  /** Similarity of fields from which two actors work on the same things. */
  fieldSimilarityMin: 0.3,
  /** Days without contact after which a key actor is stale. */
  contactKeyDays: 90,
  /** Days without contact after which a primary actor is stale. */
  contactPrimaryDays: 180,
  /** Days without contact after which a secondary actor is stale. */
  contactSecondaryDays: 365,
  /** Days without contact after which the press is stale. */
  pressDays: 180,
  /** Days in which competitors are expected to have held an event together. */
  jointEventDays: 730,
  /** Contacts recorded from which favourite partners are judged. */
  contactMin: 30,
  /** Share of contacts with the five most frequent partners from which they are seen as favourites. */
  contactTop5Share: 0.6,
  /** Share of all betweenness from which the focus actor is the single broker. */
  betweennessShare: 0.5,
  /** Share of the largest component that has to stay together without the focus actor. */
  lccShare: 0.8,
  /** Actors that would lose the rest of the network from which an actor or tie is seen as a weak point. */
  cutMin: 3,
  /** Days before the end of funding from which the exit has to be settled. */
  exitDays: 548,
  /** Days before its end from which a single funding is seen as ending. */
  fundingEndDays: 365,
  /** Share of seats for residents below which bodies are seen as closed to them. */
  informalSeatShare: 0.2,
  /** Actors of a field from which its mix of sectors is judged. */
  fieldMinActors: 4,
  /** Evenness below which the mix of sectors is one-sided. */
  evenness: 0.6,
  /** E-I index up to which a sector keeps to itself. */
  eiMin: -0.33,
  /** Departments from which their cooperation is judged. */
  deptMin: 3,
  /** Density below which departments are silos. */
  deptDensity: 0.3,
  /** Ties of departments from which their distribution is judged. */
  deptTiesMin: 8,
  /** Share of the departments' ties at one department from which it is the single door. */
  deptShare: 0.5,
  /** Days after which an adopted concept without amendment is outdated. */
  conceptDays: 730,
  /** Days after which an assumption is overdue for a check. */
  assumedDays: 180,
  /** Similarity of names from which two records may be one actor. */
  nameSimilarity: 0.88,
  /** Days in which a person has to be informed about the storing of their data. */
  privacyDays: 31,
  /** Share of ties at the focus actor from which the network is an ego network. */
  qShare: 0.5,
} as const;

export type ThresholdName = keyof typeof defaultThresholds;

/** Every threshold, in the order of the catalogue. */
export const thresholdNames = Object.keys(defaultThresholds) as readonly ThresholdName[];

export type Thresholds = { readonly [Name in ThresholdName]: number };

/** The defaults with the values given instead. Throws `unknownThreshold`. */
export function thresholdsWith(given: Readonly<Partial<Record<string, number>>>): Thresholds {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(defaultThresholds, name));
  if (unknown !== undefined) throw new Failure('unknownThreshold', { name: unknown });
  return { ...defaultThresholds, ...given };
}
