'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** A place in the menu, marked while one is there. */
export function PlaceLink(props: { href: string; label: string }) {
  const path = usePathname();
  const isHere = path === props.href || path.startsWith(`${props.href}/`);
  return (
    <Link href={props.href} prefetch={false} aria-current={isHere ? 'page' : undefined}>
      {props.label}
    </Link>
  );
}
