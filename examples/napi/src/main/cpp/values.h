/*
 * Values of ArkTS as values of C++, and back.
 *
 * SPDX-License-Identifier: Apache-2.0
 */

#ifndef HS_NAPI_VALUES_H
#define HS_NAPI_VALUES_H

#include "napi.h"
#include "status.h"
#include <cstddef>
#include <string>

namespace hs_napi {

bool type_of(napi_env env, napi_value value, napi_valuetype &type);

/* The type as a message says it: "a string", "undefined". */
const char *type_name(napi_valuetype type);

/* Whether an argument of this type counts as left out: undefined and null. */
bool is_omitted(napi_valuetype type);

/* A number. `what` names it for the TypeError that anything else gets, here and below. */
bool read_number(napi_env env, napi_value value, const char *what, double &number);

/* A whole number that ArkTS can tell from its neighbours: from -(2^53 - 1) to 2^53 - 1. */
bool read_integer(napi_env env, napi_value value, const char *what, int64_t &number);

/* Whether a number is in that range; for one that came as text. */
bool is_safe_integer(int64_t number);

/* A string as UTF-8, of any length. */
bool read_string(napi_env env, napi_value value, const char *what, std::string &text);

/* The same, except that `text` stays as it is where the argument is left out. */
bool read_optional_string(napi_env env, napi_value value, const char *what, std::string &text);

/* nullptr where it fails. */
napi_value string_value(napi_env env, const std::string &text);
napi_value boolean_value(napi_env env, bool truth);
napi_value integer_value(napi_env env, int64_t number);

/* Sets a property; fails where making the value failed. */
bool set_property(napi_env env, napi_value object, const char *name, napi_value value);

/* The arguments of a call; one that is missing is undefined. */
template <size_t N> bool read_arguments(napi_env env, napi_callback_info info, napi_value (&arguments)[N]) {
    size_t count = N;
    return succeeded(env, napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr));
}

/* A scope for the handles that one turn of a loop makes, so that they do not pile up. */
class HandleScope {
  public:
    explicit HandleScope(napi_env env);
    ~HandleScope();
    HandleScope(const HandleScope &) = delete;
    HandleScope &operator=(const HandleScope &) = delete;

    /* False where opening it failed. */
    bool is_open() const;

  private:
    napi_env env_;
    napi_handle_scope scope_;
};

} // namespace hs_napi

#endif
