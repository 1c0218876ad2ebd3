import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { Ref } from 'react';
import type { NotCheckedResult } from '../../../shared/model/gap-analysis.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { referenceDateOf } from '../../../shared/model/network.ts';
import { meetingWith } from '../../../shared/overviews/agenda.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { openFinding } from '../../state/open-finding.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { SeveritySign } from '../../ui/SeveritySign.tsx';
import type { FindingGroup } from './finding-list.ts';
import { type Grouping, limitIn, moreStep, releaseFilter, setFindings, useFindingsView } from './findings-view.ts';
import { UncheckedNotes } from './NoFindings.tsx';
import { type ShownFinding, standingWord } from './shown-findings.ts';
import type { FindingTexts } from './use-finding-texts.ts';
import styles from './findings.module.css';

interface FindingListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly groups: readonly FindingGroup<ShownFinding>[];
  readonly texts: FindingTexts;
  /** Fingerprint of the open finding. */
  readonly open: string | null;
  /** Fingerprint of the entry in the order of Tab. */
  readonly tabStop: string | null;
  readonly asOf: string | null;
  readonly notChecked: readonly NotCheckedResult[];
  /** Whether newer findings are on their way. */
  readonly busy: boolean;
}

/** Findings in groups. One entry is in the order of Tab; J, K and the arrows lead through all of them. */
export function FindingList({ ref, groups, texts, open, tabStop, asOf, notChecked, busy }: FindingListProps) {
  const t = useTranslate();
  const format = useFormat();
  const { filter, scope } = useFindingsView();
  const filtered =
    filter.query.trim() !== '' ||
    filter.severities.length > 0 ||
    scope.standing !== 'active' ||
    scope.theme !== null ||
    scope.field !== null ||
    scope.actorId !== null;
  return (
    <div ref={ref} className={styles.list}>
      {groups.map((group) => (
        <Group key={group.id} group={group} texts={texts} open={open} tabStop={tabStop} />
      ))}
      {groups.length === 0 && filtered && asOf !== null ? (
        <div className={styles.noMatch}>
          <p>{t('findings:noMatch')}</p>
          <Button size="xs" onClick={releaseFilter}>
            {t('findings:releaseFilter')}
          </Button>
        </div>
      ) : null}
      {asOf === null ? null : (
        <output className={styles.state}>
          {busy
            ? t('findings:checking', { date: format.date(asOf) })
            : t('findings:checkedOn', { date: format.date(asOf) })}
        </output>
      )}
      {asOf !== null && groups.length > 0 ? <UncheckedNotes notChecked={notChecked} /> : null}
    </div>
  );
}

interface GroupProps {
  readonly group: FindingGroup<ShownFinding>;
  readonly texts: FindingTexts;
  readonly open: string | null;
  readonly tabStop: string | null;
}

function Group({ group, texts, open, tabStop }: GroupProps) {
  const t = useTranslate();
  const nameOf = useGroupName();
  const view = useFindingsView();
  const closed = view.closed.has(group.id);
  const limit = limitIn(view, group.id);
  const hidden = group.findings.length - limit;
  const Chevron = closed ? IconChevronRight : IconChevronDown;
  const toggle = () => {
    const next = new Set(view.closed);
    if (!next.delete(group.id)) next.add(group.id);
    setFindings({ closed: next });
  };
  return (
    <section>
      <h2 className={styles.groupHead}>
        <button type="button" className={styles.groupButton} aria-expanded={!closed} onClick={toggle}>
          <Chevron size={16} stroke={1.8} aria-hidden />
          <span className={styles.groupName}>{nameOf(view.grouping, group.id)}</span>
          <span className={styles.groupCount}>{group.findings.length}</span>
          <span className={styles.groupWorst}>
            <SeveritySign severity={group.worst.severity} word={t(`model:severity.${group.worst.severity}`)} />
            <span data-severity={group.worst.severity} className={styles.worstCount}>
              {group.worst.count}
            </span>
          </span>
        </button>
      </h2>
      {closed ? null : (
        <ul className={styles.items}>
          {group.findings.slice(0, limit).map((finding) => (
            <li key={finding.fingerprint}>
              <Item
                finding={finding}
                texts={texts}
                isOpen={finding.fingerprint === open}
                isTabStop={finding.fingerprint === tabStop}
              />
            </li>
          ))}
        </ul>
      )}
      {!closed && hidden > 0 ? (
        <button
          type="button"
          className={styles.more}
          onClick={() => setFindings({ limits: { ...view.limits, [group.id]: limit + moreStep } })}
        >
          {t('findings:more', { count: hidden })}
        </button>
      ) : null}
    </section>
  );
}

/** What a group of findings is called. */
function useGroupName(): (grouping: Grouping, id: string) => string {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const network = useNetwork();
  const language = useLanguage();
  return (grouping, id) => {
    if (grouping === 'theme') return translate(`rules:groups.${id}`);
    if (id === '') return t(grouping === 'field' ? 'findings:grouping.noField' : 'findings:grouping.noActor');
    return recordTitle(grouping === 'field' ? 'fieldsOfAction' : 'actors', id, { network, translate, language });
  };
}

interface ItemProps {
  readonly finding: ShownFinding;
  readonly texts: FindingTexts;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
}

function Item({ finding, texts, isOpen, isTabStop }: ItemProps) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const network = useNetwork();
  const { title, who } = texts.of(finding);
  const onAgenda = meetingWith(network, finding.fingerprint, referenceDateOf(network)) !== null;
  const standing = standingWord(finding, network.find('decisions', finding.decisionId), onAgenda);
  return (
    <button
      type="button"
      className={styles.item}
      data-finding={finding.fingerprint}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => openFinding(finding.fingerprint)}
    >
      <SeveritySign severity={finding.severity} word={t(`model:severity.${finding.severity}`)} />
      <span className={styles.itemTitle}>{title}</span>
      {standing === null ? null : <span className={styles.standing}>{translate(standing)}</span>}
      <span className={styles.itemWho}>{who}</span>
    </button>
  );
}
