import { attributeOf } from '../../../shared/description/descriptions.ts';
import type { Values } from '../../../shared/model/links.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { recordCommands } from '../../state/record-commands.ts';
import { run } from '../../state/run.ts';
import { FieldSurroundingsProvider } from '../../ui/fields/field-surroundings.ts';
import { LabelledControl } from '../../ui/fields/LabelledControl.tsx';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import styles from './inspector.module.css';
import { Section } from './Section.tsx';

/** What can be the same for several records; lists are changed with the means of the tables, which add and take out. */
const attributes = {
  actors: ['welfareSector', 'stakeholderTier', 'influence', 'interest', 'stance', 'lifecycle'],
  relations: ['kind', 'strength', 'status', 'quality', 'confidence'],
} as const;

export type SharedTable = keyof typeof attributes;

interface SharedEditProps {
  readonly table: SharedTable;
  readonly records: readonly (Values & { readonly id: string })[];
}

/** Gives several records the same values, each change one step; what they do not have in common says so. */
export function SharedEdit({ table, records }: SharedEditProps) {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const surroundings = useSurroundings();
  const [first, ...others] = records;
  if (!first) return null;
  const store = (changes: Values) =>
    run(() =>
      recordCommands(table).updateMany({ updates: records.map(({ id }) => ({ id, changes })), mergeKey: null }),
    );
  return (
    <Section id="editSeveral" title={t('map:inspector.section.editSeveral')}>
      <FieldSurroundingsProvider value={surroundings}>
        <div className={styles.sharedEdit}>
          {attributes[table].map((key) => {
            const attribute = attributeOf(table, key);
            const isShared = others.every((one) => one[key] === first[key]);
            return (
              <LabelledControl
                key={key}
                label={words(attribute.label)}
                attribute={attribute}
                record={isShared ? { [key]: first[key] } : {}}
                isCompact
                note={isShared ? null : t('map:inspector.different')}
                onStore={(changes) => void store(changes)}
              />
            );
          })}
        </div>
      </FieldSurroundingsProvider>
    </Section>
  );
}
