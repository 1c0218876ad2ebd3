import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, Ref } from 'react';
import { useTranslate } from '../../state/preferences.ts';
import styles from './map.module.css';
import { type MapSettings, setMap } from './map-settings.ts';

export interface SearchState {
  readonly hits: number | null;
  /** Place of the hit shown last, from 1; 0 before the first. */
  readonly position: number;
  readonly onNext: (step: 1 | -1) => void;
}

interface SearchFieldProps {
  readonly settings: MapSettings;
  readonly search: SearchState;
  readonly searchRef: Ref<HTMLInputElement>;
}

/** Looks for nodes of the sheet by name and goes from hit to hit. */
export function SearchField({ settings, search, searchRef }: SearchFieldProps) {
  const t = useTranslate();
  const { hits, position, onNext } = search;
  const found = hits === null ? '' : hits === 0 ? t('map:toolbar.noHits') : t('map:toolbar.hits', { count: hits });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onNext(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && settings.search !== '') setMap({ search: '' });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.search}>
      <TextInput
        ref={searchRef}
        type="search"
        aria-label={t('map:toolbar.search')}
        placeholder={t('map:toolbar.search')}
        leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
        rightSection={
          settings.search === '' ? null : (
            <CloseButton size="sm" aria-label={t('map:toolbar.clearSearch')} onClick={() => setMap({ search: '' })} />
          )
        }
        value={settings.search}
        onChange={(event) => setMap({ search: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      {hits !== null && (
        <span className={styles.hits} aria-hidden>
          {hits > 0 && position > 0 ? t('map:toolbar.hit', { position, total: hits }) : found}
        </span>
      )}
      <output className="kw-visually-hidden">{found}</output>
    </div>
  );
}
