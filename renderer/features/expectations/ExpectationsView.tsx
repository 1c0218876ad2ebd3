import { useRef, useState } from 'react';
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
  const sections = useRef<HTMLDivElement>(null);
  /** The button that opened the plan may be gone by then: the keyboard goes to what its template offers now. */
  const close = () => {
    const from = `[data-template="${plan?.template ?? 'file'}"]`;
    setPlan(null);
    requestAnimationFrame(() => sections.current?.querySelector<HTMLElement>(`${from} button:enabled`)?.focus());
  };
  return (
    <PageFrame title={t('common:page.findings')}>
      <div ref={sections} className={styles.sections}>
        <p className={styles.lead}>{t('expectations:lead')}</p>
        <TemplateCards onPlan={setPlan} />
        <ExpectedTies />
      </div>
      <PlanDialog plan={plan} onClose={close} />
    </PageFrame>
  );
}
