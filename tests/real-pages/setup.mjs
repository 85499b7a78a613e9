/**
 * Fills in the school for any runner of real pages that drives Chromium by Playwright: through the options page,
 * as the office would. Nothing is left of the case before.
 */
export default async function setUp(context, extensionId, { pupils, school, case: c }) {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  const problems = await options.evaluate(
    async (text) => {
      await chrome.runtime.sendMessage({ type: 'erase' });
      return (await chrome.runtime.sendMessage({ type: 'importFile', text })).problems;
    },
    JSON.stringify(schoolFile(pupils, school, c)),
  );
  await options.close();
  const wrong = problems.filter((problem) => problem.kind !== 'noted');
  if (wrong.length) throw new Error(`The school file has problems: ${JSON.stringify(wrong)}`);
}

/** A warning that stands there before the act is put away. */
export async function dismiss(page) {
  await page.keyboard.press('Escape');
}

/** The case's pupils; a search is judged by the list of candidates, so there they are on that. */
export function schoolFile(pupils, { name, aliases = [], domain }, c) {
  const platform = c.page.split('/')[0];
  const people = pupils.map((pupil) => ({
    name: pupil.name,
    profiles: [pupil.handle, pupil.id].filter((v) => v !== undefined).map((v) => `${platform}:${v}`),
  }));
  return {
    lanyard: 1,
    school: { name, alsoKnownAs: aliases, domains: domain ? [domain] : [] },
    policy: {
      pack: 'oakfield',
      // Who posts for all to see is told so once a day; here every post is the first of a day.
      levels: { 'candidate-vetting': 'reason', 'open-audience': 'note' },
      options: { budget: { hours: 0 } },
    },
    people: c.expect.action === 'search' ? { candidates: people } : { pupils: people },
  };
}
