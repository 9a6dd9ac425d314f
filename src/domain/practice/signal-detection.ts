import type { Attempt } from './attempt.ts';
import { isNamingAttempt } from './attempt.ts';
import { LEGITIMATE } from './label.ts';
import { normalDensity, probit } from './probit.ts';

/**
 * How situations were named, in counts. "Detected" and "named" stay apart: signal detection asks whether a behaviour
 * was told from legitimate work, whatever it was called; naming it rightly is a second thing.
 */
export interface DetectionCounts {
  /** Situations showing a behaviour. */
  readonly signals: number;
  /** Of these, called some behaviour: the hits of d′. */
  readonly detected: number;
  /** Of these, called by the right name: what results show as "nhận ra đúng". */
  readonly named: number;
  /** Situations showing legitimate work. */
  readonly noises: number;
  /** Of these, called some behaviour: "nhận nhầm việc làm đúng". */
  readonly falseAlarms: number;
}

/** Counts the answers that name a situation (`recognise` and `judge`); the caller chooses the mode and the time. */
export function countDetection(attempts: readonly Attempt[]): DetectionCounts {
  const naming = attempts.filter(isNamingAttempt);
  const signals = naming.filter(({ label }) => label !== LEGITIMATE);
  const noises = naming.filter(({ label }) => label === LEGITIMATE);
  const isCalledBehaviour = ({ taken }: Attempt) => taken !== LEGITIMATE;
  return {
    signals: signals.length,
    detected: signals.filter(isCalledBehaviour).length,
    named: signals.filter(({ correct }) => correct).length,
    noises: noises.length,
    falseAlarms: noises.filter(isCalledBehaviour).length,
  };
}

/**
 * A rate that is never 0 or 1, by the log-linear correction (Hautus 1995, Behavior Research Methods 27, 46–51).
 *
 * @returns (count + 0.5) / (total + 1), above 0 and below 1
 */
export function correctedRate(count: number, total: number): number {
  return (count + 0.5) / (total + 1);
}

/** How well two kinds are told apart, in standard deviations; 0 is guessing, 1.68 is H = .8 with F = .2. */
export function dPrime(hitRate: number, falseAlarmRate: number): number {
  return probit(hitRate) - probit(falseAlarmRate);
}

/**
 * Which way someone leans, in standard deviations: 0 is even, below 0 calls too much a behaviour, above 0 too little
 * (Macmillan & Creelman, Detection Theory).
 */
export function criterion(hitRate: number, falseAlarmRate: number): number {
  return -(probit(hitRate) + probit(falseAlarmRate)) / 2;
}

/**
 * Standard error of d′ (Gourevitch & Galanter 1967, Psychometrika 32, 25–33).
 *
 * @param signals how many situations showed a behaviour
 * @param noises how many showed legitimate work
 */
export function dPrimeError(
  hitRate: number,
  signals: number,
  falseAlarmRate: number,
  noises: number,
): number {
  const variance = (rate: number, total: number) =>
    (rate * (1 - rate)) / (total * normalDensity(probit(rate)) ** 2);
  return Math.sqrt(variance(hitRate, signals) + variance(falseAlarmRate, noises));
}
