import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Correction, CorrectionSides } from '../model/correction.ts'
import type { ArticleId, CorrectionId, ReaderId, StoryId } from '../model/ids.ts'
import { createCorrectionIndex, findObjection, findVerdict, learnCorrections } from './correction-index.ts'
import { planUndoing } from './plan-undoing.ts'

/** Stories as a machine and a person change them, without a store: who is where, and what was said. */
function openWorld() {
  const storyOf = new Map<ArticleId, StoryId>()
  const told: Correction[] = []
  const index = createCorrectionIndex()
  let stories = 0
  const world = {
    storyOf,
    index,
    newStory: () => ++stories as StoryId,
    membersOf: (id: StoryId) => [...storyOf].flatMap(([article, story]) => (story === id ? article : [])),
    place(pick: number) {
      const id = (storyOf.size + 1) as ArticleId
      storyOf.set(id, pick % 3 === 0 || stories === 0 ? world.newStory() : world.storyAt(pick))
    },
    storyAt: (pick: number) => ((pick % stories) + 1) as StoryId,
    /** Some articles of a story, by the bits of a number. */
    someOf: (id: StoryId, bits: number) => world.membersOf(id).filter((_, at) => (bits >> (at % 16)) & 1),
    go(articles: readonly ArticleId[], to: StoryId) {
      for (const id of articles) storyOf.set(id, to)
    },
    /** Is held to what persons said. */
    machine(from: StoryId, moved: readonly ArticleId[], to: StoryId) {
      const left = world.membersOf(from).filter((id) => !moved.includes(id))
      if (!findObjection(index, { moved, left, joined: world.membersOf(to) })) world.go(moved, to)
    },
    /** Says and does. */
    person(from: StoryId, moved: readonly ArticleId[], to: StoryId) {
      if (moved.length === 0 || from === to) return
      const left = world.membersOf(from).filter((id) => !moved.includes(id))
      world.tell({ moved, left, joined: world.membersOf(to) }, { from, to })
      world.go(moved, to)
    },
    tell(sides: CorrectionSides, went: { from: StoryId; to: StoryId }) {
      const id = (told.length + 1) as CorrectionId
      const said = { readerId: 1 as ReaderId, kind: 'split', correctedAt: 0, hidesEarlier: false } as const
      const correction = { ...said, id, ...went, sides, undoneAt: undefined, change: index.change + 1 }
      told.push(correction)
      learnCorrections(index, [correction])
    },
    undo(at: number) {
      const correction = told[at]
      if (!correction || correction.undoneAt !== undefined) return undefined
      const { moved, left, joined } = correction.sides
      const named = new Map([...moved, ...left, ...joined].map((id) => [id, storyOf.get(id) as StoryId]))
      const from = correction.from as StoryId
      const members = new Map([...named.values(), from].map((id) => [id, world.membersOf(id)]))
      const plan = planUndoing({ correction, corrections: told, storyOf: named, members, from })
      for (const { articleIds, to } of plan.moves) world.go(articleIds, to)
      const change = index.change + 1
      const undone = { ...correction, undoneAt: 1, hidesEarlier: plan.hidesEarlier, change }
      told[at] = undone
      learnCorrections(index, [undone])
      return plan
    },
  }
  return world
}

type World = ReturnType<typeof openWorld>

/** Two articles that stand otherwise than a person said last. */
function findBroken({ storyOf, index }: World) {
  for (const [one, here] of storyOf)
    for (const [other, there] of storyOf) {
      const verdict = one === other ? undefined : findVerdict(index, one, other)
      if (verdict && (verdict.belong === 'together') !== (here === there)) return [one, other, verdict]
    }
  return undefined
}

const acts: Record<string, (world: World, pick: number, other: number) => void> = {
  place: (world, pick) => world.place(pick),
  'machine merges': (world, pick, other) => {
    const from = world.storyAt(pick)
    world.machine(from, world.membersOf(from), world.storyAt(other))
  },
  'machine splits': (world, pick, other) => {
    const from = world.storyAt(pick)
    world.machine(from, world.someOf(from, other), world.newStory())
  },
  'machine moves': (world, pick, other) => {
    const from = world.storyAt(pick)
    world.machine(from, world.someOf(from, other), world.storyAt(other))
  },
  'person splits': (world, pick, other) => {
    const from = world.storyAt(pick)
    world.person(from, world.someOf(from, other), world.newStory())
  },
  'person moves': (world, pick, other) => {
    const from = world.storyAt(pick)
    world.person(from, world.someOf(from, other), world.storyAt(other >> 3))
  },
  'person merges': (world, pick, other) => {
    const from = world.storyAt(pick)
    world.person(from, world.membersOf(from), world.storyAt(other))
  },
  'person undoes': (world, pick) => void world.undo(pick % 12),
}

const act = fc.record({
  what: fc.constantFrom(...Object.keys(acts)),
  pick: fc.nat(1 << 16),
  other: fc.nat(1 << 16),
})

test('whatever happens to stories, no two articles ever stand otherwise than a person said last', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 20, maxLength: 60 }), (given) => {
      const world = openWorld()
      for (let count = 1; count <= 8; count++) world.place(count)
      for (const { what, pick, other } of given) {
        acts[what]?.(world, pick, other)
        assert.equal(findBroken(world), undefined, what)
      }
    }),
    { numRuns: 500 },
  )
})

test('what a person parted is told again as one story once it is taken back', () => {
  const world = openWorld()
  const [story, parted] = [world.newStory(), world.newStory()]
  const [one, two, three] = [1, 2, 3] as ArticleId[] as [ArticleId, ArticleId, ArticleId]
  world.go([one, two, three], story)
  world.person(story, [three], parted)
  assert.deepEqual(world.membersOf(parted), [three])
  world.undo(0)
  assert.deepEqual(world.membersOf(story), [one, two, three])
})

test('what was said before holds again, and the articles go back to where it put them', () => {
  const world = openWorld()
  const [story, parted] = [world.newStory(), world.newStory()]
  const [one, two] = [1, 2] as ArticleId[] as [ArticleId, ArticleId]
  world.go([one, two], story)
  world.person(story, [two], parted)
  world.person(parted, [two], story)
  world.machine(story, [two], world.newStory())
  assert.equal(world.storyOf.get(two), story)
  assert.equal(world.undo(1)?.hidesEarlier, false)
  assert.equal(world.storyOf.get(two), parted)
  world.machine(parted, [two], story)
  assert.equal(world.storyOf.get(two), parted)
})
