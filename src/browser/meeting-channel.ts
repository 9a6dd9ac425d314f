import { windowMessageSchema } from '#domain/meeting/window-message.ts';
import type { WindowMessage } from '#domain/meeting/window-message.ts';
import { stateMessage } from '#domain/meeting/meeting-sync.ts';
import type { SyncMessage } from '#domain/meeting/meeting-sync.ts';
import { meetingInEvent } from './meeting-storage.ts';

/** The line between the windows of one deck. */
export interface MeetingChannel {
  send(message: SyncMessage | WindowMessage): void;
  close(): void;
}

/**
 * Opens the line. Where the browser has no BroadcastChannel, the storage tells other windows what is kept, only later.
 *
 * @param slug of the deck
 */
export function openMeetingChannel(
  slug: string,
  {
    onSync,
    onWindow,
  }: {
    /** A message about the meeting, unread. */
    readonly onSync: (message: unknown) => void;
    readonly onWindow: (message: WindowMessage) => void;
  },
): MeetingChannel {
  const channel =
    'BroadcastChannel' in globalThis ? new BroadcastChannel(`so-tay-34/hop/${slug}`) : undefined;
  const onMessage = ({ data }: MessageEvent<unknown>) => {
    const message = windowMessageSchema.safeParse(data);
    if (message.success) onWindow(message.data);
    else onSync(data);
  };
  const onStorage = (event: StorageEvent) => {
    const replica = meetingInEvent(event);
    if (replica?.meeting?.plan.kit === slug) onSync(stateMessage(replica));
  };
  channel?.addEventListener('message', onMessage);
  window.addEventListener('storage', onStorage);
  return {
    send(message) {
      channel?.postMessage(message);
    },
    close() {
      channel?.close();
      window.removeEventListener('storage', onStorage);
    },
  };
}
