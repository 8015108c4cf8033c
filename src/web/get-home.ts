import type { Context } from 'hono'
import type { Site } from './site.ts'

/**
 * Where these pages are reached, before every path. Of a site it is what the operator said: behind a proxy that ends TLS a
 * request comes by http, and an address made from it would have whoever uses it send its secret in the open.
 */
export function getHome(context: Context, { publicUrl }: Pick<Site, 'publicUrl'>): string {
  return publicUrl ?? new URL(context.req.url).origin
}
