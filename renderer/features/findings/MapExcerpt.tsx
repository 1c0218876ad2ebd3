import { useMemo } from 'react';
import type { Finding } from '../../../shared/model/finding.ts';
import { labelOf, placesOf } from '../../../shared/notation/short-name.ts';
import { dashPatterns, type TieForm } from '../../../shared/notation/tie-form.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { excerptOf, excerptSize, type PlacedActor } from './excerpt.ts';
import { actorsOf } from './finding-records.ts';
import styles from './findings.module.css';

const sign = { subject: 34, between: 26 } as const;
const longestLabel = 22;

/** The part of the map a finding is about, as a small picture. */
export function MapExcerpt({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const excerpt = useMemo(() => excerptOf(network, actorsOf(network, finding)), [network, finding]);
  if (!excerpt) return null;
  const names = excerpt.actors.map(({ actor }) => actor.name);
  return (
    <figure className={styles.excerpt} aria-label={t('findings:excerpt', { names: format.list(names) })}>
      <svg viewBox={`0 0 ${excerptSize.width} ${excerptSize.height}`} aria-hidden="true">
        {excerpt.ties.map(({ id, from, to, form }) => (
          <line
            key={id}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            style={{ stroke: `var(--kw-${cssName(form.colour)})` }}
            strokeWidth={form.width}
            strokeDasharray={form.dash === 'solid' ? undefined : dashPatterns[form.dash].join(' ')}
          />
        ))}
        {excerpt.actors.map((placed) => (
          <Sign key={placed.actor.id} placed={placed} />
        ))}
      </svg>
    </figure>
  );
}

function Sign({ placed: { actor, x, y, isSubject } }: { readonly placed: PlacedActor }) {
  const network = useNetwork();
  const size = isSubject ? sign.subject : sign.between;
  const label = labelOf(actor, placesOf(network.settings));
  return (
    <g>
      {isSubject && <circle className={styles.excerptHalo} cx={x} cy={y} r={size / 2 + 2} />}
      <g transform={`translate(${x - size / 2} ${y - size / 2})`}>
        <SectorSign
          sector={actor.welfareSector}
          tier={actor.stakeholderTier}
          ghost={actor.lifecycle === 'identified'}
          size={size}
        />
      </g>
      <text className={styles.excerptLabel} data-subject={isSubject || undefined} x={x} y={y + size / 2 + 15}>
        {label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label}
      </text>
    </g>
  );
}

/** `tieQm` as its variable is called: `tie-qm`. */
function cssName(colour: TieForm['colour']): string {
  return colour.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
