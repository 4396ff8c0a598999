/**
 * Where the protocol's letters contradict themselves, its own text, or the law of today, the municipality chooses.
 * Beside each choice stands why there is one; `presentDay` is what holds where nothing was chosen.
 */
export interface LetterSettings {
  /**
   * L-3 announces a ban and yet says "wij hebben hiertoe moeten besluiten", though nothing is decided.
   * `nothingDecided` says that the client is still welcome; `decided` is the protocol's sentence.
   */
  readonly announcement: 'nothingDecided' | 'decided';
  /**
   * L-5 takes it for granted that a police report was made. `asRecorded` says what was done, or nothing;
   * `presumed` always says so, as the protocol does, and the linter objects where it is not true.
   */
  readonly policeSentence: 'asRecorded' | 'presumed';
  /** L-2 has the department head hold the conduct talk, chapter 5 the direct manager. Chapter 5 is the rule. */
  readonly talkHeldBy: 'manager' | 'departmentHead';
  /** L-2 sends the client to the town hall's reception, though talks are held where the department is. */
  readonly talkReception: 'asPlanned' | 'townHall';
  /**
   * The letters name article 139 (lokaalvredebreuk), the instruction for the office huisvredebreuk: article 138.
   * A building for public service is 139 (HR 13-11-2018, ECLI:NL:HR:2018:2100); 138 is for what is not public.
   */
  readonly trespassArticle: '139' | '138';
  /**
   * L-3 and L-5 speak of all locations, chapter 5 of "een gemeentelijke locatie". A ban must be proportionate, so
   * the letter says what was decided; `all` says all, whatever was decided, and the linter objects.
   */
  readonly banLocations: 'asDecided' | 'all';
  /**
   * What a ban says to who disagrees. A ban from a municipal building is no decision (besluit; CRvB 2014,
   * ECLI:NL:CRVB:2014:1967), so there is no objection to it: an answer in writing and a complaint are open.
   */
  readonly banRemedy: 'complaint' | 'objection' | 'nothing';
  /** Chapter 5 points to the complaint procedure; its letters do not. Said in what is about the talk [M2-9]. */
  readonly complaintRoute: 'mentioned' | 'leftOut';
  /**
   * L-2 threatens to break off contact "geheel"; L-5 shows that who needs the municipality can always write to it, and
   * the law does not allow less.
   */
  readonly contactAfterRepeat: 'writingOnly' | 'none';
  /**
   * The ground on which the register rests (AVG 6). The data protection authority wants a legitimate interest for a
   * list of one's own; some municipalities name their public task. To be confirmed by the FG.
   */
  readonly registrationBasis: 'legitimateInterest' | 'publicTask';
}

/** What holds where the municipality has chosen nothing: the choice that law and practice point to today. */
export const presentDay: LetterSettings = {
  announcement: 'nothingDecided',
  policeSentence: 'asRecorded',
  talkHeldBy: 'manager',
  talkReception: 'asPlanned',
  trespassArticle: '139',
  banLocations: 'asDecided',
  banRemedy: 'complaint',
  complaintRoute: 'mentioned',
  contactAfterRepeat: 'writingOnly',
  registrationBasis: 'legitimateInterest',
};
