import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

/** A disk of 20 MB, where the machine lets us have one. */
export function mountDisk(t: TestContext): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'octavo-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'octavo-test', folder], { stdio: 'ignore' })
  } catch {
    rmSync(folder, { recursive: true })
    return undefined
  }
  t.after(() => {
    execFileSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true })
  })
  return folder
}

/** Writes until nothing more fits. */
export function fillDisk(path: string): void {
  const file = openSync(path, 'w')
  try {
    for (;;) writeSync(file, Buffer.alloc(4096))
  } catch {
    closeSync(file)
  }
}

/** From now on the disk can only be read. */
export function forbidWriting(folder: string): void {
  execFileSync('mount', ['-o', 'remount,ro', folder])
}
