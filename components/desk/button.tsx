import type { ComponentProps } from 'react';

/** A button that stays pressable: while it is busy a second press is ignored, not refused. */
export function Button({
  kind = 'plain',
  isBusy = false,
  className = '',
  onClick,
  ...rest
}: ComponentProps<'button'> & { kind?: 'primary' | 'plain' | 'danger'; isBusy?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      className={`button button-${kind} ${className}`.trim()}
      aria-busy={isBusy || undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
