import { Tooltip, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactElement, useMemo } from 'react';
import { goTo, type PlainPage, usePage } from '../../state/navigation.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useFindings } from '../../state/results.ts';
import { pageIcons, railGroups } from '../pages.tsx';
import styles from './Rail.module.css';

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
      {railGroups.map((group) => (
        <ul key={group[0]} className={styles.group}>
          {group.map((target) => (
            <li key={target}>
              {hint(
                t(`common:page.${target}`),
                <UnstyledButton
                  className={styles.item}
                  aria-current={page === target ? 'page' : undefined}
                  onClick={() => goTo(target)}
                >
                  <span className={styles.icon}>
                    <PageIcon page={target} />
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
        {hint(
          t('common:page.settings'),
          <UnstyledButton
            className={styles.item}
            aria-current={page === 'settings' ? 'page' : undefined}
            onClick={() => goTo('settings')}
          >
            <span className={styles.icon}>
              <PageIcon page="settings" />
            </span>
            <span className={styles.label}>{t('common:page.settings')}</span>
          </UnstyledButton>,
        )}
      </div>
    </nav>
  );
}

function PageIcon({ page }: { readonly page: PlainPage }) {
  const Icon = pageIcons[page];
  return <Icon size={20} stroke={1.6} aria-hidden="true" />;
}
