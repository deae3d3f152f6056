/** The application's name among all others, to the system and to its installer. */
export const appId = 'app.tickmark.desktop';
