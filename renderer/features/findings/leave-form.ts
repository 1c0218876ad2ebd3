import { setFindings } from './findings-view.ts';

/** Closes what a decision asks for; the keyboard goes back to the button that opened it, which stands before the form. */
export function leaveForm(form: HTMLElement | null): void {
  const opener = form?.previousElementSibling;
  setFindings({ choice: null });
  if (opener instanceof HTMLElement) opener.focus();
}
