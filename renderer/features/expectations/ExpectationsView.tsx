import { useState } from 'react';
import { useTranslate } from '../../state/preferences.ts';
import { PageFrame } from '../../ui/page/PageFrame.tsx';
import { ExpectedTies } from './ExpectedTies.tsx';
import styles from './expectations.module.css';
import { PlanDialog } from './PlanDialog.tsx';
import { TemplateCards } from './TemplateCards.tsx';
import type { TemplatePlan } from './template-plan.ts';

/** What the network is compared with: templates, and who should work with whom. Partners are edited beside Soll-Ist. */
export function ExpectationsView() {
  const t = useTranslate();
  const [plan, setPlan] = useState<TemplatePlan | null>(null);
  return (
    <PageFrame title={t('common:page.findings')}>
      <div className={styles.sections}>
        <p className={styles.lead}>{t('expectations:lead')}</p>
        <TemplateCards onPlan={setPlan} />
        <ExpectedTies />
      </div>
      <PlanDialog plan={plan} onClose={() => setPlan(null)} />
    </PageFrame>
  );
}
