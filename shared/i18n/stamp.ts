/** Local date and time as part of a file name: `2026-11-22 14.03`. A colon is not allowed there. */
export function stampOf(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${date} ${two(at.getHours())}.${two(at.getMinutes())}`;
}
