import type { Context } from 'hono'
import type { Access } from '../model/visitor.ts'
import type { OwnSite } from './site.ts'

export type Handler = (context: Context, site: OwnSite) => Promise<Response>

/** A page of the reader's own site: who may ask for it, and what answers them. */
export type Route = readonly [method: 'GET' | 'POST', path: string, access: Access, handle: Handler]
