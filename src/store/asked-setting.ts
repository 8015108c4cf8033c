/** Under what name `setting` counts what persons changed; engines look there for the version of the store. */
export const askedSetting = 'changed by persons'
