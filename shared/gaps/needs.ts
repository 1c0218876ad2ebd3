import type { LackingData } from '../model/gap-analysis.ts';
import type { RuleContext } from './context.ts';

/** Whether a network has what rules can lack (DOMAIN.md §6.1, "Not checked"). */
const presence: { readonly [Data in LackingData]: (context: RuleContext) => boolean } = {
  focusActor: ({ focus }) => focus !== null,
  host: ({ host }) => host !== null,
  steeringGroup: ({ bodies }) => bodies.steeringGroups.length > 0,
  municipality: ({ kinship }) => kinship.municipalities.length > 0,
  relations: ({ ties }) => ties.existing.length > 0,
  offers: ({ offers }) => offers.length > 0,
  needSignals: ({ network }) => network.records.needSignals.length > 0,
  measures: ({ participations }) => participations.measures.length > 0,
  bodies: ({ bodies }) => bodies.all.length > 0,
  meetings: ({ network }) => network.records.meetings.some(({ heldOn }) => heldOn !== null),
  agreements: ({ network }) => network.records.agreements.length > 0,
  agreementDates: ({ network }) =>
    someOrNone(network.records.agreements, (one) => (one.validFrom ?? one.validUntil ?? one.noticeUntil) !== null),
  contactPersons: ({ network }) => network.records.contactPersons.length > 0,
  contactLog: ({ network }) => network.records.contactLog.length > 0,
  contactDates: ({ network, ties }) =>
    network.records.contactLog.length > 0 || someOrNone(ties.existing, ({ lastContactOn }) => lastContactOn !== null),
  snapshots: ({ network }) => network.records.snapshots.length > 0,
  fundingEnd: ({ network }) => network.settings !== null && network.settings.fundingEndsOn !== null,
  fundingDates: ({ participations }) =>
    someOrNone(participations.measures, ({ fundingEndsOn }) => fundingEndsOn !== null),
  ratings: ({ actors }) =>
    [...actors.values()].some(({ willingness, stance }) => willingness !== null && stance !== null),
  tiers: ({ actors }) => [...actors.values()].some(({ stakeholderTier }) => stakeholderTier !== null),
  sectors: ({ actors }) => [...actors.values()].some(({ welfareSector }) => welfareSector !== null),
  quietGroups: (context) => context.once(quietGroups).length > 0,
};

/** Whether one of the records has something; where there are none, it is the records that are lacking. */
function someOrNone<Row>(rows: readonly Row[], has: (row: Row) => boolean): boolean {
  return rows.length === 0 || rows.some(has);
}

/** What a network lacks of everything rules can need. */
export function lackingIn(context: RuleContext): ReadonlySet<LackingData> {
  const all = Object.keys(presence) as LackingData[];
  return new Set(all.filter((data) => !presence[data](context)));
}

/** Groups whose voice is easily missed: those of the network, else those marked in its catalogue (DOMAIN.md §3.3). */
export function quietGroups({ network }: RuleContext): readonly string[] {
  const chosen = network.settings?.quietGroups;
  return [
    ...new Set<string>(chosen ?? network.records.targetGroups.filter(({ isQuiet }) => isQuiet).map(({ id }) => id)),
  ];
}
