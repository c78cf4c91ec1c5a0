/*
 * hs_error_format and hs_error_format_error: whatever the capacity, what is written is the longest part of the whole
 * text that fits and ends with a character, and the length is that of the whole. The input chooses an error of the
 * catalogue, of a table with texts of its own, or none, and how it is formatted.
 */

#include "records.h"
#include "registry.h"

enum { LARGEST = 64 * 1024, LONGEST_TEXT = 100 };

/* What is asked for: a bare code, or an error. */
typedef struct {
    const hs_error *error;
    int64_t code;
    int is_bare;
    hs_style style;
    hs_lang lang;
} request;

static hs_error_entry entry;
static hs_error_table table;

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc, (void)argv;
    load_records();
    return 0;
}

/* A table with one error, registered if all of its texts are UTF-8. */
static void take_table(input *in, int64_t code) {
    entry = (hs_error_entry){.code = code, .retry = (hs_retry)take(in, 1) % 5};
    entry.name = take_string(in, LONGEST_TEXT);
    entry.message = take_string(in, LONGEST_TEXT);
    table = (hs_error_table){.struct_size = sizeof table,
                             .entry_size = sizeof entry,
                             .domain = HS_DOMAIN_APP_FIRST,
                             .key = "app",
                             .entries = &entry,
                             .count = 1};
    table.kit[HS_LANG_ZH] = take_string(in, LONGEST_TEXT);
    entry.title[HS_LANG_EN] = take_string(in, LONGEST_TEXT);
    entry.cause[HS_LANG_ZH] = take_string(in, LONGEST_TEXT);
    entry.solution[HS_LANG_EN] = take_string(in, LONGEST_TEXT);
    hs_error_register(&table, NULL);
}

static int32_t take_kind(input *in) {
    uint8_t choice = (uint8_t)take(in, 1);
    return choice < 250 ? choice % 4 - (choice == 249) : (int32_t)take(in, 4);
}

static request take_request(input *in) {
    request asked = {.style = take_kind(in), .lang = take_kind(in)};
    uint8_t choice = (uint8_t)take(in, 1);
    if (choice < 64) {
        asked.error = records[take(in, 2) % record_count];
        asked.code = hs_error_code(asked.error);
        asked.is_bare = choice % 2 == 0;
    } else if (choice < 128) {
        asked.code = (int64_t)take(in, 8);
        asked.is_bare = 1;
    } else if (choice < 248) {
        asked.code = (int64_t)take(in, choice % 4 + 1);
        take_table(in, asked.code);
        asked.error = hs_error_find_in(HS_DOMAIN_APP_FIRST, asked.code);
        asked.code = asked.error == NULL ? 0 : asked.code;
    } else {
        /* A pointer that is no error, and NULL. */
        asked.error = choice == 255 ? NULL : (const hs_error *)(const void *)((const char *)records[0] + choice - 247);
    }
    if (asked.is_bare) {
        asked.error = hs_error_find(asked.code);
    }
    return asked;
}

static size_t formatted(char *buffer, size_t capacity, const request *asked) {
    return asked->is_bare ? hs_error_format(buffer, capacity, asked->code, asked->style, asked->lang)
                          : hs_error_format_error(buffer, capacity, asked->error, asked->style, asked->lang);
}

/* A text as JSON wants it, byte by byte. */
static char *escaped(char *to, const char *text) {
    for (; *text != '\0'; text++) {
        if ((unsigned char)*text < ' ' && *text != '\n') {
            to += sprintf(to, "\\u%04x", (unsigned)*text);
            continue;
        }
        if (*text == '"' || *text == '\\' || *text == '\n') {
            *to++ = '\\';
        }
        *to++ = *text == '\n' ? 'n' : *text;
    }
    return to;
}

static const char *json(const request *asked) {
    static const char *const WORDS[] = {"name", "constant", "message", "title",    "cause",  "solution",     "doc_url",
                                        "kit",  "domain",   "retry",   "category", "action", "retry_advice", "module"};
    static char text[LARGEST];
    int is_known = hs_error_domain(asked->error) != HS_DOMAIN_NONE;
    hs_retry retry = hs_error_retry(asked->error);
    char *to = text;
    to +=
        sprintf(to, "{\"code\":%lld,\"known\":%s,\"retryable\":%s", (long long)asked->code, is_known ? "true" : "false",
                retry == HS_RETRY_BACKOFF || retry == HS_RETRY_THROTTLED ? "true" : "false");
    for (size_t field = 0; field < COUNT(WORDS); field++) {
        to += sprintf(to, ",\"%s\":\"", WORDS[field]);
        to = escaped(to, hs_error_text(asked->error, (hs_text)field, asked->lang));
        to += sprintf(to, "\"");
    }
    sprintf(to, "}");
    return text;
}

/* What its style promises of a whole text. */
static void check_whole(const char *whole, const request *asked) {
    HOLD(is_utf8(whole));
    if (asked->style == HS_STYLE_JSON) {
        HOLD(SAME(whole, json(asked)));
    } else if (asked->style == HS_STYLE_FULL) {
        HOLD(whole[strlen(whole) - 1] == '\n');
        HOLD(strstr(whole, hs_error_text(asked->error, HS_TEXT_MESSAGE, asked->lang)) != NULL);
    } else {
        for (const char *at = whole; *at != '\0'; at++) {
            HOLD((unsigned char)*at >= ' ');
        }
        HOLD(strstr(whole, hs_error_text(asked->error, HS_TEXT_NAME, asked->lang)) != NULL ||
             hs_error_domain(asked->error) == HS_DOMAIN_APP_FIRST);
    }
}

/* The block has as many bytes as the capacity says: one byte more is found by the sanitizer. */
static void check_cut(const char *whole, size_t capacity, const request *asked) {
    char *buffer = block(capacity);
    size_t fits = 0;
    HOLD(formatted(buffer, capacity + (size_t)planted(), asked) == strlen(whole));
    if (capacity == 0) {
        return;
    }
    while (whole[fits] != '\0' && fits + character(whole + fits) < capacity) {
        fits += character(whole + fits);
    }
    HOLD(memcmp(buffer, whole, fits) == 0 && buffer[fits] == '\0');
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static char whole[LARGEST];
    input in = {data, size};
    size_t capacity = take(&in, 2), needed;
    request asked = take_request(&in);
    needed = formatted(NULL, capacity, &asked);
    HOLD(needed > 0 && needed < sizeof whole);
    HOLD(formatted(whole, sizeof whole, &asked) == needed && strlen(whole) == needed);
    check_whole(whole, &asked);
    check_cut(whole, capacity % (needed + 3), &asked);
    empty_registry();
    free_blocks();
    return 0;
}
