/*
 * The code in what ArkTS has caught.
 *
 * SPDX-License-Identifier: Apache-2.0
 */

#ifndef HS_NAPI_CODE_H
#define HS_NAPI_CODE_H

#include "napi.h"
#include <cstdint>

namespace hs_napi {

/* Takes an error, whose `code` is a number or a string, or such a code itself. Anything else gets a TypeError. */
bool read_code(napi_env env, napi_value error, int64_t &code);

} // namespace hs_napi

#endif
