import { create } from 'zustand';
import { type TableName, tableNames } from '../../shared/model/tables.ts';
import type { RecordKey } from './selection.ts';

export const pages = [
  'start',
  'guide',
  'map',
  'actors',
  'relations',
  'offers',
  'agreements',
  'bodies',
  'contacts',
  'measures',
  'analysis',
  'findings',
  'history',
  'settings',
  'record',
] as const;
export type Page = (typeof pages)[number];

/** A page that needs nothing but its name. */
export type PlainPage = Exclude<Page, 'record'>;

interface Place {
  readonly page: Page;
  /** Which of the page's views is shown; null is the first. */
  readonly view: string | null;
  /** What the page `record` is about. */
  readonly record: RecordKey | null;
}

/** The place the address names, or null where it names none. */
function addressedPlace(): Place | null {
  const address = typeof location === 'undefined' ? '' : location.hash.replace(/^#\/?/, '');
  const [name, second, written = ''] = address.split('/');
  const id = decoded(written);
  const page = pages.find((one) => one === name);
  if (page !== 'record') return page ? { page, view: second || null, record: null } : null;
  return id && tableNames.includes(second as TableName)
    ? { page, view: null, record: { table: second as TableName, id } }
    : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const start: Place = { page: 'start', view: null, record: null };

const usePlace = create<Place & { explicit: boolean }>(() => {
  const place = addressedPlace();
  return { ...(place ?? start), explicit: place !== null };
});

/** The page asked for; without a document only the start page can be shown. */
export function usePage(): Page {
  return usePlace((place) => place.page);
}

/** Name of the view of the page that was asked for; null is the page's first. */
export function useView(): string | null {
  return usePlace((place) => place.view);
}

/** Whether the address named a page when the window was opened or one was chosen since. */
export function isPageChosen(): boolean {
  return usePlace.getState().explicit;
}

/** The record whose page is shown, or null. */
export function useOpenRecord(): RecordKey | null {
  return usePlace((place) => place.record);
}

/** The same outside of components. */
export function currentOpenRecord(): RecordKey | null {
  return usePlace.getState().record;
}

/** Opens a page, or one of its views, as a new entry of the window's history. */
export function goTo(page: PlainPage, view: string | null = null): void {
  const place = usePlace.getState();
  if (page === place.page && view === place.view && isPageChosen()) return;
  history.pushState(null, '', view === null ? `#/${page}` : `#/${page}/${view}`);
  usePlace.setState({ page, view, record: null, explicit: true });
}

/** Opens the page of a record as a new entry of the window's history. */
export function goToRecord(record: RecordKey): void {
  const address = recordAddress(record);
  if (location.hash === address) return;
  history.pushState(null, '', address);
  usePlace.setState({ page: 'record', view: null, record, explicit: true });
}

/** The address of the page of a record. */
export function recordAddress({ table, id }: RecordKey): string {
  return `#/record/${table}/${encodeURIComponent(id)}`;
}

export function goBack(): void {
  history.back();
}

export function goForward(): void {
  history.forward();
}

/** Follows the back and forward buttons of the surroundings; returns what ends that. */
export function followAddress(): () => void {
  const listener = () => usePlace.setState(addressedPlace() ?? start);
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
}
