import { Button } from '@mantine/core';
import { IconDownload, IconFileImport } from '@tabler/icons-react';
import { expectationTemplateNames, expectationTemplates } from '../../../shared/model/expectation-templates.ts';
import { planLeaving, planTaking, templateUse } from '../../../shared/overviews/expectation-plan.ts';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import styles from './expectations.module.css';
import { planOfFile, planOfTemplate, saveTemplate, type TemplatePlan } from './template-plan.ts';

/** The templates, how much of each holds here, and the ways to take one over, leave it, read or write one. */
export function TemplateCards({ onPlan }: { readonly onPlan: (plan: TemplatePlan) => void }) {
  const t = useTranslate();
  const network = useNetwork();
  const { expectedPartners, expectedTies } = network.records;
  const openFile = async () => {
    const plan = await planOfFile();
    if (plan) onPlan(plan);
  };
  return (
    <section aria-labelledby="expectation-templates">
      <h2 id="expectation-templates" className={styles.heading}>
        {t('expectations:templates.title')}
      </h2>
      <ul className={styles.cards}>
        {expectationTemplateNames.map((template) => {
          const name = t(`expectations:templates.name.${template}`);
          const set = expectationTemplates()[template];
          const { held, of } = templateUse(network, set);
          const use = held === 0 ? 'useNone' : held === of ? 'useAll' : 'use';
          const canTake = planTaking(network, set).length > 0;
          const canLeave = planLeaving(network, set, '').length > 0;
          const isChanged = held > 0 || template === 'core';
          return (
            <li key={template} data-template={template} className={styles.card} data-used={held > 0 || undefined}>
              <h3>{name}</h3>
              <p>{t(`expectations:templates.about.${template}`)}</p>
              <p className={styles.use}>{t(`expectations:templates.${use}`, { held, of })}</p>
              <div className={styles.buttons}>
                {canTake && (
                  <Button
                    size="xs"
                    aria-label={t(`expectations:templates.${isChanged ? 'restoreOf' : 'takeOf'}`, { name })}
                    onClick={() => onPlan(planOfTemplate(template, 'take'))}
                  >
                    {t(`expectations:templates.${isChanged ? 'restore' : 'take'}`)}
                  </Button>
                )}
                {canLeave && (
                  <Button
                    size="xs"
                    variant="subtle"
                    aria-label={t('expectations:templates.leaveOf', { name })}
                    onClick={() => onPlan(planOfTemplate(template, 'leave'))}
                  >
                    {t('expectations:templates.leave')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <div className={styles.buttons} data-template="file">
        <Button leftSection={<IconFileImport size={17} stroke={1.6} />} onClick={() => void openFile()}>
          {t('expectations:templates.open')}
        </Button>
        <Button
          leftSection={<IconDownload size={17} stroke={1.6} />}
          disabled={expectedPartners.length + expectedTies.length === 0}
          title={
            expectedPartners.length + expectedTies.length === 0 ? t('expectations:templates.nothingOwn') : undefined
          }
          onClick={saveTemplate}
        >
          {t('expectations:templates.save')}
        </Button>
      </div>
    </section>
  );
}
