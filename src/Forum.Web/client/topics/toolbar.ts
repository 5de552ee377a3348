import '@github/markdown-toolbar-element';

/** Shows the toolbar, which without a script would be buttons that do nothing, and gives it the one mark that Markdown lacks. */
export default function showToolbar(toolbar: HTMLElement): void {
  toolbar.hidden = false;
  const area = document.getElementById(toolbar.getAttribute('for') ?? '') as HTMLTextAreaElement | null;
  toolbar.querySelector<HTMLButtonElement>('[data-spoiler]')?.addEventListener('click', event => {
    if (!area) return;
    const title = (event.currentTarget as HTMLElement).dataset['spoiler'] ?? '';
    const hidden = area.value.slice(area.selectionStart, area.selectionEnd);
    area.focus();
    area.setRangeText(`\n:::cache ${title}\n${hidden}\n:::\n`, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
