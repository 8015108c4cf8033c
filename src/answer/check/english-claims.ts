import type { ClaimTable } from './claim-table.ts'

/** Written for this project. */
export const englishClaims: ClaimTable = {
  forms: `say: said says saying; tell: told; speak: spoke spoken; write: wrote written; find: found; hide: hid hidden; steal: stole stolen;
    begin: began begun; give: gave given; take: took taken; buy: bought; bring: brought; catch: caught; think: thought;
    fight: fought; seek: sought; teach: taught; sell: sold; hold: held; keep: kept; leave: left; lose: lost; win: won;
    rise: rose risen; fall: fell fallen; grow: grew grown; shrink: shrank shrunk; sink: sank sunk; drink: drank drunk; sing: sang sung;
    swim: swam swum; run: ran; come: came; become: became; go: went gone; see: saw seen; know: knew known; throw: threw thrown;
    fly: flew flown; draw: drew drawn; drive: drove driven; ride: rode ridden; break: broke broken; choose: chose chosen;
    strike: struck stricken; shoot: shot; send: sent; spend: spent; build: built; lend: lent; meet: met; lead: led; feed: fed;
    flee: fled; feel: felt; deal: dealt; mean: meant; sleep: slept; sweep: swept; stand: stood; understand: understood; make: made;
    pay: paid; lay: laid; sit: sat; eat: ate eaten; forget: forgot forgotten; get: got gotten; bear: bore born borne; wear: wore worn;
    swear: swore sworn; tear: tore torn; hear: heard; forbid: forbade forbidden; withdraw: withdrew withdrawn; beat: beaten;
    arise: arose arisen; shake: shook shaken; freeze: froze frozen; burn: burnt; learn: learnt; spill: spilt; hang: hung; dig: dug;
    stick: stuck; wound: wounded; die: died dying dies; lie: lying; man: men; woman: women; child: children; person: people;
    life: lives; wife: wives; wolf: wolves; knife: knives; shelf: shelves; leaf: leaves; half: halves; thief: thieves; crisis: crises; foot: feet; criterion: criteria; overtake: overtook;
    undergo: underwent undergone; undertake: undertook undertaken; resign: resignation; arrest: arrests; injure: injury injuries`,
  same: `kill die dead death deaths fatality slay perish claim
    injure injury wound hurt
    say tell state declare add note comment
    arrest detain custody
    resign quit
    withdraw leave exit
    rise increase raise grow climb growth
    fall drop decrease decline reduce dip cut lay axe slash shed
    begin start launch open
    end finish conclude
    buy purchase acquire acquisition
    large big huge great major
    small little minor
    car vehicle automobile
    house home
    talk negotiation discussion
    election vote poll ballot
    approve pass adopt endorse
    reject refuse dismiss
    plan intend aim
    firm company business
    job work employ worker employee staff
    pupil student
    minister secretary
    attack assault
    fire blaze
    cause reason because due
    ask urge call
    criticise criticism condemn
    ban prohibit forbid
    allow permit let
    help aid assist
    want seek demand
    move go travel head
    show reveal disclose
    doctor physician
    win victory beat defeat
    lose loss defeat
    warn warning caution
    police officer
    child kid
    carry transport aboard board
    strike hit
    sink sank
    sentence jail prison imprison
    judge court
    postpone delay
    cancel scrap
    halt stop
    name appoint
    get receive obtain
    rain rainfall downpour
    near close
    leader head chief
    million mn
    percent cent
    mayor mayoress
    demonstrate protest rally march
    steal theft stolen
    lie located situated
    vanish disappear
    complain complaint
    explode explosion blast
    last previous
    yearly annual
    follow track monitor
    stay keep remain
    sell sale
    hospital clinic
    ship vessel boat
    plane aircraft jet
    road street
    army military troop soldier
    town city
    teacher lecturer
    study research
    researcher scientist
    result finding
    problem trouble difficulty
    deal agreement accord treaty
    show demonstrate
    create make
    blame fault
    area region district
    family relative
    damage harm
    rescue save
    destroy wreck
    lawyer attorney
    author writer novelist
    film movie
    flat apartment
    storm hurricane
    investigate inquiry probe investigation
    spectator fan crowd
    goal score`,
  opposite: `rise increase raise grow climb growth up gain higher double triple / fall drop decrease decline reduce cut down shrink halve lower
    accept approve pass adopt agree sign / reject refuse veto disagree
    support back favour demand endorse / oppose
    win won beat / lose lost
    admit confirm acknowledge / deny
    more over above / less fewer under below
    before / after
    open / close shut
    begin start / end finish stop
    allow permit legal / ban prohibit forbid illegal
    guilty convict / innocent acquit
    arrive enter join / leave depart quit exit
    import / export
    buy / sell
    north / south
    east / west
    profit / loss
    high / low
    early / late
    first / last
    men man male / women woman female
    hire / fire dismiss
    praise welcome / criticise condemn
    succeed success / fail failure
    strengthen / weaken
    largest biggest highest most longest best / smallest lowest least fewest shortest worst
    larger bigger longer faster older / smaller shorter slower younger
    arrest detain / release free
    remember / forget
    uphold / overturn
    retain keep / abolish
    unchanged / raise cut lower
    hire / lay
    release / custody detain
    retire / appoint
    safe / dangerous unsafe
    cause / prevent
    join / leave
    private / public
    urban / rural
    rich / poor
    old / new young
    local / foreign national
    include / exclude
    alive survive / dead die
    majority / minority
    summer / winter
    spring / autumn
    midnight / noon
    morning / evening afternoon
    temporary / permanent
    peace / war
    ally friend / enemy rival`,
  deny: `not / no / never / none / nobody / nothing / nowhere / neither / nor / without / hardly / deny / refuse to / decline to / fail to / rule out /
    unable / no longer / no one / not any / denial / refute / stop short of / barely`,
  may: `may / might / could / can / =possibly / perhaps / =potentially / risk / endanger / whether / if / able to / capable of`,
  allege: `=alleged / =allegedly / allege / accuse / accusation / suspect / suspicion / =apparently / =reportedly / believe / appear to / seem / fear / =presumably / rumour / =purported /
    =supposedly / =charged / charge with / think to / said to / =probably / =likely`,
  plan: `plan / plan to / =offered / =offers / offer / intend / intention / want / aim to / propose / proposal / consider / expect / hope / was to / were to / would like / prepare to / ready to / promise / pledge / vow /
    threaten / should / seek to / forecast / predict / demand / urge / offer to / agree to / call for / ought to`,
  will: `will / would / shall / going to / about to / is to / are to / be to / due to / set to / scheduled`,
  say: `=say / =says / =said / =saying / tell / according to / announce / =reported / =reports / =claim / =claims / =claimed / =stated / =states / declare / =wrote / =writes / warn / =estimate / =estimates / =estimated / =added / =adds / argue / insist / =explained / =noted /
    =suggested / =suggests / speak of / =described / =called / =calls / maintain / assert / allege / accuse / believe / think / testify / =found / =finds / in the view of / stress / expect / predict / confirm / deny / admit / acknowledge / =criticised / =criticized / =praised / promise /
    =fear / =fears / =feared / demand / =attributed / =attributes / tweet / concede`,
  prove: `prove / proof / establish / demonstrate / confirm / admit / acknowledge / concede`,
  join: `and but while whereas although though because which who whose`,
  pronoun: `he she it they his her its their him them`,
  exactly: 'exactly / precisely',
  atLeast: 'at least / more than / over / no fewer than / no less than / upwards of / above',
  atMost: 'up to / as many as / at most / fewer than / less than / under / no more than / below',
  about:
    'about / around / some / roughly / approximately / nearly / almost / close to / an estimated / more or less / circa',
  people: 'people person others other victim man woman resident individual',
  anySpeaker: `company firm group organisation organization agency authority official spokesman spokeswoman spokesperson statement office source representative
    insider report people person department he she they it team maker`,
  numbers: `1 x: once; 2 x: twice double doubled doubling; 3 x: triple tripled thrice; 4 x: quadrupled; 1/2 x: halve halved halving; 1/2: half; 1/3: third thirds; 1/4: quarter quarters;
    1/5: fifth fifths; 1 st: first; 2 st: second; 3 st: third; 4 st: fourth; 5 st: fifth; 6 st: sixth; 7 st: seventh; 8 st: eighth; 9 st: ninth; 10 st: tenth;
    ~10: dozen dozens; ~100: hundreds; ~1000: thousands; ~1000000: millions; ~1000000000: billions; 1/10: tenth; ~20: scores`,
  sum: 'and total together combined altogether both overall',
  difference:
    'more fewer less margin difference by later earlier longer older grow rise fall increase decrease drop ahead lead gap postpone gain',
  each: 'each per apiece average every',
  by: 'by',
  be: 'is are was were be been being the a an his her its their',
}
