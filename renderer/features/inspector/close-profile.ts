import { createContext, useContext } from 'react';
import { clearSelection } from '../../state/selection.ts';

/** What the close button of a profile does; the page around it may give it another meaning. */
export const CloseProfile = createContext<() => void>(clearSelection);

export function useCloseProfile(): () => void {
  return useContext(CloseProfile);
}
