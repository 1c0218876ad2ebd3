import { z } from 'zod';

/** What is known of a threshold: its default, its range, and the rules whose findings it decides. */
export interface ThresholdDescription {
  readonly initial: number;
  readonly least: number;
  readonly most: number;
  /** How many digits behind the comma make a difference. */
  readonly digits: number;
  readonly rules: readonly string[];
}

const within =
  (least: number, most: number, digits: number) =>
  (initial: number, rules: readonly string[]): ThresholdDescription => ({ initial, least, most, digits, rules });

const score = within(0, 100, 0);
const share = within(0, 1, 2);
const index = within(-1, 1, 2);
const days = within(1, 3650, 0);
const count = within(1, 1000, 0);
const priority = within(1, 5, 0);
const strength = within(1, 3, 0);

/**
 * Every threshold of the rule catalogue (DOMAIN.md §6.1). Scores run from 0 to 100, shares, ratios and similarities
 * from 0 to 1, spans of time are days.
 */
const descriptions = {
  /** Duplicate score from which a suspicion is high. */
  dupHigh: score(60, ['DUP-01']),
  /** Duplicate score from which a suspicion is shown. */
  dupMedium: score(40, ['DUP-01']),
  /** Content similarity from which two offers are seen as alike. */
  contentMin: share(0.5, ['DUP-01', 'DUP-06']),
  /** Coordination from which two offers are seen as coordinated. */
  coordinated: share(0.5, ['DUP-01', 'DUP-06']),
  /** Providers of one category, group and area from which they are seen as crowded. */
  cellMinProviders: count(3, ['DUP-02']),
  /** Share of coordinated pairs below which a crowded cell is shown. */
  cellCoordDensity: share(0.5, ['DUP-02']),
  /** Coordination from which a pair in a crowded cell is seen as coordinated. */
  pairCoordMin: share(0.3, ['DUP-02']),
  /** Overlap of seats from which two bodies are seen as the same people. */
  bodyOverlap: share(0.5, ['DUP-03']),
  /** Overlap of topics from which two bodies are seen as the same theme. */
  topicOverlap: share(0.5, ['DUP-03']),
  /** Overlap of fields and of target groups from which two measures are seen as parallel. */
  measureOverlap: share(0.5, ['DUP-05']),
  /** Score from which a missing tie is shown. */
  missingTieMin: score(35, ['MIS-07']),
  /** How many of the best missing ties are shown. */
  missingTieMax: count(10, ['MIS-07']),
  /** Priority from which a need without offer is shown. */
  needPriority: priority(3, ['MIS-08']),
  /** Strength from which cooperation is seen as close. */
  strongTie: strength(3, ['AGR-01']),
  /** Joint running measures from which cooperation is seen as close. */
  jointMeasures: count(2, ['AGR-01']),
  /** Days before its end from which an agreement is seen as expiring soon. */
  expirySoonDays: days(90, ['AGR-03']),
  /** Days after which a letter of intent without follow-up is stale. */
  loiStaleDays: days(365, ['AGR-04']),
  /** Days after which a negotiation is stuck. */
  negotiationDays: days(180, ['AGR-05']),
  /** Missing clauses from which an agreement is weak. */
  missingClauses: count(2, ['AGR-06']),
  /** Meetings a year expected of a Jour fixe. */
  jourFixePerYear: count(2, ['KOM-03']),
  /** Attendance below which a seat is seen as hardly used. */
  attendanceMin: share(0.5, ['KOM-02', 'STG-01', 'STG-02', 'RES-03']),
  /** Meetings held from which attendance is judged. */
  minMeetings: count(3, ['STG-01']),
  /** Bodies from which an actor is overloaded. */
  maxBodies: count(4, ['STG-03']),
  /** Meetings a year from which an actor is overloaded. */
  maxMeetingsPerYear: count(20, ['STG-03']),
  /** Seats below which a steering group is small. */
  steeringMin: count(5, ['STG-05']),
  /** Seats above which a steering group is large. */
  steeringMax: count(12, ['STG-05']),
  /** Days after a meeting by which minutes are expected. */
  minutesDays: days(14, ['STG-06']),
  /** Structural similarity from which two actors are seen as having the same partners. */
  structureMin: share(0.6, ['COM-04']),
  /** Similarity of fields from which two actors work on the same things. */
  fieldSimilarityMin: share(0.3, ['COM-04']),
  /** Days without contact after which a key actor is stale. */
  contactKeyDays: days(90, ['REL-01']),
  /** Days without contact after which a primary actor is stale. */
  contactPrimaryDays: days(180, ['REL-01']),
  /** Days without contact after which a secondary actor is stale. */
  contactSecondaryDays: days(365, ['REL-01']),
  /** Days without contact after which the press is stale. */
  pressDays: days(180, ['REL-03']),
  /** Days in which competitors are expected to have held an event together. */
  jointEventDays: days(730, ['KOM-07', 'COM-03']),
  /** Contacts recorded from which favourite partners are judged. */
  contactMin: count(30, ['REL-05']),
  /** Share of contacts with the five most frequent partners from which they are seen as favourites. */
  contactTop5Share: share(0.6, ['REL-05']),
  /** Share of all betweenness from which the focus actor is the single broker. */
  betweennessShare: share(0.5, ['DEP-01']),
  /** Share of the largest component that has to stay together without the focus actor. */
  lccShare: share(0.8, ['DEP-01']),
  /** Actors that would lose the rest of the network from which an actor or tie is seen as a weak point. */
  cutMin: count(3, ['DEP-02', 'DEP-04']),
  /** Days before the end of funding from which the exit has to be settled. */
  exitDays: days(548, ['DEP-03']),
  /** Days before its end from which a single funding is seen as ending. */
  fundingEndDays: days(365, ['DEP-06']),
  /** Share of seats for residents below which bodies are seen as closed to them. */
  informalSeatShare: share(0.2, ['INC-04']),
  /** Actors of a field from which its mix of sectors is judged. */
  fieldMinActors: count(4, ['WFM-01']),
  /** Evenness below which the mix of sectors is one-sided. */
  evenness: share(0.6, ['WFM-01']),
  /** E-I index up to which a sector keeps to itself. */
  eiMin: index(-0.33, ['WFM-02']),
  /** Departments from which their cooperation is judged. */
  deptMin: count(3, ['RES-01', 'RES-03']),
  /** Density below which departments are silos. */
  deptDensity: share(0.3, ['RES-01']),
  /** Ties of departments from which their distribution is judged. */
  deptTiesMin: count(8, ['RES-02']),
  /** Share of the departments' ties at one department from which it is the single door. */
  deptShare: share(0.5, ['RES-02']),
  /** Days after which an adopted concept without amendment is outdated. */
  conceptDays: days(730, ['RES-04']),
  /** Days after which an assumption is overdue for a check. */
  assumedDays: days(180, ['DQ-02']),
  /** Similarity of names from which two records may be one actor. */
  nameSimilarity: share(0.88, ['DQ-03']),
  /** Days in which a person has to be informed about the storing of their data. */
  privacyDays: days(31, ['DQ-04']),
  /** Share of ties at the focus actor from which the network is an ego network. */
  qShare: share(0.5, ['DQ-05']),
} as const satisfies Readonly<Record<string, ThresholdDescription>>;

export type ThresholdName = keyof typeof descriptions;

/** Every threshold, in the order of the catalogue. */
export const thresholdNames = Object.keys(descriptions) as [ThresholdName, ...ThresholdName[]];

/** The closed set of their names. */
export const thresholdName = z.enum(thresholdNames);

/** The description of each threshold by its name. */
export const thresholds: { readonly [Name in ThresholdName]: ThresholdDescription } = descriptions;

/** Bounds of any threshold; each has narrower ones of its own. */
const value = z.number().min(-1).max(10_000);

/** The thresholds a network has chosen for itself, each at most once; all others have their defaults. */
export const chosenThresholds = z.array(z.strictObject({ name: thresholdName, value })).default([]);
