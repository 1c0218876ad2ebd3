import { TextInput } from '@mantine/core';
import type { Language } from '../../../shared/locale/resources.ts';
import type { Labels } from '../../../shared/model/scales.ts';
import { ariaOf, type ControlProps } from './control-props.ts';
import { useFieldSurroundings } from './field-surroundings.ts';
import styles from './fields.module.css';
import { useTypedText } from './use-typed-text.ts';

/** A text in German and in English; what is not given in one language yet is that of the other. */
export function LabelsControl({ attribute, record, naming, onStore, onProblem }: ControlProps) {
  const labels = (record[attribute.key] ?? { de: '', en: '' }) as Labels;
  const store = (language: Language, text: string): boolean => {
    const label = text.trim();
    if (label === '') {
      onProblem({ code: 'required', values: {} });
      return false;
    }
    onProblem(null);
    const next = { de: labels.de || label, en: labels.en || label, [language]: label };
    onStore({ [attribute.key]: next }, true);
    return true;
  };
  return (
    <fieldset id={naming.id} aria-labelledby={naming.labelledBy} className={styles.group}>
      {(['de', 'en'] as const).map((language) => (
        <LabelInput
          key={language}
          language={language}
          stored={labels[language]}
          naming={naming}
          onStore={(text) => store(language, text)}
          onReset={() => onProblem(null)}
        />
      ))}
    </fieldset>
  );
}

interface LabelInputProps {
  readonly language: Language;
  readonly stored: string;
  readonly naming: ControlProps['naming'];
  readonly onStore: (text: string) => boolean;
  readonly onReset: () => void;
}

function LabelInput({ language, stored, naming, onStore, onReset }: LabelInputProps) {
  const { translate } = useFieldSurroundings().wording;
  const typed = useTypedText(stored, onStore, { isMultiline: false, storesInPauses: true, onReset });
  return (
    <TextInput
      {...ariaOf({ ...naming, labelledBy: undefined, label: translate(`records:field.language.${language}`) })}
      lang={language}
      leftSection={<span aria-hidden>{language}</span>}
      value={typed.shown}
      onChange={(event) => typed.onChange(event.currentTarget.value)}
      onBlur={typed.onBlur}
      onKeyDown={typed.onKeyDown}
    />
  );
}
