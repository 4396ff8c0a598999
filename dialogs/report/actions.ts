import { instruct } from './instruct.ts';
import { cancel } from './leave.ts';
import { mineAction } from './mine.ts';
import { show, supplementAction, withdrawAsk, withdrawSure } from './sent.ts';
import { safe, start, unsafe } from './start.ts';
import { back, goToStep, next, quick, resume, send } from './steps.ts';

/** The report dialog's part of the table. */
export const reportActions = {
  'report.start': start,
  'report.unsafe': unsafe,
  'report.safe': safe,
  'report.next': next,
  'report.back': back,
  'report.step': goToStep,
  'report.quick': quick,
  'report.send': send,
  'report.resume': resume,
  'report.cancel': cancel,
  'report.instruct': instruct,
  'report.mine': mineAction,
  'report.show': show,
  'report.supplement': supplementAction,
  'report.withdraw': withdrawAsk,
  'report.withdrawSure': withdrawSure,
} as const;
