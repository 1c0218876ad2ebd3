import { byCodePoint } from '../../model/code-points.ts';
import { competitors } from '../competitors.ts';
import type { RuleContext } from '../context.ts';
import { actorsParameter, evidenceOf, type Rule, textParameter } from '../rule.ts';

/** The focus actor belongs to a provider, or sits with one, whose competitors are not in the steering group (DOMAIN.md §6.7). */
export const com02: Rule = {
  id: 'COM-02',
  group: 'COM',
  thresholds: [],
  needs: ['focusActor'],
  wants: ['host'],
  find(context) {
    const { focus, host } = context;
    const office = officeOf(context);
    const isBound =
      host?.kind === 'welfareAssociation' || ['socialFacility', 'welfareAssociation'].includes(office?.kind ?? '');
    const seated = context.bodies.steeringMembers;
    const outside = context
      .once(competitors)
      .map(({ id }) => id)
      .filter((id) => !seated.has(id))
      .sort(byCodePoint);
    if (!focus || !isBound || outside.length === 0) return [];
    const places = [host, office].filter((actor) => actor !== null);
    return [
      {
        subjects: [focus.id],
        severity: 'medium',
        parameters: {
          focus: actorsParameter(focus.id),
          competitors: actorsParameter(...outside),
          ...(host ? { host: actorsParameter(host.id) } : {}),
          ...(office ? { office: actorsParameter(office.id) } : {}),
          context: textParameter(host === null ? 'office' : office === null ? 'host' : 'both'),
        },
        evidence: [
          ...evidenceOf('actors', places),
          ...evidenceOf(
            'actors',
            outside.map((id) => ({ id })),
          ),
        ],
      },
    ];
  },
};

/** Where the focus actor has its office, if that actor counts. */
function officeOf({ network, actors }: RuleContext) {
  return actors.get(network.settings?.officeLocatedInActorId ?? '') ?? null;
}
