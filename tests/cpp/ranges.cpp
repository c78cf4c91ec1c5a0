// hs::catalogue and hs::meanings: what they walk over, in range-based for and in algorithms.

#include "../c/check.h"
#include "hs_error.hpp"
#include "hs_error_codes.h"
#include "topics.h"
#include <algorithm>
#include <type_traits>
#include <vector>
#if __cplusplus >= 202002L
#include <ranges>
#endif

namespace {

using catalogue_range = decltype(hs::catalogue());
using traits = std::iterator_traits<catalogue_range::iterator>;

static_assert(std::is_base_of<std::forward_iterator_tag, traits::iterator_category>::value, "a forward iterator");
static_assert(std::is_same<traits::value_type, hs::error>::value, "of errors");
static_assert(std::is_nothrow_default_constructible<catalogue_range::iterator>::value, "made like a pointer");
#if defined(__cpp_lib_ranges)
static_assert(std::forward_iterator<catalogue_range::iterator>);
static_assert(std::ranges::forward_range<catalogue_range>);
static_assert(std::ranges::common_range<catalogue_range>);
#endif

void the_catalogue_is_the_walk_of_c() {
    const hs_error *record = nullptr;
    int count = 0;
    for (const hs::error error : hs::catalogue()) {
        record = hs_error_next(record);
        CHECK(error.get() == record);
        // Another translation unit may have this function for the other kind of text.
        CHECK(std::string(error.name()) == hs_error_text(record, HS_TEXT_NAME, HS_LANG_EN));
        count++;
    }
    CHECK(hs_error_next(record) == nullptr);
    CHECK(count > 90);
    CHECK(!hs::catalogue().empty());
}

void meanings_are_those_of_one_code() {
    std::vector<hs_domain> domains;
    for (const hs::error error : hs::meanings(201)) {
        CHECK(error.code() == 201);
        domains.push_back(error.domain());
    }
    CHECK((domains == std::vector<hs_domain>{HS_DOMAIN_HEALTH_SERVICE, HS_DOMAIN_UNIVERSAL,
                                             HS_DOMAIN_REMOTE_COMMUNICATION, HS_DOMAIN_SPEECH}));
    const auto one = hs::meanings(1002701001);
    CHECK(std::distance(one.begin(), one.end()) == 1);
    const auto none = hs::meanings(7);
    CHECK(none.empty() && none.begin() == none.end());
}

void algorithms_take_them() {
    const auto all = hs::catalogue();
    const auto in_order = [](hs::error left, hs::error right) { return left.code() < right.code(); };
    const auto app = [](hs::error error) { return error.domain() >= HS_DOMAIN_APP_FIRST; };
    const auto first_of_app = std::find_if(all.begin(), all.end(), app);
    CHECK(std::is_sorted(all.begin(), first_of_app, in_order));
    CHECK(std::all_of(first_of_app, all.end(), app));
    CHECK(std::max_element(all.begin(), first_of_app, in_order)->code() == 10079100999);
    const std::vector<hs::error> copy(all.begin(), all.end());
    CHECK(std::equal(copy.begin(), copy.end(), all.begin()));
    CHECK(std::count(all.begin(), all.end(), hs::find(201)) == 1);
#if defined(__cpp_lib_ranges)
    CHECK(std::ranges::count_if(hs::catalogue(), app) == std::count_if(all.begin(), all.end(), app));
    CHECK(std::ranges::find(all, 202, &hs::error::code)->domain() == HS_DOMAIN_UNIVERSAL);
#endif
}

void an_iterator_keeps_its_place() {
    const auto all = hs::catalogue();
    auto at = all.begin();
    const auto first = at;
    CHECK(at++ == first && at != first);
    CHECK(at == ++all.begin());
    CHECK(*first == hs::error(hs_error_next(nullptr)) && first->code() == (*first).code());
    // Beyond the end there is only the end, never the beginning.
    auto end = all.end();
    CHECK(++end == all.end() && end == catalogue_range::iterator());
}

} // namespace

int ranges() {
    the_catalogue_is_the_walk_of_c();
    meanings_are_those_of_one_code();
    algorithms_take_them();
    an_iterator_keeps_its_place();
    return check_result();
}
