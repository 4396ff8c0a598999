/** Which right each action beside the measures asks for; part of the table in `rights-table.ts`. */
export const besideDecisions = {
  'incident.otherSteps': { incident: 'see' },
  'writings.contactForm': { incident: 'decide' },
  'writings.contact': { incident: 'decide' },
  'writings.goOn': { incident: 'decide' },
  'writings.letter': { incident: 'decide' },
  'writings.other': { incident: 'decide' },
  'silence.still': { incident: 'decide' },

  // Everybody may tell a client to leave; what was begun is the reporter's and, once sent, also who decides' [SK-2c].
  'order.start': { nothing: 'anyone' },
  'order.begin': { nothing: 'anyone' },
  'order.show': { incident: 'takePart' },
  'order.give': { incident: 'takePart' },
  'order.takeBack': { incident: 'takePart' },
  'order.policeCalled': { incident: 'takePart' },
  'order.policeNotNeeded': { incident: 'decide' },
  'order.left': { incident: 'takePart' },

  // Who was warned may say that the client is there, or that it is over; not that it lasts longer [H2-2b].
  'return.form': { incident: 'takePart' },
  'return.expect': { incident: 'takePart' },
  'return.extendForm': { incident: 'takePart' },
  'return.extend': { incident: 'takePart' },
  'return.card': { incident: 'alerted' },
  'return.here': { incident: 'alerted' },
  'return.end': { incident: 'alerted' },

  // The reporter may say that the injury is worse; whether it was reported is not his to settle [E-19].
  'accident.form': { incident: 'safety' },
  'accident.settle': { incident: 'safety' },
  'accident.worseForm': { incident: 'see' },
  'accident.worse': { incident: 'see' },

  // First care is for who decides, and for a safety officer who is called in his place; that it is not right, anybody in it may say [LG-1].
  'care.form': { incident: 'safety' },
  'care.record': { incident: 'safety' },
  'care.reopen': { incident: 'see' },
  // Who is called when something stays undone is no secret.
  'escalation.show': { nothing: 'anyone' },

  // A letter says who the client is and is sent in the municipality's name: who decides makes it.
  'letter.choose': { incident: 'decide' },
  'letter.form': { incident: 'decide' },
  'letter.change': { incident: 'decide' },
  'letter.write': { incident: 'decide' },
  'letter.discard': { incident: 'decide' },
  'letter.make': { incident: 'decide' },
  'talk.calendar': { incident: 'decide' },
} as const;
