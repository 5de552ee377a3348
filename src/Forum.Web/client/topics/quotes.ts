/** "Quote" on a page with a composer brings the selected words there, without leaving what one reads. With nothing selected the link does its own work. */
export default function quoteSelection(posts: HTMLElement): void {
  posts.addEventListener('click', event => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-quote]');
    const area = document.querySelector<HTMLTextAreaElement>('form.composer textarea[name=Body]');
    const selection = window.getSelection();
    const words = selection?.toString().trim() ?? '';
    const body = link?.closest('article')?.querySelector('.post-body');
    if (!link || !area || !words || !body || !selection?.anchorNode || !body.contains(selection.anchorNode)) return;
    event.preventDefault();
    const quote = [`> @${link.dataset['author']} /p/${link.dataset['quote']}`, ...words.split('\n').map(line => `> ${line}`)].join('\n');
    const before = area.value.trimEnd();
    area.value = `${before}${before ? '\n\n' : ''}${quote}\n\n`;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
