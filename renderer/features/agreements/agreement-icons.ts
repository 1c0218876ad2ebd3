import {
  IconCalendarRepeat,
  IconFileCertificate,
  IconFileEuro,
  IconFilePencil,
  IconGavel,
  IconNotes,
  IconUserCheck,
} from '@tabler/icons-react';
import type { AgreementType } from '../../../shared/model/enumerations.ts';

/** The sign of each type of agreement. */
export const agreementIcons: Readonly<Record<AgreementType, typeof IconNotes>> = {
  loi: IconFilePencil,
  cooperation: IconFileCertificate,
  contract: IconFileEuro,
  jourFixe: IconCalendarRepeat,
  steeringMembership: IconUserCheck,
  councilResolution: IconGavel,
  charter: IconNotes,
};
