// A page says what it can be enhanced with: data-enhance="name". Nothing is loaded for what a page does not have.
type Enhance = (element: HTMLElement) => void | Promise<void>;

const modules: Record<string, () => Promise<{ default: Enhance }>> = {
  'composer': () => import('./topics/composer'),
  'proof-of-work': () => import('./accounts/proof-of-work'),
  'error-summary': () => import('./forms/error-summary'),
  'quotes': () => import('./topics/quotes'),
  'toolbar': () => import('./topics/toolbar'),
};

for (const element of document.querySelectorAll<HTMLElement>('[data-enhance]')) {
  const module = modules[element.dataset['enhance'] ?? ''];
  if (module) void module().then(({ default: enhance }) => enhance(element));
}
