import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { type Environment, readConfig } from '../config.ts'
import { openDatabase } from '../open-database.ts'
import type { Store } from '../store/store.ts'

/** Where the store is that the environment names: the address of a server, or the path of a file. */
export function nameOwnDatabase(environment: Environment): string {
  const { database, dataFolder } = readConfig(environment)
  return database || join(dataFolder, 'octavo.sqlite')
}

/** As `nameOwnDatabase`, where there is one: a file that is not there ends the command with a sentence. */
export function getOwnDatabase(environment: Environment, command: Command): string {
  const database = nameOwnDatabase(environment)
  if (!readConfig(environment).database && !existsSync(database))
    command.error(`There is no store at ${database}. Name its folder with OCTAVO_DATA.`)
  return database
}

/** The store that the environment names. A file that is not there is not made: the command ends with a sentence. */
export function openOwnStore(environment: Environment, command: Command): Promise<Store> {
  return openDatabase(getOwnDatabase(environment, command))
}
