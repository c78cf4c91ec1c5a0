/* SPDX-License-Identifier: Apache-2.0 */

#include "values.h"
#include <cmath>

namespace hs_napi {

namespace {

const int64_t MAX_SAFE = 9007199254740991;

bool refuse_type(napi_env env, const char *what, const char *wanted, napi_valuetype type) {
    return refuse(env, std::string(what) + " must be " + wanted + ", not " + type_name(type));
}

/* The string in a value that is one: measured first, then read into a buffer that it fits. */
bool read_utf8(napi_env env, napi_value value, std::string &text) {
    size_t length = 0;
    if (!succeeded(env, napi_get_value_string_utf8(env, value, nullptr, 0, &length))) {
        return false;
    }
    std::string buffer(length + 1, '\0'); /* N-API writes a NUL at the end. */
    if (!succeeded(env, napi_get_value_string_utf8(env, value, &buffer[0], buffer.size(), &length))) {
        return false;
    }
    buffer.resize(length);
    text.swap(buffer);
    return true;
}

} // namespace

bool type_of(napi_env env, napi_value value, napi_valuetype &type) {
    return succeeded(env, napi_typeof(env, value, &type));
}

const char *type_name(napi_valuetype type) {
    switch (type) {
    case napi_undefined:
        return "undefined";
    case napi_null:
        return "null";
    case napi_boolean:
        return "a boolean";
    case napi_number:
        return "a number";
    case napi_string:
        return "a string";
    case napi_symbol:
        return "a symbol";
    case napi_object:
        return "an object";
    case napi_function:
        return "a function";
    case napi_bigint:
        return "a bigint";
    default:
        return "a native value";
    }
}

bool is_omitted(napi_valuetype type) {
    return type == napi_undefined || type == napi_null;
}

bool read_number(napi_env env, napi_value value, const char *what, double &number) {
    napi_valuetype type = napi_undefined;
    if (!type_of(env, value, type)) {
        return false;
    }
    if (type != napi_number) {
        return refuse_type(env, what, "a number", type);
    }
    return succeeded(env, napi_get_value_double(env, value, &number));
}

bool read_integer(napi_env env, napi_value value, const char *what, int64_t &number) {
    double exact = 0;
    if (!read_number(env, value, what, exact)) {
        return false;
    }
    /* napi_get_value_int64 makes 0 of NaN and cuts a fraction off. */
    if (std::trunc(exact) != exact || std::fabs(exact) > static_cast<double>(MAX_SAFE)) {
        return refuse(env, std::string(what) + " must be a whole number from -(2^53 - 1) to 2^53 - 1");
    }
    return succeeded(env, napi_get_value_int64(env, value, &number));
}

bool is_safe_integer(int64_t number) {
    return number >= -MAX_SAFE && number <= MAX_SAFE;
}

bool read_string(napi_env env, napi_value value, const char *what, std::string &text) {
    napi_valuetype type = napi_undefined;
    if (!type_of(env, value, type)) {
        return false;
    }
    return type == napi_string ? read_utf8(env, value, text) : refuse_type(env, what, "a string", type);
}

bool read_optional_string(napi_env env, napi_value value, const char *what, std::string &text) {
    napi_valuetype type = napi_undefined;
    return type_of(env, value, type) && (is_omitted(type) || read_string(env, value, what, text));
}

napi_value string_value(napi_env env, const std::string &text) {
    napi_value value = nullptr;
    return succeeded(env, napi_create_string_utf8(env, text.data(), text.size(), &value)) ? value : nullptr;
}

napi_value boolean_value(napi_env env, bool truth) {
    napi_value value = nullptr;
    return succeeded(env, napi_get_boolean(env, truth, &value)) ? value : nullptr;
}

napi_value integer_value(napi_env env, int64_t number) {
    napi_value value = nullptr;
    return succeeded(env, napi_create_int64(env, number, &value)) ? value : nullptr;
}

bool set_property(napi_env env, napi_value object, const char *name, napi_value value) {
    return value != nullptr && succeeded(env, napi_set_named_property(env, object, name, value));
}

HandleScope::HandleScope(napi_env env) : env_(env), scope_(nullptr) {
    succeeded(env, napi_open_handle_scope(env, &scope_));
}

HandleScope::~HandleScope() {
    if (is_open()) {
        succeeded(env_, napi_close_handle_scope(env_, scope_));
    }
}

bool HandleScope::is_open() const {
    return scope_ != nullptr;
}

} // namespace hs_napi
