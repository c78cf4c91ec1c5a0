// hs::exception, where there are exceptions; elsewhere, that there is none.

#include "../c/check.h"
#include "hs_error.hpp"
#include "hs_error_codes.h"
#include "topics.h"
#include <type_traits>

#if HS_ERROR_EXCEPTIONS

namespace {

static_assert(std::is_nothrow_copy_constructible<hs::exception>::value, "as an exception must be");
static_assert(!std::is_convertible<std::int64_t, hs::exception>::value, "no exception by accident");

void it_is_caught_as_a_system_error() {
    try {
        throw hs::exception(1002701001, "reading steps");
    } catch (const std::system_error &caught) {
        CHECK(caught.code() == hs::make_error_code(1002701001));
        CHECK(caught.code() == std::errc::resource_unavailable_try_again);
        CHECK("reading steps: " + hs::format(1002701001) == caught.what());
    }
}

void it_carries_the_error() {
    const hs::exception bare(201);
    CHECK(bare.error() == hs::find(201) && bare.hs_code() == 201);
    CHECK(hs::format(201) == bare.what());
    const hs::exception universal(hs::find(HS_DOMAIN_UNIVERSAL, 201), "calling");
    CHECK(universal.error() == hs::find(HS_DOMAIN_UNIVERSAL, 201) && universal.hs_code() == 201);
    CHECK("calling: " + hs::format(universal.error()) == universal.what());
    CHECK(universal.code() == bare.code());
}

void any_code_can_be_thrown() {
    const hs::exception wide(90079100997);
    CHECK(wide.hs_code() == 90079100997 && wide.error() == hs::find(90079100997));
    CHECK(hs::format(90079100997) == wide.what());
    CHECK(wide.code().value() == hs::code_too_wide);
    const hs::exception unknown(7, "calling");
    CHECK(!unknown.error() && unknown.hs_code() == 7);
    CHECK(std::string(unknown.what()) == "calling: 7: Unknown error code");
    const hs::exception nothing((hs::error()));
    CHECK(!nothing.error() && nothing.hs_code() == 0 && !nothing.code());
}

void a_copy_says_the_same() {
    const std::string wanted = hs::format(201);
    hs::exception copy(401);
    {
        const hs::exception original(201);
        copy = original;
    }
    CHECK(wanted == copy.what() && copy.hs_code() == 201 && copy.error() == hs::find(201));
}

} // namespace

int exceptions() {
    it_is_caught_as_a_system_error();
    it_carries_the_error();
    any_code_can_be_thrown();
    a_copy_says_the_same();
    return check_result();
}

#else

namespace hs {

// The name is free.
struct exception {};

} // namespace hs

int exceptions() {
    CHECK(sizeof(hs::exception) == 1);
    return check_result();
}

#endif
