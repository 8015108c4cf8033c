/**
 * What people choose most often, of eight signs or more, in small letters: guessing begins with these. From what is said
 * again and again in public reports of leaked passwords; the product's own name is added.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `12345678 123456789 1234567890 0123456789 0987654321 9876543210 987654321 87654321 11111111 111111111 1111111111
  00000000 000000000 0000000000 22222222 33333333 44444444 55555555 66666666 77777777 88888888 888888888 99999999
  12341234 11223344 1122334455 12344321 123123123 123321123 147258369 159357159 147852369 123654789 789456123 741852963
  12345678910 1234512345 1234567891 123456789a a123456789 a12345678 12345678a 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx
  1qaz2wsx3edc q1w2e3r4 q1w2e3r4t5 qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 qwertz123
  qwertzuiop azertyuiop azerty123 asdfghjk asdfghjkl asdfasdf asdf1234 zxcvbnm1 zxcvbnm123 zaq12wsx !qaz2wsx 1234qwer
  qwer1234 qweasdzxc abcd1234 abc12345 abc123456 abcdefgh abcdefghi abcd12345 aa123456 aaaaaaaa a1234567 a1b2c3d4
  password password1 password12 password123 password1234 password! password1! p@ssw0rd p@ssword passw0rd pa$$word
  passwort passwort1 passwort123 motdepasse contrasena contraseña mypassword newpassword changeme changeme1 changeme123
  letmein1 letmein123 welcome1 welcome12 welcome123 welcome1234 willkommen iloveyou iloveyou1 iloveyou2 ilovegod
  loveyou1 loveme123 admin123 admin1234 admin12345 administrator root1234 master123 superman superman1 spiderman batman123
  pokemon1 pokemon123 minecraft football football1 baseball basketball liverpool chelsea1 arsenal1 barcelona realmadrid
  juventus manchester sunshine sunshine1 princess princess1 charlie1 michael1 jennifer jessica1 ashley12 michelle
  victoria veronica alexander elizabeth danielle samantha nicholas jonathan christian computer internet starwars
  trustno1 whatever dragon123 monkey123 shadow123 hello123 hello1234 test1234 test12345 testtest testing1 guest123
  user1234 login123 secret123 summer2024 summer2025 summer2026 winter2024 winter2025 winter2026 spring2025 spring2026
  autumn2025 january1 december blink182 babygirl1 butterfly chocolate cookie123 freedom1 diamond1 midnight snowball
  mustang1 corvette mercedes porsche1 google123 facebook facebook1 linkedin instagram microsoft samsung1 samsung123
  88888888a qazwsxedc qazwsx123 1a2b3c4d zxcv1234 bismillah sayangku gfhjkm123 password01 p4ssw0rd correcthorse
  correcthorsebatterystaple octavo12 octavo123 octavooctavo`.split(/\s+/),
)
