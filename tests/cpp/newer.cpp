// A program of today that finds a later library, which tests/c/newer.c stands for: kinds without a name here have the
// meaning that the headers give to a value that one does not know.

#include "../c/check.h"
#include "hs_error.hpp"
#include <sstream>

namespace {

// What an app does about an error, with the default that the headers ask for.
bool waits(hs::error error) {
    switch (error.retry()) {
    case hs::retry::backoff:
    case hs::retry::throttled:
        return true;
    case hs::retry::never:
    case hs::retry::after_user_action:
    case hs::retry::after_state_change:
    default:
        return false;
    }
}

} // namespace

int main() {
    const hs::error error = hs::find(1002701001);
    CHECK(static_cast<int>(error.retry()) == 1000); // or the stub is not there
    CHECK(!error.is_retryable() && !waits(error));
    CHECK(error.category() > hs::category::unauthenticated && error.action() > hs::action::contact_support);
    CHECK(!hs::parse("201") && hs::parse("201").code == 0);
    CHECK(hs_error_register(nullptr, nullptr) != HS_REGISTER_OK);

    const std::error_code code = hs::make_error_code(1002701001);
    CHECK(code.default_error_condition() == std::error_condition(1002701001, hs::error_category()));
    CHECK(code != std::errc() && code != std::errc::resource_unavailable_try_again);

    std::ostringstream line;
    line << error;
    CHECK(!line.str().empty() && hs::format(error) == line.str());
    return check_result();
}
