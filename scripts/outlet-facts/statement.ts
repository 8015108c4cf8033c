import type { OutletFact } from '../../src/model/outlet.ts'

/** What a source says of whoever publishes at an address. */
export interface Statement {
  readonly kind: OutletFact['kind']
  readonly value: string
  readonly address: string
}
