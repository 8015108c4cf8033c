// Verbs by which somebody says something in English, and no mere view, plan or deed: of the forms that are nearly always
// cues in PolNeAR’s training part.
const sayings = `accused acknowledged acknowledges added adding adds admitted admits advised agreed alleged alleges announced announces
answered argued argues arguing asked asks asserted asserts boasted called calls cautioned cautions charged cited claimed claiming claims
commented complained complains conceded concedes concluded confirmed confirms conceding contended contends contending
criticized criticised declared declares declaring denied denies denying denounced described describes detailed disclosed disputed emphasized
estimated exclaimed explained explaining explains expressed hinted informed insisted insists insisting joked lamented
maintained maintains mentioned noted notes noting objected observed observes outlined pledged pledges pointed points praised predicted predicts promised
promises proposed quipped read reads reaffirmed reasoned recalled recalls recommended reiterated reiterates remarked repeated replied replies
reported reports responded responds retorted revealed reveals said saying says scoffed signaled signalled speculated spoke stated states
stating stressed stresses suggested suggesting suggests summarized swore talked tells telling testified testifies told tweeted tweets underlined
underscored urged urges urging vowed vows voiced warned warning warns wondered writes writing wrote thanked questioned according posted`

const words = new Set(sayings.split(/\s+/))

/** Whether a verb of English, with its helpers, says that something was said: `has also argued`, not `wants`. */
export function isSaying(cue: string): boolean {
  const parts = cue.toLowerCase().match(/\p{L}+/gu) ?? []
  return parts.some((part) => words.has(part)) && !parts.some((part) => part === 'not' || part === 'never')
}
