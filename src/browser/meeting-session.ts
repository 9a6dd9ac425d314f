import type { MeetingAction } from '#domain/meeting/meeting-action.ts';
import { reduceMeeting } from '#domain/meeting/meeting-reducer.ts';
import type { Meeting } from '#domain/meeting/meeting-state.ts';
import { receiveMessage, stateMessage } from '#domain/meeting/meeting-sync.ts';
import { resumeMeeting } from '#domain/meeting/meeting-time.ts';
import { isWorthKeeping } from '#domain/meeting/worth-keeping.ts';
import { replicaOf } from '#domain/meeting/replica.ts';
import type { Replica } from '#domain/meeting/replica.ts';
import { stampChange } from '#domain/meeting/stamp-change.ts';
import { hearOf, isThere } from '#domain/meeting/window-message.ts';
import type { Company, WindowMessage, WindowRole } from '#domain/meeting/window-message.ts';
import { openMeetingChannel } from './meeting-channel.ts';
import type { MeetingChannel } from './meeting-channel.ts';
import { writeMeeting } from './meeting-storage.ts';
import { putAway } from './meeting-vault.ts';
import { randomName } from './random-name.ts';
import type { MeetingHealth } from './meeting-storage.ts';

interface Listeners {
  /** Something is to be shown anew. */
  readonly onChange: () => void;
  readonly onWindow: (message: WindowMessage) => void;
}

/** A meeting as one window holds it: in step with the other windows and with what is kept. */
export class MeetingSession {
  /** New each time a window is loaded, so that no two changes have the same stamp. */
  readonly name = randomName();
  readonly #channel: MeetingChannel;
  readonly #listeners: Listeners;
  #replica: Replica | undefined;
  #company: Company = new Map();
  #health: MeetingHealth = 'kept';
  #role: WindowRole;

  constructor(slug: string, role: WindowRole, listeners: Listeners) {
    this.#role = role;
    this.#listeners = listeners;
    this.#channel = openMeetingChannel(slug, {
      onSync: (message) => {
        this.#receive(message);
      },
      onWindow: (message) => {
        const before = this.#company;
        this.#company = hearOf(before, message, Date.now());
        listeners.onWindow(message);
        // Most of these only say that a window is still there.
        if (before.size !== this.#company.size) listeners.onChange();
      },
    });
    this.sayHere();
    setInterval(() => {
      this.sayHere();
    }, 1000);
    window.addEventListener('pagehide', () => {
      this.#channel.send({ type: 'here', from: this.name, role: this.#role, isLeaving: true });
    });
    this.#channel.send({ type: 'ask' });
  }

  get meeting(): Meeting | undefined {
    return this.#replica?.meeting ?? undefined;
  }

  get health(): MeetingHealth {
    return this.#health;
  }

  /** Takes up a meeting: one that was kept, or a new one. */
  begin(replica: Replica): void {
    const meeting = replica.meeting && resumeMeeting(replica.meeting, Date.now());
    const resumed = meeting ? stampChange(replica, meeting, this.name) : replica;
    this.#take(resumed);
    this.#channel.send(stateMessage(resumed));
  }

  beginNew(meeting: Meeting): void {
    this.begin(replicaOf(meeting));
  }

  act(action: MeetingAction): void {
    const { meeting } = this;
    if (!this.#replica || !meeting) return;
    const next = stampChange(this.#replica, reduceMeeting(meeting, action, Date.now()), this.name);
    if (next === this.#replica) return;
    this.#channel.send(stateMessage(next));
    this.#take(next);
  }

  become(role: WindowRole): void {
    this.#role = role;
    this.sayHere();
  }

  sayHere(): void {
    this.#channel.send({ type: 'here', from: this.name, role: this.#role, isLeaving: false });
  }

  send(message: WindowMessage): void {
    this.#channel.send(message);
  }

  hasWindow(role: WindowRole): boolean {
    return isThere(this.#company, role, Date.now());
  }

  #receive(message: unknown): void {
    const { replica, answer } = receiveMessage(this.#replica, message);
    if (answer) this.#channel.send(answer);
    if (replica && replica !== this.#replica) this.#take(replica);
  }

  #take(replica: Replica): void {
    this.#replica = replica;
    // A deck that is only leafed through leaves nothing behind.
    if (replica.meeting === null || isWorthKeeping(replica.meeting)) {
      this.#health = writeMeeting(replica);
      void putAway(replica);
    }
    this.#listeners.onChange();
  }
}
