/* SPDX-License-Identifier: Apache-2.0 */

#include "explanation.h"
#include "values.h"

namespace hs_napi {

namespace {

struct Field {
    const char *name;
    hs_text text;
};

const Field FIELDS[] = {
    {"name", HS_TEXT_NAME},
    {"constant", HS_TEXT_CONSTANT},
    {"domain", HS_TEXT_DOMAIN},
    {"kit", HS_TEXT_KIT},
    {"message", HS_TEXT_MESSAGE},
    {"title", HS_TEXT_TITLE},
    {"cause", HS_TEXT_CAUSE},
    {"solution", HS_TEXT_SOLUTION},
    {"docUrl", HS_TEXT_DOC_URL},
    {"retry", HS_TEXT_RETRY},
    {"category", HS_TEXT_CATEGORY},
    {"action", HS_TEXT_ACTION},
    {"retryAdvice", HS_TEXT_RETRY_ADVICE},
    {"module", HS_TEXT_MODULE},
};

/* hs_error_is_retryable for one meaning of a code. */
bool is_retryable(const hs_error *error) {
    hs_retry retry = hs_error_retry(error);
    return retry == HS_RETRY_BACKOFF || retry == HS_RETRY_THROTTLED;
}

bool set_texts(napi_env env, napi_value object, const hs_error *error, hs_lang lang) {
    for (const Field &field : FIELDS) {
        if (!set_property(env, object, field.name, string_value(env, hs_error_text(error, field.text, lang)))) {
            return false;
        }
    }
    return true;
}

bool append(napi_env env, napi_value list, uint32_t index, const hs_error *error, hs_lang lang) {
    HandleScope scope(env);
    napi_value value = scope.is_open() ? explanation_of(env, error, hs_error_code(error), lang) : nullptr;
    return value != nullptr && succeeded(env, napi_set_element(env, list, index, value));
}

} // namespace

napi_value explanation_of(napi_env env, const hs_error *error, int64_t code, hs_lang lang) {
    int64_t documented = error != nullptr ? hs_error_code(error) : code;
    napi_value object = nullptr;
    bool is_complete = succeeded(env, napi_create_object(env, &object)) &&
                       set_property(env, object, "code", integer_value(env, documented)) &&
                       set_property(env, object, "known", boolean_value(env, error != nullptr)) &&
                       set_property(env, object, "retryable", boolean_value(env, is_retryable(error))) &&
                       set_texts(env, object, error, lang);
    return is_complete ? object : nullptr;
}

napi_value explanations_from(napi_env env, const hs_error *error, hs_lang lang) {
    napi_value list = nullptr;
    if (!succeeded(env, napi_create_array(env, &list))) {
        return nullptr;
    }
    for (uint32_t index = 0; error != nullptr; error = hs_error_next_meaning(error)) {
        if (!append(env, list, index++, error, lang)) {
            return nullptr;
        }
    }
    return list;
}

} // namespace hs_napi
