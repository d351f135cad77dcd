import fc from 'fast-check';

/** What a run finds is not to be a matter of chance: the same cases each time, others with `PROPERTY_SEED`. */
fc.configureGlobal({ seed: Number(globalThis.process?.env.PROPERTY_SEED ?? 1) });

export default fc;
