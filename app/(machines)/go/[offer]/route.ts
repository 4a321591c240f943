import { isReader, visitFrom } from '@/lib/documents/visits/visit';
import { followOffer } from '@/lib/promos/clicks/follow-offer';
import { notThere } from '../../machine-answer';

/** Leads from a promo to the partner's page, and counts the click without its person. */
export async function GET(request: Request, { params }: { params: Promise<{ offer: string }> }) {
  const { offer } = await params;
  if (!/^[1-9]\d{0,8}$/.test(offer)) return notThere();
  const visit = visitFrom(request.headers);
  // Next answers HEAD with this too: a link checker follows nothing.
  const isClick = request.method === 'GET' && isReader(visit);
  const location = await followOffer(Number(offer), isClick ? visit.clientAddress : null);
  if (location === null) return notThere();
  return new Response(null, {
    status: 302,
    headers: { Location: location, 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' },
  });
}
