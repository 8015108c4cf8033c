import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeBytes } from './decode-bytes.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (text: string, ...codes: readonly number[]) => Uint8Array.from([...utf8(text), ...codes])

const cases = [
  {
    name: 'a byte order mark above all',
    given: bytes('\ufeffé'),
    type: 'text/xml; charset=iso-8859-1',
    expected: 'é',
  },
  { name: 'the content type', given: bytes('', 0xe9), type: 'text/xml; charset=ISO-8859-1', expected: 'é' },
  {
    name: 'a content type in quotation marks',
    given: bytes('', 0xec),
    type: 'text/xml; charset="windows-1251"',
    expected: 'м',
  },
  {
    name: 'the content type before the declaration',
    given: bytes('<?xml version="1.0" encoding="iso-8859-1"?>', 0xec),
    type: 'text/xml; charset=windows-1251',
    expected: '<?xml version="1.0" encoding="iso-8859-1"?>м',
  },
  {
    name: 'the declaration',
    given: bytes('<?xml version="1.0" encoding="koi8-r"?>', 0xc1),
    expected: '<?xml version="1.0" encoding="koi8-r"?>а',
  },
  {
    name: 'a web page’s own word',
    given: bytes('<meta charset=windows-1251>', 0xec),
    expected: '<meta charset=windows-1251>м',
  },
  {
    name: 'UTF-8 where the bytes are, whatever is stated',
    given: utf8('é'),
    type: 'text/xml; charset=iso-8859-1',
    expected: 'é',
  },
  {
    name: 'UTF-8 that declares itself, whatever the server adds',
    given: utf8('<?xml version="1.0" encoding="utf-8"?>é'),
    type: 'text/xml; charset=iso-8859-1',
    expected: '<?xml version="1.0" encoding="utf-8"?>é',
  },
  {
    name: 'a stated encoding of several bytes before UTF-8',
    given: bytes('', 0x82, 0xa0),
    type: 'text/xml; charset=shift_jis',
    expected: 'あ',
  },
  {
    name: 'Latin-1 as windows-1252',
    given: bytes('', 0x80, 0x93),
    type: 'text/xml; charset=iso-8859-1',
    expected: '€“',
  },
  {
    name: 'what a document in ASCII says of UTF-16 as a slip',
    given: utf8('<?xml version="1.0" encoding="utf-16"?>é'),
    expected: '<?xml version="1.0" encoding="utf-16"?>é',
  },
  { name: 'UTF-16 without a mark', given: Uint8Array.of(0x3c, 0, 0xe9, 0), expected: '<é' },
  { name: 'an unknown encoding as none', given: utf8('é'), type: 'text/xml; charset=klingon', expected: 'é' },
  { name: 'mostly sound UTF-8 with a broken letter', given: bytes('ééééé', 0xc3), expected: 'ééééé\ufffd' },
  { name: 'nothing', given: bytes(''), expected: '' },
] as const

for (const { name, given, expected, ...rest } of cases) {
  test(`decoding bytes obeys ${name}`, () => {
    assert.equal(decodeBytes(given, 'type' in rest ? rest.type : undefined), expected)
  })
}
