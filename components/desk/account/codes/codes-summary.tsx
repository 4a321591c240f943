import Link from 'next/link';
import type { OwnCodes } from '@/lib/accounts/codes/own-codes';
import { formatInstant } from '@/lib/dates';
import { Part } from '../../parts/part';

/** How one stands with codes, and the way to keep them. */
export function CodesSummary({ since, left }: OwnCodes) {
  return (
    <Part title="Codes at sign-in" about="A code from your phone keeps out whoever learns your password.">
      <p>
        {since
          ? `On since ${formatInstant(since)}. ${left === 1 ? 'One recovery code is' : `${left} recovery codes are`} left.`
          : 'Off: your password alone signs you in.'}
      </p>
      <div>
        <Link href="/admin/account/codes" className="button" prefetch={false}>
          {since ? 'Keep your codes' : 'Set up codes'}
        </Link>
      </div>
    </Part>
  );
}
