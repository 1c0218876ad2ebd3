import { createContext, useContext } from 'react';

/** What the close button of a panel does, given by the page that shows the panel; null leaves it to the panel. */
export const ClosePanel = createContext<(() => void) | null>(null);

/** What the close button of a panel does: what the page says, else `usual`. */
export function useClosePanel(usual: () => void): () => void {
  return useContext(ClosePanel) ?? usual;
}
