/*
 * The functions that ArkTS calls; types/libhs_error_napi/index.d.ts says what each does.
 *
 * SPDX-License-Identifier: Apache-2.0
 */

#ifndef HS_NAPI_FUNCTIONS_H
#define HS_NAPI_FUNCTIONS_H

#include "napi.h"

namespace hs_napi {

/* Gives the functions to the exports of the module. */
napi_value define_functions(napi_env env, napi_value exports);

} // namespace hs_napi

#endif
