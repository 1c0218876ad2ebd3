import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Scope {
  /** CSS selectors of the parts looked at; the whole page where none is named. */
  readonly within?: readonly string[];
  /** Leaves out what does not depend on the theme. */
  readonly onlyColours?: boolean;
}

/** What axe finds serious enough to keep somebody out, as one line a fault. */
export async function seriousFaults(page: Page, { within = [], onlyColours = false }: Scope = {}): Promise<string[]> {
  // What passes would be listed element by element otherwise, which takes longest.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  for (const selector of within) axe.include(selector);
  if (onlyColours) axe.withRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} – ${node.failureSummary ?? ''}`));
}
