import { Button, Checkbox, Group, Modal, SegmentedControl, Select } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Network } from '../../../shared/model/network.ts';
import type { View } from '../../../shared/model/records/view.ts';
import type { SheetSettings } from '../../../shared/notation/sheet.ts';
import { tokens } from '../../../shared/notation/tokens.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import type { HullGroup } from '../../../shared/picture/hulls.ts';
import { pdfOf } from '../../../shared/picture/pdf.ts';
import { pictureFonts } from '../../../shared/picture/picture-fonts.ts';
import { pictureOf } from '../../../shared/picture/picture.ts';
import { leftOutOf, profile as profiles, type Profile } from '../../../shared/picture/profile.ts';
import { type Picture, svgOf } from '../../../shared/picture/svg.ts';
import { withJpegs } from '../../map/loaded-images.ts';
import { textWidth } from '../../map/text-width.ts';
import { canDraw, drawPicture, imageOf, pixelsOf } from '../../map/picture-image.ts';
import { useFormat } from '../../state/format.ts';
import { translateDynamic, useLanguage, useTranslate } from '../../state/preferences.ts';
import { notify } from '../../state/run.ts';
import { saveFile } from '../../ui/table/table-export.ts';
import type { SheetFrame } from '../../../shared/views/sheet-frame.ts';
import { setMap, useMapSettings } from './map-settings.ts';
import type { Projected } from '../../../shared/views/projected.ts';
import { type ShownBeside, shownSheet } from '../../../shared/views/shown-view.ts';
import { useFrame } from './use-projection.ts';
import styles from './output.module.css';

interface OutputDialogProps {
  readonly network: Network;
  readonly settings: SheetSettings;
  readonly beside: ShownBeside;
  readonly view: View;
  readonly positions: ReadonlyMap<string, Point>;
  readonly groups: readonly HullGroup[];
  /** Where values place the actors; the places themselves then are judgements. */
  readonly projected: Projected | null;
  /** What is drawn below the actors. */
  readonly frame: SheetFrame | null;
  readonly labelScale: number;
}

/** Gives the sheet out as a picture: as a file, on a page, or on the clipboard. */
export function OutputDialog(sheet: OutputDialogProps) {
  const t = useTranslate();
  const { output: opened } = useMapSettings();
  const onClose = () => setMap({ output: false });
  return (
    <Modal opened={opened} onClose={onClose} size="xl" title={t('map:output.title')}>
      {opened && <Output {...sheet} onDone={onClose} />}
    </Modal>
  );
}

const formats = ['svg', 'png', 'a4', 'a3'] as const;
type Format = (typeof formats)[number];
const scales = ['1', '2', '3', '4'];

type OutputProps = OutputDialogProps & { readonly onDone: () => void };

function Output({
  onDone,
  network,
  settings,
  beside,
  view,
  positions,
  groups,
  projected,
  labelScale,
  ...rest
}: OutputProps) {
  const t = useTranslate();
  const format = useFormat();
  const language = useLanguage();
  const [chosen, setChosen] = useState<Format>('svg');
  const [scale, setScale] = useState(2);
  const [profile, setProfile] = useState<Profile>('internal');
  const [busy, setBusy] = useState(false);
  const ids = { format: useId(), scale: useId() };
  const frame = useFrame(rest.frame, network, tokens.light);
  const picture = useMemo(
    () =>
      pictureOf({
        network,
        settings,
        view,
        profile,
        positions,
        groups,
        labelScale,
        comparedWith: beside.comparedWith,
        below: frame(labelScale),
        sheetOf: (allowed, allowedSettings) => shownSheet(allowed, allowedSettings, beside),
        tokens: tokens.light,
        textWidth,
        translate: translateDynamic,
        language,
      }),
    [network, settings, view, profile, positions, groups, frame, beside, labelScale, language],
  );
  const pixels = pixelsOf(picture, scale);
  const isTooBig = chosen === 'png' && !canDraw(pixels);
  const name = picture.title.replace(/[\\/:*?"<>|]/g, ' ');

  const work = async (job: () => Promise<boolean>) => {
    setBusy(true);
    const done = await job().catch(() => false);
    setBusy(false);
    if (!done) notify(t('map:output.noRoom'));
    return done;
  };
  const save = () =>
    work(async () => {
      const file = await fileOf(picture, chosen, scale);
      if (file) saveFile(file.content, `${name}.${file.ending}`);
      return file !== null;
    }).then((done) => done && onDone());
  const copy = () =>
    work(async () => {
      const image = await imageOf(picture, canDraw(pixelsOf(picture, 2)) ? 2 : 1);
      if (!image) return false;
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
      notify(t('map:output.copied'));
      return true;
    });
  return (
    <div className={styles.output}>
      <Preview picture={picture} />
      <div className={styles.choices}>
        <span id={ids.format}>{t('map:output.format')}</span>
        <SegmentedControl
          aria-labelledby={ids.format}
          fullWidth
          data={formats.map((value) => ({ value, label: t(`map:output.formats.${value}`) }))}
          value={chosen}
          onChange={(value) => setChosen(value as Format)}
        />
        {chosen === 'png' && (
          <>
            <span id={ids.scale}>{t('map:output.scale')}</span>
            <SegmentedControl
              aria-labelledby={ids.scale}
              fullWidth
              data={scales.map((value) => ({ value, label: t('map:output.times', { count: Number(value) }) }))}
              value={String(scale)}
              onChange={(value) => setScale(Number(value))}
            />
            <output>
              {t(isTooBig ? 'map:output.tooBig' : 'map:output.pixels', {
                width: format.number(pixels.width),
                height: format.number(pixels.height),
              })}
            </output>
          </>
        )}
        <Select
          label={t('map:output.profile')}
          allowDeselect={false}
          data={(projected ? (['internal'] as const) : profiles.options).map((value) => ({
            value,
            label: t(`map:output.profiles.${value}`),
          }))}
          value={profile}
          onChange={(value) => value && setProfile(value as Profile)}
        />
        <div className={styles.leftOut}>
          <strong>{t('map:output.leftOut')}</strong>
          <ul>
            {leftOutOf(profile).map((part) => (
              <li key={part}>{t(`map:output.parts.${part}`)}</li>
            ))}
          </ul>
        </div>
        <Group justify="flex-end" gap="xs">
          <Button leftSection={<IconCopy size={18} stroke={1.6} />} disabled={busy} onClick={() => void copy()}>
            {t('map:output.copy')}
          </Button>
          <Button
            variant="filled"
            leftSection={<IconDownload size={18} stroke={1.6} />}
            loading={busy}
            disabled={isTooBig}
            onClick={() => void save()}
          >
            {t('map:output.save')}
          </Button>
        </Group>
      </div>
    </div>
  );
}

async function fileOf(picture: Picture, format: Format, scale: number) {
  if (format === 'png') {
    const content = await imageOf(picture, scale);
    return content && { content, ending: 'png' };
  }
  const fonts = await pictureFonts();
  if (format === 'svg') return { content: new Blob([svgOf(picture, fonts)], { type: 'image/svg+xml' }), ending: 'svg' };
  const printed = { ...picture, marks: await withJpegs(picture.marks, picture.background) };
  return { content: new Blob([pdfOf(printed, format, fonts)], { type: 'application/pdf' }), ending: 'pdf' };
}

/** Room for the preview, in pixels. */
const previewWidth = 1_000;

function Preview({ picture }: { readonly picture: Picture }) {
  const t = useTranslate();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [grey, setGrey] = useState(false);
  useEffect(() => {
    if (canvas.current) drawPicture(canvas.current, picture, previewWidth / picture.box.width);
  }, [picture]);
  return (
    <div className={styles.preview}>
      <canvas
        ref={canvas}
        // A picture that is drawn, not loaded.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="img"
        aria-label={`${picture.title}. ${picture.description}`}
        data-grey={grey || undefined}
      />
      <Checkbox
        label={t('map:output.grey')}
        checked={grey}
        onChange={(event) => setGrey(event.currentTarget.checked)}
      />
    </div>
  );
}
