/** A small ladder: the site's own mark, where a company has no logo. */
export function RungsMark({ className = 'h-7 w-5' }: { className?: string }) {
  return (
    <svg viewBox="0 0 20 28" className={className} aria-hidden="true">
      <path
        d="M3 1v26M17 1v26"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path d="M3 7h14M3 14h14M3 21h14" fill="none" stroke="currentColor" strokeWidth="4" />
    </svg>
  );
}
