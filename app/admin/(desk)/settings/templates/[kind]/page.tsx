import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { PageHeader } from '@/components/desk/page-header';
import { ActForm } from '@/components/desk/stories/act-form';
import { TemplateForm } from '@/components/desk/templates/template-form';
import { getDeskTemplate, listTrialDraws } from '@/lib/articles/drafting/templates/desk';
import { storyKind, storyKindHints, storyKinds } from '@/lib/articles/drafting/templates/kinds';
import { placeholders } from '@/lib/articles/drafting/templates/placeholders';
import { pageStaff } from '../../../../page-staff';
import { keepTemplateAction, previewTemplateAction, resetTemplateAction } from '../actions';

export const metadata: Metadata = { title: 'Story template' };

const done: Record<string, string> = {
  saved: 'Template saved. The next drafts are written from it.',
  reset: 'The built-in template is back.',
};

type Props = { params: Promise<{ kind: string }>; searchParams: Promise<{ done?: string | string[] }> };

export default async function TemplatePage({ params, searchParams }: Props) {
  const staff = await pageStaff('template.keep');
  const kind = storyKind.safeParse((await params).kind);
  if (!kind.success) notFound();
  const [template, draws] = await Promise.all([
    getDeskTemplate(staff, kind.data),
    listTrialDraws(staff, kind.data),
  ]);
  const message = done[String((await searchParams).done)];
  return (
    <>
      <PageHeader title={`Template: ${storyKinds[template.kind].toLowerCase()}`}>
        {!template.isBuiltIn && (
          <ActForm
            action={resetTemplateAction}
            fields={{ kind: template.kind, version: template.version }}
            label="Put the built-in one back"
          />
        )}
      </PageHeader>
      <div className="stack" key={template.version}>
        {message && <ArrivalNotice>{message}</ArrivalNotice>}
        <p className="muted">
          {storyKindHints[template.kind]}. {template.isBuiltIn ? 'Built in.' : 'The desk’s own.'}
          {template.changed && ` Last changed ${template.changed}.`}
        </p>
        <TemplateForm
          template={template}
          draws={draws}
          placeholders={placeholders}
          keep={keepTemplateAction}
          preview={previewTemplateAction}
        />
      </div>
    </>
  );
}
