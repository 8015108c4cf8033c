import type { ReaderId } from './ids.ts'

/** What people of a site may do; each role may do all that those before it may. */
export const roles = ['reader', 'moderator', 'editor', 'operator'] as const
export type Role = (typeof roles)[number]

/** Who asks for a page, as far as that is known. */
export interface Visitor {
  readonly readerId: ReaderId
  readonly role: Role
  /** As others read it; empty where there are no others. */
  readonly name: string
}

/** A name as it is compared: two that look alike but for large letters and spaces are one. */
export function toNameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

/** Who a page is for: everybody, or whoever has the role or one above it. */
export type Access = 'anybody' | Role

/** Whether a visitor, or somebody unknown, has the role that is asked for. */
export function hasAccess(visitor: Visitor | undefined, access: Access): boolean {
  if (access === 'anybody') return true
  return visitor !== undefined && roles.indexOf(visitor.role) >= roles.indexOf(access)
}
