/** The states of America, by what papers write for them, last their two letters. */
const written = `Alabama Ala AL|Alaska AK|Arizona Ariz AZ|Arkansas Ark AR|California Calif CA|Colorado Colo CO|Connecticut Conn CT|
Delaware Del DE|Florida Fla FL|Georgia Ga GA|Hawaii HI|Idaho ID|Illinois Ill IL|Indiana Ind IN|Iowa IA|Kansas Kan KS|Kentucky Ky KY|
Louisiana La LA|Maine ME|Maryland Md MD|Massachusetts Mass MA|Michigan Mich MI|Minnesota Minn MN|Mississippi Miss MS|Missouri Mo MO|
Montana Mont MT|Nebraska Neb NE|Nevada Nev NV|New_Hampshire N.H NH|New_Jersey N.J NJ|New_Mexico N.M NM|New_York N.Y NY|
North_Carolina N.C NC|North_Dakota N.D ND|Ohio OH|Oklahoma Okla OK|Oregon Ore OR|Pennsylvania Pa PA|Rhode_Island R.I RI|
South_Carolina S.C SC|South_Dakota S.D SD|Tennessee Tenn TN|Texas Tex TX|Utah UT|Vermont Vt VT|Virginia Va VA|Washington Wash WA|
West_Virginia W.Va WV|Wisconsin Wis WI|Wyoming Wyo WY`

const codes = new Map(
  written.split('|').flatMap((state) => {
    const forms = state.trim().split(' ')
    const code = forms.at(-1) as string
    return forms.map((form): [string, string] => [form.replaceAll('_', ' '), code])
  }),
)

/** `Ohio`, `Mich.` and `MI` → OH, MI, MI. */
export function findAmericanState(name: string): string | undefined {
  return codes.get(name.trim().replace(/\. /g, '.').replace(/\.$/, ''))
}
