import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { findPolls } from './find-polls.ts'

const options = { language: 'en', publishedAt: Date.parse('2026-03-18T09:00:00Z') }

describe('findPolls', () => {
  it('keeps two polls of a text apart, each with what is said of it', () => {
    const text =
      'A Gallup poll of 1,012 adults shows 58 percent disapprove of the levy. ' +
      'A Marist poll of 804 adults, with a margin of error of 4.5 points, shows 49 percent disapprove.'
    assert.deepEqual(
      findPolls(text, options).map(({ pollster, n, reportedMargin }) => ({ pollster, n, reportedMargin })),
      [
        { pollster: 'Gallup', n: 1012, reportedMargin: undefined },
        { pollster: 'Marist College', n: 804, reportedMargin: 4.5 },
      ],
    )
  })

  it('leaves a margin to the part of the sample that it is said of', () => {
    const text =
      'The Gallup poll reached 1,012 adults by telephone. ' +
      'Results among the 425 registered voters have a margin of error of plus or minus 5 points.'
    assert.equal(findPolls(text, options)[0]?.reportedMargin, undefined)
  })

  it('says of whom a share is told, and which answers belong to one question', () => {
    const text =
      'A Gallup poll of 1,012 registered voters shows 58 percent of voters disapprove of the levy. ' +
      'Among women, 63 percent oppose it and 30 percent of Democrats support it. ' +
      'Berg leads Dahl 47 to 43 percent among likely voters, and Holt leads Dahl 44 to 40 percent.'
    assert.deepEqual(
      findPolls(text, options)[0]?.results.map(({ group, ...one }) => [
        one.percent,
        one.answer,
        group,
        one.questionNumber,
      ]),
      [
        [58, 'disapprove of the levy', undefined, 0],
        [63, 'oppose it', 'women', 1],
        [30, 'support it', 'Democrats', 1],
        [47, 'Berg', 'likely voters', 2],
        [43, 'Dahl', 'likely voters', 2],
        [44, 'Holt', undefined, 3],
        [40, 'Dahl', undefined, 3],
      ],
    )
  })

  it('reads shares that are written out or end before the next, of whom the sentence began with', () => {
    const text =
      'A Gallup poll of 1,012 adults is out. Forty-six percent of women favored the levy, and only 45 percent opposed it. ' +
      'Twelve percent of those asked were Democrats. The plan is “dead,” said 9 percent, as they did in the last four months.'
    const [poll] = findPolls(text, options)
    assert.deepEqual(
      poll?.results.map(({ percent, answer, group }) => [percent, answer, group]),
      [
        [46, 'favored the levy', 'women'],
        [45, 'opposed it', 'women'],
      ],
    )
    assert.equal(poll?.fieldStart, undefined)
  })

  it('takes no number of times for people, and nobody whom a poll is good for for its sponsor', () => {
    assert.deepEqual(
      findPolls('A Bloomberg survey says they earn 200 times that of most workers.', options),
      [],
    )
    const [poll] = findPolls('A Gallup poll of 1,012 adults had bad news for Berg.', options)
    assert.equal(poll?.sponsor, undefined)
  })

  it('says what is not stated', () => {
    const [poll] = findPolls(
      'A Gallup poll of 1,012 adults shows 58 percent disapprove of the levy.',
      options,
    )
    assert.deepEqual(poll?.missing, [
      'sponsor',
      'fieldDates',
      'mode',
      'weighting',
      'reportedMargin',
      'question',
    ])
  })

  it('costs as much as the text is long, whatever it is made of', () => {
    const parts = [
      'A Gallup poll of 1,012 adults. ',
      'poll 12 percent of ',
      '1,000 very ',
      'Poll/',
      'asked if ',
      'Berg leads ',
    ]
    for (const part of parts)
      assertLinear(
        (length) => findPolls(`A poll. ${part.repeat(length / part.length)}`, options),
        40_000,
        part,
      )
  })
})
