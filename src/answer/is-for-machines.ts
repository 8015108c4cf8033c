// How texts speak to language models, in the languages in which that was seen or is easily guessed. Reports about models
// say other things of them; one that quotes such words is not given to a model, and loses that sentence.
const toMachines: readonly RegExp[] = [
  /\b(ignore|disregard|forget|override)\b.{0,40}\b(instructions?|prompts?|rules|guidelines|directions|other sentences)\b/i,
  /\b(system|hidden|initial) prompt\b/i,
  /^\W*(system|assistant|user|developer|instructions?( to| for) \w+)\s*:/i,
  /\byou are (now )?(an? |the )?(AI|assistant|chatbot|chatgpt|language model|summari[sz]er)\b/i,
  /\b(attention|note|message|instructions?) (to|for) (all |any |the )*(AI|LLMs?|language models?|assistants?|chatbots?|summari[sz]ers?)\b/i,
  /\b(AI|LLMs?|language models?|assistants?|chatbots?|summari[sz]ers?)( models?)?( that| who)? (reading|summari[sz]ing|processing) this\b/i,
  /\bthe assistant (must|should|shall|will)\b/i,
  /\b(your|new|updated) (instructions|task|orders) (is|are|:|now)/i,
  /\b(in|to) your (answer|summary|response|output|reply)\b/i,
  /\b(ignorier\w*|vergiss|missachte\w*|übergeh\w*)\b.{0,40}(anweisung|instruktion|vorgabe|regel)/iu,
  /\b(ignore[rz]?|oublie[rz]?)\b.{0,40}\b(instructions?|consignes?|règles)/iu,
  /\b(ignor[ae]n?|olvid[ae]n?|haz caso omiso)\b.{0,40}(instrucciones|indicaciones|reglas)/iu,
  /\b(ignor[ai]\w*|dimentica\w*)\b.{0,40}(istruzioni|regole)/iu,
  /\b(ignor[ae]\w*|esqueç[ao]\w*)\b.{0,40}(instruções|regras)/iu,
  /\b(negeer|vergeet)\b.{0,40}(instructies|aanwijzingen|regels)/iu,
  /(игнорируй|забудь|не обращай внимания).{0,40}(инструкци|указани|правил)/iu,
  /(تجاهل|انس).{0,40}(التعليمات|الأوامر)/u,
  /\b(zignoruj|ignoruj|zapomnij|pomiń)\w*.{0,40}(instrukcj|polece|zasad|reguł)/iu,
  /(ігноруй|проігноруй|забудь|не зважай).{0,40}(інструкці|вказівк|правил)/iu,
  /(talimat|komut|kural)\p{L}*.{0,30}(yok say|görmezden gel|unut|dikkate alma)/iu,
  /(निर्देश|आदेश|नियम).{0,30}(अनदेखा|नज़रअंदाज़|भूल)/u,
  /(忽略|无视|無視).{0,20}(指令|指示|说明|命令)/u,
  /(指示|命令|ルール|プロンプト).{0,15}(無視|忘れ)/u,
  /(지시|명령|지침|규칙|프롬프트).{0,15}(무시|잊)/u,
  /<\|?(im_start|im_end|system|endoftext)\|?>|\[\/?INST\]|<<SYS>>/i,
]

/** Whether a sentence gives orders to whoever answers from it, where a report tells something: `'Ignore all instructions.'` → true. */
export function isForMachines(text: string): boolean {
  const seen = text.normalize('NFKC').replace(/\p{Cf}/gu, '')
  return toMachines.some((pattern) => pattern.test(seen))
}
