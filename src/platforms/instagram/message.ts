import type { Action, Recipient } from '../../core/action.ts';
import type { Person } from '../../core/person.ts';
import type { Composer, Control, Page } from '../../core/platform.ts';
import { addressed, isAside, linksTo, shown } from '../shared/card.ts';
import { wordsIn } from '../shared/editor.ts';
import { around, every, first, nearest, paneAround, precedes } from '../shared/find.ts';
import { isOne, knows, says, slotIn, tidy } from '../shared/labels.ts';
import { pressOn } from '../shared/press.ts';
import { stickers } from '../shared/stickers.ts';
import { ownerOfPage } from './address.ts';
import type { InstagramMap } from './map.ts';
import { facesOf } from './person.ts';

/** Direct, and the answer to a story. */
export function messageBoxes(map: InstagramMap): Composer[] {
  return [
    {
      what: 'write a message',
      act: 'message',
      at: (target) => messageBoxAt(target, map),
      sends: ['Enter', 'Ctrl+Enter'],
      read: (box, page) => messageOf(box, wordsIn(box), page, map),
    },
    {
      what: 'answer a story',
      act: 'message',
      at(target) {
        const box = nearest(target, map.anchors.storyReply);
        return box && !box.closest('form') ? box : undefined;
      },
      sends: ['Enter'],
      read(box, page) {
        const person = page.url.pathname.startsWith('/stories/') ? ownerOfPage(page.url) : undefined;
        const text = wordsIn(box);
        return person && text.trim() ? { kind: 'message', to: { person }, text } : undefined;
      },
    },
  ];
}

/** Direct shows "Send" as words behind the box; every other button there is an icon. Some messages need no words. */
export function messageButtons(map: InstagramMap): Control[] {
  const { anchors, labels } = map;
  const press = pressOn(anchors.button);
  return [
    press(
      'send a message',
      'message',
      (button) => sends(button, map),
      (button, page) => {
        const box = boxBeside(button, map);
        const known = says(button, labels.send) || says(button, labels.heart);
        if (!box || !(known || precedes(box, button)) || nearest(button, anchors.conversation))
          return undefined;
        return says(button, labels.heart)
          ? sentTo(box, '', page, map)
          : messageOf(box, wordsIn(box), page, map);
      },
    ),
    press('call somebody', 'message', labels.call, (button, page) => sentTo(button, '', page, map)),
    stickers(
      press,
      anchors,
      (opener) => boxBeside(opener, map),
      (box, page) => sentTo(box, '', page, map),
    ),
  ];
}

/** A Lexical editor is a message, but for the caption of a new post and some comments. */
export function messageBoxAt(target: Element, map: InstagramMap): Element | undefined {
  const box = nearest(target, map.anchors.editor);
  if (!box || box.closest('form')) return undefined;
  const pane = paneAround(box, map.anchors);
  if (!pane || first(pane, map.anchors.conversation)) return box;
  const hint = box.getAttribute('aria-label') ?? box.getAttribute('aria-placeholder') ?? '';
  return isOne(hint, map.labels.message) ? box : undefined;
}

/** Whom a conversation is with: its head links to one person, or names a group. */
export function recipientOf(inside: Element, page: Page, map: InstagramMap): Recipient {
  const faces = facesOf(map);
  for (const place of around(inside, 'body')) {
    const links = linksTo(place, inside, page, faces);
    const heading = every(place, map.anchors.heading).find((h) => !isAside(h, inside, faces));
    const title = heading && tidy(wordsIn(heading));
    const link = links[0];
    if (link) {
      const person = addressed(link, page, faces);
      const name = title || unlessHandle(slotless(shown([link], faces), map), person);
      return { person: name ? { ...person, name } : { ...person } };
    }
    const name = conversationOf(place, map);
    if (name) return { person: { name } };
    // Its label is gone: the title is all that is left of whom it is with.
    if (title && first(place, map.anchors.olderList)) return { person: { name: title } };
    if (title) return { group: title, people: peopleIn(place, title, page, map) };
    if (place.matches('main, [role="main"], [role="dialog"]')) break;
  }
  return { person: {} };
}

/** "Messages in conversation with Katie Smith", on the column or on its list. */
function conversationOf(place: Element, map: InstagramMap): string | undefined {
  const list = place.querySelector('[role="grid"][aria-label]');
  return [place, list]
    .map((part) => slotIn(part?.getAttribute('aria-label') ?? '', map.labels.conversation))
    .find(Boolean);
}

/** Who writes in a group. A conversation with one other person may be titled by their name. */
function peopleIn(place: Element, title: string, page: Page, map: InstagramMap): Person[] {
  const faces = facesOf(map);
  const handles = new Set<string>();
  for (const link of every(place, map.anchors.link)) {
    const handle = addressed(link, page, faces)?.handle;
    if (handle) handles.add(handle);
  }
  const people: Person[] = [...handles].map((handle) => ({ handle }));
  return people.length > 1 ? people : [...people, { name: title }];
}

function slotless(name: string | undefined, map: InstagramMap): string | undefined {
  return slotIn(name ?? '', map.labels.conversation) ?? name;
}

function unlessHandle(name: string | undefined, person: Person | undefined): string | undefined {
  return name === person?.handle ? undefined : name;
}

function sends(button: Element, map: InstagramMap): boolean {
  const { send, heart } = map.labels;
  if (says(button, send) || says(button, heart)) return true;
  return (
    !knows(send, button.ownerDocument) && !button.querySelector('svg, img') && Boolean(boxBeside(button, map))
  );
}

function boxBeside(button: Element, map: InstagramMap): Element | undefined {
  for (const place of around(button, 'body, main, [role="main"], [role="navigation"]')) {
    const boxes = every(place, map.anchors.editor);
    if (boxes.length) return boxes.length === 1 ? messageBoxAt(boxes[0]!, map) : undefined;
    if (every(place, map.anchors.heading).length) return undefined;
  }
  return undefined;
}

/** A picture or voice clip that waits beside the box needs no words. */
function messageOf(box: Element, text: string, page: Page, map: InstagramMap): Action | undefined {
  const beside = box.parentElement?.parentElement;
  const carries = beside && first(beside, map.anchors.attached);
  return text.trim() || carries ? sentTo(box, text, page, map) : undefined;
}

function sentTo(inside: Element, text: string, page: Page, map: InstagramMap): Action {
  const to = recipientOf(inside, page, map);
  return { kind: 'message', to, text, ...(vanishes(inside, map) ? { vanishing: true } : {}) };
}

/** The box or the head of the conversation says that nothing will stay. */
function vanishes(inside: Element, map: InstagramMap): boolean {
  const column = [...around(inside, 'body, main, [role="main"]')].at(-1);
  const said = column ? every(column, map.anchors.heading).map((h) => wordsIn(h)) : [];
  const box = column && first(column, map.anchors.editor);
  const labels = [column, box].flatMap((part) =>
    ['aria-label', 'aria-placeholder'].map((at) => part?.getAttribute(at) ?? ''),
  );
  return [...said, ...labels].some((words) => isOne(tidy(words), map.labels.vanishing));
}
