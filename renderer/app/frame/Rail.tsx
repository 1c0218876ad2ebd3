import { Tooltip, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChartDots3, IconHome, IconPuzzle, IconSettings, IconUsersGroup } from '@tabler/icons-react';
import { type ReactElement, useMemo } from 'react';
import { goTo, type PlainPage, usePage } from '../../state/navigation.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useFindings } from '../../state/results.ts';
import styles from './Rail.module.css';
import { SettingsMenu } from './SettingsMenu.tsx';

const groups: readonly (readonly { page: PlainPage; Icon: typeof IconHome }[])[] = [
  [{ page: 'start', Icon: IconHome }],
  [
    { page: 'map', Icon: IconChartDots3 },
    { page: 'actors', Icon: IconUsersGroup },
  ],
  [{ page: 'findings', Icon: IconPuzzle }],
];

/** The pages of the open document, and the settings below them. */
export function Rail() {
  const t = useTranslate();
  const page = usePage();
  const { findings } = useFindings();
  const urgent = useMemo(() => findings.filter(({ severity }) => severity === 'high').length, [findings]);
  const narrow = useMediaQuery('(max-width: 73.75em)') ?? false;
  const hint = (label: string, button: ReactElement) => (
    <Tooltip label={label} position="right" disabled={!narrow}>
      {button}
    </Tooltip>
  );
  return (
    <nav className={styles.rail} data-region="rail" aria-label={t('common:region.rail')}>
      {groups.map((group) => (
        <ul key={group[0]?.page} className={styles.group}>
          {group.map(({ page: target, Icon }) => (
            <li key={target}>
              {hint(
                t(`common:page.${target}`),
                <UnstyledButton
                  className={styles.item}
                  aria-current={page === target ? 'page' : undefined}
                  onClick={() => goTo(target)}
                >
                  <span className={styles.icon}>
                    <Icon size={20} stroke={1.6} aria-hidden="true" />
                    {target === 'findings' && urgent > 0 && (
                      <span className={styles.count} aria-hidden="true">
                        {urgent}
                      </span>
                    )}
                  </span>
                  <span className={styles.label}>{t(`common:page.${target}`)}</span>
                  {target === 'findings' && urgent > 0 && (
                    <span className="kw-visually-hidden">{t('common:openFindings', { count: urgent })}</span>
                  )}
                </UnstyledButton>,
              )}
            </li>
          ))}
        </ul>
      ))}
      <div className={styles.bottom}>
        <SettingsMenu position="right-end">
          <UnstyledButton className={styles.item}>
            <span className={styles.icon}>
              <IconSettings size={20} stroke={1.6} aria-hidden="true" />
            </span>
            <span className={styles.label}>{t('common:settings.menu')}</span>
          </UnstyledButton>
        </SettingsMenu>
      </div>
    </nav>
  );
}
