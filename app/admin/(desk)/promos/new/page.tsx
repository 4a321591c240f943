import type { Metadata } from 'next';
import { PageHeader } from '@/components/desk/page-header';
import { PromoForm } from '@/components/desk/promos/promo-form';
import { pageStaff } from '../../../page-staff';
import { keepPromoAction } from '../actions';

export const metadata: Metadata = { title: 'New promo' };

export default async function NewPromoPage() {
  await pageStaff('promo.keep');
  return (
    <>
      <PageHeader title="New promo" />
      <PromoForm action={keepPromoAction} />
    </>
  );
}
