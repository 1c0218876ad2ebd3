import { ActionIcon, Button, CloseButton, FileButton, MultiSelect, Slider, Textarea, TextInput } from '@mantine/core';
import { IconNote, IconPhoto, IconPolygon, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Network } from '../../../../shared/model/network.ts';
import type { SheetArea, SheetBackground, View } from '../../../../shared/model/records/view.ts';
import { useTranslate } from '../../../state/preferences.ts';
import drawing from '../drawing/drawing.module.css';
import { backgroundTypes } from './background-file.ts';
import styles from './annotations.module.css';

export interface AnnotationEdits {
  readonly startNote: () => void;
  readonly changeNote: (id: string, text: string) => void;
  readonly removeNote: (id: string) => void;
  readonly startArea: () => void;
  readonly changeArea: (id: string, changes: Partial<SheetArea>) => void;
  readonly removeArea: (id: string) => void;
  readonly chooseBackground: (file: File) => void;
  /** Changes of one control belong together. */
  readonly changeBackground: (background: SheetBackground, control: string) => void;
  readonly resizeBackground: (times: number) => void;
  readonly fitBackground: () => void;
  readonly removeBackground: () => void;
}

interface AnnotationPanelProps {
  readonly network: Network;
  readonly view: View;
  /** How many actors are selected. */
  readonly selected: number;
  readonly edits: AnnotationEdits;
  readonly onClose: () => void;
}

/** Everything people put on the sheet themselves, beside it: notes, areas and the background, changed in place. */
export function AnnotationPanel({ network, view, selected, edits, onClose }: AnnotationPanelProps) {
  const t = useTranslate();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    // Escape closes what lies over the sheet.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      open
      className={`${drawing.popover} ${styles.panel}`}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.panelBody}>
        <header>
          <h2 ref={title} id={titleId} tabIndex={-1}>
            {t('drawing:panel.title')}
          </h2>
          <CloseButton aria-label={t('common:close')} onClick={onClose} />
        </header>
        <p className={styles.quiet}>{t('drawing:panel.internal')}</p>
        <Part title={t('drawing:panel.notes')}>
          {view.notes.length === 0 && <p className={styles.quiet}>{t('drawing:panel.noNotes')}</p>}
          {view.notes.map(({ id, text }) => (
            <div key={`${id} ${text}`} className={styles.line}>
              <Textarea
                aria-label={t('drawing:note.label')}
                autosize
                minRows={1}
                maxRows={4}
                maxLength={2000}
                defaultValue={text}
                onBlur={({ currentTarget: { value } }) => value.trim() !== text && edits.changeNote(id, value)}
              />
              <Remove label={t('drawing:note.remove')} onClick={() => edits.removeNote(id)} />
            </div>
          ))}
          <Button size="xs" leftSection={<IconNote size={16} stroke={1.6} />} onClick={edits.startNote}>
            {t('drawing:note.new')}
          </Button>
        </Part>
        <Part title={t('drawing:panel.areas')}>
          {view.areas.length === 0 && <p className={styles.quiet}>{t('drawing:area.none')}</p>}
          {view.areas.map((area) => (
            <Area key={`${area.id} ${area.label}`} network={network} area={area} edits={edits} />
          ))}
          <Button
            size="xs"
            leftSection={<IconPolygon size={16} stroke={1.6} />}
            disabled={selected === 0}
            onClick={edits.startArea}
          >
            {t('drawing:area.fromSelection')}
          </Button>
        </Part>
        <Part title={t('drawing:panel.background')}>
          {view.background && <Background background={view.background} edits={edits} />}
          <FileButton accept={backgroundTypes} onChange={(file) => file && edits.chooseBackground(file)}>
            {(button) => (
              <Button size="xs" leftSection={<IconPhoto size={16} stroke={1.6} />} {...button}>
                {view.background ? t('drawing:background.replace') : t('drawing:background.choose')}
              </Button>
            )}
          </FileButton>
          <p className={styles.quiet}>{t('drawing:background.hint')}</p>
        </Part>
      </div>
    </dialog>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

function Remove({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <ActionIcon aria-label={label} title={label} onClick={onClick}>
      <IconTrash size={17} stroke={1.6} />
    </ActionIcon>
  );
}

interface AreaProps {
  readonly network: Network;
  readonly area: SheetArea;
  readonly edits: AnnotationEdits;
}

function Area({ network, area: { id, label, actorIds }, edits }: AreaProps) {
  const t = useTranslate();
  return (
    <div className={styles.areaEntry}>
      <div className={styles.line}>
        <TextInput
          aria-label={t('drawing:area.label')}
          maxLength={200}
          defaultValue={label}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          onBlur={({ currentTarget }) => {
            const name = currentTarget.value.trim();
            if (name === '') currentTarget.value = label;
            else if (name !== label) edits.changeArea(id, { label: name });
          }}
        />
        <Remove label={t('drawing:area.remove', { name: label })} onClick={() => edits.removeArea(id)} />
      </div>
      <MultiSelect
        aria-label={t('drawing:area.members', { name: label })}
        data={network.records.actors.map((actor) => ({ value: actor.id as string, label: actor.name }))}
        value={actorIds}
        onChange={(ids) => edits.changeArea(id, { actorIds: ids as SheetArea['actorIds'] })}
        searchable
        hidePickedOptions
        nothingFoundMessage={t('records:field.nothingFound')}
      />
    </div>
  );
}

/** How much bigger or smaller one press makes a background. */
const step = 1.1;

function Background({ background, edits }: { readonly background: SheetBackground; readonly edits: AnnotationEdits }) {
  const t = useTranslate();
  return (
    <>
      <label className={styles.slider}>
        <span>{t('drawing:background.opacity')}</span>
        <Slider
          min={0.1}
          max={1}
          step={0.05}
          value={background.opacity}
          label={(value) => t('map:zoom.level', { percent: Math.round(value * 100) })}
          thumbLabel={t('drawing:background.opacity')}
          onChange={(opacity) => edits.changeBackground({ ...background, opacity }, 'opacity')}
        />
      </label>
      <p className={styles.quiet}>{t('drawing:background.keys')}</p>
      <div className={styles.buttons}>
        <Button size="xs" onClick={() => edits.resizeBackground(1 / step)}>
          {t('drawing:background.smaller')}
        </Button>
        <Button size="xs" onClick={() => edits.resizeBackground(step)}>
          {t('drawing:background.bigger')}
        </Button>
        <Button size="xs" onClick={edits.fitBackground}>
          {t('drawing:background.fit')}
        </Button>
        <Button size="xs" leftSection={<IconTrash size={16} stroke={1.6} />} onClick={edits.removeBackground}>
          {t('drawing:background.remove')}
        </Button>
      </div>
    </>
  );
}
