import { catalogue } from '../message.ts';

export const figures = catalogue({});
