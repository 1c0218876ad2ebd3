import { z } from 'zod';
import actorKinds from '../../resources/templates/actor-kinds.json' with { type: 'json' };
import fieldsOfAction from '../../resources/templates/fields-of-action.json' with { type: 'json' };
import offerCategories from '../../resources/templates/offer-categories.json' with { type: 'json' };
import targetGroups from '../../resources/templates/target-groups.json' with { type: 'json' };
import { type catalogueNames, type Records, tables } from './tables.ts';

/** The lists that users extend, with the records of one document or of the templates. */
export type Catalogues = Pick<Records, (typeof catalogueNames)[number]>;

const templates = z.object({
  fieldsOfAction: z.array(tables.fieldsOfAction.schema),
  targetGroups: z.array(tables.targetGroups.schema),
  offerCategories: z.array(tables.offerCategories.schema),
  actorKinds: z.array(tables.actorKinds.schema),
});

let parsed: Catalogues | undefined;

/**
 * The lists every new document starts with: kinds of actor, fields of action with default priorities, target groups
 * and offer categories (DOMAIN.md §3.2–§3.4, §4.3). Every kind also has a row without sub-kind.
 */
export function templateRecords(): Catalogues {
  parsed ??= templates.parse({ fieldsOfAction, targetGroups, offerCategories, actorKinds });
  return parsed;
}
