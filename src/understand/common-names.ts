/** Names that so many have in English-speaking countries that two of them in the news are no wonder. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

// Those given most often in America in the decades from 1940 to 1990, by its Social Security Administration.
const forenames =
  words(`james robert john michael william david richard thomas charles joseph mark daniel paul steven kevin brian
  george edward kenneth ronald timothy jason jeffrey gary ryan eric stephen jonathan larry scott frank justin brandon gregory
  raymond samuel benjamin patrick jack dennis jerry alexander tyler henry douglas peter aaron adam nathan walter kyle harold carl
  jeremy keith roger arthur terry lawrence sean christian albert joe ethan austin jesse willie billy bruce ralph roy eugene philip
  phillip russell bobby johnny craig alan todd matthew christopher anthony donald andrew joshua nicholas chad derek greg doug
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily
  donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna
  brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie
  olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah martha jacqueline frances
  gloria ann teresa kathryn sara janice jean alice madison judy julia annie marie lori tina tammy robin dawn wendy steve mike jim
  bill bob tom dan chris ken ron tim jeff matt tony don nick sam ben alex neil ian stuart simon colin graham martin luke`)

// The most frequent of the American census of 2010 and of Britain.
const surnames =
  words(`smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson
  anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young
  allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez
  phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan
  cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza
  ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell
  coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds
  griffin wallace moreno west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens
  harrison fernandez mcdonald woods washington kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson
  simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd
  rose stone salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne
  grant dunn kelley spencer hawkins arnold pierce hansen peters santos hart bradley knight elliott cunningham duncan armstrong
  hudson carroll lane riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras willis
  carpenter lawrence sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson
  santiago maldonado morrison franklin carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop montgomery oliver
  jensen harvey williamson gilbert dean sims espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch
  rojas lucas marquez fields park yang little banks padilla day walsh bowman schultz luna fowler mejia davies davidson wade may
  khan ali ahmed hussain begum shah kaur cohen levy epstein bernstein french dennis allan clarke jarvis french downs curtis davison
  nash gallagher herbert campbell thomson macdonald mackenzie fraser`)

/** Whether many people have the name of an address: `john-smith`, but not `barack-obama`. */
export function isCommonName(slug: string): boolean {
  const parts = slug.split('-')
  return forenames.has(parts[0] as string) && surnames.has(parts.at(-1) as string)
}
