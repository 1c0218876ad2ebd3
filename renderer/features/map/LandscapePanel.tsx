import { SegmentedControl, Switch, Textarea } from '@mantine/core';
import { useState } from 'react';
import { stakeholderTier, welfareSector } from '../../../shared/model/enumerations.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { View } from '../../../shared/model/records/view.ts';
import type { Sheet } from '../../../shared/notation/sheet.ts';
import { lineChoices } from '../../../shared/views/sheet-changes.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { layersOf } from '../../../shared/views/shown-view.ts';
import { changeLayers, changeView } from './current-view.ts';
import styles from './LandscapePanel.module.css';
import { setMap, useMapSettings } from './map-settings.ts';

interface LandscapePanelProps {
  readonly network: Network;
  readonly view: View;
  readonly sheet: Sheet;
}

const layers = ['desired', 'ghosts', 'tension'] as const;

/** What is said about the sheet while nobody is selected: guiding question, distribution, lines. */
export function LandscapePanel({ network, view, sheet }: LandscapePanelProps) {
  const t = useTranslate();
  const { lines } = useMapSettings();
  const shown = layersOf(view, network);
  return (
    <aside className={styles.panel} aria-label={t('map:landscape.title')} data-region="inspector">
      <header className={styles.head}>
        <h2 tabIndex={-1}>{t(`map:view.${view.projection}`)}</h2>
        <p>{t('map:landscape.nothingSelected')}</p>
      </header>
      <section className={styles.section}>
        <h3>{t('map:question.label')}</h3>
        <Question key={`${view.id} ${view.question}`} question={view.question} />
      </section>
      <section className={styles.section}>
        <h3>{t('map:landscape.distribution')}</h3>
        <Distribution sheet={sheet} />
      </section>
      <section className={styles.section}>
        <h3>{t('map:landscape.lines')}</h3>
        <SegmentedControl
          aria-label={t('map:landscape.lines')}
          data={lineChoices.map((value) => ({ value, label: t(`map:landscape.line.${value}`) }))}
          value={lines}
          onChange={(value) => setMap({ lines: lineChoices.find((one) => one === value) ?? 'close' })}
        />
        {layers.map((layer) => (
          <Switch
            key={layer}
            label={t(`map:layer.${layer}`)}
            checked={shown[layer]}
            onChange={(event) => void changeLayers({ [layer]: event.currentTarget.checked })}
          />
        ))}
      </section>
      {view.projection === 'landscape' && (
        <section className={styles.section}>
          <h3>{t('map:landscape.order')}</h3>
          <p>{t('map:landscape.orderHint')}</p>
        </section>
      )}
    </aside>
  );
}

function Question({ question }: { readonly question: string }) {
  const t = useTranslate();
  const [draft, setDraft] = useState(question);
  return (
    <Textarea
      aria-label={t('map:question.label')}
      placeholder={t('map:question.empty')}
      autosize
      minRows={2}
      maxLength={1000}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => draft.trim() !== question && void changeView({ question: draft.trim() })}
    />
  );
}

/** How many actors of every sector are on every ring. */
function Distribution({ sheet }: Pick<LandscapePanelProps, 'sheet'>) {
  const t = useTranslate();
  const format = useFormat();
  const actors = sheet.nodes.filter(({ sign }) => sign.type === 'actor' && !sign.ghost && !sign.focus);
  const tiers = [...stakeholderTier.options, null];
  const sectors = welfareSector.options;
  const rows = tiers
    .map((tier) => ({ tier, here: actors.filter(({ sign }) => sign.tier === tier) }))
    .filter(({ tier, here }) => tier !== null || here.length > 0);
  const voices = actors.filter(({ sign }) => sign.tier === 'key' && sign.sector === 'informal').length;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="kw-visually-hidden">{t('map:landscape.ring')}</span>
            </th>
            {sectors.map((sector) => (
              <th key={sector} scope="col">
                <SectorSign sector={sector} size={19} />
                <span className="kw-visually-hidden">{t(`model:welfareSector.${sector}`)}</span>
              </th>
            ))}
            <th scope="col">{t('map:landscape.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ tier, here }) => (
            <tr key={tier ?? ''}>
              <th scope="row">{tier ? t(`map:legend.entry.${tier}`) : t('map:legend.entry.noTier')}</th>
              {sectors.map((sector) => (
                <td key={sector}>{format.number(here.filter(({ sign }) => sign.sector === sector).length, 0)}</td>
              ))}
              <td>
                <strong>{format.number(here.length, 0)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('map:landscape.voices', { count: voices })}</p>
    </>
  );
}
