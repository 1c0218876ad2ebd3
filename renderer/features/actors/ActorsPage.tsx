import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { registerCommands } from '../../app/commands.ts';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { clearSelection, select } from '../../state/selection.ts';
import { ActorSelectionBar } from './ActorSelectionBar.tsx';
import { ActorsHead } from './ActorsHead.tsx';
import { ActorsTable } from './ActorsTable.tsx';
import { ActorViews } from './ActorViews.tsx';
import { RemoveActorsDialog, type RemovalQuestion } from './RemoveActorsDialog.tsx';
import { removeActors, startRemoval } from './remove-actors.ts';
import { setTable, useTableSettings } from './table-settings.ts';
import { useActorsTable } from './use-actors-table.ts';
import styles from './actors.module.css';

interface ActorsPageProps {
  /** The profile of what is selected, shown beside the table once an actor has been opened. */
  readonly inspector: ReactNode;
}

/** All actors as a table: search, filter, edit, add and remove them. */
export function ActorsPage({ inspector }: ActorsPageProps) {
  const t = useTranslate();
  const network = useNetwork();
  const model = useActorsTable();
  const { profile } = useTableSettings();
  const [question, setQuestion] = useState<RemovalQuestion | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const { selected, rows, shown } = model;
  const remove = () => setQuestion(startRemoval(selected));

  useEffect(
    () =>
      registerCommands([
        {
          id: 'actors.search',
          label: () => t('actors:search'),
          icon: IconSearch,
          keys: 'mod+F',
          run: () => {
            search.current?.focus();
            search.current?.select();
          },
        },
      ]),
    [t],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || question) return;
    if (event.key.toLowerCase() === 'a' && event.target instanceof HTMLTableCellElement) {
      event.preventDefault();
      setTable({ adding: true });
    }
    if (event.key !== 'Escape') return;
    if (profile && selected.length > 0) setTable({ profile: false });
    else clearSelection();
  };

  return (
    // Escape takes back one level wherever the keyboard is on the page, A adds where it is in the table.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={page} className={styles.page} onKeyDown={onKeyDown}>
      <section className={styles.main} aria-label={t('actors:title')}>
        <ActorsHead model={model} searchRef={search} />
        <ActorViews view={model.view} counts={model.counts} onChange={(view) => setTable({ view })} />
        <output className="kw-visually-hidden">{t('actors:shown', { shown: shown.length, total: rows.length })}</output>
        <ActorsTable
          model={model}
          onOpen={(id) => {
            select([{ table: 'actors', id }]);
            setTable({ profile: true });
          }}
          onRemove={remove}
        />
        {selected.length > (profile ? 1 : 0) ? (
          <ActorSelectionBar network={network} selected={selected} onRemove={remove} />
        ) : null}
      </section>
      {profile && selected.length > 0 ? inspector : null}
      <RemoveActorsDialog
        question={question}
        onConfirm={(asked) => {
          setQuestion(null);
          void removeActors(asked);
        }}
        onClose={() => setQuestion(null)}
        onClosed={() => page.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()}
      />
    </div>
  );
}
