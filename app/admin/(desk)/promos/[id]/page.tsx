import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { ArticleUses } from '@/components/desk/article-uses';
import { PageHeader } from '@/components/desk/page-header';
import { PromoClicks } from '@/components/desk/promos/promo-clicks';
import { PromoForm } from '@/components/desk/promos/promo-form';
import { listArticlesUsing } from '@/lib/articles/where-used';
import { getPromoClicks } from '@/lib/promos/clicks/desk';
import { getDeskPromo } from '@/lib/promos/desk';
import { pageStaff } from '../../../page-staff';
import { keepPromoAction } from '../actions';

export const metadata: Metadata = { title: 'Promo' };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export default async function PromoPage({ params, searchParams }: Props) {
  const staff = await pageStaff('promo.keep');
  const { id } = await params;
  const promo = /^\d{1,9}$/.test(id) ? await getDeskPromo(staff, Number(id)) : null;
  if (!promo) notFound();
  const [uses, clicks] = await Promise.all([
    listArticlesUsing(staff, { kind: 'promo', target: promo.slug }),
    getPromoClicks(staff, promo.id),
  ]);
  return (
    <>
      <PageHeader title={promo.title} />
      <div className="stack" key={promo.version}>
        {(await searchParams).done === 'saved' && <ArrivalNotice>Promo saved.</ArrivalNotice>}
        <PromoForm action={keepPromoAction} promo={promo} />
        <PromoClicks clicks={clicks} />
        <ArticleUses uses={uses} />
      </div>
    </>
  );
}
