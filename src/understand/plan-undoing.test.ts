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
  let now = 0
  const world = {
    storyOf,
    told,
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
    /** Says and does: into a story that has articles, else some of them into a new one. */
    person(from: StoryId, moved: readonly ArticleId[], to: StoryId) {
      if (moved.length === 0 || from === to) return
      const left = world.membersOf(from).filter((id) => !moved.includes(id))
      const joined = world.membersOf(to)
      if (joined.length === 0 && (to < stories || left.length === 0)) return
      world.tell({ moved, left, joined }, { from, to, kind: left.length > 0 ? 'split' : 'merge' })
      world.go(moved, to)
    },
    tell(sides: CorrectionSides, went: Pick<Correction, 'kind' | 'from' | 'to'>) {
      const id = (told.length + 1) as CorrectionId
      const said = { readerId: 1 as ReaderId, correctedAt: now++, hidesEarlier: false }
      const correction = { ...said, id, ...went, sides, undoneAt: undefined, change: index.change + 1 }
      told.push(correction)
      learnCorrections(index, [correction])
    },
    undo(at: number) {
      const correction = told[at]
      if (!correction || correction.undoneAt !== undefined) return undefined
      const all = Array.from({ length: stories }, (_, number) => (number + 1) as StoryId)
      const members = new Map(all.map((id) => [id, world.membersOf(id)]))
      const plan = planUndoing({ correction, corrections: told, members })
      for (const { articleIds, to } of plan.moves) world.go(articleIds, to)
      const change = index.change + 1
      const undone = { ...correction, undoneAt: now++, hidesEarlier: plan.hidesEarlier, change }
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

/** An article that is not where it was, though nothing stands that a person said of its story. */
function findLost({ told, storyOf }: World, homes: ReadonlyMap<ArticleId, StoryId>) {
  const standing = told.filter(({ undoneAt }) => undoneAt === undefined)
  const named = standing.flatMap(({ sides }) => [...sides.moved, ...sides.left, ...sides.joined])
  const spokenOf = new Set([
    ...named.map((id) => homes.get(id)),
    ...standing.flatMap(({ from, to }) => [from, to]),
  ])
  return [...homes].find(([id, home]) => !spokenOf.has(home) && storyOf.get(id) !== home)
}

const said = fc.record({
  what: fc.constantFrom('person splits', 'person moves', 'person merges', 'person undoes'),
  pick: fc.nat(1 << 16),
  other: fc.nat(1 << 16),
})

test('in whatever order it is taken back, what nothing stands about is where it was', () => {
  fc.assert(
    fc.property(
      fc.array(said, { minLength: 4, maxLength: 30 }),
      fc.infiniteStream(fc.nat()),
      (given, order) => {
        const world = openWorld()
        for (let count = 1; count <= 10; count++) world.place(count)
        const homes = new Map(world.storyOf)
        for (const { what, pick, other } of given) {
          acts[what]?.(world, pick, other)
          assert.equal(findLost(world, homes), undefined, what)
        }
        const open = world.told.flatMap(({ undoneAt }, at) => (undoneAt === undefined ? at : []))
        while (open.length > 0) {
          const [at] = open.splice(Number(order.next().value) % open.length, 1)
          world.undo(at as number)
          assert.equal(findLost(world, homes), undefined, 'taken back')
          assert.equal(findBroken(world), undefined, 'taken back')
        }
        assert.deepEqual(world.storyOf, homes)
      },
    ),
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
