/* SPDX-License-Identifier: Apache-2.0 */

#include "functions.h"
#include "code.h"
#include "explanation.h"
#include "hs_error.h"
#include "values.h"
#include <random>

namespace hs_napi {

namespace {

/* ---- arguments ---- */

bool read_lang(napi_env env, napi_value value, hs_lang &lang) {
    std::string tag;
    if (!read_optional_string(env, value, "lang", tag)) {
        return false;
    }
    lang = hs_lang_from_tag(tag.c_str());
    return true;
}

bool read_style(napi_env env, napi_value value, hs_style &style) {
    std::string word = "line";
    if (!read_optional_string(env, value, "style", word)) {
        return false;
    }
    if (word != "line" && word != "full" && word != "json") {
        return refuse(env, "style must be 'line', 'full' or 'json'");
    }
    style = word == "full" ? HS_STYLE_FULL : word == "json" ? HS_STYLE_JSON : HS_STYLE_LINE;
    return true;
}

bool read_attempt(napi_env env, napi_value value, uint32_t &attempt) {
    int64_t number = 0;
    if (!read_integer(env, value, "attempt", number)) {
        return false;
    }
    if (number < 0) {
        return refuse(env, "attempt must not be negative");
    }
    attempt = number < UINT32_MAX ? static_cast<uint32_t>(number) : UINT32_MAX;
    return true;
}

/* A number from 0 to 1, as Math.random() gives, spread over 32 bits; where it is left out, one from the system, which
 * any thread may ask and which is asked once a retry. */
bool read_random(napi_env env, napi_value value, uint32_t &random) {
    napi_valuetype type = napi_undefined;
    if (!type_of(env, value, type)) {
        return false;
    }
    if (is_omitted(type)) {
        random = std::random_device()();
        return true;
    }
    double share = 0;
    if (!read_number(env, value, "random", share)) {
        return false;
    }
    if (!(share >= 0 && share <= 1)) {
        return refuse(env, "random must be a number from 0 to 1");
    }
    random = share < 1 ? static_cast<uint32_t>(share * 4294967296.0) : UINT32_MAX;
    return true;
}

/* HS_DOMAIN_NONE, in which no code is found, for a key that no domain has. */
hs_domain domain_named(const std::string &key) {
    const hs_error *error = hs_error_next(nullptr);
    while (error != nullptr && key != hs_error_text(error, HS_TEXT_DOMAIN, HS_LANG_EN)) {
        error = hs_error_next(error);
    }
    return hs_error_domain(error);
}

/* ---- texts ---- */

size_t format_into(std::string &buffer, const hs_error *error, int64_t code, hs_style style, hs_lang lang) {
    return error != nullptr ? hs_error_format_error(&buffer[0], buffer.size(), error, style, lang)
                            : hs_error_format(&buffer[0], buffer.size(), code, style, lang);
}

/* Measures, then writes; again where another thread has made the code known meanwhile. */
std::string formatted(int64_t code, hs_style style, hs_lang lang) {
    const hs_error *error = hs_error_find(code);
    std::string buffer(1, '\0');
    size_t length = format_into(buffer, error, code, style, lang);
    while (length >= buffer.size()) {
        buffer.resize(length + 1);
        length = format_into(buffer, error, code, style, lang);
    }
    buffer.resize(length);
    return buffer;
}

/* ---- functions ---- */

napi_value explain(napi_env env, napi_callback_info info) {
    napi_value given[2];
    int64_t code = 0;
    hs_lang lang = HS_LANG_EN;
    bool is_read = read_arguments(env, info, given) && read_code(env, given[0], code) && read_lang(env, given[1], lang);
    return is_read ? explanation_of(env, hs_error_find(code), code, lang) : nullptr;
}

napi_value find(napi_env env, napi_callback_info info) {
    napi_value given[3];
    int64_t code = 0;
    std::string key;
    hs_lang lang = HS_LANG_EN;
    bool is_read = read_arguments(env, info, given) && read_code(env, given[0], code) &&
                   read_string(env, given[1], "domain", key) && read_lang(env, given[2], lang);
    return is_read ? explanation_of(env, hs_error_find_in(domain_named(key), code), code, lang) : nullptr;
}

napi_value meanings(napi_env env, napi_callback_info info) {
    napi_value given[2];
    int64_t code = 0;
    hs_lang lang = HS_LANG_EN;
    bool is_read = read_arguments(env, info, given) && read_code(env, given[0], code) && read_lang(env, given[1], lang);
    return is_read ? explanations_from(env, hs_error_find(code), lang) : nullptr;
}

napi_value format(napi_env env, napi_callback_info info) {
    napi_value given[3];
    int64_t code = 0;
    hs_style style = HS_STYLE_LINE;
    hs_lang lang = HS_LANG_EN;
    bool is_read = read_arguments(env, info, given) && read_code(env, given[0], code) &&
                   read_style(env, given[1], style) && read_lang(env, given[2], lang);
    return is_read ? string_value(env, formatted(code, style, lang)) : nullptr;
}

napi_value retry_delay(napi_env env, napi_callback_info info) {
    napi_value given[3];
    int64_t code = 0;
    uint32_t attempt = 0, random = 0;
    bool is_read = read_arguments(env, info, given) && read_code(env, given[0], code) &&
                   read_attempt(env, given[1], attempt) && read_random(env, given[2], random);
    return is_read ? integer_value(env, hs_error_retry_delay(hs_error_find(code), attempt, random)) : nullptr;
}

napi_value is_retryable(napi_env env, napi_callback_info info) {
    napi_value given[1];
    int64_t code = 0;
    bool is_read = read_arguments(env, info, given) && read_code(env, given[0], code);
    return is_read ? boolean_value(env, hs_error_is_retryable(code)) : nullptr;
}

napi_value version(napi_env env, napi_callback_info) {
    return string_value(env, hs_error_version());
}

napi_value catalogue_version(napi_env env, napi_callback_info) {
    return string_value(env, hs_error_catalogue_version());
}

napi_property_descriptor function(const char *name, napi_callback callback) {
    return {name, nullptr, callback, nullptr, nullptr, nullptr, napi_enumerable, nullptr};
}

} // namespace

napi_value define_functions(napi_env env, napi_value exports) {
    const napi_property_descriptor functions[] = {
        function("explain", explain),        function("find", find),
        function("meanings", meanings),      function("format", format),
        function("retryDelay", retry_delay), function("isRetryable", is_retryable),
        function("version", version),        function("catalogueVersion", catalogue_version),
    };
    size_t count = sizeof functions / sizeof *functions;
    return succeeded(env, napi_define_properties(env, exports, count, functions)) ? exports : nullptr;
}

} // namespace hs_napi
