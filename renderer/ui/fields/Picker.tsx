import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { similarNames } from '../../../shared/model/similar-names.ts';
import { containsText } from '../../../shared/locale/fold-text.ts';
import type { Option } from '../../../shared/description/options.ts';
import type { Parsed } from '../../../shared/description/read-option.ts';
import type { ValueProblem } from '../../../shared/description/value-problem.ts';
import { ariaOf, type ControlNaming } from './control-props.ts';
import { useFieldSurroundings } from './field-surroundings.ts';
import styles from './fields.module.css';

interface PickerProps {
  readonly naming: ControlNaming;
  /** What can be chosen; asked for when the list is opened. */
  readonly options: () => readonly Option[];
  readonly value: string | number | null;
  /** What the value is called. */
  readonly shown: string;
  /** Reads what was typed without choosing from the list. */
  readonly read: (text: string) => Parsed<string | number>;
  readonly onChoose: (value: string | number) => void;
  /** Takes the value away; without it there always is one. */
  readonly onClear?: () => void;
  /** Makes something new of this name. */
  readonly onCreate?: ((name: string) => void) | undefined;
  readonly onProblem: (problem: ValueProblem | null) => void;
  readonly placeholder?: string | undefined;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

/** More than this is not listed: a letter more finds it sooner than scrolling. */
const most = 60;
const createValue = 'create:';

/** Chooses one of many by typing part of its name; a name typed in full need not be chosen from the list. */
export function Picker(props: PickerProps) {
  const { naming, options, value, shown, read, onChoose, onClear, onCreate, onProblem, placeholder, inputRef } = props;
  const { translate } = useFieldSurroundings().wording;
  const [text, setText] = useState<string | null>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const isOpen = combobox.dropdownOpened;
  const found = useMemo(() => (isOpen ? fitting(options(), text) : []), [isOpen, options, text]);
  const typed = text?.trim() ?? '';
  const creates = onCreate !== undefined && typed !== '' && !found.some(({ label }) => label === typed);

  // What only sounds alike is never taken by Tab or Enter without having been chosen.
  const soundsAlike = typed !== '' && found[0] !== undefined && !containsText(found[0].search, typed);
  const selectFirst = useEffectEvent(() => {
    if (!isOpen || typed === '') return;
    if (!soundsAlike) combobox.selectFirstOption();
    else if (creates) combobox.selectOption(found.length);
    else combobox.resetSelectedOption();
  });
  useEffect(() => selectFirst(), [text, isOpen]);

  const reset = () => {
    setText(null);
    onProblem(null);
  };
  const choose = (chosen: string | number) => {
    reset();
    combobox.closeDropdown();
    if (chosen !== value) onChoose(chosen);
  };
  const finish = () => {
    combobox.closeDropdown();
    if (text === null || typed === shown) return reset();
    if (typed === '') {
      if (onClear && value !== null) onClear();
      return reset();
    }
    const answer = read(typed);
    if ('problem' in answer) onProblem(answer.problem);
    else choose(answer.value);
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(submitted) => {
        if (submitted.startsWith(createValue)) {
          reset();
          combobox.closeDropdown();
          onCreate?.(typed);
        } else {
          const option = found.find((one) => String(one.value) === submitted);
          if (option) choose(option.value);
        }
      }}
      position="bottom-start"
      transitionProps={{ duration: 0 }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          id={naming.id}
          {...ariaOf(naming)}
          ref={inputRef}
          error={naming.invalid}
          autoComplete="off"
          value={text ?? shown}
          placeholder={placeholder}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            const highlighted = isOpen ? combobox.getSelectedOptionIndex() : -1;
            // Tab takes what is highlighted, but makes nothing new by accident.
            if (event.key === 'Tab' && text !== null && typed !== '' && highlighted < found.length) {
              combobox.clickSelectedOption();
            }
            if (event.key === 'Escape' && (isOpen || text !== null)) {
              event.preventDefault();
              event.stopPropagation();
              reset();
              combobox.closeDropdown();
            } else if (event.key === 'Enter' && highlighted < 0) {
              event.preventDefault();
              finish();
            }
          }}
          rightSection={
            onClear && value !== null && text === null ? (
              <CloseButton
                size="sm"
                tabIndex={-1}
                aria-label={translate('records:field.clear')}
                onMouseDown={(event) => event.preventDefault()}
                onClick={onClear}
              />
            ) : (
              <IconChevronDown size={15} stroke={1.6} aria-hidden />
            )
          }
          rightSectionPointerEvents={onClear && value !== null && text === null ? 'auto' : 'none'}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0 && !creates && typed === ''}>
        <Combobox.Options mah={280} className={styles.options} labelledBy={naming.labelledBy} aria-label={naming.label}>
          {found.map((option) => (
            <Combobox.Option key={option.value} value={String(option.value)} active={option.value === value}>
              <span style={{ paddingInlineStart: `${option.depth}rem` }}>{option.label}</span>
            </Combobox.Option>
          ))}
          {creates && (
            <Combobox.Option value={createValue}>{translate('records:field.create', { name: typed })}</Combobox.Option>
          )}
          {found.length === 0 && !creates && <Combobox.Empty>{translate('records:field.nothingFound')}</Combobox.Empty>}
          {found.length === most && <Combobox.Footer>{translate('records:field.more')}</Combobox.Footer>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** Options that contain what was typed; where none does, those that sound like it. */
function fitting(options: readonly Option[], text: string | null): readonly Option[] {
  const query = text?.trim() ?? '';
  if (query === '') return options.slice(0, most);
  const found = options.filter(({ search }) => containsText(search, query)).slice(0, most);
  if (found.length > 0) return found;
  const named = options.map((option) => ({ id: option.value, name: option.label, option }));
  return similarNames(named, query).map(({ option }) => option);
}
