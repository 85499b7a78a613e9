/** The mark: two bands that meet at a badge. Takes the colour of the text around it. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path d="M7 2 14.6 17M25 2 17.4 17" stroke="currentColor" stroke-width="4.2" stroke-linecap="round" />
      <rect x="10" y="17" width="12" height="12" rx="3" fill="currentColor" />
      <circle cx="16" cy="21.4" r="1.9" fill="var(--paper)" />
      <path
        d="M12.9 26.6c.7-1.9 5.5-1.9 6.2 0"
        stroke="var(--paper)"
        stroke-width="1.6"
        stroke-linecap="round"
      />
    </svg>
  );
}
