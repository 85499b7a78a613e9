import type { Control } from '../../core/platform.ts';
import { closest, usable } from '../shared/find.ts';
import type { XMap } from './map.ts';
import { authorOf } from './person.ts';

export function like(map: XMap): Control {
  const { anchors } = map;
  return {
    what: anchors.like.what,
    act: 'react',
    at: (target) => closest(target, anchors.like),
    read: (button) => {
      const post = closest(button, anchors.post);
      const person = post && usable(button) ? authorOf(post, map) : undefined;
      return person && { kind: 'react', person, on: 'post' };
    },
  };
}
