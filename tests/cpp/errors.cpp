// hs::error: finding one, what it knows, and that nothing goes wrong with what it does not.

#include "../c/check.h"
#include "hs_error.hpp"
#include "hs_error_codes.h"
#include "topics.h"
#include <type_traits>

namespace {

const std::int64_t UNKNOWN[] = {0, -1, INT32_MIN, INT32_MAX, UINT32_MAX, INT64_MIN, INT64_MAX, 999999999};

bool same_text(hs::text_view text, const char *wanted) {
    return std::string(text) == wanted;
}

bool holds(hs::text_view text, const char *part) {
    return std::string(text).find(part) != std::string::npos;
}

void it_is_a_small_value() {
    static_assert(sizeof(hs::error) == sizeof(void *), "as small as a pointer");
    static_assert(std::is_trivially_copyable<hs::error>::value, "copied like a pointer");
    static_assert(std::is_nothrow_default_constructible<hs::error>::value, "made like a pointer");
    static_assert(!std::is_convertible<hs::error, bool>::value, "no number by accident");
    static_assert(!std::is_convertible<const hs_error *, hs::error>::value, "no record by accident");
    static_assert(!hs::error(), "the unknown code is a constant");
#if __cplusplus >= 201703L
    static_assert(std::is_same_v<hs::text_view, std::string_view>);
#else
    static_assert(std::is_same<hs::text_view, const char *>::value, "C++ has no string_view yet");
#endif
    static_assert(std::is_same<std::underlying_type<hs::category>::type, std::int32_t>::value, "any value is legal");
}

void a_code_is_found_in_its_domains() {
    CHECK(hs::find(1002701001).get() == hs_error_find(1002701001));
    CHECK(hs::find(201).domain() == HS_DOMAIN_HEALTH_SERVICE);
    CHECK(hs::find(HS_DOMAIN_UNIVERSAL, 201).domain() == HS_DOMAIN_UNIVERSAL);
    CHECK(hs::find(HS_DOMAIN_ANY, 201) == hs::find(201));
    CHECK(!hs::find(HS_DOMAIN_ACCOUNT, 201));
    CHECK(!hs::find(HS_DOMAIN_NONE, 201));
    // A zero is a code and no name.
    CHECK(!hs::find(HS_DOMAIN_UNIVERSAL, 0));
    CHECK(hs::find(-65530) && hs::find(-65530) == hs::find(4294901766));
    CHECK(hs::find(90079100997).code() == 90079100997);
    CHECK(hs::find(50001).domain() == HS_DOMAIN_APP_FIRST);
}

void a_name_is_found_however_it_is_passed() {
    const hs::error wanted = hs::find(HS_ACCOUNT_USER_CANCELED);
    CHECK(hs::find(HS_DOMAIN_ACCOUNT, "USER_CANCELED") == wanted);
    CHECK(hs::find(HS_DOMAIN_ANY, std::string("USER_CANCELED")) == wanted);
    CHECK(hs::find(HS_DOMAIN_ANY, wanted.name()) == wanted);
    for (const hs::error error : hs::catalogue()) {
        CHECK(error.domain() >= HS_DOMAIN_APP_FIRST || hs::find(error.domain(), error.name()) == error);
    }
#if __cplusplus >= 201703L
    CHECK(hs::find(HS_DOMAIN_ACCOUNT, std::string_view("USER_CANCELED!").substr(0, 13)) == wanted);
    CHECK(!hs::find(HS_DOMAIN_ACCOUNT, std::string_view()));
#endif
}

void what_is_no_name_finds_nothing() {
    const char *const null = nullptr;
    CHECK(!hs::find(HS_DOMAIN_ACCOUNT, null));
    CHECK(!hs::find(HS_DOMAIN_ACCOUNT, nullptr));
    CHECK(!hs::find(HS_DOMAIN_ACCOUNT, ""));
    CHECK(!hs::find(HS_DOMAIN_ACCOUNT, "user_canceled"));
    CHECK(!hs::find(HS_DOMAIN_HEALTH_SERVICE, "USER_CANCELED"));
    CHECK(!hs::find(HS_DOMAIN_ACCOUNT, std::string("USER_CANCELED\0", 14)));
    CHECK(!hs::find(HS_DOMAIN_ACCOUNT, std::string(255, 'A')));
    CHECK(!hs::find(HS_DOMAIN_ACCOUNT, std::string(256, 'A')));
    CHECK(!hs::find(HS_DOMAIN_ACCOUNT, std::string(1 << 20, 'A')));
}

void it_has_every_text() {
    const hs::error error = hs::find(1002701001);
    CHECK(error.code() == 1002701001);
    CHECK(same_text(error.name(), "NETWORK_UNAVAILABLE"));
    CHECK(same_text(error.constant(), "HS_HEALTH_SERVICE_NETWORK_UNAVAILABLE"));
    CHECK(same_text(error.message(), "Network error. The network is unavailable."));
    CHECK(same_text(error.domain_key(), "health_service"));
    CHECK(same_text(error.kit(), "Health Service Kit"));
    CHECK(same_text(error.retry_word(), "backoff"));
    CHECK(same_text(error.category_word(), "unavailable"));
    CHECK(same_text(error.action_word(), "check_network"));
    CHECK(holds(error.retry_advice(), "doubling the wait"));
    CHECK(same_text(error.title(), "No network connection"));
    CHECK(same_text(error.cause(), hs_error_text(error.get(), HS_TEXT_CAUSE, HS_LANG_EN)));
    CHECK(same_text(error.solution(), hs_error_solution(1002701001)));
    CHECK(holds(error.doc_url(), "https://"));
}

// A text that follows the language.
using localised = hs::text_view (hs::error::*)(hs::lang) const;

void texts_follow_the_language() {
    const struct {
        localised text;
        hs_text field;
    } fields[] = {{&hs::error::title, HS_TEXT_TITLE},       {&hs::error::cause, HS_TEXT_CAUSE},
                  {&hs::error::solution, HS_TEXT_SOLUTION}, {&hs::error::doc_url, HS_TEXT_DOC_URL},
                  {&hs::error::kit, HS_TEXT_KIT},           {&hs::error::retry_advice, HS_TEXT_RETRY_ADVICE}};
    for (const hs::error error : {hs::find(1002701001), hs::find(HS_DOMAIN_UNIVERSAL, 201), hs::error()}) {
        for (const auto &field : fields) {
            const char *const en = hs_error_text(error.get(), field.field, HS_LANG_EN);
            const char *const zh = hs_error_text(error.get(), field.field, HS_LANG_ZH);
            CHECK(same_text((error.*field.text)(hs::lang::en), en));
            CHECK(same_text((error.*field.text)(hs::lang::zh), zh));
            CHECK(same_text((error.*field.text)(static_cast<hs::lang>(99)), en));
            CHECK(!error || std::string(en) != zh);
        }
    }
    CHECK(hs::lang_from_tag("zh-Hans-CN") == hs::lang::zh);
    CHECK(hs::lang_from_tag("en_US.UTF-8") == hs::lang::en);
    CHECK(hs::lang_from_tag(nullptr) == hs::lang::en);
}

void it_has_its_kinds() {
    const hs::error network = hs::find(1002701001);
    CHECK(network.retry() == hs::retry::backoff && network.is_retryable());
    CHECK(network.category() == hs::category::unavailable);
    CHECK(network.action() == hs::action::check_network);
    const hs::error sign_in = hs::find(1002702001);
    CHECK(sign_in.retry() == hs::retry::after_user_action && !sign_in.is_retryable());
    CHECK(sign_in.category() == hs::category::unauthenticated);
    CHECK(sign_in.action() == hs::action::sign_in);
    CHECK(hs::find(1001500005).retry() == hs::retry::throttled && hs::find(1001500005).is_retryable());
    for (const hs::error error : hs::catalogue()) {
        CHECK(static_cast<hs_retry>(error.retry()) == hs_error_retry(error.get()));
        CHECK(static_cast<hs_category>(error.category()) == hs_error_category(error.get()));
        CHECK(static_cast<hs_action>(error.action()) == hs_error_action(error.get()));
        CHECK(hs::find(error.code()) != error || error.is_retryable() == hs_error_is_retryable(error.code()));
    }
}

void delays_grow_and_stop() {
    const hs::error error = hs::find(1002701001);
    CHECK(error.retry_delay(0, 7).wait() == std::chrono::milliseconds(0));
    CHECK(error.retry_delay(1, UINT32_MAX).wait() == std::chrono::seconds(1));
    CHECK(error.retry_delay(3, UINT32_MAX).wait() == std::chrono::seconds(4));
    // No wait at all is a delay and no stop.
    CHECK(error.retry_delay(1, 0) && error.retry_delay(1, 0).wait().count() == 0);
    CHECK(!error.retry_delay(4, 0));
    CHECK(!error.retry_delay(UINT32_MAX, UINT32_MAX));
    CHECK(!hs::find(1002702001).retry_delay(1, 7));
    CHECK(!hs::error().retry_delay(1, 7));
    CHECK(!hs::delay() && hs::delay().wait().count() == HS_DELAY_STOP);
    CHECK(!hs::delay(INT64_MIN) && hs::delay(INT64_MAX));
    static_assert(!std::is_convertible<hs::delay, bool>::value, "no number by accident");
}

void check_unknown(hs::error error) {
    CHECK(!error);
    CHECK(error == hs::error());
    CHECK(error.get() == nullptr);
    CHECK(error.code() == 0 && error.domain() == HS_DOMAIN_NONE);
    CHECK(error.retry() == hs::retry::never && !error.is_retryable());
    CHECK(error.category() == hs::category::unknown);
    CHECK(error.action() == hs::action::none);
    CHECK(!error.next_meaning());
    CHECK(same_text(error.message(), "Unknown error code."));
    CHECK(same_text(error.name(), "") && same_text(error.constant(), "") && same_text(error.domain_key(), ""));
    CHECK(!std::string(error.title(hs::lang::zh)).empty());
    CHECK(!std::string(error.solution()).empty());
}

void what_is_unknown_is_the_unknown_code() {
    check_unknown(hs::error());
    for (const std::int64_t code : UNKNOWN) {
        check_unknown(hs::find(code));
        check_unknown(hs::find(HS_DOMAIN_HEALTH_SERVICE, code));
    }
    // Pointers that are no record: they are never read from.
    const int here = 0;
    check_unknown(hs::error(reinterpret_cast<const hs_error *>(&here)));
    check_unknown(hs::error(reinterpret_cast<const hs_error *>(UINTPTR_MAX)));
    check_unknown(hs::error(reinterpret_cast<const hs_error *>(hs_error_message(201))));
}

void equality_tells_meanings_apart() {
    const hs::error health = hs::find(201);
    const hs::error universal = health.next_meaning();
    CHECK(health == hs::find(HS_DOMAIN_HEALTH_SERVICE, 201) && !(health != hs::find(201)));
    CHECK(universal == hs::find(HS_DOMAIN_UNIVERSAL, 201));
    CHECK(health != universal && !(health == universal));
    CHECK(universal.next_meaning().domain() == HS_DOMAIN_REMOTE_COMMUNICATION);
    CHECK(!hs::find(1002701001).next_meaning());
    CHECK(hs::error(health.get()) == health);
}

} // namespace

int errors() {
    it_is_a_small_value();
    a_code_is_found_in_its_domains();
    a_name_is_found_however_it_is_passed();
    what_is_no_name_finds_nothing();
    it_has_every_text();
    texts_follow_the_language();
    it_has_its_kinds();
    delays_grow_and_stop();
    what_is_unknown_is_the_unknown_code();
    equality_tells_meanings_apart();
    return check_result();
}
