import type { Gender } from './list-mentions.ts'

// Forenames that are frequent in the news, written for this project. What both men and women are called is in neither list.
const male = `aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro alexander alexei alfred ali allen alvin
amir anatoly anders andre andreas andrei andrew andy anthony antonio antony arnold arthur ashraf asif austin barack barry bashar
ben benjamin bernard bernie bill billy boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan byron
carl carlos cesar chad charles charlie chester chris christopher chuck clarence claude clay clayton clifford clinton colin
conor corey cornelius craig curt curtis cyril dan daniel darrell darren darryl dave david dean dennis denis derek derrick devin diego
dick dmitri dmitry dominic don donald doug douglas dwight ed eddie edgar edmund eduardo edward edwin eli elijah eliot elliott
emmanuel enrique eric erik ernest ernesto ethan eugene evan felipe felix fernando francisco francois françois frank franklin fred frederick
gabriel garrett gary geoff geoffrey george gerald gerard gilbert giovanni giuseppe glen glenn gordon grant greg gregory
guillermo gustavo guy hamid hank hans harold harry harvey hassan hector heinrich helmut henry herbert herman howard hugh hugo hussein
ian ibrahim igor imran isaac ismail ivan jack jacob jacques jaime jake jamal james jared jason javier jay jean-claude jean-marc jeb jeff
jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel johan johannes john johnny jon jonathan jorge jose
josé josef joseph josh joshua juan jules julian julio julius justin kareem karl keith ken kenneth kent kevin khalid kirk klaus kurt
lance larry lars lawrence lee leo leon leonard leonardo leroy lester lewis liam lloyd louis lucas luigi luis luke luther
malcolm manuel marc marco marcus mario mark markus marshall martin marvin mathew matt matteo matthew maurice max maximilian
mehmet michael michel miguel mike mikhail milton mitch mitchell mitt mohamed mohammad mohammed moritz muhammad mustafa narendra nathan nathaniel
neal ned neil nelson newt nicholas nick nicolas nigel nikolai noah norman oleg olaf oliver omar orrin oscar osama otto owen pablo patrick paul
pavel pedro pete peter petro phil philip philippe phillip pierre rafael rahul ralph ramon randall randy raul ray raymond recep reince
reinhard rene rené ricardo richard rick rob robert roberto rod roderick rodney rodrigo roger roland roman ron ronald ross roy rudolf rudy rupert
russell ryan saad saeed salman salvador sam samuel saul scott sean sebastian serge sergei sergey sergio seth shane shaun shinzo sidney
simon stanley stefan stephen sterling steve steven stuart ted terrence theodore thom thomas tim timothy tobias todd tom tomas
tommy tony travis trevor troy tucker tyler ulrich valentin vernon victor viktor vincent vince vitaly vladimir volodymyr wade walter warren wayne
wendell wesley wilhelm william willie winston wolfgang xavier yasser yuri yusuf zachary`

const female = `abigail adele agnes aisha alejandra alexandra alexandria alice alicia alison allison amanda amber amelia amy ana anastasia andrea
angela angelina anita ann anna anne annette annie april arlene ashley audrey barbara beatrice becky bernadette beth betsy betty beverly
bonnie brenda brianna bridget brittany camille candace carla carly carmen carol carole caroline carolina carolyn carrie cassandra
catherine cathy cecile cecilia celeste charlene charlotte chelsea cheryl christiana christina christine cindy claire clara clarissa claudia
colleen condoleezza connie constance cristina crystal cynthia daisy daniela danielle darlene dawn debbie deborah debra denise desiree diana
diane dianne dolores donna dora doris dorothy edith eileen elaine elena eleanor elisabeth elise eliza elizabeth ella ellen eloise
elsa emily emma erica erika erin esther eva eve evelyn fatima felicia fiona florence frances francesca gabriela gabrielle gail
georgia geraldine gina ginny giorgia gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena helga hilary hillary hope huma ida
ilhan ilse ines ingrid irene irina iris isabel isabella isabelle ivanka jacqueline jana jane janet janice janine jasmine jeanne jeannie
jen jenna jennifer jenny jessica jill joan joanna joanne josephine joyce juanita judith judy julia juliana julianne julie
kaitlin kamala karen karin karina karla kate katherine kathleen kathryn kathy katie katrina kay kayleigh kellyanne kimberly kirsten
kirstjen kristen kristi kristin kristina laura lauren leah leila lena leticia lila lilly linda lisa liz lois loretta lori lorraine louise
lucia lucy luisa lydia lynn lynne mabel madeleine maggie mara marcia margaret margarita maria marie marianne marilyn marina marine marjorie
marsha martha mary maureen maya megan meghan melania melanie melinda melissa mercedes meredith meryl michaela michele michelle mildred
miranda miriam molly mona monica monique muriel myra nadia nancy naomi natalia natalie natasha neera nicola nicole nikki nina nora norma olga olivia
olympia oprah pamela patricia patti patty paula pauline peggy penny petra phyllis polly priscilla rachel ramona rebecca regina renee rhonda
rita roberta rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah selena sharon sheila
shelley sherry shirley simone sofia sonia sonya sophia sophie stacey stacy stella stephanie susan susana susanna susanne suzanne sylvia tamara
tammy tanya tara tatiana teresa theresa tiffany tina tracey ursula valerie vanessa vera veronica victoria viola violet virginia vivian
wanda wendy whitney winifred yolanda yulia yvette yvonne zoe`

// Names that both have, and that say a person is meant all the same.
const both = `alex blair casey cameron dana devon drew jamie jean jordan kelly kerry kim lindsay lindsey marion morgan pat quinn robin
shannon sam sandy taylor terry tracy leslie lesley sidney sydney dale gale jackie jody jo kris andrea
ash carey hayden loren merrill nicky rory shelby skyler toby val rand angus newton`

const genders = new Map<string, Gender | 'either'>()
for (const name of both.split(/\s+/)) genders.set(name, 'either')
for (const name of female.split(/\s+/)) if (!genders.has(name)) genders.set(name, 'female')
for (const name of male.split(/\s+/)) if (!genders.has(name)) genders.set(name, 'male')

/** Whether a word is a frequent forename, and of whom: `'Anna'` → female. Undefined says nothing. */
export function findForename(word: string): Gender | 'either' | undefined {
  return genders.get(word.toLowerCase())
}
