/* SPDX-License-Identifier: Apache-2.0 */

#include "code.h"
#include "hs_error.h"
#include "values.h"

namespace hs_napi {

namespace {

bool parse_code(napi_env env, const std::string &text, int64_t &code) {
    /* To hs_error_parse a NUL ends the text; to ArkTS it is a character like any other. */
    bool has_nul = text.find('\0') != std::string::npos;
    hs_parse_result outcome = has_nul ? HS_PARSE_NOT_A_NUMBER : hs_error_parse(text.data(), text.size(), &code);
    if (outcome == HS_PARSE_EMPTY) {
        return refuse(env, "the code is an empty string");
    }
    if (outcome == HS_PARSE_OUT_OF_RANGE || (outcome == HS_PARSE_OK && !is_safe_integer(code))) {
        return refuse(env, "the code is a string whose number is beyond 2^53 - 1");
    }
    return outcome == HS_PARSE_OK || refuse(env, "the code is a string that is not a whole number");
}

bool read_string_code(napi_env env, napi_value value, int64_t &code) {
    std::string text;
    return read_string(env, value, "the code", text) && parse_code(env, text, code);
}

/* `wanted` says for the TypeError what would have been right. */
bool read_bare_code(napi_env env, napi_value value, const char *wanted, int64_t &code) {
    napi_valuetype type = napi_undefined;
    if (!type_of(env, value, type)) {
        return false;
    }
    switch (type) {
    case napi_number:
        /* As 64 bits: int32 would cut the codes of 11 digits. */
        return read_integer(env, value, "the code", code);
    case napi_string:
        return read_string_code(env, value, code);
    default:
        return refuse(env, std::string(wanted) + ", not " + type_name(type));
    }
}

} // namespace

bool read_code(napi_env env, napi_value error, int64_t &code) {
    napi_valuetype type = napi_undefined;
    if (!type_of(env, error, type)) {
        return false;
    }
    if (type != napi_object) {
        return read_bare_code(env, error, "an error, a number or a string is expected", code);
    }
    napi_value value = nullptr;
    return succeeded(env, napi_get_named_property(env, error, "code", &value)) &&
           read_bare_code(env, value, "the error's code must be a number or a string", code);
}

} // namespace hs_napi
