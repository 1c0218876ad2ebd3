import { everyArea } from '../arrangement/arranged-groups.ts';
import { formatOf } from '../locale/format.ts';
import type { Language } from '../locale/resources.ts';
import type { TranslateDynamic } from '../locale/translate.ts';
import { welfareSector } from '../model/enumerations.ts';
import type { Network } from '../model/network.ts';
import type { LabelText } from './frame-marks.ts';
import type { FrameWords } from './sheet-frame.ts';

const digits = 2;

/** What the labels of a frame say. */
export function frameWords(
  network: Network,
  t: TranslateDynamic,
  language: Language,
): (label: FrameWords) => LabelText {
  const actors = (count: number) => t('map:canvas.actors', { count });
  return (label) => {
    switch (label.about) {
      case 'tier':
        return { name: t(`map:frame.tier.${label.tier}`), detail: null };
      case 'sector':
        return {
          name: label.sector ? t(`map:frame.sector.${label.sector}`) : t('map:frame.noSector'),
          detail: actors(label.count),
        };
      case 'unplaced':
        return { name: t('map:frame.unplaced'), detail: null };
      case 'field':
        return { name: t(`map:frame.field.${label.id}`), detail: actors(label.count) };
      case 'group':
        return groupWords(label, network, t, language);
      case 'ring':
        return { name: ringName(label, t, language), detail: null };
    }
  };
}

type Group = Extract<FrameWords, { about: 'group' }>;

/** The name of a column, box or side, and how many it is about. */
function groupWords({ by, id, count }: Group, network: Network, t: TranslateDynamic, language: Language): LabelText {
  const actors = t('map:canvas.actors', { count });
  switch (by) {
    case 'sectorColumns': {
      const sector = welfareSector.options.find((one) => one === id);
      return { name: sector ? t(`map:frame.sector.${sector}`) : t('map:frame.noSector'), detail: actors };
    }
    case 'areas': {
      const area = id === null ? null : network.find('areas', id);
      const rest = id === everyArea ? t('map:frame.everyArea') : t('map:frame.noArea');
      return { name: area?.name ?? rest, detail: actors };
    }
    case 'bodySides':
    case 'measureSides':
      if (id === 'bodies') return { name: t('map:frame.bodies'), detail: t('map:frame.bodyCount', { count }) };
      if (id === 'measures') return { name: t('map:frame.measures'), detail: t('map:frame.measureCount', { count }) };
      return { name: id === 'actors' ? t('map:frame.takingPart') : t('map:frame.notTakingPart'), detail: actors };
    case 'fields':
    case 'ties':
    case 'rings':
    case 'fieldColumns': {
      const field = id === null ? null : network.find('fieldsOfAction', id);
      return { name: field?.labels[language] ?? t('map:frame.noField'), detail: actors };
    }
  }
}

function ringName(
  { measure, values }: Extract<FrameWords, { about: 'ring' }>,
  t: TranslateDynamic,
  language: Language,
): string {
  const name = t(`measures:${measure}.name`);
  if (values === null) return t('map:frame.ringWithout', { measure: name });
  const format = formatOf(language);
  const [least, most] = [format.number(values.least, digits), format.number(values.most, digits)];
  return least === most
    ? t('map:frame.ringOne', { measure: name, value: most })
    : t('map:frame.ring', { measure: name, least, most });
}
