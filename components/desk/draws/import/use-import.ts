import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import { type ImportPlan, maxFeedBytes } from '@/lib/importers/rounds/schema';

export type ImportStep =
  | { at: 'choose'; problem: string | null }
  /** `problem` is why the last try to import it was refused. */
  | { at: 'preview'; plan: ImportPlan; problem: string | null }
  | { at: 'done'; plan: ImportPlan };

export interface ImportChoice {
  /** Null for the official file, fetched now. */
  file: File | null;
  isHistoric: boolean;
}

const unreachable = 'The desk cannot be reached. Nothing was imported: check the connection, then try again.';
const tooLarge = `The file is larger than ${maxFeedBytes / 1024 / 1024} MB, far more than any list of rounds.`;

function formOf({ file, isHistoric }: ImportChoice, seen: ImportPlan | null): FormData {
  const form = new FormData();
  form.set('from', file ? 'upload' : 'official');
  form.set('step', seen ? 'import' : 'preview');
  if (isHistoric) form.set('isHistoric', 'on');
  if (seen) form.set('seenHash', seen.file.hash);
  if (seen) form.set('seenPlan', seen.fingerprint);
  if (file) form.set('file', file);
  return form;
}

async function post(choice: ImportChoice, seen: ImportPlan | null): Promise<ActionResult<ImportPlan>> {
  const failed = (message: string) => ({ ok: false, code: 'failed', message, fields: {} }) as const;
  if (choice.file && choice.file.size > maxFeedBytes) return failed(tooLarge);
  const answer = await fetch('/admin/api/rounds', { method: 'POST', body: formOf(choice, seen) }).catch(
    () => null,
  );
  const result: ActionResult<ImportPlan> | null = (await answer?.json().catch(() => null)) ?? null;
  return result ?? failed(unreachable);
}

/** A file kept in memory: what was previewed is what is imported, whatever happens to it on the disk. */
async function hold(file: File): Promise<File> {
  return new File([await file.arrayBuffer()], file.name, { type: file.type });
}

/** Look first, then import: the import names what was seen, and is refused where anything else came of it. */
export function useImport() {
  const [step, setStep] = useState<ImportStep>({ at: 'choose', problem: null });
  const [chosen, setChosen] = useState<ImportChoice | null>(null);
  const [busy, setBusy] = useState<'preview' | 'import' | null>(null);
  const router = useRouter();

  const preview = async (choice: ImportChoice) => {
    setBusy('preview');
    const held = {
      ...choice,
      file: choice.file && choice.file.size <= maxFeedBytes ? await hold(choice.file) : choice.file,
    };
    const result = await post(held, null);
    setBusy(null);
    setChosen(held);
    setStep(
      result.ok
        ? { at: 'preview', plan: result.value, problem: null }
        : { at: 'choose', problem: result.message },
    );
  };
  const write = async () => {
    if (step.at !== 'preview' || !chosen) return;
    setBusy('import');
    const result = await post(chosen, step.plan);
    setBusy(null);
    setStep(result.ok ? { at: 'done', plan: result.value } : { ...step, problem: result.message });
    // The history below shows it, a refusal too.
    router.refresh();
  };
  const lookAgain = () => chosen && preview(chosen);
  const leave = () => setStep({ at: 'choose', problem: null });
  return { step, busy, preview, write, lookAgain, leave };
}
