import { create } from 'zustand';

export const pages = ['start', 'map', 'actors', 'findings'] as const;
export type Page = (typeof pages)[number];

/** The page the address names, or null where it names none. */
function addressedPage(): Page | null {
  const name = typeof location === 'undefined' ? '' : location.hash.replace(/^#\/?/, '');
  return pages.find((page) => page === name) ?? null;
}

const usePlace = create<{ page: Page; explicit: boolean }>(() => {
  const page = addressedPage();
  return { page: page ?? 'start', explicit: page !== null };
});

/** The page asked for; without a document only the start page can be shown. */
export function usePage(): Page {
  return usePlace((place) => place.page);
}

function currentPage(): Page {
  return usePlace.getState().page;
}

/** Whether the address named a page when the window was opened or one was chosen since. */
export function isPageChosen(): boolean {
  return usePlace.getState().explicit;
}

/** Opens a page as a new entry of the window's history. */
export function goTo(page: Page): void {
  if (page === currentPage() && isPageChosen()) return;
  history.pushState(null, '', `#/${page}`);
  usePlace.setState({ page, explicit: true });
}

export function goBack(): void {
  history.back();
}

export function goForward(): void {
  history.forward();
}

/** Follows the back and forward buttons of the surroundings; returns what ends that. */
export function followAddress(): () => void {
  const listener = () => usePlace.setState({ page: addressedPage() ?? 'start' });
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
}
