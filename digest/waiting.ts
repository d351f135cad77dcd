/** What waits for a word of the writer's, which few have: it comes after the page, in one file. */
export { SyncNeeds } from './sync/SyncNeeds';
export { Versions } from './versions/Versions';
