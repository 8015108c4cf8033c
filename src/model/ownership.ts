/** Work that one process at a time may do. */
export interface Ownership {
  readonly work: string
  /** Undefined when the last owner gave it up. */
  readonly holder: string | undefined
  /** Higher with every new owner: what an earlier one still writes is told apart by it. */
  readonly fence: number
  /** Higher with every sign of life. Counted, not timed, so that no two clocks need to agree. */
  readonly beat: number
}
