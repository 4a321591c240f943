'use client';

import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { focusClass } from '@/components/article/focus-class';
import type { ActionResult } from '@/lib/action-result';
import type { DeskPicture, FocusPictureInput } from '@/lib/media/schema';
import { Button } from '../button';
import { Notice } from '../notice';
import styles from './pictures.module.css';

const step = 10;
const bounded = (perCent: number) => Math.min(100, Math.max(0, Math.round(perCent / step) * step));
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** The whole picture, what of it stays in sight where it is cropped, and how it then looks. */
export function FocusPicker(props: {
  picture: DeskPicture;
  keep: ((input: FocusPictureInput) => Promise<ActionResult<void>>) | null;
}) {
  const { picture, keep } = props;
  const [focus, setFocus] = useState(picture.focus);
  const [seen, setSeen] = useState(picture.focus);
  const [result, setResult] = useState<{ isDone: boolean; message: string } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const file = `${picture.path}-${picture.widths.find((width) => width >= 800) ?? picture.widths.at(-1)}.webp`;
  const where = `${focus.x} % from the left, ${focus.y} % from the top`;

  const point = (x: number, y: number) => {
    setFocus({ x: bounded(x), y: bounded(y) });
    setResult(null);
  };
  const onClick = (event: MouseEvent) => {
    // A click of the keyboard has no place.
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    point(((event.clientX - box.left) / box.width) * 100, ((event.clientY - box.top) / box.height) * 100);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = arrows[event.key];
    if (!move) return;
    event.preventDefault();
    point(focus.x + move[0], focus.y + move[1]);
  };
  const save = async () => {
    if (!keep) return;
    setBusy(true);
    const message = 'The desk cannot be reached. Check the connection, then save again.';
    const answer = await keep({ id: picture.id, ...focus, seen }).catch(() => ({
      ok: false as const,
      message,
    }));
    setBusy(false);
    if (answer.ok) setSeen(focus);
    setResult({
      isDone: answer.ok,
      message: answer.ok ? 'Saved. Readers see it within seconds.' : answer.message,
    });
  };
  const whole = <img src={file} alt={picture.alt} width={picture.width} height={picture.height} />;
  return (
    <section className={styles.focus} aria-label="Picture and its crop">
      <figure>
        {keep ? (
          <button
            type="button"
            className={styles.aim}
            aria-label={`Focal point: ${where}. Arrow keys move it`}
            onClick={onClick}
            onKeyDown={onKeyDown}
          >
            {whole}
            <svg aria-hidden="true">
              <circle cx={`${focus.x}%`} cy={`${focus.y}%`} r="13" />
              <circle cx={`${focus.x}%`} cy={`${focus.y}%`} r="4" />
            </svg>
          </button>
        ) : (
          <div className={styles.aim}>{whole}</div>
        )}
        <figcaption className="muted">
          Whole, as it stands above and in a story.{' '}
          {keep && 'Click on what matters most, or move the point with the arrow keys.'}
        </figcaption>
      </figure>
      <figure>
        <img className={`${styles.crop} ${focusClass(focus) ?? ''}`} src={file} alt="" />
        <figcaption className="muted">Cropped, as lists and the front page show it (3:2).</figcaption>
      </figure>
      {keep && (
        <div className={styles.foot}>
          <p role="status" className="visually-hidden">
            {where}
          </p>
          {result && <Notice kind={result.isDone ? 'done' : 'error'}>{result.message}</Notice>}
          <Button isBusy={isBusy} onClick={save}>
            Save focal point
          </Button>
        </div>
      )}
    </section>
  );
}
