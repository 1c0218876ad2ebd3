import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft, IconArrowMerge, IconChartDots3, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type DescribedTable, descriptions } from '../../../shared/description/descriptions.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { actorsAbove } from '../../../shared/model/actors-above.ts';
import { reveal } from '../../state/focus-request.ts';
import { askToMerge } from '../../state/merge-request.ts';
import { goBack, goTo } from '../../state/navigation.ts';
import { useTranslate } from '../../state/preferences.ts';
import { select } from '../../state/selection.ts';
import { Lock } from '../../ui/fields/AttributeField.tsx';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { type RemovalQuestion, removeRecords, startRemoval } from '../../ui/records/removal.ts';
import { RemovalDialog } from '../../ui/records/RemovalDialog.tsx';
import { recordIcons } from '../../ui/records/record-icons.ts';
import styles from './records.module.css';

interface RecordHeadProps {
  readonly table: DescribedTable;
  readonly id: string;
  readonly isDraft: boolean;
  /** What else can be done with records of this type. */
  readonly actions?: ReactNode;
}

/** Tables whose records stand on the map. */
const onMap: ReadonlySet<string> = new Set(['actors', 'relations', 'bodies', 'measures']);

/** What the page is about, and what can be done with the whole record. */
export function RecordHead({ table, id, isDraft, actions }: RecordHeadProps) {
  const t = useTranslate();
  const { wording } = useFieldSurroundings();
  const heading = useRef<HTMLHeadingElement>(null);
  const [question, setQuestion] = useState<RemovalQuestion | null>(null);
  const title = isDraft ? t(`records:newTitle.${table}`) : recordTitle(table, id, wording);

  // The focus comes from another page; a new record takes it into its first field.
  useEffect(() => {
    if (!isDraft) heading.current?.focus();
    // Only on arrival: a record that is made while it is entered keeps the focus where it is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id]);

  const askToRemove = () => {
    if (table !== 'network') setQuestion(startRemoval(table, [id], wording, goBack));
  };
  const showOnMap = () => {
    goTo('map');
    select([{ table, id }]);
    reveal([{ table, id }]);
  };

  return (
    <header className={styles.head}>
      <ActionIcon size="lg" aria-label={t('records:form.back')} title={t('records:form.back')} onClick={goBack}>
        <IconArrowLeft size={18} stroke={1.6} />
      </ActionIcon>
      <Sign table={table} id={id} />
      <div className={styles.headText}>
        <div className={styles.kind}>
          {t(`model:table.${table}`)} {descriptions[table].private && <Lock />}
          {table === 'actors' && <Above id={id} />}
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {!isDraft && actions}
      {!isDraft && onMap.has(table) && (
        <Button leftSection={<IconChartDots3 size={17} stroke={1.6} />} onClick={showOnMap}>
          {t('records:form.onMap')}
        </Button>
      )}
      {!isDraft && table === 'actors' && (
        <Button
          leftSection={<IconArrowMerge size={17} stroke={1.6} />}
          onClick={() => askToMerge({ keepId: id, dropId: null })}
        >
          {t('merge:with')}
        </Button>
      )}
      {!isDraft && table !== 'network' && (
        <Button leftSection={<IconTrash size={17} stroke={1.6} />} onClick={askToRemove}>
          {t('records:remove.command')}
        </Button>
      )}
      <RemovalDialog
        question={question}
        onConfirm={(asked) => {
          setQuestion(null);
          void removeRecords(asked, goBack);
        }}
        onClose={() => setQuestion(null)}
      />
    </header>
  );
}

/** What an actor belongs to, from the top down; each leads to its page. */
function Above({ id }: { readonly id: string }) {
  const { wording } = useFieldSurroundings();
  const above = actorsAbove(wording.network, id);
  if (above.length === 0) return null;
  return (
    <nav aria-label={wording.translate('records:actors.parentActorId')} className={styles.above}>
      {above.map((actor) => (
        <span key={actor.id}>
          <RecordAnchor table="actors" id={actor.id}>
            {actor.name}
          </RecordAnchor>
          <span aria-hidden> › </span>
        </span>
      ))}
    </nav>
  );
}

function Sign({ table, id }: { readonly table: DescribedTable; readonly id: string }): ReactNode {
  const { wording } = useFieldSurroundings();
  const actor = table === 'actors' ? wording.network.find('actors', id) : null;
  if (actor) return <SectorSign sector={actor.welfareSector} tier={actor.stakeholderTier} size={34} />;
  if (table === 'bodies') return <SectorSign type="body" sector={null} size={30} />;
  if (table === 'measures') return <SectorSign type="measure" sector={null} size={30} />;
  const Icon = recordIcons[table];
  return <Icon size={26} stroke={1.4} aria-hidden className={styles.sign} />;
}
