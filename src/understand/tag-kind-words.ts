/** Words in names that say of what they are, in the main languages of news. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const organisationWords = words(`
inc corp corporation company co ltd llc plc gmbh ag se sa spa bank group holdings partners fund exchange insurance airlines
airways motors university college institute school academy ministry department agency commission committee council court
parliament senate congress assembly federation union association organisation organization foundation society party church
police army navy force forces guard service bureau office administration authority board league club fc cf afc team nations
caucus patrol watch research laboratory laboratories rovers wanderers united athletic observatory museum hospital alliance front movement brigade coalition ministerium amt behörde gericht universität partei
verband verein bundestag bundesrat bundesbank gewerkschaft ministère université banque assemblée sénat conseil commission
parti syndicat fédération ministerio universidad banco congreso senado consejo partido tribunal ministero università banca
parlamento senato consiglio partito tribunale ministério universidade câmara conselho ministerie universiteit raad partij
rechtbank министерство университет банк партия совет суд`)

export const placeWords = words(`
new central north south east west san santa saint los las el port fort mount lake river sea bay island islands valley strait gulf
cape city county district province region state republic kingdom emirates peninsula ocean desert bad sankt monte rio
park quay square bridge forest beach harbour harbor station airport stadium palace castle canal dam`)

/** First words in the names of what happens. */
export const eventWords = words(`
hurricane typhoon cyclone storm operation hurrikan taifun zyklon orkan ouragan typhon cyclone tempête huracán tifón ciclón
tormenta uragano tifone ciclone furacão tufão orkaan tyfoon ураган тайфун циклон`)

/** Last words in the names of what is agreed, fought, played or given. */
export const matterWords = words(`
act agreement treaty pact accord accords bill law deal plan ban order amendment constitution war wars games olympics cup prize
award awards day eve christmas championship championships summit scandal crisis investigation inquiry trial election elections
debate abkommen vertrag gesetz krieg spiele pokal preis gipfel traité accord loi guerre jeux coupe prix sommet tratado acuerdo
ley guerra juegos copa premio cumbre trattato accordo legge giochi coppa vertice acordo lei jogos taça prêmio cúpula verdrag wet
oorlog`)
