import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { kindRow, optionsOf } from '../../../shared/description/options.ts';
import { changesFor } from '../../../shared/description/parse-value.ts';
import { readOption } from '../../../shared/description/read-option.ts';
import { valueText } from '../../../shared/description/value-text.ts';
import type { Wording } from '../../../shared/description/wording.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { AttributeControlProps } from './control-props.ts';
import { useFieldSurroundings } from './field-surroundings.ts';
import { placeholderOf } from './placeholder.ts';
import { Picker } from './Picker.tsx';

/** One of a closed set, a scale in little room, a kind of actor or a record, found by typing part of its name. */
export function ChoiceControl({
  attribute,
  record,
  naming,
  onStore,
  onProblem,
  allows,
  isCompact = false,
  namesSubKind = isCompact,
}: AttributeControlProps) {
  const { wording, creator } = useFieldSurroundings();
  const value = currentValue(attribute, record);
  const options = () => {
    const all = optionsOf(attribute, record, wording);
    return allows ? all.filter((one) => one.value === value || allows(one.value)) : all;
  };
  const choose = (chosen: unknown) => onStore(changesFor(attribute, chosen, wording), false);
  const create = attribute.widget === 'reference' ? creator(attribute.target) : null;
  return (
    <Picker
      naming={naming}
      options={options}
      value={value}
      shown={namesSubKind ? valueText(attribute, record, wording) : shownText(attribute, record, wording)}
      read={(text) => readOption(options(), text, attribute.widget === 'reference', value)}
      onChoose={choose}
      onClear={attribute.required || value === attribute.empty ? undefined : () => onStore(emptied(attribute), false)}
      onCreate={create ? (name) => void create(name).then((id) => id !== null && choose(id)) : undefined}
      onProblem={onProblem}
      placeholder={placeholderOf(attribute, isCompact, wording)}
    />
  );
}

/** A kind with a sub-kind goes by the kind alone where its sub-kind has a field of its own. */
function shownText(attribute: AttributeDescription, record: Values, wording: Wording): string {
  if (attribute.widget !== 'kind') return valueText(attribute, record, wording);
  const general = wording.network.find('actorKinds', kindRow({ ...record, subKind: null }));
  return general?.labels[wording.language] ?? valueText(attribute, record, wording);
}

function currentValue(attribute: AttributeDescription, record: Values): string | number | null {
  const value = record[attribute.key] as string | number | null | undefined;
  if (value === null || value === undefined) return null;
  return attribute.widget === 'kind' ? kindRow(record) : value;
}

function emptied(attribute: AttributeDescription): Values {
  const also = attribute.widget === 'kind' ? { subKind: null } : {};
  return { ...also, [attribute.key]: attribute.empty };
}
