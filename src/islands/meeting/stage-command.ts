import type { KeyCommand } from '#domain/deck/key-command.ts';

/** What a button asks for: what keys do too, or the QR code of the page behind the screen. */
export type StageCommand = KeyCommand | 'code';
