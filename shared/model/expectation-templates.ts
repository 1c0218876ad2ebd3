import { z } from 'zod';
import earlyHelp from '../../resources/templates/early-help.json' with { type: 'json' };
import integration from '../../resources/templates/integration.json' with { type: 'json' };
import seniorNetwork from '../../resources/templates/senior-network.json' with { type: 'json' };
import { templateExpectations } from './expectations.ts';
import { actorKind, fieldOfAction } from './records/catalogue.ts';
import { expectedPartner, expectedTie } from './records/expectation.ts';

/** What a template brings: expectations, and the fields of action and kinds of actors they name beyond the usual ones. */
export const expectationSet = z.object({
  fieldsOfAction: z.array(fieldOfAction).default([]),
  actorKinds: z.array(actorKind).default([]),
  expectedPartners: z.array(expectedPartner).default([]),
  expectedTies: z.array(expectedTie).default([]),
});
export type ExpectationSet = z.infer<typeof expectationSet>;

/** The templates that come with the application; `core` is what every network is compared with unless it says otherwise. */
export const expectationTemplateNames = ['core', 'earlyHelp', 'seniorNetwork', 'integration'] as const;
export type ExpectationTemplateName = (typeof expectationTemplateNames)[number];

let parsed: Readonly<Record<ExpectationTemplateName, ExpectationSet>> | undefined;

/** The templates by name (DOMAIN.md §4.1, §4.4). */
export function expectationTemplates(): Readonly<Record<ExpectationTemplateName, ExpectationSet>> {
  const { partners, ties } = templateExpectations();
  parsed ??= {
    core: { fieldsOfAction: [], actorKinds: [], expectedPartners: [...partners], expectedTies: [...ties] },
    earlyHelp: expectationSet.parse(earlyHelp),
    seniorNetwork: expectationSet.parse(seniorNetwork),
    integration: expectationSet.parse(integration),
  };
  return parsed;
}

let known: ReadonlySet<string> | undefined;

/** Identifiers of all expectations of the templates. */
export function templateIds(): ReadonlySet<string> {
  known ??= new Set(
    Object.values(expectationTemplates()).flatMap(({ expectedPartners, expectedTies }) =>
      [...expectedPartners, ...expectedTies].map(({ id }): string => id),
    ),
  );
  return known;
}
