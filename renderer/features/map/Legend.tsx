import { ActionIcon } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useMemo } from 'react';
import { type LegendEntry, type LegendGroup, legendOf } from '../../../shared/notation/legend.ts';
import { emphasise, type Sheet } from '../../../shared/notation/sheet.ts';
import { legendText } from '../../../shared/picture/picture-words.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { TieSign } from '../../ui/TieSign.tsx';
import styles from './map.module.css';
import { setMap, useMapSettings } from './map-settings.ts';

interface LegendProps {
  readonly sheet: Sheet;
  readonly selected: ReadonlySet<string>;
}

/** Below this size the sheet needs the room. */
const smallWindow = '(height < 50rem), (width < 73.75rem)';
/** From this number of entries on the legend takes three rows. */
const longLegend = 15;

/** The legend of what is on the sheet: two or three rows under it, foldable to one, never off. */
export function Legend({ sheet, selected }: LegendProps) {
  const t = useTranslate();
  const settings = useMapSettings();
  const small = useMediaQuery(smallWindow, matchMedia(smallWindow).matches) ?? false;
  const legendFolded = settings.legendFolded ?? small;
  const groups = useMemo(() => {
    // A selection draws ties in full: what they then show is explained too.
    const ties = new Set([...sheet.ties, ...emphasise(sheet, selected)]);
    return legendOf({ ...sheet, ties: [...ties] });
  }, [sheet, selected]);
  if (groups.length === 0) return null;
  const Chevron = legendFolded ? IconChevronUp : IconChevronDown;
  return (
    <section
      className={styles.legend}
      data-long={groups.reduce((sum, group) => sum + group.entries.length, 0) > longLegend || undefined}
      aria-label={t('map:legend.title')}
      data-folded={legendFolded || undefined}
    >
      {groups.map((group) => (
        <Group key={group.id} group={group} sizes={sheet.sizes} />
      ))}
      <ActionIcon
        className={styles.fold}
        aria-label={legendFolded ? t('map:legend.unfold') : t('map:legend.fold')}
        aria-expanded={!legendFolded}
        onClick={() => setMap({ legendFolded: !legendFolded })}
      >
        <Chevron size={18} stroke={1.6} />
      </ActionIcon>
    </section>
  );
}

interface GroupProps {
  readonly group: LegendGroup;
  readonly sizes: Sheet['sizes'];
}

function Group({ group, sizes }: GroupProps) {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const language = useLanguage();
  return (
    <div className={styles.legendGroup}>
      <h2>
        {t(`map:legend.group.${group.id}`)}
        {group.id === 'tension' && <span> {t('map:legend.internal')}</span>}
      </h2>
      <ul>
        {group.entries.map((entry) => (
          <li key={keyOfEntry(entry)}>
            <Sample entry={entry} />
            {legendText(entry, sizes, words, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function keyOfEntry({ id, sample }: LegendEntry): string {
  if (sample.type === 'mark') return sample.kind;
  return sample.type === 'group' ? `group ${sample.number}` : id;
}

const sampleSizes = [11, 16, 22];

function Sample({ entry: { sample } }: { readonly entry: LegendEntry }) {
  const t = useTranslate();
  switch (sample.type) {
    case 'tie':
      return <TieSign form={sample.form} width={28} />;
    case 'mark':
      return (
        <>
          {sample.form && <TieSign form={{ ...sample.form, mark: null }} width={28} />}
          <strong className={styles.badge}>{t(`map:kindMark.${sample.kind}`)}</strong>
        </>
      );
    case 'group':
      return (
        <span className={styles.groupSign}>
          <SectorSign {...sample.sign} size={19} />
          <strong aria-hidden>{sample.number}</strong>
        </span>
      );
    case 'badge':
      return <strong className={styles.badge}>{t(`map:badge.${sample.badge}`)}</strong>;
    case 'findings':
      return <strong className={styles.findingSign}>2</strong>;
    case 'node':
      return <SectorSign {...sample.sign} size={19} />;
    case 'sizes':
      return (
        <span className={styles.sizes}>
          {sampleSizes.map((size) => (
            <SectorSign key={size} {...sample.sign} size={size} />
          ))}
        </span>
      );
  }
}
