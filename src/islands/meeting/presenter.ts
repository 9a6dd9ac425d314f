import { setDeckKeys, areDeckKeysOn } from '#browser/deck-keys-switch.ts';
import { toggleFullScreen } from '#browser/full-screen.ts';
import { MeetingSession } from '#browser/meeting-session.ts';
import { inOneWindow } from '#browser/only-window.ts';
import { DISCUSS_SECONDS, expandPlan } from '#domain/meeting/expand-plan.ts';
import type { MeetingStep } from '#domain/meeting/expand-plan.ts';
import type { MeetingPlan } from '#domain/meeting/meeting-plan.ts';
import type { MeetingAction } from '#domain/meeting/meeting-action.ts';
import type { Meeting, Place } from '#domain/meeting/meeting-state.ts';
import { nextPlace, previousPlace, shownPage } from '#domain/meeting/neighbour-place.ts';
import type { Outline } from '#domain/meeting/neighbour-place.ts';
import { timerLeft } from '#domain/meeting/meeting-time.ts';
import type { StageCommand } from './stage-command.ts';
import type { WindowRole } from '#domain/meeting/window-message.ts';
import { isSkipped } from './is-skipped.ts';
import { KeptCopies } from './kept-copies.ts';
import { openAudience } from './audience-window.ts';
import { beginMeeting } from './begin-meeting.ts';
import type { PlannedDeck } from './begin-meeting.ts';
import type { DeckPage } from './read-deck.ts';
import { Questions } from './questions.ts';
import type { QuestionAddresses } from './questions.ts';
import { StepPages } from './step-pages.ts';

/** What may lie over the window until it is closed. */
export type DialogName = 'overview' | 'jump' | 'counts' | 'read' | 'help';

interface Setting {
  readonly page: DeckPage;
  readonly ownPlan: MeetingPlan | undefined;
  readonly role: WindowRole;
  readonly addresses: QuestionAddresses;
  /** A frame of fixed size, out of sight, to lay out screens in. */
  readonly measure: HTMLElement;
  readonly onChange: () => void;
  /** Leads back to the page the deck was made from. */
  readonly onLeave: () => void;
  /** Shows the code of that page. */
  readonly onCode: () => void;
}

/** One window of a presentation: carries out what keys and buttons ask for, and says what is to be shown. */
export class Presenter {
  readonly page: DeckPage;
  readonly session: MeetingSession;
  readonly questions: Questions;
  readonly pages: StepPages;
  readonly #onChange: () => void;
  readonly #onLeave: () => void;
  readonly #onCode: () => void;
  /** Copies of what is shown in this window. */
  readonly copies = new KeptCopies();
  role: WindowRole;
  dialog: DialogName | undefined;
  areKeysOn = areDeckKeysOn();
  /** Whether the browser would not open the audience window. */
  isBlocked = false;

  readonly planned: PlannedDeck;

  constructor({ page, ownPlan, role, addresses, measure, onChange, onLeave, onCode }: Setting) {
    this.page = page;
    this.planned = { deck: page.deck, ownPlan };
    this.role = role;
    this.#onChange = onChange;
    this.#onLeave = onLeave;
    this.#onCode = onCode;
    this.questions = new Questions(addresses, onChange);
    this.pages = new StepPages(page, this.questions, measure);
    this.session = new MeetingSession(page.deck.slug, role, {
      onChange: () => {
        if (this.meeting) this.questions.want(this.meeting.plan);
        onChange();
      },
      onWindow: (message) => {
        if (message.type === 'full-screen' && this.role !== 'console')
          void toggleFullScreen(message.isWanted);
      },
    });
  }

  get meeting(): Meeting | undefined {
    return this.session.meeting;
  }

  /** Takes up or begins the meeting, and keeps its clock. */
  async start(): Promise<void> {
    await beginMeeting(this.session, this.planned);
    setInterval(this.#onChange, 1000);
    inOneWindow(`so-tay-34/hop/${this.page.deck.slug}`, () => {
      setInterval(() => {
        this.act({ type: 'tick' });
      }, 1000);
    });
  }

  act(action: MeetingAction): void {
    this.session.act(action);
  }

  /** @throws TypeError before the meeting has begun */
  outline(): Outline {
    const { meeting } = this;
    if (!meeting) throw new TypeError('Cannot turn pages: no meeting has begun');
    return {
      steps: expandPlan(meeting.plan).length,
      pagesOf: (step) => this.pages.of(meeting, step).length,
      isSkipped: (step) => isSkipped(meeting, expandPlan(meeting.plan)[step], this.questions),
    };
  }

  run(command: StageCommand): void {
    const { meeting } = this;
    if (!meeting) return;
    switch (command) {
      case 'next':
        this.#move('turn', nextPlace(meeting.place, this.outline()));
        break;
      case 'previous':
        this.#move('turn', previousPlace(meeting.place, this.outline()));
        break;
      case 'first':
        this.#move('go', { step: 0, page: 0 });
        break;
      case 'last':
        this.#move('go', { step: expandPlan(meeting.plan).length - 1, page: 0 });
        break;
      case 'toggle-black':
      case 'toggle-white':
      case 'larger':
      case 'smaller':
      case 'toggle-timer':
        this.act({ type: command });
        break;
      case 'toggle-theme':
        this.act({ type: 'set-theme', theme: meeting.theme === 'bright' ? 'dark' : 'bright' });
        break;
      case 'start':
        this.#start(meeting);
        break;
      case 'toggle-full-screen':
        void toggleFullScreen();
        break;
      case 'leave':
        this.#leave();
        break;
      case 'console':
        this.toggleConsole();
        break;
      case 'overview':
      case 'jump':
      case 'counts':
      case 'read':
      case 'help':
        this.open(command);
        break;
      case 'code':
        this.#onCode();
        break;
      case 'leave-field':
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    }
  }

  goTo(step: number): void {
    this.#move('go', { step, page: 0 });
  }

  open(dialog: DialogName | undefined): void {
    this.dialog = dialog;
    this.#onChange();
  }

  setKeys(isOn: boolean): void {
    setDeckKeys(isOn);
    this.areKeysOn = isOn;
    this.#onChange();
  }

  /** This window becomes the console and another one opens for the room; or it becomes the only window again. */
  toggleConsole(): void {
    if (this.role === 'audience') return;
    this.#become(this.role === 'console' ? 'stage' : 'console');
    if (this.role === 'console' && !this.session.hasWindow('audience')) this.openAudience();
  }

  openAudience(): void {
    this.isBlocked = !openAudience();
    this.#onChange();
  }

  #become(role: 'stage' | 'console'): void {
    this.role = role;
    this.session.become(role);
    const url = new URL(window.location.href);
    if (role === 'console') url.searchParams.set('ban-dieu-khien', '1');
    else url.searchParams.delete('ban-dieu-khien');
    history.replaceState(null, '', url);
    this.#onChange();
  }

  /** The clock of an agenda starts with the first step, whoever forgets to press the button. */
  #move(type: 'turn' | 'go', to: Place): void {
    const { meeting } = this;
    if (!meeting) return;
    const isCovered = meeting.cover !== 'none' && type === 'turn';
    const isMove = to.step !== meeting.place.step && !isCovered;
    if (isMove && meeting.plan.minutes !== null && meeting.beganAt === null) this.act({ type: 'start' });
    this.act({ type, to });
    if (isMove) this.#followTalk(expandPlan(meeting.plan)[to.step]);
  }

  /** A talk in pairs has its own timer; leaving it takes the timer away. */
  #followTalk(step: MeetingStep | undefined): void {
    const { meeting } = this;
    if (!meeting) return;
    const isTalk = step?.type === 'situation' && step.phase === 'discuss';
    const isOver = meeting.timer === null || timerLeft(meeting.timer, Date.now()) === 0;
    if (isTalk && isOver) this.act({ type: 'start-timer', seconds: DISCUSS_SECONDS });
    else if (!isTalk && meeting.timer !== null) this.act({ type: 'remove-timer' });
  }

  #start(meeting: Meeting): void {
    if (meeting.plan.minutes !== null && meeting.runningSince === null) this.act({ type: 'start' });
    if (this.role === 'console') this.session.send({ type: 'full-screen', isWanted: true });
    else void toggleFullScreen(true);
  }

  /** Out of full screen first; the only window then goes back to the page. Console and audience stay: Esc is next to F5 on a clicker. */
  #leave(): void {
    if (document.fullscreenElement) void toggleFullScreen(false);
    else if (this.role === 'console') this.session.send({ type: 'full-screen', isWanted: false });
    else if (this.role === 'stage') this.#onLeave();
  }

  /** Which screen of the current step is shown, from 0. */
  shownPage(meeting: Meeting): number {
    return shownPage(meeting.place, this.outline());
  }
}
