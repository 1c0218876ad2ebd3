/**
 * Moves the focus to the next (1) or previous (-1) region of the window, in the order of the page. A region is an
 * element with `data-region`; the focus goes to what is current there, else to its first control.
 */
export function focusRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(isShown);
  if (regions.length === 0) return;
  const here = regions.findLastIndex((region) => region.contains(document.activeElement));
  const start = here === -1 && step === -1 ? 0 : here;
  const next = regions[(start + step + regions.length) % regions.length];
  const nested = regions.filter((region) => region !== next && next?.contains(region));
  if (next) focusInside(next, nested);
}

const focusable =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';

function focusInside(region: HTMLElement, nested: readonly HTMLElement[]): void {
  const controls = [...region.querySelectorAll<HTMLElement>(focusable)].filter(
    (control) => isShown(control) && !nested.some((inner) => inner.contains(control)),
  );
  const current = controls.find((control) => control.matches('[aria-current="page"], [aria-selected="true"]'));
  const target = current ?? controls[0];
  if (target) target.focus({ focusVisible: true } as FocusOptions);
  else {
    region.tabIndex = -1;
    region.focus({ focusVisible: true } as FocusOptions);
  }
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
