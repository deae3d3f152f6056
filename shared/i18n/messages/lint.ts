import { catalogue } from '../message.ts';

export const lint = catalogue({});
