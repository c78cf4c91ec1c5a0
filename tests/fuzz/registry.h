/* What has been registered, which stays: a run takes it back here, so that it leaves nothing to the next one. */

#ifndef REGISTRY_H
#define REGISTRY_H

#include "fuzz.h"

/* Has this name in a library that is built with `--cfg fuzzing`, and no name in any other. */
extern const hs_error_table *hs_error_tables[HS_ERROR_TABLES_MAX];

static inline void empty_registry(void) {
    memset(hs_error_tables, 0, sizeof hs_error_tables);
}

#endif
