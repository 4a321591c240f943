import { correctionText } from '@/lib/draws/rules/correction-text';
import { drawFieldLabel } from '@/lib/draws/schema';
import type { PlannedChange, PlannedFlag, PlannedRow } from '../schema';
import type { ValueChange } from './compare-round';
import type { RoundPlan } from './plan-import';

function presentChange({ field, old, new: next }: ValueChange): PlannedChange {
  return {
    field,
    label: drawFieldLabel(field, 'CRS'),
    oldText: correctionText(field, old),
    newText: correctionText(field, next),
  };
}

function presentFlags({ flags, open }: RoundPlan): PlannedFlag[] {
  const stays = open.filter(({ id }) => !flags.settle.includes(id));
  const present = (
    { field, raw, reason }: { field: string; raw: string; reason: string },
    isNew: boolean,
  ) => ({
    ...{ field, raw, reason, isNew },
    label: drawFieldLabel(field, 'CRS'),
  });
  return [...stays.map((flag) => present(flag, false)), ...flags.add.map((flag) => present(flag, true))];
}

/** One round's plan in plain data. */
export function presentRound(plan: RoundPlan): PlannedRow {
  const { round, outcome, comparison } = plan;
  const { figures } = comparison?.record ?? round.record;
  return {
    outcome,
    number: round.number,
    name: figures.label,
    date: figures.date,
    invitations: figures.invitations,
    minScore: figures.minScore,
    changes: [...(comparison?.corrections ?? []), ...(comparison?.quiet ?? [])].map(presentChange),
    flags: presentFlags(plan),
  };
}
