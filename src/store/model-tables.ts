/** The tables of what language models said and took. */
export interface ModelTables {
  article_vector: { article_id: number; model: string; dimension: number; vector: Uint8Array }
  model_answer: { key: string; made_at: number; sentences: string }
  model_use: {
    day: number
    requests: number
    input_tokens: number
    output_tokens: number
    /** Of both, those that nobody counted. */
    estimated_tokens: number
    cost: number
  }
}
