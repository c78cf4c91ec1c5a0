/*
 * What the fuzzing targets share: HOLD, which ends the run where the contract is broken, and the input, read piece by
 * piece. Memory that the library reads or writes is a block of its own, so that the address sanitizer knows its end.
 */

#ifndef FUZZ_H
#define FUZZ_H

#include "hs_error.h"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HOLD(condition) ((condition) ? (void)0 : broken(#condition, __FILE__, __LINE__))
#define SAME(a, b) (strcmp((a), (b)) == 0)
#define COUNT(array) (sizeof(array) / sizeof *(array))

/* How many bytes a name may have. */
enum { LONGEST_NAME = 255 };

_Noreturn static inline void broken(const char *condition, const char *file, int line) {
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, condition);
    abort();
}

/* 1 in a run that has PLANTED in its environment: a target lies about a length then, and has to be caught. */
static inline int planted(void) {
    static int known = -1;
    return known >= 0 ? known : (known = getenv("PLANTED") != NULL);
}

typedef struct {
    const uint8_t *data;
    size_t left;
} input;

/* The next bytes as a number; behind the end of the input there are zeros. */
static inline uint64_t take(input *in, size_t bytes) {
    uint64_t number = 0;
    for (size_t i = 0; i < bytes && in->left > 0; i++, in->data++, in->left--) {
        number |= (uint64_t)*in->data << (8 * i);
    }
    return number;
}

/* Every block of a run, to be freed at its end. */
static void *blocks[1024];
static size_t block_count;

static inline void *block(size_t size) {
    HOLD(block_count < COUNT(blocks));
    blocks[block_count] = malloc(size);
    HOLD(blocks[block_count] != NULL);
    return blocks[block_count++];
}

static inline void free_blocks(void) {
    while (block_count > 0) {
        free(blocks[--block_count]);
    }
}

/* The next bytes, up to a NUL, as a string in a block of its own. */
static inline char *take_string(input *in, size_t most) {
    size_t length = strnlen((const char *)in->data, most < in->left ? most : in->left);
    char *text = (char *)block(length + 1);
    memcpy(text, in->data, length);
    text[length] = '\0';
    in->data += length;
    in->left -= length;
    return text;
}

/* One code has several spellings: from 2147483648 to 4294967295 it is the negative int32_t with the same bits. */
static inline int64_t canonical(int64_t code) {
    return code > INT32_MAX && code <= UINT32_MAX ? code - (INT64_C(1) << 32) : code;
}

/* How long the UTF-8 character is that a text begins with, by the table of RFC 3629; 0 if it is none. */
static inline size_t character(const char *text) {
    const unsigned char *byte = (const unsigned char *)text;
    size_t length = *byte < 0x80 ? 1 : *byte < 0xc2 ? 0 : *byte < 0xe0 ? 2 : *byte < 0xf0 ? 3 : *byte < 0xf5 ? 4 : 0;
    unsigned char least = *byte == 0xe0 ? 0xa0 : *byte == 0xf0 ? 0x90 : 0x80;
    unsigned char most = *byte == 0xed ? 0x9f : *byte == 0xf4 ? 0x8f : 0xbf;
    for (size_t i = 1; i < length; i++, least = 0x80, most = 0xbf) {
        if (byte[i] < least || byte[i] > most) {
            return 0;
        }
    }
    return length;
}

static inline int is_utf8(const char *text) {
    while (*text != '\0') {
        size_t length = character(text);
        if (length == 0) {
            return 0;
        }
        text += length;
    }
    return 1;
}

#endif
