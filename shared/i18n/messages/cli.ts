import { catalogue } from '../message.ts';

export const cli = catalogue({});
