import { CloseButton, NativeSelect } from '@mantine/core';
import type { JudgedAnalysis } from '../../../shared/contract/index.ts';
import { urgency, worth } from '../../../shared/gaps/scores/slots.ts';
import { templateExpectations } from '../../../shared/model/expectations.ts';
import type { Importance } from '../../../shared/model/records/expectation.ts';
import { type CoverageCell, coverageWith, importances } from '../../../shared/overviews/coverage-table.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { openRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { SlotActions } from './SlotActions.tsx';
import { findingAbout, helpers, weighPartner, wishForTie } from './slot-commands.ts';
import { SlotSign } from './SlotSign.tsx';
import { useExpectationWords } from '../../state/expectation-words.ts';
import styles from './coverage.module.css';

interface SlotPanelProps {
  readonly cell: CoverageCell;
  readonly result: JudgedAnalysis;
  readonly onClose: () => void;
}

/** An expected partner: where it stands, what it would change, who it could be, who can help, what can be done. */
export function SlotPanel({ cell, result, onClose }: SlotPanelProps) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const words = useExpectationWords();
  const { partner, state } = cell;
  const names = { field: words.field(partner.field), partner: words.partner(partner.pattern) };
  const usual = templateExpectations().partners.find(({ id }) => id === partner.id);
  const finding = findingAbout(result.findings, partner.id);
  const signed = [partner.decidedOn ? format.date(partner.decidedOn) : null, partner.decidedBy].filter(Boolean);
  return (
    <>
      <header className={styles.part}>
        <div className={styles.panelLine}>
          <span className={styles.quiet}>
            {t('coverage:where', { field: names.field, importance: t(`coverage:importance.${partner.importance}`) })}
          </span>
          <CloseButton aria-label={t('coverage:close')} onClick={onClose} />
        </div>
        <h2 className={styles.panelTitle}>{names.partner}</h2>
        <p className={styles.stateLine} data-state={state}>
          <SlotSign state={state} size={18} />
          {t(`coverage:state.${state}`)}
        </p>
        <NativeSelect
          className={styles.weight}
          size="xs"
          label={t('coverage:weight')}
          description={
            usual && usual.importance !== partner.importance
              ? t('coverage:usualWeight', { importance: t(`coverage:importance.${usual.importance}`) })
              : undefined
          }
          value={partner.importance}
          data={importances.map((value) => ({ value, label: t(`coverage:importance.${value}`) }))}
          onChange={(event) => void weighPartner(partner, event.currentTarget.value as Importance, names.partner)}
        />
      </header>
      <section className={styles.part}>
        <p>{t(`coverage:sentence.${state}`, names)}</p>
        {state === 'notNeeded' && partner.reason && (
          <p className={styles.quiet}>{t('coverage:noted', { reason: partner.reason, signed: signed.join(', ') })}</p>
        )}
      </section>
      <Effect cell={cell} result={result} />
      <Candidates cell={cell} />
      {state !== 'engaged' && state !== 'notNeeded' && <Helpers ids={helpers(network, finding, partner)} />}
      <SlotActions cell={cell} finding={finding} names={names} />
    </>
  );
}

/** What the field's coverage would be with this partner, and how its urgency is reckoned. */
function Effect({ cell: { result: slot, partner }, result }: Pick<SlotPanelProps, 'cell' | 'result'>) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  if (slot === null || slot.state === 'engaged') return null;
  const before = format.number(Math.round((result.coverage[slot.field] ?? 0) * 100), 0);
  const after = format.number(Math.round(coverageWith(result, slot) * 100), 0);
  const percent = (value: string) => t('coverage:percent', { value });
  return (
    <section className={styles.part}>
      <h3>{t('coverage:effect')}</h3>
      <p className={styles.effect}>
        <span className="kw-visually-hidden">{t('coverage:effectSpoken', { before, after })}</span>
        <span aria-hidden="true">
          <strong>{percent(before)}</strong> → <strong className={styles.after}>{percent(after)}</strong>
        </span>{' '}
        <span className={styles.quiet}>{t('coverage:effectText')}</span>
      </p>
      <p className={styles.quiet}>
        {t('coverage:urgency', {
          priority: format.number(slot.priority, 1),
          importance: format.number(urgency[slot.importance], 1),
          worth: format.number(worth[slot.state], 2),
          weight: format.number(network.find('fieldsOfAction', partner.field)?.priority ?? 0.5, 2),
        })}
      </p>
    </section>
  );
}

/** Actors that are known and fit, and a wish for a tie with those who have none. */
function Candidates({ cell: { result } }: Pick<SlotPanelProps, 'cell'>) {
  const t = useTranslate();
  const network = useNetwork();
  const focus = network.focusActor;
  if (!result || result.candidates.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t('coverage:candidates')}</h3>
      <ul className={styles.people}>
        {result.candidates.map((id) => {
          const actor = network.find('actors', id);
          if (!actor) return null;
          const isLinked = result.linked.includes(id);
          return (
            <li key={id}>
              <ActorLink id={id} />
              <span className={styles.quiet}>
                {t(isLinked ? 'coverage:linkedMark' : 'coverage:unlinkedMark')}
                {actor.insideQuarter === false && ` · ${t('coverage:outside')}`}
              </span>
              {!isLinked && focus && focus.id !== id && (
                <button
                  type="button"
                  className={styles.link}
                  aria-label={t('coverage:wishFor', { name: actor.name })}
                  onClick={() => void wishForTie(focus.id, id, actor.name)}
                >
                  {t('coverage:wish')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Helpers({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslate();
  if (ids.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t('coverage:helpers')}</h3>
      <ul className={styles.people}>
        {ids.map((id) => (
          <li key={id}>
            <ActorLink id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActorLink({ id }: { readonly id: string }) {
  const network = useNetwork();
  const actor = network.find('actors', id);
  return (
    <span className={styles.person}>
      <SectorSign
        sector={actor?.welfareSector ?? null}
        tier={actor?.stakeholderTier ?? null}
        ghost={actor?.lifecycle === 'identified'}
      />
      <button type="button" className={styles.link} onClick={() => openRecord('actors', id)}>
        {actor?.name ?? id}
      </button>
    </span>
  );
}
