/** Words by which a source is told in English: what it is, and whether it has a name. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Heads of sources that are people without a name: `officials`, `a person`. */
export const unnamedHeads = words(
  `source sources official officials person people insider insiders aide aides adviser advisers advisor advisors
  diplomat diplomats executive executives employee employees staffer staffers operative operatives witness witnesses
  analysts experts critics lawmakers investigators associates friends`.replace(/\s+/g, ' '),
)

/** Heads of sources that are written: `the report`, `court filings`. */
export const documentHeads = words(
  `report reports statement statements document documents letter letters memo memos filing filings lawsuit complaint
  indictment affidavit transcript transcripts email emails e-mail e-mails record records study studies paper book
  article articles editorial column release bill law ruling order contract website site data figures review audit`.replace(
    /\s+/g,
    ' ',
  ),
)

export const pollHeads = words('poll polls survey surveys pollster pollsters respondents surveyed polled')

/** Cues of what was written for all to see on a service. */
export const postCues = words('tweeted tweets tweeting retweeted posted posts posting')

export const malePronouns = words('he him his himself')
export const femalePronouns = words('she her hers herself')
export const relativePronouns = words('who which that whose whom')
export const speakerPronouns = words('i we me us my our myself')
export const otherPronouns = words(
  'they them their it its you one some many others both those most none everyone nobody',
)

export const maleTitles = words('mr sir king prince brother father')
export const femaleTitles = words('mrs ms miss madam dame queen princess sister mother')

/** Before a name they say what somebody is; they are no part of the name. */
export const titles = words(
  `mr mrs ms miss dr sir dame madam prof professor president president-elect vice prime minister secretary secretary-general senator sen representative rep
  governor gov mayor judge justice chancellor chairman chairwoman director chief general gen colonel col captain capt
  lieutenant lt sergeant sgt officer attorney ambassador congressman congresswoman speaker king queen prince princess pope
  bishop archbishop cardinal rabbi imam sheriff deputy former acting commissioner superintendent councilman councilwoman
  republican democrat democratic`.replace(/\s+/g, ' '),
)

/** Heads of roles that one person at a time has, besides the titles. */
export const roleHeads = words(
  'founder owner author coach manager candidate lawyer economist scientist researcher teacher leader boss head pastor pilot driver writer editor',
)

/** Heads that say one speaks for another. */
export const spokesHeads = words('spokesman spokeswoman spokesperson spokespeople spokesmen representative')

/** Before a name they say what somebody is, as titles do, but begin names of other things too: `Major League`. */
export const roleNames = words(
  `ceo cfo coo cto leader whip businessman businesswoman correspondent reporter host co-host cohost anchor editor novelist
  physicist poet prosecutor counsel spokesman spokeswoman spokesperson adviser advisor assemblyman assemblywoman delegate reverend rev
  ayatollah major admiral adm actor actress singer historian columnist strategist analyst author economist researcher
  lawyer coach candidate nominee pollster activist chair chairperson member commentator comedian pundit mogul billionaire
  treasurer executive manager founder co-founder pastor detective inspector constable marshal sheriff comptroller auditor
  solicitor magistrate nurse doctor trooper agent fellow scientist teacher pilot farmer minister premier
  alderman selectman delegate envoy consul spokesmen presidents senators governors then-candidate`.replace(
    /\s+/g,
    ' ',
  ),
)

/** In a name they say that it is of many, of one of them, or of a people: `House Republicans`, `the Nevada Democrat`. */
export const groupWords = words(
  `republicans republican democrats democrat conservatives conservative liberals liberal progressives independents libertarians
  tories socialists communists americans american voters lawmakers senators congressmen members officials police officers
  prosecutors scientists experts critics supporters protesters activists leaders candidates christians muslims jews catholics
  evangelicals palestinians israelis russians ukrainians iranians kurds turks chinese europeans germans britons kremlinologists
  moms dads veterans students teachers workers women men parents playboy left gop msm g.o.p`.replace(
    /\s+/g,
    ' ',
  ),
)

/** Last words of names of bodies, besides those by which tags know them. */
export const bodyWords = words(
  `center centre project trust network caucus pac coalition initiative program programme laboratory lab labs campaign
  defense justice education labor treasury homeland security cooperation development affairs statistics studies foundation
  representatives commons lords parliamentarians state states health rights watch counsel brotherhood industries systems
  technologies technology energy services solutions securities capital airline motor group media broadcasting fed pentagon kremlin
  coast reserve taskforce works labour welfare budget ethics transportation agriculture commerce planning parenthood amnesty
  international advisers economists surgeons physicians manufacturers retailers
  conference convention circuit union unions board command house`.replace(/\s+/g, ' '),
)

/** Of these a word is a body’s also behind a forename: `Howard University`; `Anna House` is a person. */
export const sureBodyWords = words(
  `university college institute institution foundation museum hospital court senate congress parliament ministry department
  agency commission committee council association organization organisation alliance coalition initiative campaign project
  center centre network caucus airlines corporation`.replace(/\s+/g, ' '),
)

/** Bodies of one word that the world’s news calls by it. */
export const knownBodies = words(
  `google facebook twitter youtube instagram whatsapp snapchat tiktok apple amazon microsoft samsung netflix uber airbnb tesla
  boeing airbus walmart wal-mart verizon toyota volkswagen pfizer moderna astrazeneca monsanto goldman jpmorgan wikileaks
  wikipedia hamas hezbollah taliban qaeda interpol unicef greenpeace amnesty mossad gallup quinnipiac pew harvard yale
  stanford princeton fox`.replace(/\s+/g, ' '),
)

/** Matters that have a name of one word. */
export const knownMatters = words(
  'internet christmas easter thanksgiving halloween ramadan brexit hollywood obamacare medicare medicaid ebola covid covid-19 zika',
)

/** Faiths and peoples, besides the nations. */
export const peopleWords = words(
  `islam islamic islamist islamists muslim sunni sunnis shia shiite shiites judaism jewish christianity christian catholic
  protestant orthodox evangelical mormon mormons hindu hindus hinduism buddhist buddhists buddhism sikh sikhs arab arabs arabic
  kurdish african asian hispanic hispanics latino latinos latin western soviet african-american african-americans english
  scottish welsh`.replace(/\s+/g, ' '),
)

/** Before a name they make a place or a people of it: `West Corvane`. */
export const compassWords = words(
  'north south east west northern southern eastern western central northeast northwest southeast southwest lower upper san las los',
)

/** Before a name they make what happens of it. */
export const eventWords = words('hurricane typhoon cyclone storm superstorm operation')

/** Last words of outlets’ names. */
export const outletWords = words(
  `times post tribune herald journal gazette register dispatch chronicle news magazine reporter examiner observer inquirer
  telegraph courier sentinel bulletin radio television tv missourian tennessean beast weekly press review newsletter blog`.replace(
    /\s+/g,
    ' ',
  ),
)

/** Last words of what is written or made law. */
export const workWords = words(
  `declaration act constitution report memo index amendment accord agreement treaty bill code convention resolution poll survey
  study caption memorial award prize rush friday monday tuesday wednesday thursday saturday sunday january february march april
  june july august september october november december opinion video photo code`.replace(/\s+/g, ' '),
)

/** Last words of places that no list of places has. */
export const siteWords = words(
  'hill street st avenue ave road square garden wing building airport station beach park lane office county valley heights tower plaza',
)

/** What pictures are called under which their captions stand: `Corvane Photos: …`. */
export const captionWords = words('photo photos photograph photographs image video videos caption')

/** States of America as papers shorten them behind a name. */
export const stateWords = words(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md me mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
)

/** After a name they are who speaks in its stead: `Corvane police`, `Berg campaign`. */
export const collectiveWords = words(
  `police military officials government campaign office team camp administration spokesman spokeswoman spokesperson aides
  advisers lawyers attorneys prosecutors authorities regulators lawmakers leaders supporters allies researchers scientists
  investigators executives employees workers residents voters army forces troops firefighters experts analysts economists
  family mother father wife husband son daughter brother sister department ministry court board council committee party
  group coalition delegation embassy company union editorial reporter reporters staff staffer staffers insiders critics
  poll polls survey report reports study statement document documents`.replace(/\s+/g, ' '),
)

/** With a word for a body alone they are no name of one: `House Committee`. */
export const plainWords = words(
  'house senate joint select special national federal state city county local district regional',
)

/** With a capital at the beginning of a sentence they are no part of a name. */
export const openers = words(
  `if as when while but and so for in on at by from with unlike like even though although because since now then yet or nor also
  however citing whether after before until once given last next this that these those top some many most longtime long-time
  despite regarding concerning`.replace(/\s+/g, ' '),
)
