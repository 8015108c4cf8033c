import type { Timestamp } from '../model/ids.ts'

/** A code of the app's clock or ours, of which one is half a minute ahead or behind (RFC 6238, §6). */
const toleranceSeconds = 30

/** The half minute whose code it is, counted from 1970 (RFC 6238, §4.2); undefined where it is that of none near. */
export async function findTimeStep(
  secret: string,
  code: string,
  now: Timestamp,
): Promise<number | undefined> {
  if (!isTimeCode(code)) return undefined
  const { verify } = await import('otplib')
  const epoch = Math.floor(now / 1_000)
  const found = await verify({ secret, token: code, epoch, epochTolerance: toleranceSeconds })
  return found.valid && 'timeStep' in found ? found.timeStep : undefined
}

/** Whether it has the form that apps give theirs: six digits. */
export function isTimeCode(code: string): boolean {
  return /^\d{6}$/.test(code)
}
