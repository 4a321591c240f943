import { cookies, headers } from 'next/headers';
import { getServerSession } from 'next-auth';
import { encode } from 'next-auth/jwt';
import { cache } from 'react';
import { getDb } from '@/lib/db/client';
import { getEnv } from '@/lib/env';
import { AppError } from '@/lib/errors';
import type { StaffMember } from './abilities';
import { authOptions, sessionCookie } from './auth-options';
import type { RequestOrigin } from './schema';
import { findSession, sessionSeconds } from './store';

/** The session that the browser names; null without one. */
export const getSessionId = cache(async (): Promise<string | null> => {
  const session = await getServerSession(authOptions);
  return session?.sessionId || null;
});

const getSession = cache(async () => {
  const id = await getSessionId();
  return id ? findSession(getDb(), id, new Date()) : null;
});

/** Who is signed in, asked of the database once a request; null for a stranger. */
export const getStaff = cache(async (): Promise<StaffMember | null> => {
  const session = await getSession();
  return session?.asks === null ? session.staff : null;
});

/** Who has given the right password and is still asked for a code, or to set codes up. */
export async function getWaiting(): Promise<{ staff: StaffMember; asks: 'code' | 'set-up' } | null> {
  const session = await getSession();
  return session?.asks ? { staff: session.staff, asks: session.asks } : null;
}

/** Who waits at this step of the sign-in. @throws AppError `signed-out` for anybody else. */
export async function requireWaiting(step: 'code' | 'set-up'): Promise<StaffMember> {
  const waiting = await getWaiting();
  if (waiting?.asks === step) return waiting.staff;
  throw new AppError('signed-out', { forPerson: 'This took too long. Go back and sign in again.' });
}

/** @throws AppError `signed-out` for a stranger. */
export async function requireStaff(): Promise<StaffMember> {
  const staff = await getStaff();
  if (staff) return staff;
  throw new AppError('signed-out', {
    forPerson: 'You are signed out. Sign in again in another tab, then retry.',
  });
}

/** Hands a new session to the browser, as next-auth's own door does. */
export async function keepSession(sessionId: string): Promise<void> {
  const token = await encode({
    token: { sessionId },
    secret: getEnv().authSecret ?? '',
    maxAge: sessionSeconds,
  });
  (await cookies()).set(sessionCookie.name, token, { ...sessionCookie.options, maxAge: sessionSeconds });
}

/** Takes the session's cookie from the browser. */
export async function forgetSession(): Promise<void> {
  (await cookies()).delete({ name: sessionCookie.name, ...sessionCookie.options });
}

/** Where the request came from. The layer in front has put the client's address there, alone. */
export async function getOrigin(): Promise<RequestOrigin> {
  const list = await headers();
  return {
    address: list.get('x-forwarded-for')?.split(',')[0]?.trim() ?? '',
    userAgent: list.get('user-agent') ?? '',
  };
}
