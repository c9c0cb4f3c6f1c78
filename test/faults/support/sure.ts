/** A value that must be there for a check to make sense. */
export function sure<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Something the check needs is not there');
  return value;
}
