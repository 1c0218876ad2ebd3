import { IconAlertTriangle, IconArrowNarrowRight } from '@tabler/icons-react';
import { useId } from 'react';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import { relationSentence, tieSentence } from '../../../shared/description/relation-sentence.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { Direction, RelationKind } from '../../../shared/model/enumerations.ts';
import { directionOf, type Relation } from '../../../shared/model/records/relation.ts';
import { parallelRelation } from '../../../shared/model/validation.ts';
import { useFieldSurroundings } from './field-surroundings.ts';
import styles from './fields.module.css';
import { LabelledControl } from './LabelledControl.tsx';
import { RadioControl } from './RadioControl.tsx';

/** The part of a new relation that is entered in one go. */
export type RelationDraft = Pick<Partial<Relation>, 'targetId' | 'kind' | 'direction'>;

interface RelationEntryProps {
  /** The actor it starts from: its name, and its identifier where it is recorded already. */
  readonly source: { readonly name: string; readonly id: string | null };
  readonly draft: RelationDraft;
  readonly onChange: (draft: RelationDraft) => void;
}

/** A new relation of one actor: with whom and of which kind, and what it then says in plain words. */
export function RelationEntry({ source, draft, onChange }: RelationEntryProps) {
  const { wording } = useFieldSurroundings();
  const change = (changes: Values) => onChange({ ...draft, ...changes });
  return (
    <div className={styles.relationEntry}>
      <LabelledControl
        label={wording.translate('records:relationEntry.targetId')}
        attribute={attributeOf('relations', 'targetId')}
        record={draft}
        allows={(value) => value !== source.id}
        onStore={change}
      />
      <LabelledControl
        label={wording.translate('records:relationEntry.kind')}
        attribute={attributeOf('relations', 'kind')}
        record={draft}
        onStore={(changes) => change({ ...changes, direction: null })}
      />
      <div className={styles.preview}>
        <Preview source={source} draft={draft} onChange={change} />
      </div>
    </div>
  );
}

interface PreviewProps {
  readonly source: RelationEntryProps['source'];
  readonly draft: RelationDraft;
  readonly onChange: (changes: Values) => void;
}

/** The relation as a sentence; where it has a direction, the sentences to choose from. */
function Preview({ source, draft, onChange }: PreviewProps) {
  const { wording } = useFieldSurroundings();
  const { network, translate } = wording;
  const id = useId();
  const target = network.find('actors', draft.targetId ?? null);
  const { kind, direction = null } = draft;
  if (!target || !kind) return <p className={styles.hint}>{translate('records:relationEntry.hint')}</p>;
  const current = directionOf({ kind, direction });
  const names = [source.name || translate('records:relationEntry.newActor'), target.name] as const;
  const sentence = (one: Direction) => tieSentence(one, kind as RelationKind, names, translate);
  const sourceId = network.find('actors', source.id)?.id;
  const other = sourceId ? parallelRelation(network, { kind, sourceId, targetId: target.id }) : null;
  return (
    <div aria-live="polite">
      {current === 'none' ? (
        <p className={styles.sentence}>
          <IconArrowNarrowRight size={16} stroke={1.6} aria-hidden />
          <strong>{sentence('none')}</strong>
        </p>
      ) : (
        <RadioControl
          naming={{
            id,
            label: translate('records:relationEntry.direction'),
            describedBy: undefined,
            invalid: false,
          }}
          options={(['forward', 'backward', 'both'] as const).map((value) => ({ value, label: sentence(value) }))}
          value={current}
          onChoose={(value) => onChange({ direction: value })}
        />
      )}
      {other && (
        <p className={styles.sentence} data-warns>
          <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
          {translate('records:relationEntry.parallel', { sentence: relationSentence(other, wording) })}
        </p>
      )}
    </div>
  );
}
