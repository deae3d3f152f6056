import { catalogue } from '../message.ts';

export const workbench = catalogue({});
