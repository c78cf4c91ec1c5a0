/*
 * hs_error_find_name: the same record that a search through the sorted names of the catalogue and of a table gives.
 * The name is that of a record, with a few bytes changed, or any string.
 */

#include "records.h"

typedef struct {
    const char *name;
    hs_domain domain;
    const hs_error *record;
} named;

static named names[COUNT(records)];
static char longest[LONGEST_NAME + 1];
/* A name of its own, one that the catalogue has too, and the longest there is. */
static hs_error_entry entries[] = {{.code = -1, .name = "UPLOAD_QUEUE_FULL", .message = "Full."},
                                   {.code = 1, .name = "PERMISSION_DENIED", .message = "Denied."},
                                   {.code = 2, .name = longest, .message = "Long."}};
static const hs_error_table table = {.struct_size = sizeof(hs_error_table),
                                     .entry_size = sizeof(hs_error_entry),
                                     .domain = HS_DOMAIN_APP_FIRST,
                                     .key = "app",
                                     .entries = entries,
                                     .count = COUNT(entries)};

/* By name, and by precedence where several domains have it. */
static int compare(const void *a, const void *b) {
    const named *one = a, *other = b;
    int order = strcmp(one->name, other->name);
    return order != 0 ? order : (one->domain > other->domain) - (one->domain < other->domain);
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc, (void)argv;
    memset(longest, 'N', LONGEST_NAME);
    HOLD(hs_error_register(&table, NULL) == HS_REGISTER_OK);
    load_records();
    for (size_t i = 0; i < record_count; i++) {
        const hs_error *e = records[i];
        names[i] = (named){hs_error_text(e, HS_TEXT_NAME, HS_LANG_EN), hs_error_domain(e), e};
    }
    qsort(names, record_count, sizeof *names, compare);
    return 0;
}

/* The first with a name in a domain, or in any. */
static const hs_error *naive(hs_domain domain, const char *name) {
    size_t low = 0, high = record_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(names[middle].name, name) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (; low < record_count && SAME(names[low].name, name); low++) {
        if (domain == HS_DOMAIN_ANY || domain == names[low].domain) {
            return names[low].record;
        }
    }
    return NULL;
}

/* The name of a record with bytes changed, put in front of what is left of the input. */
static char *take_name(input *in, size_t index) {
    const char *name = names[index % record_count].name;
    size_t length = strlen(name), changes = take(in, 1) % 4;
    char *changed = block(length + 1);
    memcpy(changed, name, length + 1);
    for (; changes > 0; changes--) {
        size_t at = take(in, 1) % (length + 1);
        changed[at] = at == length ? '\0' : (char)take(in, 1);
    }
    return changed;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    input in = {data, size};
    size_t index = take(&in, 2);
    uint8_t choice = (uint8_t)take(&in, 1);
    hs_domain domain = choice < 32    ? HS_DOMAIN_ANY
                       : choice < 96  ? names[index % record_count].domain
                       : choice < 224 ? choice - 96
                       : choice < 240 ? HS_DOMAIN_APP_FIRST + choice - 224
                                      : (hs_domain)take(&in, 4);
    char *name = index % 4 == 3 ? take_string(&in, in.left) : take_name(&in, index / 4);
    const hs_error *found = hs_error_find_name(domain, name + (planted() ? strlen(name) + 1 : 0));
    HOLD(found == naive(domain, name));
    HOLD(found == NULL || SAME(hs_error_text(found, HS_TEXT_NAME, HS_LANG_EN), name));
    HOLD(hs_error_find_name(domain, NULL) == NULL);
    free_blocks();
    return 0;
}
