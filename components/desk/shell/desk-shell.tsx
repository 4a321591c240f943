import Link from 'next/link';
import type { ReactNode } from 'react';
import type { KnownPlace } from '../palette/match';
import { Palette } from '../palette/palette';
import { DeskMenu } from './desk-menu';
import { PlaceLink } from './place-link';

export interface PlaceGroup {
  title: string;
  places: { href: string; label: string }[];
}

/** What stands around every desk page: skip link, places, the finder, who is signed in. */
export function DeskShell(props: {
  staff: { name: string; role: string };
  menu: PlaceGroup[];
  known: { acts: KnownPlace[]; places: KnownPlace[] };
  signOut: () => Promise<void>;
  children: ReactNode;
}) {
  const hrefs = props.menu.flatMap(({ places }) => places.map(({ href }) => href));
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <header className="shell-bar">
        <Link href="/admin" className="shell-name" prefetch={false}>
          CIN <span>desk</span>
        </Link>
        <Palette {...props.known} />
        <DeskMenu>
          <nav aria-label="Desk" className="shell-nav">
            {props.menu.map(({ title, places }) => (
              <div key={title} className="shell-group">
                <p id={`menu-${title.toLowerCase()}`} className="shell-title">
                  {title}
                </p>
                <ul aria-labelledby={`menu-${title.toLowerCase()}`}>
                  {places.map((place) => (
                    <li key={place.href}>
                      <PlaceLink
                        {...place}
                        within={hrefs.filter((href) => href.startsWith(`${place.href}/`))}
                      />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </nav>
          <form action={props.signOut} className="shell-person">
            <Link href="/admin/account" prefetch={false} aria-label={`Your account, ${props.staff.name}`}>
              {props.staff.name}
            </Link>
            <a href="/">See the site</a>
            <button type="submit" className="link-button">
              Sign out
            </button>
          </form>
        </DeskMenu>
      </header>
      <main id="main" tabIndex={-1}>
        {props.children}
      </main>
    </div>
  );
}
