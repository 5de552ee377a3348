// While registrations rush in, a form asks the browser for a number such that SHA-256("ticket:number") begins with zero bits.
// Without this module the person waits a minute instead, so nothing here may stop the form from being sent.

const BATCH = 400;

export default async function proofOfWork(form: HTMLElement): Promise<void> {
  const ticket = form.dataset.challenge;
  const bits = Number(form.dataset.bits);
  const field = form.querySelector<HTMLInputElement>('input[name="Proof"]');
  const status = form.querySelector<HTMLElement>("[data-proof-status]");
  // subtle exists in secure contexts only; elsewhere waiting remains.
  if (!ticket || !field || !status || !crypto.subtle) return;

  status.textContent = status.dataset.working ?? "";
  field.value = String(await solve(ticket, bits));
  status.textContent = status.dataset.done ?? "";
}

async function solve(ticket: string, bits: number): Promise<number> {
  const encoder = new TextEncoder();
  for (let start = 0; ; start += BATCH) {
    const hashes = await Promise.all(
      Array.from({ length: BATCH }, (_, i) => crypto.subtle.digest("SHA-256", encoder.encode(`${ticket}:${start + i}`))),
    );
    const found = hashes.findIndex((hash) => Math.clz32(new DataView(hash).getUint32(0)) >= bits);
    if (found >= 0) return start + found;
    // Lets the page answer to keys and taps between two batches.
    await new Promise((resolve) => setTimeout(resolve));
  }
}
