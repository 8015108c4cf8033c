/** The words that carry no subject, by language: articles, pronouns, prepositions, auxiliaries. Written for this project. */
const stopWordText: Record<string, string> = {
  en: `a about above across after again against ago all almost along already also although always am amid among an
    and another any anyone anything are around as at away back be became because become been before behind being
    below between both but by came can cannot come could day days did do does doing done down during each either
    else enough even ever every few for former from further gave get gets getting give given go goes going gone got
    had has have having he her here hers herself him himself his how however i if in instead into is it its itself
    just kept last later least less let like likely made make makes making many may maybe me might mine more most
    mr mrs ms much must my myself near nearly neither never next no nobody none nor not nothing now of off often on
    once one only onto or other others our ours out over own per perhaps put quite rather really said same saw say
    saying says see seen several shall she should since so some someone something soon still such take taken takes
    than that the their theirs them themselves then there these they thing things this those though through thus
    till to today together told tomorrow too took toward towards two under unless until up upon us use used using
    very via was way we well went were what whatever when where whether which while who whole whom whose why will
    with within without would year years yes yesterday yet you your yours don't doesn't didn't isn't aren't wasn't
    weren't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't i'm i've i'll i'd you're you've you'll
    one two three four five six seven eight nine ten first second third half lot lots bit able according available best
    better big bigger biggest come comes coming far high higher low old new older newer little big good great right left
    real set small long short early late think thinks thought know known want wants wanted need needs look looks
    looking help helps part parts place end ends day week weeks month months time times number led run based called
    including included thing way people say told added just tell tells asked getting used seem seems seemed
    he's she's it's we're we've we'll they're they've they'll that's there's what's let's`,
  de: `aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus bei beim
    bereits bis bin bist da dabei dadurch dafür damit danach dann daran darauf darüber das dass davon davor dazu dein
    dem den denn der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine
    einem einen einer eines er erst es etwa etwas euch euer für gab gegen geht gegenüber gewesen gibt hab habe haben
    hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja jede
    jedem jeden jeder jedes jedoch jetzt kann kein keine keinem keinen keiner können könnte konnte laut mal man mehr
    mein meine mich mir mit muss müssen musste nach nachdem neben nicht nichts noch nun nur ob oder ohne sagte sehr
    sei sein seine seinem seinen seiner seit selbst sich sie sind so sogar soll sollen sollte sondern sowie teilte
    über um und uns unser unter viel viele vom von vor war waren was weil weiter weitere welche wenn wer werde werden
    wie wieder will wir wird wo wollen worden wurde wurden während zu zum zur zwar zwei zwischen`,
  fr: `à afin ai ainsi alors après au aucun aucune aussi autre autres aux avaient avait avant avec avoir ayant bien car
    ce ceci cela celle celles celui cent ces cet cette ceux chaque chez comme comment contre dans de depuis des deux
    dit doit donc dont du elle elles en encore entre est et étaient était étant été être eu eux fait faire fois font
    furent fut hier ici il ils je jour jusqu la là laquelle le lequel les lesquels leur leurs lors lui mais me même
    mêmes mes moi moins mon ne ni non nos notre nous on ont ou où par parce pas pendant peu peut plus plusieurs pour
    pourrait pourquoi près puis qu quand que quel quelle quelles quelque quelques quels qui quoi sa sans se selon
    sera ses si soit son sont sous sur ta tandis tant te tel tels toujours tous tout toute toutes très trop tu un
    une vers vos votre vous y`,
  es: `a acá ahora al algo alguna algunas alguno algunos allí ante antes aquel aquella aquí así aún aunque bajo bien
    cada casi como con contra cual cuales cuando cuanto de del desde después dice dijo donde dos durante e el él
    ella ellas ellos en entre era eran es esa esas ese eso esos está están esta estaba estado estas este esto estos
    fue fueron ha haber había habían hace hacia han hasta hay hoy incluso ir la las le les lo los luego mañana más
    me mediante mi mientras misma mismo mucho muchos muy nada ni no nos nosotros o otra otras otro otros para pero
    poco por porque pues puede pueden que qué quien quienes se según sea ser será si sí sido sin sobre solo sólo son
    su sus también tan tanto te tiene tienen toda todas todo todos tras tu un una uno unos y ya yo ayer`,
  it: `a abbia ad adesso agli ai al alla alle allo altra altre altri altro anche ancora avere aveva avevano c che chi ci
    ciò come con contro cosa cosi così cui da dagli dai dal dalla dalle dallo degli dei del della delle dello dentro
    di dopo dove due e è ed era erano essere fa fino fra già gli ha hanno ho i il in infatti invece io la le lei lo
    loro lui ma meno mentre mi mia mio molti molto ne negli nei nel nella nelle nello no noi non nostra nostro o
    ogni oggi oltre per perché però più poi prima proprio può qual quale quali quando quanto quei quella quelle
    quelli quello questa queste questi questo qui sarà se secondo sei sempre senza si sia sono sotto sta stata stati
    stato su sua sue sugli sui sul sulla sulle suo suoi tra tutta tutte tutti tutto un una uno va verso vi viene`,
  pt: `a agora ainda além algum alguma alguns ao aos após aquela aquele aqui as até bem cada com como contra da das de
    dela dele deles depois desde dessa desse desta deste disse do dois dos durante e é ela elas ele eles em enquanto
    entre era eram essa esse esta está estão estava este eu foi foram há hoje isso isto já lá lhe mais mas me mesma
    mesmo meu minha muito na não nas nem nessa nesse nesta neste no nos nós nossa nosso num numa o onde ontem os ou
    outra outras outro outros para pela pelas pelo pelos pode podem por porque quais qual quando que quem se segundo
    seja sem ser será seu seus só sob sobre são sua suas também tão tem têm ter teve tinha toda todas todo todos três
    um uma uns você`,
  nl: `aan achter af al alle alleen als altijd ander andere anders beide bij binnen boven dan dat de deze die dit doen
    door dus een eens eerst elk en er er ging gaan gaat geen geweest haar had hadden heb hebben heeft hem het hier
    hij hoe hun ik in is ja je jij kan kon kunnen maar me meer meest men met mij mijn moet moeten na naar nadat niet
    niets nog nu of om omdat onder ons onze ook op over per sinds staat te tegen terwijl tot twee u uit van vanaf
    veel via volgens voor waar waarom wanneer want waren was wat we wel welke werd werden wie wij wil worden wordt
    ze zei zelf zich zij zijn zo zoals zonder zou zullen zal`,
  sv: `aldrig alla allt andra än är åt att av bara blev bli blir de då dem den denna deras dess dessa det detta dig din
    du där efter eller en enligt ett eller fick finns för före från få får genom gör ha hade han hans har henne hennes
    här hon honom hur i in inför ingen innan inom inte ju jag kan kom kommer kunde man mellan men mer mest mot mycket
    när någon något några nu och också om oss på sade sedan sig sin sina ska skulle som så säger till två under upp
    ut utan vad var vara varit vi vid vilka vill är över`,
  da: `af alle allerede alt anden at blev blive bliver da de dem den denne der deres det dette dig din disse dog du efter
    eller en end er et få får fik for for forbi fra før gør ham han hans har havde have hende her hos hun hvad hvor
    hvis hvordan i ifølge igen ikke ind ingen jeg jer kan kom kommer kun kunne lige man mange med meget mellem men
    mere mod mig må når næsten nogen noget nogle nu og også om op os over på sagde samt selv siden sig siger sin
    skal skulle som så thi til to ud uden under var ved vi vil ville være været`,
  no: `alle allerede alt andre at av ble bli blir både da de dem den denne der deres det dette disse du eller en enn er
    et etter få får fikk for fordi fra før gjør ham han hans har hadde ha henne her hos hun hva hvis hvor hvordan i
    ifølge igjen ikke ingen inn jeg kan kom kommer kunne man mange med meg mellom men mer mot mye må når noe noen nå
    og også om opp oss over på sa samt selv siden seg sier sin skal skulle slik som så til to under ut uten var ved
    vi vil ville være vært`,
  fi: `ei eikä eivät ensi että hän hänen häntä he heidän ja jo jos joka joita jolla jossa jota jotka jälkeen kaikki
    kanssa kertoo kertoi ketään kuin kuinka kuitenkin kun kuten me mikä mikään minun minä missä mitä mukaan mutta
    muun muut myös ne niiden niin niitä noin nyt ole olen oli olisi olivat olla on ovat pitää saa se sekä sen siellä
    siinä siis sitä tai tämä tämän tässä tätä te tulee tällä tuo vaan vai vain vielä voi voivat yli`,
  pl: `a aby ale ani bardzo bez bo być był była było były będzie będą by ci co coś czy czyli dla do dnia dwa gdy gdzie go
    i ich ile im innych ja jak jako jakie je jednak jego jej jest jestem jeszcze jeśli już każdy kiedy kto które
    który która którego których którzy lat ma mają mi mnie może można mówi my na nad nam nas nie niż no o od on ona
    one oni oraz po pod podczas poza przed przez przy roku są się sobie swoje ta tak także tam te tego tej ten tę
    to tu tych tylko tym u w we według więc wszystko wszystkich z za ze że został została zostały`,
  cs: `a aby aj ale ani asi až bez bude budou by byl byla byli bylo být co či další do dva ho i jak jako je jeho jej její
    jejich jen jeho jenž ještě ji jiné již jsem jsme jsou k kam kde kdo kdy když která které který kteří ku ma má mají
    máme mezi mi mu může my na nad nám nebo něco nejsou než ni nic o od on ona oni pak po pod podle pokud pouze pro
    proč proti protože první před přes při řekl roku s se si sice spolu své svého svou své ta tak také takže tam tato
    ten tento to tom tu tuto ty tyto u už v ve více však všech vše z za ze že`,
  ru: `а без более больше был была были было быть в вам вас весь во вот все всего всех всем вы где говорит да даже два
    для до его ее её если есть еще ещё же за здесь и из или им их к как какой когда который которая которое которые
    которых кто ли либо между меня мне много может можно мы на над нас наш не него нее неё нет ни них но ну о об
    однако он она они оно от очень перед по под после потом почти при про раз с сам свой своей своего свои сегодня
    себя сейчас со так также такой там те тем то того тоже только том тот три тут ты у уже чего чем через что чтобы
    эта эти это этого этой этом этот я года году сказал сообщил сообщает словам`,
  uk: `а або але без був була були було бути в вам вас весь вже ви від він вона вони воно все всі всіх де для до його
    йому її їх є за з зі із і й коли кого кому котрий кого крім лише майже ми між може можна на навіть над нам нас не
    ним них ні ну о об однак ось пам перед під після по поки при про проти раз року році роки роках с сам саме своєї
    свого свій свої себе сказав словами так також там те тим то того тоді той том тому та три тут ти у усі хто це цей
    ця ці цього цієї цьому через чи чим що щоб щодо як яка яке який якого яким яких які якщо я повідомив заявив`,
  tr: `acaba ama ancak artık asla aynı az bana bazı belki ben benim bile bin bir biri birkaç birçok biz bizim bu buna
    bunlar bunu bunun burada böyle da daha dahi de değil dedi diye diğer dolayı en gibi göre hem hep hepsi her hiç
    için içinde iki ile ilgili ise işte kadar karşı kendi kez ki kim kimse mi mı mu mü nasıl ne neden nerede o olan
    olarak oldu olduğu olduğunu olması olsa on ona onlar onu onun ortaya oysa önce pek rağmen sadece sanki sen siz
    sonra şey şu tarafından tüm üç üzere var ve veya ya yani yapılan yeni yer yıl yok zaman`,
  ro: `a acea aceasta această aceea acei aceia acel acest acesta aceste acestei acestor acestui acum ai aici al ale
    alt alte altă am anul ar are as asta astfel atunci au avea avut câ că când cât ce cea cei cel cele celor cine
    către cu cum da dacă dar datorită de decât deci deja despre din doar doi după după ea ei el ele era eu este fără
    face fi fie fiind fost i îi îl în înainte încă între la le li lor lui m mai mult multe nici nu o or ori pe pentru
    peste poate prin s sa să sale sau se si și spus sunt sub te toate tot toți tu un una unei unele unor unui va vor`,
  hu: `a abban ahogy ahol aki akik akkor által általában amely amelyek amelyet ami amit annak arra az azért azok azon
    azonban azt aztán be belül csak de e ebben egy egyes egyik egyéb el előtt elő én ennek erre ez ezek ezen ezért ezt
    fel ha hanem hogy hogyan hozzá igen így illetve ilyen is ismét itt jól jó kell kellett ki kívül közben közül között
    le legyen lehet lesz lett ma maga már más meg még mely mert mi mint mit míg minden mindig mondta most nagy nagyon
    ne nek nem nincs olyan össze ott ő ők pedig persze s saját sem semmi sok során szerint számára tehát több tovább
    után utolsó úgy új vagy vagyok van vannak vele viszont volt voltak volna`,
  el: `αλλά αν από αυτά αυτές αυτή αυτής αυτό αυτοί αυτόν αυτός αυτού αυτούς αυτών για γιατί δεν δύο εάν είναι εκεί
    εκείνη εκείνο εκείνος ενός ένα έναν ένας επειδή επί επίσης έτσι έχει έχουν έως η ή ήδη ήταν θα και καθώς κάθε
    κάποια κάποιος κατά κι μα μας με μεν μέσα μετά μέχρι μη μην μια μία μιας μόνο μου μπορεί να ο οι όλα όμως όπου
    όπως όσο όταν ότι ούτε πάνω παρά περί πιο ποιος πολύ πού που πριν προς πρόσ πώς σαν σας σε σου στα στη στην στις
    στο στον στους συν σύμφωνα τα τη την της τι τις το τον του τους τώρα των υπό ως είπε`,
  ar: `في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن ان أن إن كان كانت كما قد قال قالت بعد قبل بين كل
    هو هي هم نحن أنا أو و ف ثم حتى إذا عند حيث غير أي أيضا أيضاً منذ خلال عبر ضد حول دون عليه عليها فيه فيها منه منها
    له لها لهم به بها وقد وكان وكانت ومن وفي وعلى وهو وهي يكون تكون ليس بل لكن اليوم أمس أكثر بعض جميع أحد إنه أنه
    أنها وأن وأضاف وقال مثل نحو تم يتم بسبب كانوا`,
  he: `של את על לא זה הוא היא הם הן אני אנחנו עם כי גם או אם כל אבל יש אין היה היתה הייתה היו יהיה כדי בין אחרי לפני
    רק עוד מה מי איך זו אלה אלו כך לו לה להם שלו שלה שלהם אותו אותה אותם כבר אמר אמרה מאוד יותר אחד אחת אך כמו אל עד
    בו בה בהם תחת לאחר היום אתמול ידי כאשר אשר נגד`,
  fa: `و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت می شد شده بود وی او ما شما آنها ایشان کند کرده
    هر اما اگر یا باید های ها ای دو پس بین چه همه دیگر شود دارد دارند است. هستند بودند پیش روی زیر سال روز نمی ولی
    درباره علیه توسط طی همین چون بی`,
  hi: `के का की में है हैं को से और ने पर यह वह कि भी नहीं एक तो ही था थी थे इस उस हो गया गई गए कर रहा रही रहे लिए साथ
    अपने अपनी अपना बाद तक जो कुछ या अब जब सकते सकता कहा बताया दिया किया करने होने द्वारा हुए हुई हुआ इन उन वे इसके
    उनके उन्होंने लेकिन दो सभी जा रूप`,
  id: `ada adalah akan aku anda antara apa atas atau bagi bahkan bahwa banyak baru beberapa belum bisa bukan dalam dan
    dapat dari daripada dengan di dia dua hanya harus hari hingga ia ini itu jika juga kami karena kata ke kepada
    kembali ketika kita lagi lain lalu lebih maka masih melalui menjadi mereka merupakan namun oleh orang pada para
    pun saat saja salah sampai sang sangat satu saya sebagai sebuah secara sebelum sedang sehingga sejak selama
    semua seorang seperti serta setelah suatu sudah tahun tak tanpa tapi telah tentang terhadap tersebut tetapi
    tidak ujar untuk yaitu yang`,
  bg: `а ако ами без беше би бил била били било бъде в във вече все всеки всички го да дали до докато два е един една
    едно за защо и из или им има как каза какво като кога когато което който която които към ли между ми много може
    му на над най не него нещо ни ние но няма о от около по под пред през при с са сам само се си след според срещу
    със същото така там те това този тази тези то той тя тук у ще я`,
  hr: `a ako ali bi bih bila bili bilo bio biti bude da do dok dva dvije ga gdje godine i ih ili iz iza iznad između ja je
    jedan jedna jer još kad kada kao kako kaže kod koja koje koji kojem kojima koju li me među mi mogu može mu na nad
    nakon nam nas ne nego nekoliko neki nema ni nije no o od oko on ona oni ono osim pa po pod prema pri prije protiv
    rekao s sa sam samo se si smo su sve svi svoj svoje šta što ta taj tako te tek ti to toga tu u uz va već više vi za
    zbog će`,
  sr: `а али би били било био бити да до док два две га где године и их или из између је један једна јер још кад када као
    како каже код која које који којој којим коју ли међу ми може могу му на над након нам нас не него неки није но о
    од око он она они оно па по под према пре при против рекао с са сам само се су све сви свој ста што та тај тако те
    ти то тога ту у уз већ више за због ће`,
  ca: `a al als amb aquest aquesta aquestes aquests això així abans cada com contra d de del dels des després dia dir dos
    durant el ella ells els en encara entre era eren és esta està estan fa fer fins ha han havia hi ho i ja l la les li
    lo més mentre molt molts no nou o on per perquè però pel pels que qui quan s segons sense ser seu seva seus si són
    sobre també tan tot tots un una uns va van`,
  vi: `và của là có cho các được trong đã với một những người không này đến khi từ về ở cũng để ra vào như năm sẽ tại bị
    theo hơn trên sau do nhiều đó lại còn nên nhưng vì phải thì mà đang rất ông bà ngày`,
  ko: `이 그 저 것 수 등 및 는 은 가 을 를 의 에 에서 으로 로 와 과 도 한 할 하는 했다 있다 있는 없다 대한 대해 위해 통해 따르면 밝혔다 말했다 오는 지난 이날`,
  ja: `の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ によって により おり より による ず なり ば ほか ところ です ます した して いた いう`,
  zh: `的 了 在 是 我 有 和 就 不 人 都 一 一个 上 也 很 到 说 要 去 你 会 着 没有 看 自己 这 那 他 她 它 们 与 及 对 中 为 以 被 将 从 并 等 但 而 或 其 于 由 表示 称 年 月 日 已 还 后 前 向 把 让 使 更 最 这个 我们 他们 目前 进行`,
  th: `ที่ และ ใน ของ มี การ เป็น ได้ ให้ จะ ว่า ไม่ กับ จาก ไป มา ก็ นี้ นั้น แต่ ความ หรือ โดย ต้อง แล้ว เพื่อ อยู่ คน ถึง ซึ่ง เมื่อ อีก ยัง ทำ ผู้ ราย วัน ปี`,
}

const cache = new Map<string, ReadonlySet<string>>()

/** The stop words of a language in lower case; an empty set for a language without a table. */
export function getStopWords(language: string): ReadonlySet<string> {
  let words = cache.get(language)
  if (!words) {
    words = new Set((stopWordText[language] ?? '').split(/\s+/).filter(Boolean))
    cache.set(language, words)
  }
  return words
}
