import { ActionIcon, NativeSelect, Popover, Stack } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useMemo } from 'react';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { groupFindings } from './finding-list.ts';
import { actorsOf } from './finding-records.ts';
import { type Grouping, groupings, setFindings, useFindingsView } from './findings-view.ts';
import { fieldOf, type ShownFinding } from './shown-findings.ts';
import styles from './findings.module.css';

/** How the list is grouped, and the theme, field of action and actor it is narrowed to. */
export function FindingScopeMenu({ all }: { readonly all: readonly ShownFinding[] }) {
  const t = useTranslate();
  const { scope } = useFindingsView();
  const isNarrowed = scope.theme !== null || scope.field !== null || scope.actorId !== null;
  return (
    <Popover position="bottom-end" withinPortal trapFocus>
      <Popover.Target>
        <ActionIcon
          className={styles.scope}
          variant={isNarrowed ? 'filled' : 'subtle'}
          aria-label={t('findings:scope')}
          title={t('findings:scope')}
        >
          <IconFilter size={17} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Scope all={all} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Scope({ all }: { readonly all: readonly ShownFinding[] }) {
  const t = useTranslate();
  const format = useFormat();
  const translate = useTranslateDynamic();
  const network = useNetwork();
  const language = useLanguage();
  const { scope, grouping } = useFindingsView();
  const themes = groupFindings(all).map(({ id }) => ({ value: id, label: translate(`rules:groups.${id}`) }));
  const actors = useMemo(() => {
    const ids = [...new Set(all.flatMap((finding) => actorsOf(network, finding)))];
    return ids
      .map((id) => ({ value: id, label: recordTitle('actors', id, { network, translate, language }) }))
      .toSorted((one, other) => format.compare(one.label, other.label));
  }, [all, network, translate, language, format]);
  const fields = useMemo(() => {
    const ids = [...new Set(all.flatMap((finding) => fieldOf(network, finding) ?? []))];
    return ids
      .map((id) => ({ value: id, label: recordTitle('fieldsOfAction', id, { network, translate, language }) }))
      .toSorted((one, other) => format.compare(one.label, other.label));
  }, [all, network, translate, language, format]);
  const everything = { value: '', label: t('findings:everything') };
  return (
    <Stack gap="xs">
      <NativeSelect
        size="xs"
        label={t('findings:groupBy')}
        value={grouping}
        data={groupings.map((value) => ({ value, label: t(`findings:grouping.${value}`) }))}
        onChange={(event) => setFindings({ grouping: event.currentTarget.value as Grouping, closed: new Set() })}
      />
      <NativeSelect
        size="xs"
        label={t('findings:grouping.theme')}
        value={scope.theme ?? ''}
        data={[everything, ...themes]}
        onChange={(event) => setFindings({ scope: { ...scope, theme: event.currentTarget.value || null } })}
      />
      <NativeSelect
        size="xs"
        label={t('findings:grouping.field')}
        value={scope.field ?? ''}
        data={[everything, ...fields]}
        onChange={(event) => setFindings({ scope: { ...scope, field: event.currentTarget.value || null } })}
      />
      <NativeSelect
        size="xs"
        label={t('findings:grouping.actor')}
        value={scope.actorId ?? ''}
        data={[everything, ...actors]}
        onChange={(event) => setFindings({ scope: { ...scope, actorId: event.currentTarget.value || null } })}
      />
    </Stack>
  );
}
