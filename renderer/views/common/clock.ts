import { createContext, useContext } from 'react';
import { dayOf } from './date-text';

/** Says which day it is; given anew where a picture or a test must not depend on the day. */
export const TodayContext = createContext<() => string>(() => dayOf(new Date()));

/** Today as an ISO date, asked afresh each time. */
export function useToday(): () => string {
  return useContext(TodayContext);
}
