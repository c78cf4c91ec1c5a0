/*
 * Registers the module libhs_error_napi.so when it is loaded.
 *
 * SPDX-License-Identifier: Apache-2.0
 */

#include "functions.h"

namespace {

/* The name is that of the file without lib and .so: by it the system finds the module that ArkTS imports. */
napi_module registration = {1, 0, nullptr, hs_napi::define_functions, "hs_error_napi", nullptr, {nullptr}};

__attribute__((constructor)) void register_module() {
    napi_module_register(&registration);
}

} // namespace
