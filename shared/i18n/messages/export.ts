import { catalogue } from '../message.ts';

export const exporting = catalogue({});
