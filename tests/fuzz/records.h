/* Every error of the catalogue, as a walk meets them. */

#ifndef RECORDS_H
#define RECORDS_H

#include "fuzz.h"

static const hs_error *records[10000];
static size_t record_count;

static inline void load_records(void) {
    const hs_error *e = NULL;
    while ((e = hs_error_next(e)) != NULL) {
        HOLD(record_count < COUNT(records));
        records[record_count++] = e;
    }
    HOLD(record_count > 0);
}

#endif
