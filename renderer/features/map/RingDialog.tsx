import { Button, Group, Modal } from '@mantine/core';
import type { StakeholderTier } from '../../../shared/model/enumerations.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import type { Place } from '../../map/gestures.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';

/** An actor that was put on another ring. */
export interface RingChange {
  readonly id: string;
  readonly name: string;
  readonly tier: StakeholderTier;
}

/** Which actors were put on a ring other than their own. */
export function ringChanges(
  places: readonly Place[],
  tierAt: (place: Point) => StakeholderTier | null,
  network: Network,
): readonly RingChange[] {
  return places.flatMap(({ key, x, y }) => {
    const actor = key.startsWith('actors:') ? network.find('actors', key.slice('actors:'.length)) : null;
    const tier = tierAt({ x, y });
    if (!actor || tier === null || actor.stakeholderTier === tier || actor.id === network.focusActor?.id) return [];
    return [{ id: actor.id, name: actor.name, tier }];
  });
}

/** Puts actors on rings, as one step. */
export function changeRings(changes: readonly Pick<RingChange, 'id' | 'tier'>[]): Promise<unknown> {
  const updates = changes.map(({ id, tier }) => ({ id, changes: { stakeholderTier: tier } }));
  return run(() => host().actors.updateMany({ updates, mergeKey: null }));
}

interface RingDialogProps {
  readonly changes: readonly RingChange[];
  readonly onDone: () => void;
}

/** Asks whether actors that were dragged over a ring belong there. */
export function RingDialog({ changes, onDone }: RingDialogProps) {
  const t = useTranslate();
  const [first] = changes;
  if (!first) return null;
  const tier = t(`map:frame.tier.${first.tier}`);
  const accept = async () => {
    await changeRings(changes);
    onDone();
  };
  return (
    <Modal opened onClose={onDone} title={t('map:ring.title')}>
      <p>
        {changes.length === 1
          ? t('map:ring.one', { name: first.name, tier })
          : t('map:ring.several', { count: changes.length })}
      </p>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button onClick={onDone}>{t('map:ring.keep')}</Button>
        <Button variant="filled" data-autofocus onClick={() => void accept()}>
          {t('map:ring.change')}
        </Button>
      </Group>
    </Modal>
  );
}
