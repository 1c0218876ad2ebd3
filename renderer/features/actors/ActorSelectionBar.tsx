import type { Actor } from '../../../shared/model/records/actor.ts';
import type { FieldId } from '../../../shared/model/identifiers.ts';
import type { Network } from '../../../shared/model/network.ts';
import { reveal } from '../../state/focus-request.ts';
import { useFormat } from '../../state/format.ts';
import { goTo } from '../../state/navigation.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { notifyUndoable } from '../../state/run.ts';
import { clearSelection } from '../../state/selection.ts';
import { changesFor, updateActors } from './actor-edits.ts';
import { BulkBar } from './BulkBar.tsx';
import { fieldOptions, tierOptions, unknownOption } from './option-lists.ts';

interface ActorSelectionBarProps {
  readonly network: Network;
  readonly selected: readonly string[];
  readonly onRemove: () => void;
}

type ChangesOf = Parameters<typeof updateActors>[1];

/** The bar of the selected actors with what it does; each change of several actors is one step. */
export function ActorSelectionBar({ network, selected, onRemove }: ActorSelectionBarProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { compare } = useFormat();
  const actors = selected.flatMap((id) => network.find('actors', id) ?? []);

  const change = async (changesOf: ChangesOf): Promise<void> => {
    const { changed, unchanged, revision } = await updateActors(actors, changesOf);
    if (changed === 0 && unchanged === 0) return;
    const message =
      unchanged === 0 ? t('actors:bulk.changed', { count: changed }) : t('actors:bulk.partly', { changed, unchanged });
    notifyUndoable(message, { revision, changeSetId: null });
  };

  return (
    <BulkBar
      count={selected.length}
      tiers={[...tierOptions(t), unknownOption(t)]}
      fields={fieldOptions(network, language, compare)}
      onTier={(tier) => void change((actor) => tierChanges(network, actor, tier))}
      onField={(field) => void change((actor) => addedField(actor, field))}
      onMap={() => {
        reveal(selected.map((id) => ({ table: 'actors', id })));
        goTo('map');
      }}
      onRemove={onRemove}
      onClear={clearSelection}
    />
  );
}

function tierChanges(network: Network, actor: Actor, tier: string): ReturnType<ChangesOf> {
  const changes = changesFor(network, actor, 'tier', tier);
  return changes.stakeholderTier === actor.stakeholderTier ? null : changes;
}

function addedField(actor: Actor, field: string): ReturnType<ChangesOf> {
  if (actor.fields.some((entry) => entry.field === field)) return null;
  return { fields: [...actor.fields, { field: field as FieldId, weight: 'core' }] };
}
