import { Button, Text, Title } from '@mantine/core';
import { IconCirclePlus, IconFileImport, IconFilterOff } from '@tabler/icons-react';
import { runCommand } from '../../app/commands.ts';
import { useTranslate } from '../../state/preferences.ts';
import type { Loosening } from './actor-filter.ts';
import type { ActorView } from './actor-views.ts';
import styles from './actors.module.css';

interface NoMatchProps {
  readonly loosening: Loosening | null;
  readonly search: string;
  readonly onLoosen: (part: Loosening['part'] | 'everything') => void;
  readonly onCreate: (name: string) => void;
}

/** Nobody passes the filter: names the one part that could be let go, and what that brings back. */
export function NoMatch({ loosening, search, onLoosen, onCreate }: NoMatchProps) {
  const t = useTranslate();
  const name = search.trim();
  return (
    <div className={styles.empty}>
      <Title order={2}>{t('actors:noMatch.title')}</Title>
      <Text c="var(--kw-ink2)">{loosening ? <Hits loosening={loosening} /> : t('actors:noMatch.several')}</Text>
      <div className={styles.emptyActions}>
        <Button
          leftSection={<IconFilterOff size={18} stroke={1.6} />}
          onClick={() => onLoosen(loosening?.part ?? 'everything')}
        >
          <Release loosening={loosening} />
        </Button>
        {name === '' ? null : (
          <Button leftSection={<IconCirclePlus size={18} stroke={1.6} />} onClick={() => onCreate(name)}>
            {t('actors:noMatch.create', { name })}
          </Button>
        )}
      </div>
    </div>
  );
}

function Hits({ loosening: { part, hits } }: { readonly loosening: Loosening }) {
  const t = useTranslate();
  const words =
    part === 'search' ? t('actors:noMatch.search') : t('actors:noMatch.column', { column: t(`actors:column.${part}`) });
  return t('actors:noMatch.hits', { part: words, count: hits });
}

function Release({ loosening }: { readonly loosening: Loosening | null }) {
  const t = useTranslate();
  if (!loosening) return t('actors:noMatch.releaseAll');
  if (loosening.part === 'search') return t('actors:noMatch.releaseSearch');
  return t('actors:noMatch.release', { column: t(`actors:column.${loosening.part}`) });
}

/** The chosen view holds nobody, which is often good news. */
export function NobodyInView({ view }: { readonly view: Exclude<ActorView, 'all'> }) {
  const t = useTranslate();
  return (
    <div className={styles.empty}>
      <Title order={2}>{t(`actors:noneInView.${view}`)}</Title>
    </div>
  );
}

/** No actor has been recorded yet: how to begin. */
export function NoActors({ onAdd }: { readonly onAdd: () => void }) {
  const t = useTranslate();
  return (
    <div className={styles.empty}>
      <Title order={2}>{t('actors:empty.title')}</Title>
      <Text c="var(--kw-ink2)">{t('actors:empty.invitation')}</Text>
      <div className={styles.emptyActions}>
        <Button variant="filled" leftSection={<IconCirclePlus size={18} stroke={1.6} />} onClick={onAdd}>
          {t('actors:empty.first')}
        </Button>
        <Button leftSection={<IconFileImport size={18} stroke={1.6} />} onClick={() => runCommand('exchange.import')}>
          {t('actors:empty.import')}
        </Button>
      </div>
    </div>
  );
}
