import { catalogue } from '../message.ts';

export const desktop = catalogue({});
