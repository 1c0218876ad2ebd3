import { IconTopologyStar3 } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { type Command, registerCommands } from '../../app/commands.ts';
import { arrangedBy } from '../../../shared/model/records/view.ts';
import { coreActorMeasures } from '../../../shared/views/shown-view.ts';
import { currentDocument } from '../../state/document.ts';
import type { ArrangeWish } from './use-arrangement.ts';

type NamedWish = Pick<Command, 'label' | 'enabled'> & { readonly id: string; readonly wish: ArrangeWish };

const wishes: readonly NamedWish[] = [
  ...arrangedBy.options
    .filter((by) => by !== 'rings')
    .map(
      (by): NamedWish => ({
        id: by,
        wish: { by },
        label: (t) => t('map:arrange.command', { name: t(`map:arrange.${by}`) }),
        enabled: () => by !== 'bodySides' || currentDocument().network.records.bodies.length > 0,
      }),
    ),
  ...coreActorMeasures.map(
    (measure): NamedWish => ({
      id: `rings.${measure}`,
      wish: { by: 'rings', measure },
      label: (t) =>
        t('map:arrange.command', { name: t('map:arrange.ringsBy', { measure: t(`measures:${measure}.name`) }) }),
    }),
  ),
];

/** The arrangements in the palette, while the map is shown. */
export function useArrangeCommands(onArrange: (wish: ArrangeWish) => Promise<unknown>): void {
  const arrange = useEffectEvent(onArrange);
  useEffect(
    () =>
      registerCommands(
        wishes.map(({ id, wish, ...rest }) => ({
          ...rest,
          id: `map.arrange.${id}`,
          icon: IconTopologyStar3,
          run: () => arrange(wish),
        })),
      ),
    [],
  );
}
