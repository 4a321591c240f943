import { DrawFacts } from '@/components/desk/draws/draw-facts';
import { DrawForm } from '@/components/desk/draws/draw-form';
import { DrawWarnings } from '@/components/desk/draws/draw-warnings';
import { can, type StaffMember } from '@/lib/accounts/abilities';
import type { DeskDraw, ProgramChoice } from '@/lib/draws/desk';
import { correctDrawAction } from '../../actions';

interface DrawRecordProps {
  staff: StaffMember;
  known: DeskDraw;
  programs: ProgramChoice[];
}

/** The draw's figures: a form for who may correct them, facts for everybody else. */
export function DrawRecord({ staff, known, programs }: DrawRecordProps) {
  const { draw, version, form } = known;
  return (
    <div className="stack">
      <DrawWarnings draw={draw} />
      {can(staff, 'draw.correct') ? (
        <DrawForm
          action={correctDrawAction}
          programs={programs}
          initial={form}
          known={{ version, isFlagged: draw.flaggedFields.length > 0 }}
        />
      ) : (
        <DrawFacts draw={draw} />
      )}
    </div>
  );
}
