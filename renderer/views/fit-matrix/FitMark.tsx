import type { FitValue } from './pairs';

/** Two circles: one and the same, overlapping, apart, and crossed out. The word beside says the same. */
const drawings: { readonly [V in FitValue]: string } = {
  shared: 'M16 2a8 8 0 1 0 .01 0M16 5a5 5 0 1 0 .01 0',
  complementary: 'M12 3a7 7 0 1 0 .01 0M20 3a7 7 0 1 0 .01 0',
  neutral: 'M8 4a6 6 0 1 0 .01 0M24 4a6 6 0 1 0 .01 0',
  conflict: 'M4 10h9M28 10h-9M10 6l4 4-4 4M22 6l-4 4 4 4',
};

export function FitMark({ value }: { readonly value: FitValue | null }) {
  if (!value) return null;
  return (
    <svg width="32" height="20" viewBox="0 0 32 20" fill="none" aria-hidden="true">
      <path d={drawings[value]} stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
