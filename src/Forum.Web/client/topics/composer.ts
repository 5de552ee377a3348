import { dropDraft, keepDraft, readDraft } from './device-draft';

const pause = 1500;

/** Saves what is being written, on the server and on the device, and says truthfully where and when it last did. */
export default function enhanceComposer(element: HTMLElement): void {
  const area = element as HTMLTextAreaElement;
  const form = area.form;
  if (!form) return;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | null;
  const place = field('DraftPlace')?.value ?? '';
  const status = form.querySelector<HTMLElement>('[data-draft-status]');
  const base = area.value;
  let timer = 0;
  let saving = false;
  let changedWhileSaving = false;
  let sent = false;

  const say = (what: string, at = '') => {
    if (status) status.textContent = (status.dataset[what] ?? '').replace('{0}', at);
  };
  const clock = () => new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
  const keepHere = (sentWith?: string) => keepDraft(place, {
    title: field('Title')?.value, subtitle: field('Subtitle')?.value, body: area.value, base, sentWith,
  });

  async function save(): Promise<void> {
    if (saving) {
      changedWhileSaving = true;
      return;
    }
    saving = true;
    try {
      const answer = await fetch('/drafts?handler=Save', { method: 'POST', body: new FormData(form!) });
      // A redirect leads to the sign-in page: the sign-in expired, and the device keeps the text.
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const saved = await answer.json() as { at: string; version: string; other: string | null };
      const version = field('DraftVersion');
      if (saved.other !== null) {
        say('conflict');
      } else {
        if (version) version.value = saved.version;
        dropDraft(place);
        say('saved', saved.at);
      }
    } catch {
      if (keepHere()) say('device', clock());
    } finally {
      saving = false;
      if (changedWhileSaving) {
        changedWhileSaving = false;
        void save();
      }
    }
  }

  form.addEventListener('input', () => {
    keepHere();
    count(area, form);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void save(), pause);
  });
  form.addEventListener('submit', () => {
    sent = true;
    window.clearTimeout(timer);
    keepHere(field('SubmissionKey')?.value);
  });
  document.addEventListener('visibilitychange', () => {
    // A form on its way has been kept with its key: a copy without it would come back as if it had never been sent.
    if (document.visibilityState === 'hidden' && !sent && area.value !== base) keepHere();
  });

  count(area, form);
  void restore();

  async function restore(): Promise<void> {
    const kept = readDraft(place);
    if (!kept || kept.body === area.value) return;
    if (kept.sentWith && await hasArrived(kept.sentWith)) {
      dropDraft(place);
      return;
    }
    if (area.value !== '' && area.value !== kept.base) return; // The page brought another text back: it is not overwritten.
    area.value = kept.body;
    const title = field('Title');
    if (title && !title.value && kept.title) title.value = kept.title;
    say('restored');
    count(area, form!);
  }
}

async function hasArrived(submissionKey: string): Promise<boolean> {
  try {
    const answer = await fetch(`/drafts?handler=Sent&key=${encodeURIComponent(submissionKey)}`);
    return answer.ok && await answer.json() === true;
  } catch {
    return false;
  }
}

function count(area: HTMLTextAreaElement, form: HTMLFormElement): void {
  const limit = form.querySelector<HTMLElement>('[data-limit]');
  const max = Number(area.dataset['max']);
  if (!limit || !max) return;
  limit.dataset['rest'] ??= limit.textContent ?? '';
  const left = max - area.value.length;
  limit.textContent = `${limit.dataset['rest']}, ${(limit.dataset['limit'] ?? '').replace('{0}', left.toLocaleString(document.documentElement.lang))}`;
  area.setAttribute('aria-invalid', left < 0 ? 'true' : 'false');
}
