import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { Network } from '../../../shared/model/network.ts';
import { coreNetworkMeasures } from '../../state/core-analysis.ts';
import { useFormat } from '../../state/format.ts';
import { goTo } from '../../state/navigation.ts';
import { useTranslate } from '../../state/preferences.ts';
import { Explanations } from './Explanations.tsx';
import styles from './inspector.module.css';
import { Section } from './Section.tsx';
import { useBothAnalyses } from './use-figures.ts';

/** The network as a whole, while nothing is selected. */
export function NetworkProfile({ network }: { readonly network: Network }) {
  const t = useTranslate();
  return (
    <>
      <header className={styles.head}>
        <div className={styles.headText}>
          <h2 tabIndex={-1}>{network.settings?.name}</h2>
          {network.settings?.municipality && <p className={styles.subtitle}>{network.settings.municipality}</p>}
        </div>
      </header>
      <div className={styles.actions}>
        <Button size="xs" leftSection={<IconPencil size={15} stroke={1.6} />} onClick={() => goTo('settings')}>
          {t('records:form.network')}
        </Button>
      </div>
      <p className={styles.hint}>{t('map:inspector.nothing')}</p>
      {network.records.actors.length > 0 && <NetworkFigures network={network} />}
    </>
  );
}

function NetworkFigures({ network }: { readonly network: Network }) {
  const t = useTranslate();
  const format = useFormat();
  const { withFocus, withoutFocus } = useBothAnalyses(network);
  if (!withFocus.result) return null;
  const words = (value: unknown) => {
    if (Array.isArray(value)) return sizesText(value as number[], (size) => format.number(size));
    return typeof value === 'number' ? format.number(value, 3) : t('map:inspector.undefined');
  };
  return (
    <Section
      id="network"
      title={t('map:inspector.section.network')}
      aside={withFocus.stale ? t('map:inspector.stale') : undefined}
    >
      <table className={styles.networkFigures}>
        <thead>
          <tr>
            <th scope="col" className="kw-visually-hidden">
              {t('map:inspector.measure')}
            </th>
            <th scope="col">{t('map:inspector.withFocus')}</th>
            {withoutFocus && <th scope="col">{t('map:inspector.withoutFocus')}</th>}
          </tr>
        </thead>
        <tbody>
          {coreNetworkMeasures.map((id) => (
            <tr key={id}>
              <th scope="row">{t(`measures:${id}.name`)}</th>
              <td>{words(withFocus.result?.network[id])}</td>
              {withoutFocus && <td>{withoutFocus.result ? words(withoutFocus.result.network[id]) : ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <Explanations ids={coreNetworkMeasures} />
    </Section>
  );
}

/** Sizes of groups, equal ones gathered: `56, 5 × 1`. */
function sizesText(sizes: readonly number[], write: (value: number) => string): string {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts]
    .map(([size, count]) => (count === 1 ? write(size) : `${write(count)} × ${write(size)}`))
    .join(', ');
}
