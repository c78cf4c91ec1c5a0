/* SPDX-License-Identifier: Apache-2.0 */

#include "status.h"

namespace hs_napi {

bool succeeded(napi_env env, napi_status status) {
    if (status == napi_ok) {
        return true;
    }
    /* An exception that is pending already, such as one from a getter, says more than a status does. */
    bool is_pending = status == napi_pending_exception;
    if (!is_pending && napi_is_exception_pending(env, &is_pending) == napi_ok && !is_pending) {
        std::string problem = "hs_error: N-API answered with status " + std::to_string(status);
        static_cast<void>(napi_throw_error(env, nullptr, problem.c_str()));
    }
    return false;
}

bool refuse(napi_env env, const std::string &problem) {
    succeeded(env, napi_throw_type_error(env, nullptr, ("hs_error: " + problem).c_str()));
    return false;
}

} // namespace hs_napi
