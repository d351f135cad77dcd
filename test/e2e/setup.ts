export { makeModelProfile as default } from './drivers/used-profile';
