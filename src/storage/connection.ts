import { openDB } from 'idb';
import { ExpectedError } from '../core/errors';
import { connectCopySoon } from './copy-database';
import { type Connection, DATABASE_NAME, type DigestDatabase, UPGRADES } from './database';
import { settleOpened } from './settle-opened';
import { readSignsAhead } from './sign-choice';
import { openingError, transactionError } from './storage-error';

/** A window that is busy with its last write lets go within this; one that doesn't is named to the writer. */
const BLOCKED_PATIENCE_MS = 1000;
/** Behind another window's upgrade that is blocked, the browser lets a request wait without a word. */
const OPENING_PATIENCE_MS = 5000;

interface Opening {
  connection: Promise<Connection>;
  /** Rejects once another window has held the upgrade up for too long. */
  heldUp: Promise<never>;
  /** Once it is there. */
  database?: Connection;
}

let current: Opening | undefined;

/**
 * The one connection of this page or worker; opened anew after it was closed.
 * One that is held up stays the current one: a second request would queue up behind it and hang.
 */
export function connectDatabase(): Promise<Connection> {
  current ??= startOpening();
  return Promise.race([current.connection, current.heldUp]);
}

/** The same where it is there already: what is begun with it is begun at once, ahead of all else that is due. */
export function connectedDatabase(): Connection | undefined {
  return current?.database;
}

export function forgetConnection(): void {
  current = undefined;
}

function startOpening(): Opening {
  let holdUp = () => {};
  const heldUp = new Promise<never>((_, reject) => {
    holdUp = () => reject(new ExpectedError('storageBlocked'));
  });
  setTimeout(() => holdUp(), OPENING_PATIENCE_MS);
  const onBlocked = () => setTimeout(() => holdUp(), BLOCKED_PATIENCE_MS);
  const opened = openConnection(onBlocked);
  const connection = opened.then(async (database) => {
    // It is open: to bring a whole library back may take its time.
    holdUp = () => {};
    forgetWhenClosed(database, forget);
    await settleOpened(database).catch((error) => {
      throw transactionError(error);
    });
    connectCopySoon();
    readSignsAhead();
    opening.database = database;
    return database;
  });
  const opening: Opening = { connection, heldUp };
  connection.catch(forget);
  return opening;

  function forget(): void {
    if (current === opening) forgetConnection();
  }
}

async function openConnection(onBlocked: () => void): Promise<Connection> {
  try {
    return await openDB<DigestDatabase>(DATABASE_NAME, UPGRADES.length, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        for (const step of UPGRADES.slice(oldVersion)) step(database, transaction);
      },
      blocked: onBlocked,
    });
  } catch (error) {
    throw openingError(error);
  }
}

function forgetWhenClosed(database: Connection, forget: () => void): void {
  database.addEventListener('close', forget);
  // A newer version waits for this: it must not have to ask the writer to close windows.
  database.addEventListener('versionchange', () => {
    database.close();
    forget();
  });
}
