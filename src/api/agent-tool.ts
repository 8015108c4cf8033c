import type { z } from 'zod'
import type { AccessScope } from '../model/access-token.ts'
import type { StoreReader } from '../store/store.ts'

/** Something that a program may ask of the archive. It reads at one moment and changes nothing. */
export interface AgentTool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string
  readonly title: string
  /** Written for the program that chooses among tools. */
  readonly description: string
  readonly scope: AccessScope
  readonly input: Input
  /** Undefined where the archive has no such thing. */
  answer(reader: StoreReader, input: z.infer<Input>): Promise<object | undefined>
}
