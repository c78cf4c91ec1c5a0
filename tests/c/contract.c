/* The contract of hs_error.h, function by function. C and C++: it is compiled as both. */

#include "check.h"
#include "hs_error.h"
#include "hs_error_codes.h"
#include <stdint.h>
#include <string.h>

#define SAME(a, b) (strcmp((a), (b)) == 0)

static const int64_t UNKNOWN[] = {
    0,   -1,     1,         INT32_MIN,  INT32_MAX, (int64_t)UINT32_MAX, INT64_MIN,       INT64_MAX,
    199, 202000, 999999999, 1002701000, -201,      4294967497,          9007199254740993};

static const int32_t WILD[] = {-1, 14, 99, 255, 256, 10000, 65536, INT32_MIN, INT32_MAX};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void message_is_what_the_system_says(void) {
    CHECK(SAME(hs_error_message(1002701001), "Network error. The network is unavailable."));
    CHECK(SAME(hs_error_message(1001502012), "The user canceled the authorization."));
    CHECK(SAME(hs_error_message(202), "Permission verification failed. A non-system application calls a system API."));
    CHECK(hs_error_message(202) == hs_error_text(hs_error_find(202), HS_TEXT_MESSAGE, HS_LANG_EN));
}

static void solution_is_numbered_lines_or_one_bare_line(void) {
    const hs_error *e = NULL;
    int bare = 0, numbered = 0;
    while ((e = hs_error_next(e)) != NULL) {
        const char *text = hs_error_text(e, HS_TEXT_SOLUTION, HS_LANG_EN);
        if (strncmp(text, "1. ", 3) == 0) {
            numbered++;
            CHECK(strstr(text, "\n2. ") != NULL);
        } else {
            bare++;
            CHECK(strchr(text, '\n') == NULL);
        }
        CHECK(text[strlen(text) - 1] != '\n');
    }
    CHECK(bare > 0);
    CHECK(numbered > 0);
    CHECK(hs_error_solution(1002701001) == hs_error_text(hs_error_find(1002701001), HS_TEXT_SOLUTION, HS_LANG_EN));
    CHECK(strncmp(hs_error_solution(1002701001), "1. ", 3) == 0);
}

static void retryable_is_backoff_or_throttled(void) {
    const hs_error *e = NULL;
    while ((e = hs_error_next(e)) != NULL) {
        hs_retry retry = hs_error_retry(e);
        if (hs_error_find(hs_error_code(e)) == e) {
            CHECK(hs_error_is_retryable(hs_error_code(e)) ==
                  (retry == HS_RETRY_BACKOFF || retry == HS_RETRY_THROTTLED));
        }
    }
    CHECK(hs_error_is_retryable(1002701001));
    CHECK(hs_error_is_retryable(1001500005));  /* throttled */
    CHECK(!hs_error_is_retryable(1002702001)); /* the user must sign in */
    CHECK(!hs_error_is_retryable(1009104001)); /* the other workout must end */
    CHECK(!hs_error_is_retryable(401));
}

static void unknown_codes_are_answered_as_unknown(void) {
    size_t i;
    for (i = 0; i < COUNT(UNKNOWN); i++) {
        CHECK(SAME(hs_error_message(UNKNOWN[i]), "Unknown error code."));
        CHECK(hs_error_solution(UNKNOWN[i]) == hs_error_text(NULL, HS_TEXT_SOLUTION, HS_LANG_EN));
        CHECK(strlen(hs_error_solution(UNKNOWN[i])) > 20);
        CHECK(!hs_error_is_retryable(UNKNOWN[i]));
        CHECK(hs_error_find(UNKNOWN[i]) == NULL);
        CHECK(hs_error_find_in(HS_DOMAIN_ANY, UNKNOWN[i]) == NULL);
        CHECK(hs_error_find_in(HS_DOMAIN_NONE, UNKNOWN[i]) == NULL);
        CHECK(hs_error_find_in(HS_DOMAIN_HEALTH_SERVICE, UNKNOWN[i]) == NULL);
    }
}

static int known(int64_t code) {
    const hs_error *e = NULL;
    while ((e = hs_error_next(e)) != NULL) {
        if (hs_error_code(e) == code) {
            return 1;
        }
    }
    return 0;
}

/* A code is found, and what stands beside it is found only if it is a code itself. */
static void neighbours_of_codes_are_not_confused(void) {
    const hs_error *e = NULL;
    while ((e = hs_error_next(e)) != NULL) {
        int64_t code = hs_error_code(e);
        CHECK(hs_error_code(hs_error_find(code)) == code);
        CHECK((hs_error_find(code - 1) != NULL) == known(code - 1));
        CHECK((hs_error_find(code + 1) != NULL) == known(code + 1));
        CHECK(hs_error_find(code + (INT64_C(1) << 32)) == NULL);
        CHECK(hs_error_find(code - (INT64_C(1) << 32)) == NULL);
        CHECK(hs_error_find(-code) == NULL);
    }
}

/* No code of the catalogue is between INT32_MAX and UINT32_MAX yet: both views of one must be the same unknown code. */
static void both_views_of_32_bits_are_one_code(void) {
    CHECK(hs_error_find((int64_t)UINT32_MAX) == hs_error_find(-1));
    CHECK(hs_error_find(INT64_C(2147483648)) == hs_error_find(INT32_MIN));
    CHECK(hs_error_message(INT64_C(0xFFFF0006)) == hs_error_message((int32_t)0xFFFF0006));
}

/* A code that several kits use, and all of its meanings in order: domain and name. */
typedef struct {
    int64_t code;
    struct {
        hs_domain domain;
        const char *name;
    } meanings[11];
} clash;

static const clash CLASHES[] = {
    {201,
     {{HS_DOMAIN_HEALTH_SERVICE, "PERMISSION_DENIED"},
      {HS_DOMAIN_UNIVERSAL, "PERMISSION_DENIED"},
      {HS_DOMAIN_REMOTE_COMMUNICATION, "PERMISSION_DENIED"},
      {HS_DOMAIN_SPEECH, "PERMISSION_DENIED"}}},
    {401,
     {{HS_DOMAIN_HEALTH_SERVICE, "INVALID_PARAMETER"},
      {HS_DOMAIN_UNIVERSAL, "INVALID_PARAMETER"},
      {HS_DOMAIN_WEAR_ENGINE, "INVALID_PARAMETER"},
      {HS_DOMAIN_REMOTE_COMMUNICATION, "INVALID_PARAMETER"},
      {HS_DOMAIN_MAP, "INVALID_PARAMETER"},
      {HS_DOMAIN_CORE_VISION, "INVALID_PARAMETER"},
      {HS_DOMAIN_VISION, "INVALID_PARAMETER"},
      {HS_DOMAIN_SPEECH, "INVALID_PARAMETER"},
      {HS_DOMAIN_RINGTONE, "INVALID_PARAM"},
      {HS_DOMAIN_PDF, "INVALID_PARAMETER"}}},
    {801,
     {{HS_DOMAIN_HEALTH_SERVICE, "CAPABILITY_NOT_SUPPORTED"},
      {HS_DOMAIN_UNIVERSAL, "CAPABILITY_NOT_SUPPORTED"},
      {HS_DOMAIN_WEAR_ENGINE, "NOT_SUPPORTED"},
      {HS_DOMAIN_MAP, "NOT_SUPPORTED"},
      {HS_DOMAIN_UI_DESIGN, "DEVICE_TYPE_NOT_SUPPORTED"}}},
    /* One kit, two modules. */
    {100004, {{HS_DOMAIN_ARKUI, "CONTROLLER_NOT_BOUND"}, {HS_DOMAIN_ARKUI, "NAMED_ROUTE_NOT_FOUND"}}},
    {180001, {{HS_DOMAIN_ARKUI, "SYSTEM_RESOURCE_NOT_FOUND"}, {HS_DOMAIN_ARKUI, "NON_SCROLLABLE_CONTAINER"}}},
    {190001, {{HS_DOMAIN_ARKUI, "DRAG_DATA_NOT_FOUND"}, {HS_DOMAIN_ARKUI, "UI_CONTEXT_INVALID"}}},
    {11400104,
     {{HS_DOMAIN_PERFORMANCE_ANALYSIS, "CPU_USAGE_ABNORMAL"},
      {HS_DOMAIN_PERFORMANCE_ANALYSIS, "HIDEBUG_TRACE_ABNORMAL"},
      {HS_DOMAIN_PERFORMANCE_ANALYSIS, "REMOTE_EXCEPTION"}}},
    {1010300002,
     {{HS_DOMAIN_GAME_SERVICE, "PERFORMANCE_C_AUTH_FAILED"}, {HS_DOMAIN_GAME_SERVICE, "PERFORMANCE_AUTH_FAILED"}}},
    {8300001, {{HS_DOMAIN_TELEPHONY, "INVALID_PARAMETER"}, {HS_DOMAIN_CALL_SERVICE, "INVALID_PARAMETER"}}},
    {14500101, {{HS_DOMAIN_HEALTH_SERVICE, "SERVICE_EXCEPTION"}, {HS_DOMAIN_SENSOR_SERVICE, "SERVICE_EXCEPTION"}}},
    {14800010,
     {{HS_DOMAIN_ARKDATA, "INVALID_DATABASE_PATH"}, {HS_DOMAIN_BASIC_SERVICES, "UI_ABILITY_CONTEXT_REQUIRED"}}},
    /* No clash: one meaning each. */
    {202, {{HS_DOMAIN_UNIVERSAL, "SYSTEM_API_DENIED"}}},
    {1001502001, {{HS_DOMAIN_ACCOUNT, "ACCOUNT_NOT_LOGGED_IN"}}},
};

static void every_meaning_of_a_code_is_found_in_precedence(void) {
    size_t i, n;
    for (i = 0; i < COUNT(CLASHES); i++) {
        const int64_t code = CLASHES[i].code;
        const hs_error *e = hs_error_find(code);
        CHECK(hs_error_find_in(HS_DOMAIN_ANY, code) == e);
        for (n = 0; CLASHES[i].meanings[n].name != NULL; n++) {
            const hs_domain domain = CLASHES[i].meanings[n].domain;
            const int is_first = n == 0 || CLASHES[i].meanings[n - 1].domain != domain;
            CHECK(hs_error_code(e) == code && hs_error_domain(e) == domain);
            CHECK(SAME(hs_error_text(e, HS_TEXT_NAME, HS_LANG_EN), CLASHES[i].meanings[n].name));
            CHECK((hs_error_find_in(domain, code) == e) == is_first);
            CHECK(is_first || *hs_error_text(e, HS_TEXT_MODULE, HS_LANG_EN) != '\0');
            e = hs_error_next_meaning(e);
        }
        CHECK(e == NULL);
        CHECK(hs_error_find_in(HS_DOMAIN_HEALTH_SERVICE, 202) == NULL);
    }
    CHECK(!SAME(hs_error_message(201), hs_error_text(hs_error_find_in(HS_DOMAIN_UNIVERSAL, 201), HS_TEXT_MESSAGE, 0)));
    CHECK(SAME(hs_error_text(hs_error_find(100004), HS_TEXT_MODULE, HS_LANG_ZH), "scroll"));
    CHECK(SAME(hs_error_text(hs_error_find(202), HS_TEXT_MODULE, HS_LANG_EN), ""));
}

/* What napi_get_value_int32 leaves of the codes of eleven digits. */
static void codes_of_more_than_32_bits_are_found_cut(void) {
    int64_t code;
    for (code = INT64_C(10079100997); code <= INT64_C(10079100999); code++) {
        const hs_error *e = hs_error_find(code);
        CHECK(e != NULL && hs_error_code(e) == code);
        CHECK(hs_error_find((int32_t)(uint32_t)code) == e);
        CHECK(hs_error_find_in(HS_DOMAIN_REMOTE_COMMUNICATION, (int32_t)(uint32_t)code) == e);
        CHECK(hs_error_find_in(HS_DOMAIN_NETWORK, (int32_t)(uint32_t)code) == NULL);
        CHECK(hs_error_find(code + (INT64_C(1) << 32)) == NULL);
    }
}

static void names_are_found_in_their_domains(void) {
    const hs_error *e = NULL;
    char name[256];
    while ((e = hs_error_next(e)) != NULL) {
        strcpy(name, hs_error_text(e, HS_TEXT_NAME, HS_LANG_EN));
        CHECK(hs_error_find_name(hs_error_domain(e), name) == e);
        CHECK(hs_error_find_name(HS_DOMAIN_ANY, name) != NULL);
        CHECK(hs_error_find_name(HS_DOMAIN_NONE, name) == NULL);
        strcat(name, "_");
        CHECK(hs_error_find_name(hs_error_domain(e), name) == NULL);
        name[strlen(name) - 2] = '\0';
        CHECK(hs_error_find_name(hs_error_domain(e), name) == NULL);
    }
    CHECK(hs_error_code(hs_error_find_name(HS_DOMAIN_ANY, "NETWORK_UNAVAILABLE")) == 1002701001);
    CHECK(hs_error_code(hs_error_find_name(HS_DOMAIN_ACCOUNT, "USER_CANCELED")) == 1001502012);
    /* A name of two domains is that of the first. */
    CHECK(hs_error_domain(hs_error_find_name(HS_DOMAIN_ANY, "INVALID_PARAMETER")) == HS_DOMAIN_HEALTH_SERVICE);
    CHECK(hs_error_domain(hs_error_find_name(HS_DOMAIN_UNIVERSAL, "INVALID_PARAMETER")) == HS_DOMAIN_UNIVERSAL);
    CHECK(hs_error_find_name(HS_DOMAIN_ANY, NULL) == NULL);
    CHECK(hs_error_find_name(HS_DOMAIN_ANY, "") == NULL);
    CHECK(hs_error_find_name(HS_DOMAIN_ANY, "network_unavailable") == NULL);
    CHECK(hs_error_find_name(HS_DOMAIN_ANY, "\xff\xfe") == NULL);
    CHECK(hs_error_find_name(HS_DOMAIN_ACCOUNT, "NETWORK_UNAVAILABLE") == NULL);
}

static void overlong_names_are_unknown(void) {
    static char name[1 << 20];
    memset(name, 'A', sizeof name - 1);
    CHECK(hs_error_find_name(HS_DOMAIN_ANY, name) == NULL);
    CHECK(hs_lang_from_tag(name) == HS_LANG_EN);
}

static void the_walk_meets_every_record_once_in_order(void) {
    const hs_error *e = NULL, *before = NULL;
    int count = 0;
    while ((e = hs_error_next(e)) != NULL) {
        count++;
        if (before != NULL && hs_error_code(before) == hs_error_code(e)) {
            CHECK(hs_error_domain(before) <= hs_error_domain(e));
            CHECK(hs_error_next_meaning(before) == e);
        } else if (before != NULL) {
            CHECK(hs_error_code(before) < hs_error_code(e));
            CHECK(hs_error_next_meaning(before) == NULL);
        }
        /* A lookup gives the first meaning in the domain. */
        if (before == NULL || hs_error_code(before) != hs_error_code(e) ||
            hs_error_domain(before) != hs_error_domain(e)) {
            CHECK(hs_error_find_in(hs_error_domain(e), hs_error_code(e)) == e);
        }
        before = e;
    }
    CHECK(count >= 2168);
}

static void null_is_the_unknown_code(void) {
    CHECK(hs_error_code(NULL) == 0);
    CHECK(hs_error_domain(NULL) == HS_DOMAIN_NONE);
    CHECK(hs_error_retry(NULL) == HS_RETRY_NEVER);
    CHECK(hs_error_category(NULL) == HS_CATEGORY_UNKNOWN);
    CHECK(hs_error_action(NULL) == HS_ACTION_NONE);
    CHECK(hs_error_next_meaning(NULL) == NULL);
    CHECK(SAME(hs_error_text(NULL, HS_TEXT_MESSAGE, HS_LANG_EN), "Unknown error code."));
    CHECK(SAME(hs_error_text(NULL, HS_TEXT_TITLE, HS_LANG_ZH),
               "\xe6\x9c\xaa\xe7\x9f\xa5\xe9\x94\x99\xe8\xaf\xaf\xe7\xa0\x81"));
    CHECK(SAME(hs_error_text(NULL, HS_TEXT_NAME, HS_LANG_EN), ""));
    CHECK(SAME(hs_error_text(NULL, HS_TEXT_CONSTANT, HS_LANG_EN), ""));
    CHECK(SAME(hs_error_text(NULL, HS_TEXT_DOC_URL, HS_LANG_EN), ""));
    CHECK(SAME(hs_error_text(NULL, HS_TEXT_DOMAIN, HS_LANG_EN), ""));
}

/* How far one record is from the next. */
static ptrdiff_t stride(void) {
    const char *first = (const char *)hs_error_next(NULL);
    return (const char *)hs_error_next(hs_error_next(NULL)) - first;
}

/* Pointers that are no record: they are never read from, or this would crash. */
static void wild_pointers_are_the_unknown_code(void) {
    const char *real = (const char *)hs_error_find(201);
    const hs_error *wild[7];
    int here;
    size_t i;
    wild[0] = (const hs_error *)(const void *)&here;
    wild[1] = (const hs_error *)(const void *)(real + 1);
    wild[2] = (const hs_error *)(const void *)(real - 1);
    wild[3] = (const hs_error *)(uintptr_t)1;
    wild[4] = (const hs_error *)UINTPTR_MAX;
    wild[5] = (const hs_error *)(uintptr_t)hs_error_message(201);
    /* What may stand in front of the first record. */
    wild[6] = (const hs_error *)(const void *)((const char *)hs_error_next(NULL) - stride());
    for (i = 0; i < COUNT(wild); i++) {
        CHECK(hs_error_code(wild[i]) == 0);
        CHECK(hs_error_domain(wild[i]) == HS_DOMAIN_NONE);
        CHECK(hs_error_retry(wild[i]) == HS_RETRY_NEVER);
        CHECK(hs_error_category(wild[i]) == HS_CATEGORY_UNKNOWN);
        CHECK(hs_error_action(wild[i]) == HS_ACTION_NONE);
        CHECK(hs_error_next(wild[i]) == NULL);
        CHECK(hs_error_next_meaning(wild[i]) == NULL);
        CHECK(SAME(hs_error_text(wild[i], HS_TEXT_MESSAGE, HS_LANG_EN), "Unknown error code."));
    }
}

static void wild_kinds_have_an_answer(void) {
    const hs_error *e = hs_error_find(1002701001);
    size_t i;
    for (i = 0; i < COUNT(WILD); i++) {
        CHECK(hs_error_find_in(WILD[i], 201) == NULL);
        CHECK(hs_error_find_name(WILD[i], "NETWORK_UNAVAILABLE") == NULL);
        CHECK(SAME(hs_error_text(e, WILD[i], HS_LANG_EN), ""));
        CHECK(SAME(hs_error_text(NULL, WILD[i], WILD[i]), ""));
        CHECK(hs_error_text(e, HS_TEXT_TITLE, WILD[i]) == hs_error_text(e, HS_TEXT_TITLE, HS_LANG_EN));
    }
}

static void every_text_of_every_record_is_there(void) {
    const hs_error *e = NULL;
    while ((e = hs_error_next(e)) != NULL) {
        hs_text field;
        hs_lang lang;
        for (field = HS_TEXT_NAME; field <= HS_TEXT_RETRY_ADVICE; field++) {
            for (lang = HS_LANG_EN; lang <= HS_LANG_ZH; lang++) {
                /* Not every page of the reference is known. */
                CHECK(*hs_error_text(e, field, lang) != '\0' || field == HS_TEXT_DOC_URL);
            }
        }
        CHECK(strstr(hs_error_text(e, HS_TEXT_CONSTANT, 0), hs_error_text(e, HS_TEXT_NAME, 0)) != NULL);
        if (*hs_error_text(e, HS_TEXT_DOC_URL, HS_LANG_EN) != '\0') {
            CHECK(strncmp(hs_error_text(e, HS_TEXT_DOC_URL, HS_LANG_EN), "https://", 8) == 0);
            CHECK(strstr(hs_error_text(e, HS_TEXT_DOC_URL, HS_LANG_ZH), "/cn/") != NULL);
        }
    }
}

static void kinds_of_a_record_are_its_own(void) {
    const hs_error *e = hs_error_find(1002701001);
    CHECK(hs_error_retry(e) == HS_RETRY_BACKOFF);
    CHECK(hs_error_category(e) == HS_CATEGORY_UNAVAILABLE);
    CHECK(hs_error_action(e) == HS_ACTION_CHECK_NETWORK);
    CHECK(SAME(hs_error_text(e, HS_TEXT_RETRY, HS_LANG_ZH), "backoff"));
    CHECK(SAME(hs_error_text(e, HS_TEXT_CATEGORY, HS_LANG_EN), "unavailable"));
    CHECK(SAME(hs_error_text(e, HS_TEXT_ACTION, HS_LANG_EN), "check_network"));
    CHECK(SAME(hs_error_text(e, HS_TEXT_DOMAIN, HS_LANG_EN), "health_service"));
    CHECK(SAME(hs_error_text(e, HS_TEXT_KIT, HS_LANG_EN), "Health Service Kit"));
    CHECK(SAME(hs_error_text(e, HS_TEXT_NAME, HS_LANG_EN), "NETWORK_UNAVAILABLE"));
    CHECK(SAME(hs_error_text(e, HS_TEXT_CONSTANT, HS_LANG_EN), "HS_HEALTH_SERVICE_NETWORK_UNAVAILABLE"));
    e = hs_error_find(1002702001);
    CHECK(hs_error_retry(e) == HS_RETRY_AFTER_USER_ACTION);
    CHECK(hs_error_category(e) == HS_CATEGORY_UNAUTHENTICATED);
    CHECK(hs_error_action(e) == HS_ACTION_SIGN_IN);
}

static void tags_choose_the_language(void) {
    static const char *const CHINESE[] = {"zh",    "zh-Hans-CN", "zh_CN.UTF-8", "zh-Hans",     "zh-Hant-TW",
                                          "ZH-cn", "zh_CN",      "zh.UTF-8",    "zh@calendar", "Zh"};
    static const char *const OTHER[] = {"en",  "en-US", "",    "C",   "POSIX", "z",
                                        "zha", "zhx",   "-zh", " zh", "zh CN", "de_CH.UTF-8"};
    size_t i;
    for (i = 0; i < COUNT(CHINESE); i++) {
        CHECK(hs_lang_from_tag(CHINESE[i]) == HS_LANG_ZH);
    }
    for (i = 0; i < COUNT(OTHER); i++) {
        CHECK(hs_lang_from_tag(OTHER[i]) == HS_LANG_EN);
    }
    CHECK(hs_lang_from_tag(NULL) == HS_LANG_EN);
}

static void versions_agree(void) {
    char version[32];
    int32_t number = hs_error_version_number();
    sprintf(version, "%d.%d.%d", (int)(number / 1000000), (int)(number / 1000 % 1000), (int)(number % 1000));
    CHECK(SAME(version, hs_error_version()));
    CHECK(SAME(hs_error_version(), HS_ERROR_VERSION));
    CHECK(number == HS_ERROR_VERSION_NUMBER);
    CHECK(strchr(hs_error_catalogue_version(), '+') != NULL);
}

static void constants_are_the_codes(void) {
    CHECK(HS_HEALTH_SERVICE_NETWORK_UNAVAILABLE == 1002701001);
    CHECK(HS_ACCOUNT_ACCOUNT_NOT_LOGGED_IN == 1001502001);
    CHECK(hs_error_code(hs_error_find(HS_HEALTH_SERVICE_NETWORK_UNAVAILABLE)) == HS_HEALTH_SERVICE_NETWORK_UNAVAILABLE);
    switch (hs_error_code(hs_error_find(201))) {
    case HS_HEALTH_SERVICE_PERMISSION_DENIED:
        break;
    default:
        CHECK(0);
    }
}

int main(void) {
    message_is_what_the_system_says();
    solution_is_numbered_lines_or_one_bare_line();
    retryable_is_backoff_or_throttled();
    unknown_codes_are_answered_as_unknown();
    neighbours_of_codes_are_not_confused();
    both_views_of_32_bits_are_one_code();
    every_meaning_of_a_code_is_found_in_precedence();
    codes_of_more_than_32_bits_are_found_cut();
    names_are_found_in_their_domains();
    overlong_names_are_unknown();
    the_walk_meets_every_record_once_in_order();
    null_is_the_unknown_code();
    wild_pointers_are_the_unknown_code();
    wild_kinds_have_an_answer();
    every_text_of_every_record_is_there();
    kinds_of_a_record_are_its_own();
    tags_choose_the_language();
    versions_agree();
    constants_are_the_codes();
    return check_result();
}
