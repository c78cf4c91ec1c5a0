/*
 * N-API: HarmonyOS's, or, where its header is not there, Node's, which is the same. So the module can be tested on any
 * machine that has Node.
 *
 * SPDX-License-Identifier: Apache-2.0
 */

#ifndef HS_NAPI_NAPI_H
#define HS_NAPI_NAPI_H

#if __has_include(<napi/native_api.h>)
#include <napi/native_api.h>
#else
#include <node_api.h>
#endif

#endif
