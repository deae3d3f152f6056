/** The two ways between the page and the host: a call and its answer, and events. */
export const callChannel = 'tickmark:call';
export const eventChannel = 'tickmark:event';
