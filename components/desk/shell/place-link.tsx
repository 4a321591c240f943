'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** A place in the menu, marked while one is there. */
export function PlaceLink(props: {
  href: string;
  label: string;
  /** Places of the menu that lie within this one: there, they are marked instead. */
  within: string[];
}) {
  const path = usePathname();
  const isAt = (href: string) => path === href || (href !== '/admin' && path.startsWith(`${href}/`));
  const isHere = isAt(props.href) && !props.within.some(isAt);
  return (
    <Link href={props.href} prefetch={false} aria-current={isHere ? 'page' : undefined}>
      {props.label}
    </Link>
  );
}
