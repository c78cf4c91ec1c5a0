// hs_error for C++: turns any HarmonyOS error code into an answer.
//
// SPDX-License-Identifier: Apache-2.0
//
// Install: put hs_error.hpp and hs_error.h on the include path and link with -lhs_error. The header is all there is to
// the C++ side. It needs C++11 or later and neither exceptions nor RTTI. A first program:
//
//     #include "hs_error.hpp"
//     #include <iostream>
//
//     int main() {
//         const hs::error error = hs::find(1002702001); // what the API threw
//         std::cout << error.title() << '\n' << error.solution(hs::lang::zh) << '\n';
//         if (error.action() == hs::action::sign_in) {
//             std::cout << "show the sign-in page\n";
//         }
//         for (const hs::error meaning : hs::meanings(201)) { // what 201 means in each kit that has it
//             std::cout << meaning << '\n';
//         }
//     }
//
// Codes. A code is a std::int64_t, and both views of a 32-bit number are one code, as hs_error.h says. The constants
// are in hs_error_codes.h.
//
// Kinds. Languages, retry classes, categories, actions and styles are enumerations of std::int32_t. Any value of them
// is a legal argument, and a later library may return values that this header does not name: give each switch a
// default.
//
// Texts. They are std::string_view from C++17 on and const char * before (hs::text_view), always UTF-8 with a NUL
// behind the end, and never NULL. Translation units of different standards may be linked together: the types and
// functions for each kind of text are in an inline namespace of their own. Between such units pass error.get().
//
// Threads. Every function may be called from any threads at once. Those that are noexcept allocate nothing and, except
// for those of the <system_error> part, may be called in a signal handler too.
//
// Lifetime. Errors and texts are constant data of the C library and live until it is unloaded (dlclose). A
// std::error_code and an hs::exception need the program or shared library that made them: they must not outlive it.

#ifndef HS_ERROR_HPP
#define HS_ERROR_HPP

#if !defined(__cplusplus) || __cplusplus < 201103L
#error "hs_error.hpp needs C++11 or later; C and C++98 are served by hs_error.h"
#else

#include "hs_error.h"
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <ostream>
#include <string>
#include <system_error>
#if __cplusplus >= 201703L
#include <string_view>
#endif
#if __cplusplus >= 202002L
#include <version>
#endif
#if defined(__cpp_lib_format)
#include <cstdlib>
#include <format>
#endif

// Whether there is hs::exception.
#if defined(__cpp_exceptions) || defined(__EXCEPTIONS)
#define HS_ERROR_EXCEPTIONS 1
#include <stdexcept>
#else
#define HS_ERROR_EXCEPTIONS 0
#endif

// The name of a type that is thrown from one shared library to another must be visible to both. Where the C++ library
// compares the names themselves, as GCC's does, nothing is needed.
#if defined(__clang__)
#define HS_ERROR_THROWN __attribute__((type_visibility("default")))
#else
#define HS_ERROR_THROWN
#endif

namespace hs {

#if __cplusplus >= 201703L
inline namespace string_view_texts {

// A text that comes from the catalogue.
using text_view = std::string_view;
#else
inline namespace pointer_texts {

// A text that comes from the catalogue.
using text_view = const char *;
#endif

// ---- kinds: the constants of hs_error.h, which says what each one means ----

// A language. Any other value is English.
enum class lang : std::int32_t {
    en = HS_LANG_EN,
    zh = HS_LANG_ZH,
};

// What repeating the same call is good for. Treat a value that you do not know as never.
enum class retry : std::int32_t {
    never = HS_RETRY_NEVER,
    backoff = HS_RETRY_BACKOFF,
    throttled = HS_RETRY_THROTTLED,
    after_user_action = HS_RETRY_AFTER_USER_ACTION,
    after_state_change = HS_RETRY_AFTER_STATE_CHANGE,
};

// What kind of failure it is, as gRPC counts them. Treat a value that you do not know as unknown.
enum class category : std::int32_t {
    cancelled = HS_CATEGORY_CANCELLED,
    unknown = HS_CATEGORY_UNKNOWN,
    invalid_argument = HS_CATEGORY_INVALID_ARGUMENT,
    deadline_exceeded = HS_CATEGORY_DEADLINE_EXCEEDED,
    not_found = HS_CATEGORY_NOT_FOUND,
    already_exists = HS_CATEGORY_ALREADY_EXISTS,
    permission_denied = HS_CATEGORY_PERMISSION_DENIED,
    resource_exhausted = HS_CATEGORY_RESOURCE_EXHAUSTED,
    failed_precondition = HS_CATEGORY_FAILED_PRECONDITION,
    aborted = HS_CATEGORY_ABORTED,
    out_of_range = HS_CATEGORY_OUT_OF_RANGE,
    unimplemented = HS_CATEGORY_UNIMPLEMENTED,
    internal = HS_CATEGORY_INTERNAL,
    unavailable = HS_CATEGORY_UNAVAILABLE,
    data_loss = HS_CATEGORY_DATA_LOSS,
    unauthenticated = HS_CATEGORY_UNAUTHENTICATED,
};

// The first thing to do about it. Treat a value that you do not know as none.
enum class action : std::int32_t {
    none = HS_ACTION_NONE,
    fix_arguments = HS_ACTION_FIX_ARGUMENTS,
    fix_call_order = HS_ACTION_FIX_CALL_ORDER,
    fix_app_config = HS_ACTION_FIX_APP_CONFIG,
    request_permission = HS_ACTION_REQUEST_PERMISSION,
    sign_in = HS_ACTION_SIGN_IN,
    accept_agreement = HS_ACTION_ACCEPT_AGREEMENT,
    check_network = HS_ACTION_CHECK_NETWORK,
    wait = HS_ACTION_WAIT,
    free_resources = HS_ACTION_FREE_RESOURCES,
    restart_service = HS_ACTION_RESTART_SERVICE,
    restart_device = HS_ACTION_RESTART_DEVICE,
    update_system = HS_ACTION_UPDATE_SYSTEM,
    use_fallback = HS_ACTION_USE_FALLBACK,
    ask_user = HS_ACTION_ASK_USER,
    contact_support = HS_ACTION_CONTACT_SUPPORT,
};

// How an error is formatted. Any other value is line.
enum class style : std::int32_t {
    line = HS_STYLE_LINE,
    full = HS_STYLE_FULL,
    json = HS_STYLE_JSON,
};

// The language that a tag such as zh-Hans-CN or en_US.UTF-8 asks for; English for NULL.
inline lang lang_from_tag(const char *tag) noexcept {
    return static_cast<lang>(hs_lang_from_tag(tag));
}

// ---- errors ----

// How long to wait before a call is repeated, or that it should not be.
//
//     if (!delay) return code;                    // give up
//     std::this_thread::sleep_for(delay.wait());
class delay {
  public:
    // Do not repeat the call.
    constexpr delay() noexcept : milliseconds_(HS_DELAY_STOP) {
    }

    // Milliseconds as hs_error_retry_delay returns them.
    constexpr explicit delay(std::int64_t milliseconds) noexcept : milliseconds_(milliseconds) {
    }

    // Whether to repeat the call at all.
    constexpr explicit operator bool() const noexcept {
        return milliseconds_ >= 0;
    }

    // How long to wait before that; negative where the call should not be repeated.
    constexpr std::chrono::milliseconds wait() const noexcept {
        return std::chrono::milliseconds(milliseconds_);
    }

  private:
    std::int64_t milliseconds_;
};

// An error: one meaning of a code, in one domain. As small as a pointer and copied like one. An error that was not
// found is the unknown code: it is false, its code is 0, and its texts say what to do about an unknown code.
class error {
  public:
    // The unknown code.
    constexpr error() noexcept : record_(nullptr) {
    }

    // The error that a record of the C library stands for; the unknown code for NULL and for a pointer that is none.
    explicit error(const hs_error *record) noexcept
        : record_(hs_error_domain(record) == HS_DOMAIN_NONE ? nullptr : record) {
    }

    // Whether it is known.
    constexpr explicit operator bool() const noexcept {
        return record_ != nullptr;
    }

    // The record for the functions of hs_error.h; NULL for the unknown code.
    constexpr const hs_error *get() const noexcept {
        return record_;
    }

    // The code, as documented; 0 for the unknown code.
    std::int64_t code() const noexcept {
        return hs_error_code(record_);
    }

    // The domain: an HS_DOMAIN_* constant of hs_error_codes.h, or that of a registered table; HS_DOMAIN_NONE for the
    // unknown code.
    hs_domain domain() const noexcept {
        return hs_error_domain(record_);
    }

    // The key of the domain: health_service.
    text_view domain_key() const noexcept {
        return text(HS_TEXT_DOMAIN, lang::en);
    }

    // The name of the kit.
    text_view kit(lang in = lang::en) const noexcept {
        return text(HS_TEXT_KIT, in);
    }

    // The name within the domain: NETWORK_UNAVAILABLE. Empty for the unknown code.
    text_view name() const noexcept {
        return text(HS_TEXT_NAME, lang::en);
    }

    // The name of the constant in hs_error_codes.h: HS_HEALTH_SERVICE_NETWORK_UNAVAILABLE.
    text_view constant() const noexcept {
        return text(HS_TEXT_CONSTANT, lang::en);
    }

    // The message that the system itself reports, in English; may hold ${...} placeholders.
    text_view message() const noexcept {
        return text(HS_TEXT_MESSAGE, lang::en);
    }

    // What happened, in a few words.
    text_view title(lang in = lang::en) const noexcept {
        return text(HS_TEXT_TITLE, in);
    }

    // Why it happens: a single line, or numbered lines.
    text_view cause(lang in = lang::en) const noexcept {
        return text(HS_TEXT_CAUSE, in);
    }

    // What to do, in the order to try: a single line, or numbered lines.
    text_view solution(lang in = lang::en) const noexcept {
        return text(HS_TEXT_SOLUTION, in);
    }

    // The address of the page in the official reference.
    text_view doc_url(lang in = lang::en) const noexcept {
        return text(HS_TEXT_DOC_URL, in);
    }

    // What repeating the same call is good for. A recommendation: whether the call is idempotent is yours to know.
    hs::retry retry() const noexcept {
        return static_cast<hs::retry>(hs_error_retry(record_));
    }

    // Whether the same call may succeed if it is simply repeated later: backoff or throttled.
    bool is_retryable() const noexcept {
        return retry() == hs::retry::backoff || retry() == hs::retry::throttled;
    }

    // The retry class as a word: backoff.
    text_view retry_word() const noexcept {
        return text(HS_TEXT_RETRY, lang::en);
    }

    // The retry class as a sentence of advice.
    text_view retry_advice(lang in = lang::en) const noexcept {
        return text(HS_TEXT_RETRY_ADVICE, in);
    }

    // The part of the kit that gives the code this meaning, router; empty but for the few codes that a kit uses twice.
    text_view module() const noexcept {
        return text(HS_TEXT_MODULE, lang::en);
    }

    // How long to wait before the call that failed with this error is repeated. `attempt` is 1 for the first
    // repetition, `random` any 32-bit random number: it spreads the waits of many callers. Stops for what is not
    // retryable and after the third repetition.
    delay retry_delay(std::uint32_t attempt, std::uint32_t random) const noexcept {
        return delay(hs_error_retry_delay(record_, attempt, random));
    }

    // What kind of failure it is.
    hs::category category() const noexcept {
        return static_cast<hs::category>(hs_error_category(record_));
    }

    // The category as a word: unavailable.
    text_view category_word() const noexcept {
        return text(HS_TEXT_CATEGORY, lang::en);
    }

    // The first thing to do about it.
    hs::action action() const noexcept {
        return static_cast<hs::action>(hs_error_action(record_));
    }

    // The action as a word: check_network.
    text_view action_word() const noexcept {
        return text(HS_TEXT_ACTION, lang::en);
    }

    // What the same code means in the next domain that has it; the unknown code behind the last. hs::meanings(code)
    // walks them all.
    error next_meaning() const noexcept {
        return error(hs_error_next_meaning(record_));
    }

    // Whether two errors are the same meaning of the same code.
    friend constexpr bool operator==(error left, error right) noexcept {
        return left.record_ == right.record_;
    }

    friend constexpr bool operator!=(error left, error right) noexcept {
        return left.record_ != right.record_;
    }

  private:
    text_view text(hs_text field, lang in) const noexcept {
        return hs_error_text(record_, field, static_cast<hs_lang>(in));
    }

    const hs_error *record_;
};

// ---- finding ----

// A text that goes in: const char *, which may be NULL, std::string, or std::string_view from C++17 on. It is read
// during the call only.
class text_argument {
  public:
    text_argument(const char *text) noexcept : data_(text), size_(text == nullptr ? 0 : std::strlen(text)) {
    }

    text_argument(const std::string &text) noexcept : data_(text.data()), size_(text.size()) {
    }

#if __cplusplus >= 201703L
    text_argument(std::string_view text) noexcept : data_(text.data()), size_(text.size()) {
    }
#endif

    // The first byte; NULL for no text.
    const char *data() const noexcept {
        return data_;
    }

    // How many bytes there are.
    std::size_t size() const noexcept {
        return size_;
    }

  private:
    const char *data_;
    std::size_t size_;
};

// What a bare code means, in the order of precedence of hs_error.h.
inline error find(std::int64_t code) noexcept {
    return error(hs_error_find(code));
}

// The meaning that a code has in one domain (HS_DOMAIN_ANY: what the bare code means).
inline error find(hs_domain domain, std::int64_t code) noexcept {
    return error(hs_error_find_in(domain, code));
}

// The error with a name (NETWORK_UNAVAILABLE; case matters) in a domain, or, with HS_DOMAIN_ANY, in the first that has
// it.
inline error find(hs_domain domain, text_argument name) noexcept {
    // The C library wants a NUL at the end. No name is as long as this, and none has a NUL inside.
    char copy[256];
    if (name.size() >= sizeof copy || name.size() == 0 || std::memchr(name.data(), '\0', name.size()) != nullptr) {
        return error();
    }
    std::memcpy(copy, name.data(), name.size());
    copy[name.size()] = '\0';
    return error(hs_error_find_name(domain, copy));
}

// ---- ranges ----

namespace detail {

// From every error to the next.
struct to_next {
    static const hs_error *step(const hs_error *record) noexcept {
        return hs_error_next(record);
    }
};

// From every meaning of a code to the next.
struct to_next_meaning {
    static const hs_error *step(const hs_error *record) noexcept {
        return hs_error_next_meaning(record);
    }
};

} // namespace detail

// Errors in a row, for a range-based for and for algorithms. As small as a pointer; it refers to nothing of the
// caller's.
template <typename Step> class range {
  public:
    // A forward iterator that gives errors by value.
    class iterator {
      public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = error;
        using difference_type = std::ptrdiff_t;
        using pointer = const error *;
        using reference = error;

        // The end.
        iterator() noexcept = default;

        explicit iterator(error current) noexcept : current_(current) {
        }

        error operator*() const noexcept {
            return current_;
        }

        const error *operator->() const noexcept {
            return &current_;
        }

        iterator &operator++() noexcept {
            // NULL would start anew.
            current_ = current_ ? error(Step::step(current_.get())) : error();
            return *this;
        }

        iterator operator++(int) noexcept {
            iterator before = *this;
            ++*this;
            return before;
        }

        friend bool operator==(const iterator &left, const iterator &right) noexcept {
            return left.current_ == right.current_;
        }

        friend bool operator!=(const iterator &left, const iterator &right) noexcept {
            return left.current_ != right.current_;
        }

      private:
        error current_;
    };

    using const_iterator = iterator;
    using value_type = error;

    // The errors from one on; none for the unknown code.
    explicit range(error first) noexcept : first_(first) {
    }

    iterator begin() const noexcept {
        return iterator(first_);
    }

    iterator end() const noexcept {
        return iterator();
    }

    bool empty() const noexcept {
        return !first_;
    }

  private:
    error first_;
};

// Every error there is: the catalogue by ascending code and, within one code, in the order of precedence; behind it
// the tables that the app has registered.
inline range<detail::to_next> catalogue() noexcept {
    return range<detail::to_next>(error(hs_error_next(nullptr)));
}

// Every meaning of a code, in the order of precedence; none for an unknown code.
inline range<detail::to_next_meaning> meanings(std::int64_t code) noexcept {
    return range<detail::to_next_meaning>(find(code));
}

// ---- texts ----

namespace detail {

// What a function writes that fills a buffer as snprintf does.
template <typename Write> std::string written_by(Write write) {
    std::string text(256, '\0');
    // More than twice only if a table is registered in between that has a longer answer.
    for (;;) {
        const std::size_t length = write(&text[0], text.size());
        if (length < text.size()) {
            text.resize(length);
            return text;
        }
        text.resize(length + 1);
    }
}

} // namespace detail

// What a bare code means as text: one line for a log, everything there is to read, or JSON. An unknown code is
// formatted as well, with its number.
inline std::string format(std::int64_t code, style as = style::line, lang in = lang::en) {
    return detail::written_by([=](char *buffer, std::size_t capacity) {
        return hs_error_format(buffer, capacity, code, static_cast<hs_style>(as), static_cast<hs_lang>(in));
    });
}

// An error as text. The unknown code is formatted as code 0: where a code may be unknown, format the code.
inline std::string format(error about, style as = style::line, lang in = lang::en) {
    return detail::written_by([=](char *buffer, std::size_t capacity) {
        return hs_error_format_error(buffer, capacity, about.get(), static_cast<hs_style>(as),
                                     static_cast<hs_lang>(in));
    });
}

// Writes one line for a log, in English, without a line feed.
inline std::ostream &operator<<(std::ostream &stream, error about) {
    return stream << format(about);
}

// What became of a text that was to be a code.
enum class parse_reason : std::int32_t {
    ok = HS_PARSE_OK,
    empty = HS_PARSE_EMPTY,
    not_a_number = HS_PARSE_NOT_A_NUMBER,
    out_of_range = HS_PARSE_OUT_OF_RANGE,
};

// What hs::parse returns.
struct parsed {
    // ok, or why there is no code.
    parse_reason reason;
    // The code; 0 where there is none.
    std::int64_t code;

    // Whether there is a code.
    bool ok() const noexcept {
        return reason == parse_reason::ok;
    }

    // Whether there is a code.
    explicit operator bool() const noexcept {
        return ok();
    }
};

// Reads a code from text, as some system modules deliver it: "401", " 0xC9 ". The text is accepted as a whole or not at
// all; hs_error_parse has the details. The code need not be a known one.
inline parsed parse(text_argument text) noexcept {
    std::int64_t code = 0;
    const auto reason = static_cast<parse_reason>(hs_error_parse(text.data(), text.size(), &code));
    return parsed{reason, code};
}

// ---- <system_error> ----
//
// A std::error_code carries a code as an int:
//
//     std::error_code ec = hs::make_error_code(1002701001);
//     ec.message();                                            // what the system itself reports
//     ec == std::errc::resource_unavailable_try_again;         // true: this error is of the category unavailable
//     hs::find(ec).solution();                                 // and back to everything else
//
// A std::error_code names its category by address, and each shared library may have a category of its own. Hence
// `a == b` may be false for the same code out of two libraries: compare with hs::same(a, b), and ask hs::is_hs(ec)
// whose code it is. Comparisons with std::errc and with any std::error_condition go by value and need no care.

// The value of a std::error_code for a code that does not fit: one that is neither a 32-bit number with a sign nor one
// without, such as the few with eleven digits. No code of the catalogue has this value.
constexpr int code_too_wide = INT32_MIN;

// Whether a std::error_code or std::error_condition holds a HarmonyOS code, whichever library made it.
inline bool is_hs(const std::error_category &of) noexcept {
    return std::strcmp(of.name(), "hs_error") == 0;
}

inline bool is_hs(const std::error_code &code) noexcept {
    return is_hs(code.category());
}

inline bool is_hs(const std::error_condition &condition) noexcept {
    return is_hs(condition.category());
}

// Whether two error codes are equal, whichever libraries made them.
inline bool same(const std::error_code &left, const std::error_code &right) noexcept {
    return left == right || (is_hs(left) && is_hs(right) && left.value() == right.value());
}

// What a bare code out of a std::error_code means; the unknown code for one of another category.
inline error find(const std::error_code &code) noexcept {
    return is_hs(code) ? find(std::int64_t{code.value()}) : error();
}

namespace detail {

// What the standard library has for a category; std::errc() where it has nothing that says the same.
inline std::errc errc_of(category of) noexcept {
    switch (of) {
    case category::cancelled:
        return std::errc::operation_canceled;
    case category::invalid_argument:
        return std::errc::invalid_argument;
    case category::deadline_exceeded:
        return std::errc::timed_out;
    case category::not_found:
        return std::errc::no_such_file_or_directory;
    case category::already_exists:
        return std::errc::file_exists;
    case category::permission_denied:
    case category::unauthenticated:
        return std::errc::permission_denied;
    // POSIX: "insufficient resources were available in the system". Not "try again": a quota does not refill by that.
    case category::resource_exhausted:
        return std::errc::no_buffer_space;
    case category::out_of_range:
        return std::errc::result_out_of_range;
    case category::unimplemented:
        return std::errc::not_supported;
    // POSIX: "a temporary condition; later calls may complete normally".
    case category::unavailable:
        return std::errc::resource_unavailable_try_again;
    case category::data_loss:
        return std::errc::io_error;
    // Nothing says these, nor what a later library may add.
    case category::unknown:
    case category::failed_precondition:
    case category::aborted:
    case category::internal:
    default:
        return std::errc();
    }
}

class harmony_category final : public std::error_category {
  public:
    const char *name() const noexcept override {
        return "hs_error";
    }

    std::string message(int value) const override {
        if (value == 0) {
            return "No error.";
        }
        if (is_too_wide(value)) {
            return "The code does not fit a std::error_code.";
        }
        return hs_error_message(value);
    }

    std::error_condition default_error_condition(int value) const noexcept override {
        if (value == 0) {
            return std::error_condition();
        }
        if (is_too_wide(value)) {
            return std::errc::value_too_large;
        }
        const std::errc counterpart = errc_of(find(std::int64_t{value}).category());
        return counterpart == std::errc() ? std::error_condition(value, *this) : counterpart;
    }

    bool equivalent(int value, const std::error_condition &condition) const noexcept override {
        return is_hs(condition) ? condition.value() == value : default_error_condition(value) == condition;
    }

    bool equivalent(const std::error_code &code, int condition) const noexcept override {
        return is_hs(code) && code.value() == condition;
    }

  private:
    // Not so if a registered table gives the number a meaning.
    static bool is_too_wide(int value) noexcept {
        return value == code_too_wide && !find(std::int64_t{value});
    }
};

// A category that is never destroyed: other static objects may use it in their destructors.
union immortal_category {
    harmony_category value;

    immortal_category() noexcept : value() {
    }
    immortal_category(const immortal_category &) = delete;
    immortal_category &operator=(const immortal_category &) = delete;
    ~immortal_category() {
    }
};

} // namespace detail

// The category of HarmonyOS codes, named "hs_error". Its codes compare equal to the std::errc that says the same as
// their hs::category:
//
//     cancelled           operation_canceled          out_of_range        result_out_of_range
//     invalid_argument    invalid_argument            unimplemented       not_supported
//     deadline_exceeded   timed_out                   unavailable         resource_unavailable_try_again
//     not_found           no_such_file_or_directory   data_loss           io_error
//     already_exists      file_exists                 resource_exhausted  no_buffer_space
//     permission_denied, unauthenticated              permission_denied
//
// failed_precondition, aborted, internal and unknown have no counterpart; nor has an unknown code.
inline const std::error_category &error_category() noexcept {
    static const detail::immortal_category category;
    return category.value;
}

// A code as a std::error_code. Both views of a 32-bit code give the same one, as an int. 0 is no error, as in every
// category. A code that does not fit becomes code_too_wide: still an error, whose message says so, and which equals
// std::errc::value_too_large; look such a code up with hs::find(code).
inline std::error_code make_error_code(std::int64_t code) noexcept {
    const bool fits = INT32_MIN <= code && code <= std::int64_t{UINT32_MAX};
    const int value = fits ? static_cast<int>(static_cast<std::uint32_t>(code)) : code_too_wide;
    return std::error_code(value, error_category());
}

#if HS_ERROR_EXCEPTIONS

// An error as an exception. what() is one line for a log, code() the std::error_code.
//
// Out of another shared library it is always caught as std::system_error; hs::find(caught.code()) leads back. It is
// caught as hs::exception if both have the same kind of texts and, with libc++, see each other's symbols, as modules do
// that are linked and those do not that are only loaded (RTLD_LOCAL).
class HS_ERROR_THROWN exception : public std::system_error {
  public:
    // What a bare code means, known or not. A context, such as "reading steps", stands before the line.
    explicit exception(std::int64_t code, const std::string &context = std::string())
        : exception(hs::find(code), code, hs::format(code), context) {
    }

    // An error of any domain. code() knows bare codes only: its message is that of the first domain in precedence.
    explicit exception(hs::error about, const std::string &context = std::string())
        : exception(about, about.code(), hs::format(about), context) {
    }

    // The context, if there is one, and one line for a log.
    const char *what() const noexcept override {
        return line_.what();
    }

    // The error; the unknown code if the code has no meaning.
    hs::error error() const noexcept {
        return error_;
    }

    // The code as it was given, whole where code() cannot hold it.
    std::int64_t hs_code() const noexcept {
        return hs_code_;
    }

  private:
    exception(hs::error about, std::int64_t code, const std::string &line, const std::string &context)
        : std::system_error(hs::make_error_code(code)), error_(about), hs_code_(code),
          line_(context.empty() ? line : context + ": " + line) {
    }

    hs::error error_;
    std::int64_t hs_code_;
    // A string that is copied without throwing, as an exception must be.
    std::runtime_error line_;
};

#endif // HS_ERROR_EXCEPTIONS

#if defined(__cpp_lib_format)

namespace detail {

[[noreturn]] inline void bad_format() {
#if HS_ERROR_EXCEPTIONS
    throw std::format_error("an hs::error is formatted with {}, {:l}, {:f} or {:j}");
#else
    std::abort();
#endif
}

} // namespace detail

#endif // __cpp_lib_format

} // inline namespace
} // namespace hs

#if defined(__cpp_lib_format)

// std::format("{}", error): one line; also {:l}. {:f} is everything there is to read, {:j} JSON. In English.
template <> struct std::formatter<hs::error, char> {
    constexpr auto parse(std::format_parse_context &context) {
        auto at = context.begin();
        if (at != context.end() && *at != '}') {
            style_ = style_of(*at++);
        }
        if (at != context.end() && *at != '}') {
            hs::detail::bad_format();
        }
        return at;
    }

    template <typename Context> auto format(const hs::error &about, Context &context) const {
        auto out = context.out();
        for (const char byte : hs::format(about, style_)) {
            *out++ = byte;
        }
        return out;
    }

  private:
    static constexpr hs::style style_of(char letter) {
        switch (letter) {
        case 'l':
            return hs::style::line;
        case 'f':
            return hs::style::full;
        case 'j':
            return hs::style::json;
        default:
            hs::detail::bad_format();
        }
    }

    hs::style style_ = hs::style::line;
};

#endif // __cpp_lib_format

#undef HS_ERROR_THROWN

#endif // C++11
#endif // HS_ERROR_HPP
