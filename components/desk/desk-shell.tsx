import Link from 'next/link';
import type { ReactNode } from 'react';
import type { KnownPlace } from './palette/match';
import { Palette } from './palette/palette';
import { PlaceLink } from './place-link';

/** What stands around every desk page: skip link, places, the finder, who is signed in. */
export function DeskShell(props: {
  staff: { name: string; role: string };
  places: { href: string; label: string }[];
  known: { acts: KnownPlace[]; places: KnownPlace[] };
  signOut: () => Promise<void>;
  children: ReactNode;
}) {
  const hrefs = props.places.map(({ href }) => href);
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <header className="shell-bar">
        <Link href="/admin" className="shell-name" prefetch={false}>
          CIN <span>desk</span>
        </Link>
        <nav aria-label="Desk" className="shell-nav">
          <ul>
            {props.places.map((place) => (
              <li key={place.href}>
                <PlaceLink {...place} within={hrefs.filter((href) => href.startsWith(`${place.href}/`))} />
              </li>
            ))}
          </ul>
        </nav>
        <Palette {...props.known} />
        <form action={props.signOut} className="shell-person">
          <Link href="/admin/account" prefetch={false} aria-label={`Your account, ${props.staff.name}`}>
            {props.staff.name}
          </Link>
          <a href="/" className="shell-site">
            See the site
          </a>
          <button type="submit" className="link-button">
            Sign out
          </button>
        </form>
      </header>
      <main id="main" tabIndex={-1}>
        {props.children}
      </main>
    </div>
  );
}
