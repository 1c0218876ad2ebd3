import { useMemo } from 'react';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { CellInput } from '../../ui/table/CellInput.tsx';
import { CellSelect } from '../../ui/table/CellSelect.tsx';
import type { EditEnd } from '../../ui/table/edit-end.ts';
import { changesFor, type EditableColumn, updateActor } from './actor-edits.ts';
import { unknownValue } from './actor-filter.ts';
import type { ActorRow } from './actor-row.ts';
import {
  kindMatcher,
  kindOptions,
  kindValue,
  scaleOptions,
  sectorOptions,
  tierOptions,
  unknownOption,
} from './option-lists.ts';

interface ActorEditorProps {
  readonly row: ActorRow;
  readonly column: EditableColumn;
  readonly end: (how: EditEnd) => void;
}

/** Edits one cell of the table; each value stored is one step. */
export function ActorEditor({ row: { actor }, column, end }: ActorEditorProps) {
  const t = useTranslate();
  const network = useNetwork();
  const label = t('actors:edit', { column: t(`actors:column.${column}`), name: actor.name });
  const onStore = (value: string) => void updateActor(actor, changesFor(network, actor, column, value));
  const common = { label, onStore, end };
  const unknown = unknownOption(t);
  switch (column) {
    case 'name':
      return <CellInput {...common} value={actor.name} />;
    case 'kind':
      return <KindEditor {...common} value={kindValue(network, actor)} />;
    case 'sector':
      return (
        <CellSelect {...common} value={actor.welfareSector ?? unknownValue} options={[...sectorOptions(t), unknown]} />
      );
    case 'tier':
      return (
        <CellSelect {...common} value={actor.stakeholderTier ?? unknownValue} options={[...tierOptions(t), unknown]} />
      );
    case 'influence':
      return <CellSelect {...common} value={text(actor.influence)} options={[...scaleOptions(1, 5), unknown]} />;
    case 'willingness':
      return <CellSelect {...common} value={text(actor.willingness)} options={[...scaleOptions(0, 4), unknown]} />;
  }
}

function text(value: number | null): string {
  return value === null ? unknownValue : String(value);
}

interface KindEditorProps {
  readonly label: string;
  readonly value: string;
  readonly onStore: (value: string) => void;
  readonly end: (how: EditEnd) => void;
}

function KindEditor(props: KindEditorProps) {
  const t = useTranslate();
  const network = useNetwork();
  const language = useLanguage();
  const { compare } = useFormat();
  const options = useMemo(() => kindOptions(network, language, compare), [network, language, compare]);
  const fits = useMemo(() => kindMatcher(network), [network]);
  return (
    <CellSelect
      {...props}
      options={options}
      fits={fits}
      placeholder={t('actors:kindSearch')}
      nothingFound={t('actors:nothingFound')}
    />
  );
}
