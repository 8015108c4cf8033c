/** What can be set by a variable of the environment. */
export interface Option<Value> {
  readonly env: string
  /** As a person would write it; parsed like any other text, so that it cannot be wrong. */
  readonly default: string
  readonly parse: (text: string) => Value | undefined
  /** Completes the sentence "it must be …". */
  readonly wants: string
  readonly doc: string
  /** Its value is not repeated in messages. */
  readonly isSecret?: true
}

export type OptionValue<Row> = Row extends Option<infer Value> ? Value : never

/** A row of a table of options; infers the type of its value while checking it. */
export function option<Value>(row: Option<Value>): Option<Value> {
  return row
}
