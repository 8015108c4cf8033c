import { type SupportMeasures, supportFeatures } from './measure-support.ts'
import weights from './support-weights.json' with { type: 'json' }

/** How likely a sentence with these measures is borne out, 0 to 1, as `scripts/train-support.ts` learnt it. */
export function rateSupport(measures: SupportMeasures): number {
  const sum = supportFeatures.reduce((whole, name) => whole + weights[name] * measures[name], weights.base)
  return 1 / (1 + Math.exp(-sum))
}
