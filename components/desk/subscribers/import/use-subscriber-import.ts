import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import { maxImportBytes, type SubscriberImport } from '@/lib/newsletter/intake/schema';

export type ImportStep =
  | { at: 'choose'; problem: string; fields: Record<string, string> }
  | { at: 'preview'; plan: SubscriberImport; problem: string }
  | { at: 'done'; plan: SubscriberImport };

const failed = (message: string) => ({ ok: false, code: 'failed', message, fields: {} }) as const;

async function post(form: FormData): Promise<ActionResult<SubscriberImport>> {
  const answer = await fetch('/admin/api/subscribers/import', { method: 'POST', body: form }).catch(
    () => null,
  );
  const result: ActionResult<SubscriberImport> | null = (await answer?.json().catch(() => null)) ?? null;
  return (
    result ??
    failed('The desk cannot be reached. Nothing was imported: check the connection, then try again.')
  );
}

/** The form with its file in memory: what was previewed is what is imported, whatever happens to it on the disk. */
async function hold(form: FormData): Promise<FormData> {
  const file = form.get('file');
  if (!(file instanceof File)) return form;
  form.set('file', new File([await file.arrayBuffer()], file.name, { type: file.type }));
  return form;
}

/** Look first, then import: the import names what was seen, and is refused where anything else came of it. */
export function useSubscriberImport() {
  const [step, setStep] = useState<ImportStep>({ at: 'choose', problem: '', fields: {} });
  const [chosen, setChosen] = useState<FormData | null>(null);
  const [busy, setBusy] = useState(false);
  const router = useRouter();

  const preview = async (form: FormData) => {
    const file = form.get('file');
    if (!(file instanceof File) || file.size === 0 || file.size > maxImportBytes) {
      const problem =
        file instanceof File && file.size > 0 ? 'The file is larger than 20 MB. Split it.' : 'Choose a file.';
      return setStep({ at: 'choose', problem, fields: { file: problem } });
    }
    setBusy(true);
    const held = await hold(form);
    held.set('step', 'preview');
    const result = await post(held);
    setBusy(false);
    setChosen(held);
    setStep(
      result.ok
        ? { at: 'preview', plan: result.value, problem: '' }
        : { at: 'choose', problem: result.message, fields: result.fields },
    );
  };
  const write = async () => {
    if (step.at !== 'preview' || !chosen) return;
    setBusy(true);
    chosen.set('step', 'import');
    chosen.set('seenHash', step.plan.file.hash);
    chosen.set('seenAdded', `${step.plan.counts.added}`);
    const result = await post(chosen);
    setBusy(false);
    setStep(result.ok ? { at: 'done', plan: result.value } : { ...step, problem: result.message });
    router.refresh();
  };
  const leave = () => setStep({ at: 'choose', problem: '', fields: {} });
  return { step, busy, preview, write, leave };
}
