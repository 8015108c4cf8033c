// Labels of pictures and players that pages leave in their texts. Each is rare in what a reporter writes.
const labels =
  /\b(?:hide|toggle|image|media) caption\b|\bimage copyright\b|\breplay more videos\b|\bmust watch\b[^a-z]*$|\benlarge this image\b|\bBild (?:in Originalgröße|vergrößern)\b|\bfermer la légende\b|\bocultar pie de foto\b/iu

/** Whether a sentence holds a label of the page around it, as captions do: `'Hide Caption 2 of 9 Photos: The flood'` → true. */
export function isOfPage(sentence: string): boolean {
  return labels.test(sentence)
}
