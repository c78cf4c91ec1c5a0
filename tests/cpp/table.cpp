// A table of the app's own: what the catalogue may not have yet.

#include "hs_error.hpp"
#include "topics.h"

namespace {

hs_error_entry entry(std::int64_t code, hs_category category) {
    hs_error_entry made = {};
    made.code = code;
    made.name = "APP_ERROR";
    made.message = "An error of the app.";
    made.title[HS_LANG_EN] = "App error";
    made.category = category;
    return made;
}

} // namespace

bool register_app() {
    static hs_error_entry entries[19];
    static hs_error_table table = {};
    std::size_t count = 0;
    entries[count++] = entry(-65530, HS_CATEGORY_ABORTED);
    for (hs_category category = 0; category <= HS_CATEGORY_UNAUTHENTICATED; category++) {
        entries[count++] = entry(50000 + category, category);
    }
    entries[count++] = entry(90079100997, HS_CATEGORY_NOT_FOUND);
    table.struct_size = sizeof table;
    table.entry_size = sizeof *entries;
    table.domain = HS_DOMAIN_APP_FIRST;
    table.key = "app";
    table.entries = entries;
    table.count = count;
    return hs_error_register(&table, nullptr) == HS_REGISTER_OK;
}
