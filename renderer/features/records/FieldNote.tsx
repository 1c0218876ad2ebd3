import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowNarrowRight } from '@tabler/icons-react';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import type { DescribedTable } from '../../../shared/description/descriptions.ts';
import { relationSentence } from '../../../shared/description/relation-sentence.ts';
import { valueText } from '../../../shared/description/value-text.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { Relation } from '../../../shared/model/records/relation.ts';
import { parallelRelation } from '../../../shared/model/validation.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import styles from './records.module.css';
import { suggestionsFor } from './suggestions.ts';

interface FieldNoteProps {
  readonly table: DescribedTable;
  readonly attribute: AttributeDescription;
  readonly record: Values;
  readonly onStore: (changes: Values, mergeKey: string | null) => void;
}

/** What is to be said about a value beyond its being right: what is usual, what it means, what is there already. */
export function FieldNote({ table, attribute, record, onStore }: FieldNoteProps) {
  const t = useTranslate();
  const { wording } = useFieldSurroundings();
  if (table === 'relations') return <RelationNote keyName={attribute.key} relation={record as Partial<Relation>} />;
  const suggestion = suggestionsFor(table, record, wording.network).find(({ key }) => key === attribute.key);
  if (!suggestion) return null;
  const text = valueText(attribute, { ...record, ...suggestion.changes }, wording);
  return (
    <p className={styles.note}>
      <span>{t('records:form.usual', { text })}</span>
      <Button
        size="compact-xs"
        aria-label={t('records:form.takeUsual', { text })}
        onClick={() => onStore(suggestion.changes, null)}
      >
        {t('records:form.take')}
      </Button>
    </p>
  );
}

/** A relation in plain words below its direction, and a second one of its kind below its kind. */
function RelationNote({ keyName, relation }: { readonly keyName: string; readonly relation: Partial<Relation> }) {
  const t = useTranslate();
  const { wording } = useFieldSurroundings();
  if (keyName === 'direction') {
    const sentence = relationSentence(relation, wording);
    return sentence === '' ? null : (
      <p className={styles.note}>
        <IconArrowNarrowRight size={16} stroke={1.6} aria-hidden />
        <strong>{sentence}</strong>
      </p>
    );
  }
  const other = keyName === 'kind' ? parallelRelation(wording.network, relation) : null;
  if (!other) return null;
  return (
    <p className={styles.note} data-warns>
      <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
      <span>{t('records:form.parallel')}</span>
      <RecordAnchor table="relations" id={other.id}>
        {t('records:form.showOther')}
      </RecordAnchor>
    </p>
  );
}
