/*
 * An app's own errors, linked into the module under test and registered when it is loaded: kinds of code that the
 * catalogue need not have.
 *
 * SPDX-License-Identifier: Apache-2.0
 */

#include "hs_error.h"

namespace {

const hs_error_entry ENTRIES[] = {
    {4294901765, /* 0xFFFF0005, which is -65531 as an int32_t */
     "UNSIGNED_32",
     "A message.",
     {"A title", "标题"},
     {"A cause.", "原因。"},
     {"A solution.", "办法。"},
     {nullptr, nullptr},
     HS_RETRY_NEVER,
     HS_CATEGORY_INTERNAL,
     HS_ACTION_CONTACT_SUPPORT,
     0},
    {98765432101,
     "ELEVEN_DIGITS",
     "A message.",
     {"A title", nullptr},
     {nullptr, nullptr},
     {nullptr, nullptr},
     {nullptr, nullptr},
     HS_RETRY_THROTTLED,
     HS_CATEGORY_RESOURCE_EXHAUSTED,
     HS_ACTION_WAIT,
     60},
};

const hs_error_table TABLE = {
    sizeof(hs_error_table), sizeof(hs_error_entry), HS_DOMAIN_APP_FIRST, "my_app", {"My app", "我的应用"}, ENTRIES, 2};

__attribute__((constructor)) void register_own_errors() {
    static_cast<void>(hs_error_register(&TABLE, nullptr));
}

} // namespace
