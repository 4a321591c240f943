'use client';

import type { DeskPicture } from '@/lib/media/schema';
import { Button } from '../button';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';

/** Takes a picture that nothing shows out of the library. */
export function DeletePicture({ picture, action }: { picture: DeskPicture; action: KeptFormAction }) {
  const { state, isPending, notice, formProps } = useKeptForm(action);
  return (
    <form {...formProps} className="stack">
      <h2>Delete</h2>
      <FormNotice form={state} ref={notice} />
      <p className="muted">
        Only a picture that no story shows can be deleted. It is gone for good, with all its sizes.
      </p>
      <input type="hidden" name="id" value={picture.id} />
      <div>
        <Button kind="danger" type="submit" isBusy={isPending}>
          Delete picture
        </Button>
      </div>
    </form>
  );
}
