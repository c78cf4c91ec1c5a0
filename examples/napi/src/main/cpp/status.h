/*
 * What becomes of a failure. A function that can fail returns false or nullptr, and then an exception is pending for
 * ArkTS: the caller returns at once, and nobody throws in C++.
 *
 * SPDX-License-Identifier: Apache-2.0
 */

#ifndef HS_NAPI_STATUS_H
#define HS_NAPI_STATUS_H

#include "napi.h"
#include <string>

namespace hs_napi {

/* Whether a call of N-API succeeded. Every status goes through here. */
bool succeeded(napi_env env, napi_status status);

/* Throws a TypeError at whoever called from ArkTS. Returns false, for the caller to return. */
bool refuse(napi_env env, const std::string &problem);

} // namespace hs_napi

#endif
