import { build, builds } from './build.mjs';
import { install } from './install.mjs';

await install();
if ((await build('chrome')) !== 0) process.exit(1);
const { show, tour } = await import('./tour.mjs');

console.log(`
The extension is built in .output/${builds.chrome}
To load it into your own browser: open chrome://extensions (edge://extensions, brave://extensions), switch on
"Developer mode", press "Load unpacked" and choose that folder. Firefox: npm run build firefox, then
about:debugging, "This Firefox", "Load Temporary Add-on", .output/${builds.firefox}/manifest.json
`);

try {
  if (hasDisplay() && (await shown())) console.log('Close the browser or press Ctrl-C to end.');
  else console.log(`No window to open here, so here are pictures of the tour: ${await tour()}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** A display may be named and still not answer; then there are the pictures. */
async function shown() {
  try {
    await show();
    return true;
  } catch (error) {
    console.error(`The browser did not open in a window: ${error.message.split('\n')[0]}`);
    return false;
  }
}

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
