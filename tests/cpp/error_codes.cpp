// The std::error_category; that it works across shared libraries is what host.cpp and plugin.cpp show.

#include "../c/check.h"
#include "hs_error.hpp"
#include "topics.h"

namespace {

void a_code_becomes_an_error_code() {
    const std::error_code ec = hs::make_error_code(1002701001);
    CHECK(ec.value() == 1002701001);
    CHECK(ec.category() == hs::error_category());
    CHECK(std::string(ec.category().name()) == "hs_error");
    CHECK(ec.message() == "Network error. The network is unavailable.");
    CHECK(hs::make_error_code(7).message() == "Unknown error code.");
    CHECK(hs::make_error_code(7) && hs::make_error_code(7).value() == 7);
    CHECK(hs::find(ec) == hs::find(1002701001));
}

void zero_is_no_error() {
    const std::error_code ec = hs::make_error_code(0);
    CHECK(!ec && ec.message() == "No error.");
    CHECK(ec == std::errc() && ec.default_error_condition() == std::error_condition());
}

void both_views_are_one_error_code() {
    CHECK(hs::make_error_code(4294901766).value() == -65530);
    CHECK(hs::make_error_code(4294901766) == hs::make_error_code(-65530));
    CHECK(hs::make_error_code(-65530).message() == "An error of the app.");
    CHECK(hs::make_error_code(INT32_MAX).value() == INT32_MAX);
    CHECK(hs::make_error_code(INT32_MIN + 1).value() == INT32_MIN + 1);
    CHECK(hs::make_error_code(UINT32_MAX).value() == -1);
}

void a_code_that_does_not_fit_says_so() {
    for (const std::int64_t code : {INT64_C(90079100997), INT64_C(4294967296), INT64_C(-2147483649), INT64_MIN}) {
        const std::error_code ec = hs::make_error_code(code);
        CHECK(ec && hs::is_hs(ec) && ec.value() == hs::code_too_wide);
        CHECK(ec.message() == "The code does not fit a std::error_code.");
        CHECK(ec == std::errc::value_too_large);
        CHECK(!hs::find(ec));
    }
}

// What each category equals, by its number; none, where nothing says the same.
const std::errc none = std::errc();
const std::errc WANTED[] = {none,
                            std::errc::operation_canceled,
                            none,
                            std::errc::invalid_argument,
                            std::errc::timed_out,
                            std::errc::no_such_file_or_directory,
                            std::errc::file_exists,
                            std::errc::permission_denied,
                            std::errc::no_buffer_space,
                            none,
                            none,
                            std::errc::result_out_of_range,
                            std::errc::not_supported,
                            none,
                            std::errc::resource_unavailable_try_again,
                            std::errc::io_error,
                            std::errc::permission_denied};

void each_category_has_its_condition() {
    int value = 50000;
    for (const std::errc wanted : WANTED) {
        const std::error_code ec = hs::make_error_code(value);
        // 0 in a table stands for unknown.
        const int category = value == 50000 ? HS_CATEGORY_UNKNOWN : value - 50000;
        CHECK(static_cast<int>(hs::find(value).category()) == category);
        for (const std::errc any : WANTED) {
            CHECK((ec == any) == (any == wanted && any != none));
        }
        const std::error_condition condition = ec.default_error_condition();
        CHECK(condition == (wanted == none ? std::error_condition(value, hs::error_category()) : wanted));
        value++;
    }
    CHECK(value - 1 == 50000 + HS_CATEGORY_UNAUTHENTICATED);
    // An unknown code keeps its own condition.
    CHECK(hs::make_error_code(7).default_error_condition() == std::error_condition(7, hs::error_category()));
}

void the_code_itself_is_a_condition() {
    const std::error_code ec = hs::make_error_code(1002701001);
    CHECK(ec == std::error_condition(1002701001, hs::error_category()));
    CHECK(ec != std::error_condition(1002701002, hs::error_category()));
    CHECK(ec != std::error_condition(1002701001, std::generic_category()));
    CHECK(std::error_code(1002701001, std::generic_category()) !=
          std::error_condition(1002701001, hs::error_category()));
}

void others_are_told_apart() {
    const std::error_code hs_201 = hs::make_error_code(201);
    const std::error_code posix_201(201, std::generic_category());
    CHECK(hs::is_hs(hs_201) && hs::is_hs(std::error_condition(7, hs::error_category())));
    CHECK(!hs::is_hs(posix_201) && !hs::is_hs(std::error_code()) && !hs::is_hs(std::error_condition()));
    CHECK(hs::is_hs(hs::error_category()) && !hs::is_hs(std::system_category()));
    CHECK(hs::same(hs_201, hs::make_error_code(201)));
    CHECK(!hs::same(hs_201, hs::make_error_code(401)));
    CHECK(!hs::same(hs_201, posix_201) && !hs::same(posix_201, hs_201));
    CHECK(hs::same(posix_201, posix_201));
    CHECK(!hs::find(posix_201));
}

} // namespace

int error_codes() {
    a_code_becomes_an_error_code();
    zero_is_no_error();
    both_views_are_one_error_code();
    a_code_that_does_not_fit_says_so();
    each_category_has_its_condition();
    the_code_itself_is_a_condition();
    others_are_told_apart();
    return check_result();
}
