import { type RefObject, useEffect, useRef } from 'react';
import { attributeOf } from '../../../../shared/description/descriptions.ts';
import type { Point } from '../../../../shared/picture/geometry.ts';
import type { MapHandle } from '../../../map/MapCanvas.tsx';
import { useTranslate } from '../../../state/preferences.ts';
import { FieldSurroundingsProvider } from '../../../ui/fields/field-surroundings.ts';
import { LabelledControl } from '../../../ui/fields/LabelledControl.tsx';
import { useSurroundings } from '../../../ui/fields/use-surroundings.ts';
import styles from './drawing.module.css';
import { useScreenPlace } from './use-screen-place.ts';

interface TargetFieldProps {
  readonly map: RefObject<MapHandle | null>;
  readonly at: Point;
  readonly source: { readonly id: string; readonly name: string };
  readonly onChoose: (id: string) => void;
  readonly onEnd: () => void;
}

/** Where the other end of a tie is named by typing. */
export function TargetField({ map, at, source, onChoose, onEnd }: TargetFieldProps) {
  const t = useTranslate();
  const surroundings = useSurroundings();
  const screen = useScreenPlace(map, at);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  return (
    // Keys and focus come from the field inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.targetField}
      style={screen ? { left: screen.x, top: screen.y } : undefined}
      data-docked={screen === null || undefined}
      ref={field}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          onEnd();
        }
        event.stopPropagation();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onEnd();
      }}
    >
      <FieldSurroundingsProvider value={surroundings}>
        <LabelledControl
          label={t('drawing:tie.from', { name: source.name })}
          attribute={attributeOf('relations', 'targetId')}
          record={{}}
          allows={(value) => value !== source.id}
          onStore={({ targetId }) => onChoose(String(targetId))}
        />
      </FieldSurroundingsProvider>
    </div>
  );
}
