import { ChoiceControl } from './ChoiceControl.tsx';
import { ChoicesControl } from './ChoicesControl.tsx';
import type { AttributeControlProps } from './control-props.ts';
import { EntriesControl } from './EntriesControl.tsx';
import { FlagControl } from './FlagControl.tsx';
import { LabelsControl } from './LabelsControl.tsx';
import { ReferenceControl } from './ReferenceControl.tsx';
import { ReferencesControl } from './ReferencesControl.tsx';
import { ScaleControl } from './ScaleControl.tsx';
import { TextsControl } from './TextsControl.tsx';
import { TypedControl } from './TypedControl.tsx';

/** The input for an attribute, as its description says. */
export function AttributeControl(props: AttributeControlProps) {
  const { attribute, isCompact } = props;
  switch (attribute.widget) {
    case 'text':
    case 'longText':
    case 'number':
    case 'date':
    case 'partialDate':
      return <TypedControl {...props} />;
    case 'flag':
    case 'optionalFlag':
      return <FlagControl {...props} />;
    case 'scale':
      return isCompact ? <ChoiceControl {...props} /> : <ScaleControl {...props} />;
    case 'choice':
    case 'kind':
    case 'subKind':
      return <ChoiceControl {...props} />;
    case 'choices':
      return <ChoicesControl {...props} />;
    case 'reference':
      return <ReferenceControl {...props} attribute={attribute} />;
    case 'references':
      return <ReferencesControl {...props} attribute={attribute} />;
    case 'texts':
    case 'dates':
      return <TextsControl {...props} />;
    case 'labels':
      return <LabelsControl {...props} />;
    case 'entries':
      return <EntriesControl {...props} attribute={attribute} Control={AttributeControl} />;
  }
}
