/** Which right each action of the talks asks for; part of the table in `rights-table.ts`. */
export const trackDecisions = {
  // What is normal may be read by everybody; of the requests each sees his own [E-22].
  'aftercare.mine': { nothing: 'anyone' },
  'aftercare.normal': { nothing: 'anyone' },

  // The talks are between the two of them [E-21] [C-14].
  'aftercare.talks': { aftercare: 'party' },
  'aftercare.talkForm': { aftercare: 'party' },
  'aftercare.talkPropose': { aftercare: 'party' },
  'aftercare.talkAgree': { aftercare: 'party' },
  'aftercare.talkCalendar': { aftercare: 'party' },
  'aftercare.talkHeld': { aftercare: 'claimer' },
  'aftercare.helpForm': { aftercare: 'claimer' },
  'aftercare.help': { aftercare: 'claimer' },
  'aftercare.along': { aftercare: 'claimer' },

  // How far and how fast is the victim's own say.
  'aftercare.talkNotWanted': { aftercare: 'victim' },
  'aftercare.pauseForm': { aftercare: 'victim' },
  'aftercare.pause': { aftercare: 'victim' },
  'aftercare.resume': { aftercare: 'victim' },
  'aftercare.otherForm': { aftercare: 'victim' },
  'aftercare.other': { aftercare: 'victim' },
  'aftercare.again': { aftercare: 'victim' },
} as const;

/** What those buttons bring along beside their case. */
export const trackBrings = {
  'aftercare.talkForm': { pick: 'first' },
  'aftercare.talkPropose': { pick: 'first', date: '2026-11-25', time: '10:00', way: 'phone' },
  'aftercare.talkAgree': { pick: 'first.1' },
  'aftercare.talkCalendar': { pick: 'first' },
  'aftercare.talkHeld': { pick: 'first' },
  'aftercare.talkNotWanted': { pick: 'first' },
  'aftercare.pause': { until: '2026-12-01' },
  'aftercare.help': { help: 'socialWork' },
  'aftercare.along': { on: '2026-11-23' },
} as const;
