import styles from '@/components/desk/draws/draw-form.module.css';
import { DrawHistory } from '@/components/desk/draws/draw-history';
import { WithdrawForm } from '@/components/desk/draws/withdraw-form';
import { ActForm } from '@/components/desk/stories/act-form';
import { can, type StaffMember } from '@/lib/accounts/abilities';
import type { ArticleUse } from '@/lib/articles/where-used';
import type { DeskDraw } from '@/lib/draws/desk';
import { reinstateDrawAction, withdrawDrawAction } from '../../actions';
import { deleteDrawAction } from './actions';

interface DrawAsideProps {
  staff: StaffMember;
  known: DeskDraw;
  uses: ArticleUse[];
}

/** What happened to the draw, and how it is taken from readers. */
export function DrawAside({ staff, known, uses }: DrawAsideProps) {
  const { draw, version } = known;
  const fields = { program: draw.program, number: draw.number, version };
  return (
    <div className={styles.aside}>
      <DrawHistory known={known} uses={uses} />
      {can(staff, 'draw.withdraw') && (
        <>
          <section key={version}>
            <h2>{draw.isWithdrawn ? 'Put it back' : 'Withdraw it'}</h2>
            <WithdrawForm
              action={draw.isWithdrawn ? reinstateDrawAction : withdrawDrawAction}
              draw={fields}
              isWithdrawn={draw.isWithdrawn}
            />
          </section>
          <section>
            <h2>Delete it</h2>
            <p className="muted">Only a draw made by mistake, which nothing refers to.</p>
            <ActForm action={deleteDrawAction} fields={fields} label="Delete draw" kind="danger" />
          </section>
        </>
      )}
    </div>
  );
}
