/*
 * An error as ArkTS gets it: the Explanation of types/libhs_error_napi/index.d.ts.
 *
 * SPDX-License-Identifier: Apache-2.0
 */

#ifndef HS_NAPI_EXPLANATION_H
#define HS_NAPI_EXPLANATION_H

#include "hs_error.h"
#include "napi.h"

namespace hs_napi {

/* The explanation of an error or, where that is nullptr, of the unknown `code`; nullptr where it fails. */
napi_value explanation_of(napi_env env, const hs_error *error, int64_t code, hs_lang lang);

/* An array of the explanations of an error and of everything else that its code means. */
napi_value explanations_from(napi_env env, const hs_error *error, hs_lang lang);

} // namespace hs_napi

#endif
