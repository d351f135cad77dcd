import { readyMessages } from '../browser/messages';

// Asked for by the worker first, they are there for every page of the process (see readyMessages).
export const messagesReady = readyMessages();
