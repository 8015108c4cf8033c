import type { Dialect } from './dialect.ts'

/** What a language model said, so that it is not asked the same twice, and what asking it took. */
export function modelAnswers({ moment, real, clustered }: Dialect): string[] {
  return [
    `create table model_answer (key text primary key, made_at ${moment} not null, sentences text not null) ${clustered}`,
    'create index model_answer_made on model_answer (made_at)',
    `create table model_use (
      day integer primary key, requests integer not null, input_tokens ${moment} not null,
      output_tokens ${moment} not null, cost ${real} not null)`,
  ]
}
