/*
 * hs_error: turns any HarmonyOS error code into an answer.
 *
 * SPDX-License-Identifier: Apache-2.0
 * Made by `make generate` from src/; do not edit.
 *
 * Pass the integer that a HarmonyOS API threw (BusinessError.code):
 *
 *     puts(hs_error_message(1002701001));          what the system says
 *     puts(hs_error_solution(1002701001));         what to do about it
 *     if (hs_error_is_retryable(1002701001)) ...   whether trying again helps
 *
 * Everything else is reached through a record, which stands for one meaning of a code:
 *
 *     const hs_error *e = hs_error_find(1002701001);
 *     puts(hs_error_text(e, HS_TEXT_TITLE, HS_LANG_ZH));
 *     if (hs_error_action(e) == HS_ACTION_CHECK_NETWORK) ...
 *
 * Link with -lhs_error; there is nothing to set up and nothing to free.
 *
 * Codes. A code is an int64_t. A value from 2147483648 to 4294967295 and the negative int32_t with the same bits are
 * the same code. Kits give some integers meanings of their own. What a bare code means is decided by the order of
 * precedence: Health Service Kit, Account Kit, the universal codes, then the other kits by ascending domain.
 * hs_error_find_in asks for one kit's meaning and hs_error_next_meaning walks them all. The constants are in
 * hs_error_codes.h.
 *
 * Arguments. Any code and any value of a kind is legal. So is any pointer to a record: it is compared and never read
 * from, and one that is no record of this copy of the library, NULL included, stands for the unknown code. A string
 * argument is NULL or ends with a NUL; lengths and capacities are true.
 *
 * Lifetime. Records and strings are constant data of the library, or of a table that the app has registered: they live
 * until it is unloaded (dlclose), and are never freed or changed. Strings are UTF-8 and end with a NUL.
 *
 * Safety, in the terms of attributes(7). MT-Safe: may be called by any threads at once. AS-Safe: may be called in a
 * signal handler. Every function of this header is both, also after fork. None allocates, locks, blocks, sets errno,
 * makes a system call or reads the environment.
 */

#ifndef HS_ERROR_H
#define HS_ERROR_H


#include <stddef.h>
#include <stdint.h>
#ifndef __cplusplus
#include <stdbool.h>
#endif

/* The version of this header; hs_error_version() is that of the library. */
#define HS_ERROR_VERSION "0.1.0"

/* What hs_error_retry_delay returns where repeating the call is no use. */
#define HS_DELAY_STOP (-1)

/* No function throws. */
#if defined(__cplusplus) && __cplusplus >= 201103L
#define HS_ERROR_NOEXCEPT noexcept
#else
#define HS_ERROR_NOEXCEPT
#endif

#ifdef __clang__
#pragma clang diagnostic push
/* In C89 the bool of stdbool.h is an extension. */
#pragma clang diagnostic ignored "-Wc99-extensions"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The version of this header as one number: major * 1000000 + minor * 1000 + patch.
 */
#define HS_ERROR_VERSION_NUMBER 1000

/**
 * How many tables can be registered.
 */
#define HS_ERROR_TABLES_MAX 16

/**
 * An error: one meaning of a code, in one domain. Opaque; it lives as long as the library is loaded, or as the table
 * that the app registered, is never freed, and may be shared by any threads. Two pointers to the same error are equal.
 */
typedef struct hs_error hs_error;

/**
 * A domain: a kit, or another namespace of codes. The domains of the catalogue are the HS_DOMAIN_* constants of
 * hs_error_codes.h, from 2 to 9999.
 */
typedef int32_t hs_domain;

/**
 * A text of an error. NAME, CONSTANT, MESSAGE, DOMAIN, RETRY, CATEGORY and ACTION are the same in every language.
 */
typedef int32_t hs_text;

/**
 * A language of the catalogue. Any other value is English, and so is Chinese in a library that was built without it.
 */
typedef int32_t hs_lang;

/**
 * What repeating the same call is good for. A recommendation: whether the call is idempotent is yours to know.
 * Later versions may add values; treat one that you do not know as HS_RETRY_NEVER.
 */
typedef int32_t hs_retry;

/**
 * What kind of failure it is: the canonical codes of gRPC, with their numbers. Later versions may add values; treat
 * one that you do not know as HS_CATEGORY_UNKNOWN.
 */
typedef int32_t hs_category;

/**
 * The first thing to do about it, for a program to branch on. Later versions may add values; treat one that you do
 * not know as HS_ACTION_NONE.
 */
typedef int32_t hs_action;

/**
 * How an error is formatted. Any other value is HS_STYLE_LINE.
 */
typedef int32_t hs_style;

/**
 * What became of a text that was to be a code.
 */
typedef int32_t hs_parse_result;

/**
 * What became of a registration.
 */
typedef int32_t hs_register_result;

/**
 * One of an app's own errors. Texts are UTF-8. A pair of texts is indexed by HS_LANG_EN and HS_LANG_ZH; where one of
 * the two is NULL the other stands for it, and where both are the text is empty.
 */
typedef struct hs_error_entry {
  /**
   * The code.
   */
  int64_t code;
  /**
   * The name, which is also its HS_TEXT_CONSTANT; at most 255 bytes, must not be NULL or empty.
   */
  const char *name;
  /**
   * The message; must not be NULL or empty.
   */
  const char *message;
  /**
   * What happened, in a few words.
   */
  const char *title[2];
  /**
   * Why it happens.
   */
  const char *cause[2];
  /**
   * What to do.
   */
  const char *solution[2];
  /**
   * Where to read more.
   */
  const char *doc_url[2];
  /**
   * What repeating the call is good for.
   */
  hs_retry retry;
  /**
   * What kind of failure it is; 0 is HS_CATEGORY_UNKNOWN.
   */
  hs_category category;
  /**
   * The first thing to do about it.
   */
  hs_action action;
  /**
   * With HS_RETRY_THROTTLED: the seconds to wait before the call may be repeated; 0 where they are not known.
   */
  uint32_t window;
} hs_error_entry;

/**
 * A table of an app's own errors.
 */
typedef struct hs_error_table {
  /**
   * sizeof(hs_error_table).
   */
  size_t struct_size;
  /**
   * sizeof(hs_error_entry).
   */
  size_t entry_size;
  /**
   * The number of the app's domain, from HS_DOMAIN_APP_FIRST up.
   */
  hs_domain domain;
  /**
   * The key of the domain, such as my_app; must not be NULL or empty.
   */
  const char *key;
  /**
   * The name of the domain for people, by language; where both are NULL the key stands for it.
   */
  const char *kit[2];
  /**
   * The errors, by ascending code; a code from 2147483648 to 4294967295 counts as the negative int32_t with the same
   * bits, which is the same code.
   */
  const struct hs_error_entry *entries;
  /**
   * How many there are.
   */
  size_t count;
} hs_error_table;

/**
 * No domain; that of an unknown code. No code is found in it.
 */
#define HS_DOMAIN_NONE 0

/**
 * Any domain; where several have the code, the first in the order of precedence.
 */
#define HS_DOMAIN_ANY 1

/**
 * The first number that an app may give to a domain of its own.
 */
#define HS_DOMAIN_APP_FIRST 10000

/**
 * English.
 */
#define HS_LANG_EN 0

/**
 * Simplified Chinese.
 */
#define HS_LANG_ZH 1

/**
 * The name within its domain: NETWORK_UNAVAILABLE.
 */
#define HS_TEXT_NAME 0

/**
 * The name of the constant in hs_error_codes.h: HS_HEALTH_SERVICE_NETWORK_UNAVAILABLE.
 */
#define HS_TEXT_CONSTANT 1

/**
 * The message that the system itself reports, in English; may hold ${...} placeholders.
 */
#define HS_TEXT_MESSAGE 2

/**
 * What happened, in a few words.
 */
#define HS_TEXT_TITLE 3

/**
 * Why it happens: a single line, or numbered lines.
 */
#define HS_TEXT_CAUSE 4

/**
 * What to do, in the order to try: a single line, or numbered lines.
 */
#define HS_TEXT_SOLUTION 5

/**
 * The address of the page in the official reference; empty where none is known.
 */
#define HS_TEXT_DOC_URL 6

/**
 * The name of the kit.
 */
#define HS_TEXT_KIT 7

/**
 * The key of the domain: health_service.
 */
#define HS_TEXT_DOMAIN 8

/**
 * The retry class as a word: backoff.
 */
#define HS_TEXT_RETRY 9

/**
 * The category as a word: unavailable.
 */
#define HS_TEXT_CATEGORY 10

/**
 * The action as a word: check_network.
 */
#define HS_TEXT_ACTION 11

/**
 * The retry class as a sentence of advice.
 */
#define HS_TEXT_RETRY_ADVICE 12

/**
 * The part of the kit that gives the code this meaning, router; empty but for the few codes that a kit uses twice.
 */
#define HS_TEXT_MODULE 13

/**
 * The arguments, the app's configuration or the device rule it out.
 */
#define HS_RETRY_NEVER 0

/**
 * Transient: try again, waiting longer each time.
 */
#define HS_RETRY_BACKOFF 1

/**
 * Called too often: wait for the documented window.
 */
#define HS_RETRY_THROTTLED 2

/**
 * The user must do something first; never retry by itself.
 */
#define HS_RETRY_AFTER_USER_ACTION 3

/**
 * The state of this app, or of another one, must change first.
 */
#define HS_RETRY_AFTER_STATE_CHANGE 4

/**
 * Given up by whoever asked for it, usually the user.
 */
#define HS_CATEGORY_CANCELLED 1

/**
 * Nothing more is known.
 */
#define HS_CATEGORY_UNKNOWN 2

/**
 * The arguments are wrong, whatever the state of the system.
 */
#define HS_CATEGORY_INVALID_ARGUMENT 3

/**
 * It took too long.
 */
#define HS_CATEGORY_DEADLINE_EXCEEDED 4

/**
 * What was asked for does not exist.
 */
#define HS_CATEGORY_NOT_FOUND 5

/**
 * What was to be made exists already.
 */
#define HS_CATEGORY_ALREADY_EXISTS 6

/**
 * The caller may not do this.
 */
#define HS_CATEGORY_PERMISSION_DENIED 7

/**
 * A quota, a rate limit, memory or storage is used up.
 */
#define HS_CATEGORY_RESOURCE_EXHAUSTED 8

/**
 * The system is not in the state that the call needs.
 */
#define HS_CATEGORY_FAILED_PRECONDITION 9

/**
 * Stopped by a conflict with something that ran at the same time.
 */
#define HS_CATEGORY_ABORTED 10

/**
 * Past the end of what is valid.
 */
#define HS_CATEGORY_OUT_OF_RANGE 11

/**
 * Not supported on this device or by this version.
 */
#define HS_CATEGORY_UNIMPLEMENTED 12

/**
 * Something broke inside the system.
 */
#define HS_CATEGORY_INTERNAL 13

/**
 * A service or the network cannot be reached at the moment.
 */
#define HS_CATEGORY_UNAVAILABLE 14

/**
 * Data is lost or corrupt.
 */
#define HS_CATEGORY_DATA_LOSS 15

/**
 * Nobody is signed in, or not with valid credentials.
 */
#define HS_CATEGORY_UNAUTHENTICATED 16

/**
 * Nothing needs doing, or nothing is known to help.
 */
#define HS_ACTION_NONE 0

/**
 * Correct the arguments.
 */
#define HS_ACTION_FIX_ARGUMENTS 1

/**
 * Correct the order of the calls.
 */
#define HS_ACTION_FIX_CALL_ORDER 2

/**
 * Correct the app's configuration or registration.
 */
#define HS_ACTION_FIX_APP_CONFIG 3

/**
 * Ask the user for a permission.
 */
#define HS_ACTION_REQUEST_PERMISSION 4

/**
 * Have the user sign in.
 */
#define HS_ACTION_SIGN_IN 5

/**
 * Have the user accept an agreement.
 */
#define HS_ACTION_ACCEPT_AGREEMENT 6

/**
 * Have the network connection checked.
 */
#define HS_ACTION_CHECK_NETWORK 7

/**
 * Wait, then call again.
 */
#define HS_ACTION_WAIT 8

/**
 * Free memory, storage or handles.
 */
#define HS_ACTION_FREE_RESOURCES 9

/**
 * Restart the service or reconnect to it.
 */
#define HS_ACTION_RESTART_SERVICE 10

/**
 * Have the device restarted.
 */
#define HS_ACTION_RESTART_DEVICE 11

/**
 * Have the system or an app on it updated.
 */
#define HS_ACTION_UPDATE_SYSTEM 12

/**
 * Do without the function on this device.
 */
#define HS_ACTION_USE_FALLBACK 13

/**
 * Ask the user to decide or to act.
 */
#define HS_ACTION_ASK_USER 14

/**
 * Report it to the vendor.
 */
#define HS_ACTION_CONTACT_SUPPORT 15

/**
 * One line for a log, without a line feed. Made for people: its layout may change.
 */
#define HS_STYLE_LINE 0

/**
 * Everything there is to read, in paragraphs; ends with a line feed. Made for people: its layout may change.
 */
#define HS_STYLE_FULL 1

/**
 * A JSON object on one line: code, known, retryable and, under its word, each HS_TEXT_* field. Later versions may add
 * members, and never change or remove one.
 */
#define HS_STYLE_JSON 2

/**
 * It is a code.
 */
#define HS_PARSE_OK 0

/**
 * There is no text: NULL, a length of 0, or white space only.
 */
#define HS_PARSE_EMPTY 1

/**
 * The text is not a whole number.
 */
#define HS_PARSE_NOT_A_NUMBER 2

/**
 * The number does not fit an int64_t.
 */
#define HS_PARSE_OUT_OF_RANGE 3

/**
 * The table is registered; also when this very table was registered before.
 */
#define HS_REGISTER_OK 0

/**
 * The table is NULL, or its entries are.
 */
#define HS_REGISTER_NULL 1

/**
 * struct_size or entry_size is less than what sizeof gives, or senseless; or the table or its entries are not aligned.
 */
#define HS_REGISTER_BAD_SIZE 2

/**
 * The domain is below HS_DOMAIN_APP_FIRST: those numbers are the catalogue's.
 */
#define HS_REGISTER_BAD_DOMAIN 3

/**
 * Another table has the domain.
 */
#define HS_REGISTER_DOMAIN_TAKEN 4

/**
 * Another table has the entries, or some of them.
 */
#define HS_REGISTER_ENTRIES_TAKEN 5

/**
 * The key, a name or a message is NULL or empty.
 */
#define HS_REGISTER_TEXT_MISSING 6

/**
 * A text is not UTF-8.
 */
#define HS_REGISTER_TEXT_NOT_UTF8 7

/**
 * A retry class, category or action has no constant in hs_error.h.
 */
#define HS_REGISTER_BAD_KIND 8

/**
 * A code stands twice.
 */
#define HS_REGISTER_DUPLICATE_CODE 9

/**
 * The codes do not ascend, as hs_error_table says.
 */
#define HS_REGISTER_NOT_ASCENDING 10

/**
 * HS_ERROR_TABLES_MAX tables are registered.
 */
#define HS_REGISTER_FULL 11

/**
 * A name has more than 255 bytes.
 */
#define HS_REGISTER_NAME_TOO_LONG 12

/**
 * The message that the system itself reports for a code, in English; what HS_TEXT_MESSAGE holds.
 *
 * Returns a UTF-8 string, never NULL, for an unknown code "Unknown error code.". It lives as long as the library is
 * loaded; do not free it. MT-Safe, AS-Safe.
 */
const char *hs_error_message(int64_t code) HS_ERROR_NOEXCEPT;

/**
 * What to do about a code, in English, in the order to try; what HS_TEXT_SOLUTION holds.
 *
 * Returns a UTF-8 string, never NULL: numbered steps, one a line, or a single step without a number; for an unknown
 * code what to do about one. No line feed at the end. It lives as long as the library is loaded; do not free it.
 * MT-Safe, AS-Safe.
 */
const char *hs_error_solution(int64_t code) HS_ERROR_NOEXCEPT;

/**
 * Whether the same call may succeed if it is simply repeated later: HS_RETRY_BACKOFF or HS_RETRY_THROTTLED.
 *
 * Returns false for every other class and for an unknown code. A recommendation: whether the call is idempotent is
 * yours to know. MT-Safe, AS-Safe.
 */
bool hs_error_is_retryable(int64_t code) HS_ERROR_NOEXCEPT;

/**
 * How long to wait before a call that failed with this error is repeated, in milliseconds.
 *
 * `attempt` counts the repetitions: 1 for the first, which is the second call. `random` is a random number of 32 bits,
 * which rand() does not give; it spreads the waits of many callers evenly between nothing and the longest (full
 * jitter). UINT32_MAX gives the longest.
 *
 * HS_RETRY_BACKOFF: up to 1, 2 and 4 seconds before the attempts 1, 2 and 3. HS_RETRY_THROTTLED: the documented window,
 * where there is one, and the same on top of it. Attempt 0, the call itself: 0.
 *
 * Returns HS_DELAY_STOP where repeating the call is no use: for every other retry class, for attempts beyond 3, for
 * NULL and for a pointer that is no error. The same arguments always give the same answer. MT-Safe, AS-Safe.
 */
int64_t hs_error_retry_delay(const struct hs_error *error, uint32_t attempt, uint32_t random) HS_ERROR_NOEXCEPT;

/**
 * The code of a record, as documented: one that the documentation gives as an unsigned 32-bit number is positive.
 *
 * Returns 0 for NULL and for a pointer that is no record. MT-Safe, AS-Safe.
 */
int64_t hs_error_code(const struct hs_error *error) HS_ERROR_NOEXCEPT;

/**
 * The domain of a record.
 *
 * Returns HS_DOMAIN_NONE for NULL and for a pointer that is no record. MT-Safe, AS-Safe.
 */
hs_domain hs_error_domain(const struct hs_error *error) HS_ERROR_NOEXCEPT;

/**
 * A text of a record, in a language.
 *
 * Returns a UTF-8 string, never NULL. It is empty for a field that is unknown or that the record does not have. For
 * NULL, and for a pointer that is no record, the texts are those of an unknown code, so that a lookup and this call
 * can be nested. Lines are separated by line feeds, with none at the end. The string lives as long as the library is
 * loaded; do not free it. MT-Safe, AS-Safe.
 */
const char *hs_error_text(const struct hs_error *error, hs_text field, hs_lang lang) HS_ERROR_NOEXCEPT;

/**
 * What repeating the call is good for.
 *
 * Returns HS_RETRY_NEVER for NULL and for a pointer that is no record. MT-Safe, AS-Safe.
 */
hs_retry hs_error_retry(const struct hs_error *error) HS_ERROR_NOEXCEPT;

/**
 * What kind of failure it is.
 *
 * Returns HS_CATEGORY_UNKNOWN for NULL and for a pointer that is no record. MT-Safe, AS-Safe.
 */
hs_category hs_error_category(const struct hs_error *error) HS_ERROR_NOEXCEPT;

/**
 * The first thing to do about it.
 *
 * Returns HS_ACTION_NONE for NULL and for a pointer that is no record. MT-Safe, AS-Safe.
 */
hs_action hs_error_action(const struct hs_error *error) HS_ERROR_NOEXCEPT;

/**
 * The version of the library that is running, such as "0.1.0"; HS_ERROR_VERSION is that of the header.
 *
 * Returns a string, never NULL, that lives as long as the library is loaded; do not free it. MT-Safe, AS-Safe.
 */
const char *hs_error_version(void) HS_ERROR_NOEXCEPT;

/**
 * The version of the library that is running, as HS_ERROR_VERSION_NUMBER counts. MT-Safe, AS-Safe.
 */
int32_t hs_error_version_number(void) HS_ERROR_NOEXCEPT;

/**
 * The version of the catalogue: a version, "+" and a digest that differs whenever any of the data does.
 *
 * Returns a string, never NULL, that lives as long as the library is loaded; do not free it. MT-Safe, AS-Safe.
 */
const char *hs_error_catalogue_version(void) HS_ERROR_NOEXCEPT;

/**
 * Finds what a bare code means: the first in the order of precedence that has it.
 *
 * A code above INT32_MAX and the int32_t with the same bits are one code. The few codes that need more than 32 bits are
 * also found by what an int32_t keeps of them, which is what napi_get_value_int32 hands over.
 *
 * Returns NULL for an unknown code. The record lives as long as the library is loaded. MT-Safe, AS-Safe.
 */
const struct hs_error *hs_error_find(int64_t code) HS_ERROR_NOEXCEPT;

/**
 * Finds the meaning that a code has in one domain, or, with HS_DOMAIN_ANY, what the bare code means. Where a kit itself
 * gives a code several meanings this is the first, and hs_error_next_meaning finds the others.
 *
 * Returns NULL for an unknown domain and for a code that the domain does not have. The record lives as long as the
 * library is loaded. MT-Safe, AS-Safe.
 */
const struct hs_error *hs_error_find_in(hs_domain domain, int64_t code) HS_ERROR_NOEXCEPT;

/**
 * Finds an error by its name within a domain (NETWORK_UNAVAILABLE; case matters), or, with HS_DOMAIN_ANY, in the first
 * domain in the order of precedence that has the name.
 *
 * The name is NULL or a string that ends with a NUL; it is read during the call only. Returns NULL for NULL, an
 * unknown domain and an unknown name. The record lives as long as the library is loaded. MT-Safe, AS-Safe.
 */
const struct hs_error *hs_error_find_name(hs_domain domain, const char *name) HS_ERROR_NOEXCEPT;

/**
 * Walks every error: the catalogue by ascending code and, within one code, in the order of precedence; then each
 * registered table in its own order. A code above INT32_MAX is walked where the int32_t with the same bits is.
 *
 * NULL starts the walk. Returns NULL behind the last record, and for a pointer that is no record. The record lives as
 * long as the library is loaded. MT-Safe, AS-Safe: a walk has no state but the pointer.
 */
const struct hs_error *hs_error_next(const struct hs_error *error) HS_ERROR_NOEXCEPT;

/**
 * Finds what the same code means next: elsewhere in the same kit (HS_TEXT_MODULE says where), or in the next domain that
 * has it, in the order of precedence.
 *
 * Begin with what hs_error_find returns to see every meaning. Returns NULL behind the last one, for NULL and for a
 * pointer that is no record. The record lives as long as the library is loaded. MT-Safe, AS-Safe.
 */
const struct hs_error *hs_error_next_meaning(const struct hs_error *error) HS_ERROR_NOEXCEPT;

/**
 * Formats what a bare code means, as snprintf does.
 *
 * Writes at most `capacity` bytes, the NUL at the end included, which is always written unless `capacity` is 0; what
 * stands behind the NUL within `capacity` may change, too. A text that does not fit is cut, never inside a UTF-8
 * character; JSON that has been cut is no JSON, so measure it first. With NULL for a buffer the text is only measured.
 *
 * Returns the length of the whole text without the NUL: it has been cut if that is not less than `capacity`. An unknown
 * code is formatted as well, with its number. MT-Safe, AS-Safe.
 */
size_t hs_error_format(char *buffer, size_t capacity, int64_t code, hs_style style, hs_lang lang) HS_ERROR_NOEXCEPT;

/**
 * Formats an error, as hs_error_format does for what a bare code means.
 *
 * NULL, and a pointer that is no error, are formatted as the unknown code 0. MT-Safe, AS-Safe.
 */
size_t hs_error_format_error(char *buffer,
                             size_t capacity,
                             const struct hs_error *error,
                             hs_style style,
                             hs_lang lang)
HS_ERROR_NOEXCEPT;

/**
 * The language that a tag asks for: BCP 47 (zh-Hans-CN), POSIX (zh_CN.UTF-8), or what HarmonyOS reports (zh-Hans).
 * A tag whose language is zh, whatever the script or region, gives HS_LANG_ZH; everything else, an empty tag and NULL
 * give HS_LANG_EN.
 *
 * The tag is NULL or a string that ends with a NUL; it is read during the call only. MT-Safe, AS-Safe.
 */
hs_lang hs_lang_from_tag(const char *tag) HS_ERROR_NOEXCEPT;

/**
 * Reads a code from text, as some system modules deliver it: "401", " 0xC9 ".
 *
 * The text ends after `length` bytes or at a NUL before that; nothing behind is read. It is accepted as a whole or not
 * at all: white space (space, \t, \n, \v, \f, \r), an optional + or -, decimal digits or 0x or 0X with hexadecimal
 * digits, white space. Leading zeros are decimal. There is no other notation: no fraction, exponent or separator.
 *
 * Returns HS_PARSE_OK and sets *code, unless code is NULL; or the reason, and leaves *code alone. The code need not be
 * a known one. MT-Safe, AS-Safe.
 */
hs_parse_result hs_error_parse(const char *text, size_t length, int64_t *code) HS_ERROR_NOEXCEPT;

/**
 * Registers a table of an app's own errors. From then on every function answers for them, behind those of the
 * catalogue, in the order of registration.
 *
 * The table, its entries and their texts must stay as they are until the process ends or the library is unloaded:
 * they are read in place. A module that has registered a table must not be unloaded (dlclose) before the library.
 * There is no way to take a table back.
 *
 * Returns HS_REGISTER_OK, or the first thing that is wrong. Then nothing is registered, and *fault, unless fault is
 * NULL, becomes the index of the entry that is wrong, or the count where it is none of them; 0 where the table itself
 * cannot be read (NULL, too short). A table without entries is fine. Each copy of the library, such as a shared and a
 * static one in one process, has its own tables. MT-Safe, AS-Safe: any threads may register and look up at once; a
 * lookup sees a table whole or not at all.
 */
hs_register_result hs_error_register(const struct hs_error_table *table, size_t *fault) HS_ERROR_NOEXCEPT;

#ifdef __cplusplus
} /* extern "C" */
#endif

#ifdef __clang__
#pragma clang diagnostic pop
#endif

#endif /* HS_ERROR_H */
