import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/** Gives the library a way to begin a session for somebody who was known by other things than a password. */
export function sessionOpener() {
  const body = z.object({ userId: z.string() })
  return {
    id: 'session-opener',
    endpoints: {
      // Asked by our own code alone: none of the library's addresses is served.
      openSession: createAuthEndpoint(
        '/open-session',
        { method: 'POST', body, requireHeaders: true },
        async (context) => {
          const { internalAdapter } = context.context
          const user = await internalAdapter.findUserById(context.body.userId)
          if (!user) throw new APIError('UNAUTHORIZED')
          const session = await internalAdapter.createSession(user.id)
          await setSessionCookie(context, { session, user })
        },
      ),
    },
  }
}
