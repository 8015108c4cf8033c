import type { CitedSentence } from '../../model/answer.ts'
import type { DailyUse } from '../../model/language-model.ts'
import type { Session } from '../engine.ts'
import type { SavedAnswer } from '../model-store.ts'
import { fromJson } from '../rows.ts'

/** Long enough for whoever comes back to a story, short enough that a better model is asked again. */
const keepMs = 30 * 86_400_000
/** A bill reaches back a year. */
const keepDays = 400

/** The sentences that a model gave under this key. */
export async function findModelAnswer({ db }: Session, key: string): Promise<CitedSentence[] | undefined> {
  const row = await db
    .selectFrom('model_answer')
    .select('sentences')
    .where('key', '=', key)
    .executeTakeFirst()
  return row && fromJson(row.sentences)
}

/** What the last days took on which a model was asked, newest first. */
export async function listModelUse({ db }: Session, limit: number): Promise<DailyUse[]> {
  const query = db.selectFrom('model_use').selectAll().where('requests', '>', 0)
  const rows = await query.orderBy('day', 'desc').limit(limit).execute()
  return rows.map(({ day, requests, input_tokens, output_tokens, estimated_tokens, cost }) => ({
    ...{ day, requests, inputTokens: input_tokens, outputTokens: output_tokens, cost },
    estimatedTokens: estimated_tokens,
  }))
}

/** Keeps what a model said, in place of what it said before, and forgets what is too old. */
export async function saveModelAnswer(
  { db }: Session,
  { key, madeAt, sentences }: SavedAnswer,
): Promise<void> {
  await db
    .deleteFrom('model_answer')
    .where('made_at', '<', madeAt - keepMs)
    .execute()
  const said = { made_at: madeAt, sentences: JSON.stringify(sentences) }
  await db
    .insertInto('model_answer')
    .values({ key, ...said })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(said))
    .execute()
}

/** Adds to what a day took, and forgets days of more than a year ago. */
export async function addModelUse({ db }: Session, use: DailyUse): Promise<void> {
  const { day, requests, inputTokens, outputTokens, estimatedTokens, cost } = use
  const tokens = { input_tokens: inputTokens, output_tokens: outputTokens, estimated_tokens: estimatedTokens }
  await db
    .deleteFrom('model_use')
    .where('day', '<', day - keepDays)
    .execute()
  await db
    .insertInto('model_use')
    .values({ day, requests, ...tokens, cost })
    .onConflict((conflict) =>
      conflict.column('day').doUpdateSet((eb) => ({
        requests: eb('model_use.requests', '+', requests),
        input_tokens: eb('model_use.input_tokens', '+', inputTokens),
        output_tokens: eb('model_use.output_tokens', '+', outputTokens),
        estimated_tokens: eb('model_use.estimated_tokens', '+', estimatedTokens),
        cost: eb('model_use.cost', '+', cost),
      })),
    )
    .execute()
}
