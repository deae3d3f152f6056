/**
 * Whether a library path is a template: a Markdown file in a folder named `templates`. Templates are skeletons to
 * start an article from; they are neither listed nor checked as articles.
 */
export function isTemplate(path: string): boolean {
  return path.split('/').slice(0, -1).includes('templates');
}
