/** A failure that is expected is data: `reason` is one of a closed set, `detail` is for the operator. */
export type Result<Value, Reason extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason; readonly detail: string }

/** `succeed(3)` → `{ ok: true, value: 3 }` */
export function succeed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** `fail('empty', 'the body has no bytes')` → `{ ok: false, reason: 'empty', detail: … }` */
export function fail<Reason extends string>(
  reason: Reason,
  detail: string,
): { readonly ok: false; readonly reason: Reason; readonly detail: string } {
  return { ok: false, reason, detail }
}
