import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { getEnv } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { signIn } from './sign-in';
import { signOut } from './sign-out';
import { sessionSeconds } from './store';

declare module 'next-auth' {
  interface Session {
    sessionId: string;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sessionId?: string;
  }
}

/** Cookies are `Secure` exactly where the site is served over TLS. */
const isSecureSite = getEnv().siteUrl.startsWith('https://');

export const sessionCookie = {
  name: `${isSecureSite ? '__Secure-' : ''}cin-session`,
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureSite },
} as const;

const header = (headers: Record<string, unknown> | undefined, name: string): string =>
  String(headers?.[name] ?? '');

/**
 * next-auth with a password. Its token carries a session's id and nothing else: whether that
 * session still stands is asked of the database on each request (session.ts).
 */
export const authOptions: NextAuthOptions = {
  secret: getEnv().authSecret ?? undefined,
  session: { strategy: 'jwt', maxAge: sessionSeconds },
  useSecureCookies: isSecureSite,
  cookies: { sessionToken: sessionCookie },
  // None of next-auth's own pages: the desk signs in and out by its own.
  pages: {
    signIn: '/admin/login',
    signOut: '/admin/login',
    error: '/admin/login',
    verifyRequest: '/admin/login',
  },
  providers: [
    CredentialsProvider({
      credentials: {
        email: { label: 'Email', type: 'email' },
        password: { label: 'Password', type: 'password' },
      },
      async authorize(credentials, request) {
        try {
          const { sessionId } = await signIn(credentials, {
            address: header(request.headers, 'x-forwarded-for').split(',')[0]?.trim() ?? '',
            userAgent: header(request.headers, 'user-agent'),
          });
          return { id: sessionId };
        } catch (error) {
          if (error instanceof AppError) throw new Error(error.forPerson);
          throw error;
        }
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sessionId: user.id } : token),
    session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sessionId ?? '' }),
  },
  events: {
    async signOut({ token }) {
      if (token?.sessionId) await signOut(token.sessionId);
    },
  },
};
