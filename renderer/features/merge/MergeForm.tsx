import { Button, Group, Radio, UnstyledButton } from '@mantine/core';
import { IconArrowMerge, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { planMerge } from '../../../shared/merge/merge-actors.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { currentOpenRecord } from '../../state/navigation.ts';
import { host } from '../../state/host.ts';
import { askToMerge } from '../../state/merge-request.ts';
import { openRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { select } from '../../state/selection.ts';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { MergePreview } from './MergePreview.tsx';
import { mergeChoices, type MergeRow, mergeRows, type Side } from './merge-rows.ts';
import styles from './merge.module.css';

interface MergeFormProps {
  readonly first: Actor;
  readonly second: Actor;
}

/** Both actors side by side: who stays, whose value of each attribute counts, and what follows. */
export function MergeForm({ first, second }: MergeFormProps) {
  const t = useTranslate();
  const { wording } = useFieldSurroundings();
  const { network } = wording;
  const [keeps, setKeeps] = useState<'first' | 'second'>(() =>
    network.relationsOf(second.id).length > network.relationsOf(first.id).length ? 'second' : 'first',
  );
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const [showsEqual, setShowsEqual] = useState(false);
  const rows = useMemo(() => mergeRows(first, second, keeps, wording), [first, second, keeps, wording]);
  const [keep, drop] = keeps === 'first' ? [first, second] : [second, first];
  const choices = mergeChoices(rows, chosen, keeps);
  const plan = planMerge(network, { keepId: keep.id, dropId: drop.id, choices });
  const equal = rows.filter(({ differs, first: text }) => !differs && text !== '');
  const Chevron = showsEqual ? IconChevronDown : IconChevronRight;

  const merge = async () => {
    setBusy(true);
    const result = await run(() => host().actors.merge({ keepId: keep.id, dropId: drop.id, choices }));
    setBusy(false);
    if (!result) return;
    askToMerge(null);
    if (currentOpenRecord()?.id === drop.id) openRecord('actors', keep.id);
    select([{ table: 'actors', id: keep.id }]);
    notifyUndoable(t('merge:done', { name: plan?.actor.name ?? keep.name }), result);
  };

  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('merge:who')}</th>
              {([first, second] as const).map((actor, index) => {
                const side = index === 0 ? 'first' : 'second';
                return (
                  <th key={actor.id} scope="col">
                    <Radio
                      name="merge-keeps"
                      checked={keeps === side}
                      onChange={() => setKeeps(side)}
                      label={
                        <span className={styles.name}>
                          <SectorSign sector={actor.welfareSector} tier={actor.stakeholderTier} size={18} />
                          {actor.name}
                        </span>
                      }
                    />
                  </th>
                );
              })}
              <th scope="col">{t('merge:both')}</th>
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(({ differs }) => differs)
              .map((row) => (
                <Choice
                  key={row.key}
                  row={row}
                  side={chosen.get(row.key) ?? row.usual}
                  onChoose={(side) => setChosen(new Map(chosen).set(row.key, side))}
                />
              ))}
            {equal.length > 0 && (
              <tr>
                <td colSpan={4}>
                  <UnstyledButton
                    className={styles.fold}
                    aria-expanded={showsEqual}
                    onClick={() => setShowsEqual(!showsEqual)}
                  >
                    <Chevron size={16} stroke={1.6} aria-hidden />
                    {t('merge:equal', { count: equal.length })}
                  </UnstyledButton>
                </td>
              </tr>
            )}
            {showsEqual &&
              equal.map(({ key, label, first: text }) => (
                <tr key={key}>
                  <th scope="row">{label}</th>
                  <td colSpan={3}>{text}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {plan && <MergePreview plan={plan} drop={drop} />}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button onClick={() => askToMerge(null)}>{t('common:cancel')}</Button>
        <Button
          variant="filled"
          data-autofocus
          loading={isBusy}
          leftSection={<IconArrowMerge size={17} stroke={1.6} />}
          onClick={() => void merge()}
        >
          {t('merge:confirm')}
        </Button>
      </Group>
    </>
  );
}

interface ChoiceProps {
  readonly row: MergeRow;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

/** The values of one attribute, one of which counts. */
function Choice({ row, side, onChoose }: ChoiceProps) {
  const t = useTranslate();
  const texts = { first: row.first, second: row.second };
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {(['first', 'second'] as const).map((one) => (
        <td key={one} data-chosen={side === one || side === 'both' || undefined}>
          <Radio
            name={`merge-${row.key}`}
            size="xs"
            checked={side === one}
            onChange={() => onChoose(one)}
            label={texts[one] || <em className={styles.nothing}>{t('past:change.nothing')}</em>}
          />
        </td>
      ))}
      <td>
        {row.canJoin && (
          <Radio
            name={`merge-${row.key}`}
            size="xs"
            checked={side === 'both'}
            onChange={() => onChoose('both')}
            aria-label={t('merge:bothOf', { name: row.label })}
          />
        )}
      </td>
    </tr>
  );
}
