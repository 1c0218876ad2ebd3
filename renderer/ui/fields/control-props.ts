import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import type { ValueProblem } from '../../../shared/description/value-problem.ts';
import type { Values } from '../../../shared/model/links.ts';

/** How the input of a field is named and described: by the elements of its frame, or by a text where it has none. */
export interface ControlNaming {
  readonly id: string;
  readonly labelledBy?: string;
  readonly label?: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/** What the input of any attribute is given. */
export interface ControlProps<Attribute extends AttributeDescription = AttributeDescription> {
  readonly attribute: Attribute;
  /** The record, or the entry of a list, the attribute belongs to. */
  readonly record: Values;
  readonly naming: ControlNaming;
  /** Takes what the user entered; `isTyping` is true where more may follow that belongs to the same step. */
  readonly onStore: (changes: Values, isTyping: boolean) => void;
  /** Takes why what was typed cannot be stored; null where it can. */
  readonly onProblem: (problem: ValueProblem | null) => void;
}

/** The attributes for assistive technology that say what an input is called and what is wrong with it. */
export function ariaOf({ labelledBy, label, describedBy, invalid }: ControlNaming) {
  return {
    'aria-labelledby': labelledBy,
    'aria-label': labelledBy === undefined ? label : undefined,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
  };
}

export interface AttributeControlProps extends ControlProps {
  /** Leaves out values that cannot be chosen at the moment. */
  readonly allows?: ((value: string | number) => boolean) | undefined;
  /** Takes little room, as in a row, and says in the empty input what it is for. */
  readonly isCompact?: boolean;
  /** A kind is shown with its sub-kind, which has no field of its own here. */
  readonly namesSubKind?: boolean;
}
