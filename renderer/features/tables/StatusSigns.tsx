import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleDot,
  IconCircleX,
  IconClockExclamation,
  IconCircleHalf2,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DerivedState } from '../../../shared/life-cycle/agreement.ts';
import type { Measure } from '../../../shared/model/records/measure.ts';
import { StateSign, type StateTone } from '../../ui/StateSign.tsx';

type MeasureStatus = NonNullable<Measure['status']>;

/** The four colours of the plan of measures, each with an icon of its own (DOMAIN.md §5, Measure). */
const measureSigns = {
  implemented: { tone: 'done', icon: IconCircleCheck },
  inProgress: { tone: 'running', icon: IconCircleHalf2 },
  planned: { tone: 'open', icon: IconCircleDashed },
  notRealised: { tone: 'ended', icon: IconCircleX },
} as const satisfies Record<MeasureStatus, { tone: StateTone; icon: unknown }>;

export function MeasureStatusSign({
  status,
  children,
}: {
  readonly status: MeasureStatus;
  readonly children: ReactNode;
}) {
  return <StateSign {...measureSigns[status]}>{children}</StateSign>;
}

const standing: ReadonlySet<DerivedState> = new Set<DerivedState>([
  'signed',
  'inForce',
  'running',
  'active',
  'adopted',
  'implemented',
]);
const over: ReadonlySet<DerivedState> = new Set<DerivedState>([
  'renewed',
  'terminated',
  'abandoned',
  'archived',
  'ended',
  'left',
  'rejected',
  'withdrawn',
]);

/** The state of an agreement as it is on the reference date. */
export function AgreementStateSign({
  state,
  children,
}: {
  readonly state: DerivedState;
  readonly children: ReactNode;
}) {
  return <StateSign {...agreementSign(state)}>{children}</StateSign>;
}

function agreementSign(state: DerivedState) {
  if (state === 'expired') return { tone: 'late', icon: IconClockExclamation } as const;
  if (state === 'expiring') return { tone: 'soon', icon: IconClockExclamation } as const;
  if (standing.has(state)) return { tone: 'done', icon: IconCircleCheck } as const;
  if (over.has(state)) return { tone: 'ended', icon: IconCircleX } as const;
  return { tone: 'plain', icon: IconCircleDot } as const;
}
