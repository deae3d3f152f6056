import { catalogue } from '../message.ts';

export const editor = catalogue({});
