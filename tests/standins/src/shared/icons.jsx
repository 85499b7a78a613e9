/** Plain line drawings of our own, named by what they mean. */
const drawings = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 5a3 3 0 0 1 0 6M18 14.5c2.3.8 3.5 2.7 3.5 5.5',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-5 4-7 8-7s8 2 8 7',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  heart: 'M12 20S4 15 4 9a4 4 0 0 1 8-1.5A4 4 0 0 1 20 9c0 6-8 11-8 11z',
  comment: 'M4 5h16v11H10l-5 4v-4H4z',
  share: 'M4 13v6h16v-6M12 15V4M8 8l4-4 4 4',
  thumb: 'M4 11h3v9H4zM7 12l4-8c2 0 3 1 2.5 3l-.5 3h5c1.5 0 2 1 1.7 2.2l-1.5 6c-.3 1-1 1.8-2.2 1.8H7',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.1',
  video: 'M4 6h11v12H4zM15 11l5-3v8l-5-3',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 10h.1M15.5 10h.1M8 14c1 2 7 2 8 0',
  cog: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.100 2.100M16.300 16.300l2.100 2.100M18.400 5.600l-2.100 2.100M7.700 16.300l-2.100 2.100',
  more: 'M6 12h.1M12 12h.1M18 12h.1',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  send: 'M4 12 20 4l-5 16-3-7z',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 6-5 12 0 18M12 3c5 6 5 12 0 18',
  at: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM16 8v5c0 3 5 3 5-1a9 9 0 1 0-4 7.5',
};

/** `label` gives the picture a name of its own; Instagram says it again in a title, X does not. Otherwise it is silent. */
export function Icon({ name, label, titled = true, height }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      height={height}
      {...(label ? { 'aria-label': label, role: 'img' } : { 'aria-hidden': 'true' })}
    >
      {label && titled && <title>{label}</title>}
      <path d={drawings[name]} />
    </svg>
  );
}
