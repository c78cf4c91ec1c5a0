/*
 * What HarmonyOS error codes mean and what to do about them.
 *
 *     import hsError from 'libhs_error_napi.so';
 *
 * SPDX-License-Identifier: Apache-2.0
 *
 * Errors. Every function that takes an `error` takes what was caught, such as a BusinessError, whose `code` is a number
 * or a string, or that code itself. A string is a whole number, decimal or with 0x, with or without white space around
 * it: '401', ' 0xC9 '. A code that nobody knows is fine everywhere. What is no code throws a TypeError: an error
 * without a code, NaN, Infinity, a fraction, a number beyond 2^53 - 1, any other string, any other type. What a getter
 * of the error throws is passed on.
 *
 * Codes. From 2147483648 to 4294967295 a number and the negative one with the same 32 bits are the same code. Several
 * kits may give one number meanings of their own; then what is meant is the Health Service Kit's, then Account Kit's,
 * then the universal one. `find` asks for one kit's, `meanings` for all.
 *
 * Languages. `lang` is a tag such as i18n.System.getSystemLanguage() returns: any Chinese ('zh-Hans-CN') gives Chinese;
 * everything else, '', undefined and null give English. Anything but a string throws a TypeError.
 *
 * Every function may be called on any thread.
 */

/** What was caught: a BusinessError, or anything else that has a code. */
export interface BusinessErrorLike {
  code: number | string;
}

/** One meaning of a code. Later versions may add values of `retry`, `category` and `action`. */
export interface Explanation {
  /** The code as documented; that of an unknown one as it was given. */
  code: number;
  /** Whether the code is known. If not, name, constant, domain, kit, docUrl and module are empty. */
  known: boolean;
  /** Whether the same call may succeed if it is simply repeated later; false for an unknown code. */
  retryable: boolean;
  /** The name within the domain: 'NETWORK_UNAVAILABLE'. */
  name: string;
  /** The name of the constant in C: 'HS_HEALTH_SERVICE_NETWORK_UNAVAILABLE'. */
  constant: string;
  /** The key of the domain, as `find` takes it: 'health_service'. */
  domain: string;
  /** The name of the kit, in the language. */
  kit: string;
  /** The message that the system itself reports, in English; may hold ${...} placeholders. */
  message: string;
  /** What happened, in a few words, in the language. */
  title: string;
  /** Why it happens, in the language: a single line, or numbered lines. */
  cause: string;
  /** What to do, in the language: a single line, or numbered lines; also for an unknown code. */
  solution: string;
  /** The address of the page in the official reference, in the language; '' where none is known. */
  docUrl: string;
  /** 'never', 'backoff', 'throttled', 'after_user_action' or 'after_state_change'; 'never' for an unknown code. */
  retry: string;
  /** The kind of failure, as gRPC counts them: 'unavailable'; 'unknown' for an unknown code. */
  category: string;
  /** The first thing to do, for a program to branch on: 'check_network'; 'none' for an unknown code. */
  action: string;
  /** The retry class as a sentence of advice, in the language. */
  retryAdvice: string;
  /** The part of the kit that gives the code this meaning: 'router'; '' but for the few codes that a kit uses twice. */
  module: string;
}

/** What an error means. An unknown code gives an explanation whose `known` is false. */
export const explain: (error: BusinessErrorLike | number | string, lang?: string) => Explanation;

/**
 * What an error means in one domain: 'health_service', 'account', 'universal', ... A domain that does not have the
 * code, or that does not exist, gives an explanation whose `known` is false; a domain that is no string a TypeError.
 */
export const find: (error: BusinessErrorLike | number | string, domain: string, lang?: string) => Explanation;

/** Everything that the code of an error means, what `explain` returns first. An unknown code gives []. */
export const meanings: (error: BusinessErrorLike | number | string, lang?: string) => Explanation[];

/**
 * An error as text: 'line' is one line for a log, without a line feed; 'full' everything there is to read, in
 * paragraphs; 'json' an object on one line, which has what an Explanation has, with doc_url and retry_advice for docUrl
 * and retryAdvice. Without a style it is 'line'; any other style throws a TypeError. An unknown code is formatted as
 * well, with its number.
 */
export const format: (error: BusinessErrorLike | number | string, style?: 'line' | 'full' | 'json',
  lang?: string) => string;

/**
 * How many milliseconds to wait before the call that failed is repeated, or -1 where repeating it is no use: always for
 * an unknown code.
 *
 * `attempt` is 1 before the first repetition, 2 before the second, ...; beyond 3 the answer is -1. `random`, from 0 to
 * 1, spreads the waits of many devices: 1 gives the longest. Without it the module draws one. An attempt that is no
 * whole number, or negative, and a random number that is out of its range throw a TypeError.
 */
export const retryDelay: (error: BusinessErrorLike | number | string, attempt: number, random?: number) => number;

/** Whether the same call may succeed if it is simply repeated later; false for an unknown code. */
export const isRetryable: (error: BusinessErrorLike | number | string) => boolean;

/** The version of the library: '0.1.0'. */
export const version: () => string;

/** The version of the library's catalogue: a version, '+' and a digest that differs whenever any of the data does. */
export const catalogueVersion: () => string;
