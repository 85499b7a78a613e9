import { createRoot } from 'react-dom/client';
import { asked, watchLog } from './site.js';

/** Puts a site's app into its root, where React listens, and shows what the site did. */
export function begin(App, rootId) {
  createRoot(document.getElementById(rootId)).render(<App />);
  if (asked.get('log') !== 'hidden') showLog();
}

const heading = { cy: 'Beth wnaeth y wefan', en: 'What the site did' };
const nothing = { cy: 'Dim byd eto', en: 'Nothing yet' };
const inPlainWords = {
  'friend-asked': 'Friend request sent to',
  'friend-accepted': 'Friend request accepted from',
  'friend-refused': 'Friend request deleted from',
  followed: 'Now following',
  'follow-asked': 'Asked to follow',
  'follower-accepted': 'Accepted as a follower:',
  'follower-refused': 'Declined as a follower:',
  'request-accepted': 'Message request accepted from',
  posted: 'Posted:',
  commented: 'Commented:',
  shared: 'Shared, from',
  liked: 'Liked, from',
  'comment-removed': 'Comment deleted, by',
  live: 'Now live',
  muted: 'Muted',
  messaged: 'Message sent to',
  'profile-saved': 'Profile saved:',
  searched: 'Searched for',
  audience: 'Audience chosen:',
  privacy: 'Account is now',
};

function showLog() {
  const lang = document.documentElement.lang === 'cy' ? 'cy' : 'en';
  const panel = document.createElement('aside');
  panel.id = 'what-the-site-did';
  panel.setAttribute('aria-live', 'polite');
  document.body.append(panel);
  const fill = () => {
    const title = document.createElement('h2');
    title.textContent = heading[lang];
    const list = document.createElement('ol');
    for (const act of window.site.log.slice(-4)) {
      const line = document.createElement('li');
      line.textContent = [inPlainWords[act.did] ?? act.did, act.who, quoted(act)].filter(Boolean).join(' ');
      list.append(line);
    }
    const none = document.createElement('p');
    none.textContent = nothing[lang];
    panel.replaceChildren(title, window.site.log.length ? list : none);
  };
  fill();
  watchLog(fill);
}

function quoted({ text, fields }) {
  const words = text ?? (fields && Object.values(fields).filter(Boolean).join(', '));
  return words && `“${words}”`;
}
