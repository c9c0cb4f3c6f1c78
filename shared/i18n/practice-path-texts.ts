import type { PracticeWords } from '../red-thread/practice-path';
import { practicePath as german } from './de/practice-path';
import { practicePath as english } from './en/practice-path';
import type { Language } from './records';

/** What the measures of a practice path are called, in the language of the plan. */
export function practiceWords(language: Language): PracticeWords {
  return language === 'en' ? english : german;
}
