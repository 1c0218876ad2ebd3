import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { Translate } from '../../../shared/locale/translate.ts';

/** One way of looking at what a page is about. */
export interface PageView {
  /** Names the view in the address. */
  readonly id: string;
  /** Its name in the switch between the views; a page with one view needs none. */
  readonly label?: (t: Translate) => string;
  /** Shows the view, with the profile of what is selected beside it where that suits. */
  readonly Content: ComponentType<{ readonly inspector: ReactNode }>;
}

interface PageViews {
  readonly views: readonly PageView[];
  readonly current: string;
  readonly show: (id: string) => void;
}

const Context = createContext<PageViews | null>(null);

export const PageViewsProvider = Context.Provider;

/** The views of the page around, or null outside of one. */
export function usePageViews(): PageViews | null {
  return useContext(Context);
}
