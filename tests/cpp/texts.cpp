// Formatting an error, and reading a code from text.

#include "../c/check.h"
#include "hs_error.hpp"
#include "hs_error_codes.h"
#include "topics.h"
#include <iomanip>
#include <sstream>
#include <vector>

namespace {

// What C makes of it, with a buffer that is surely long enough.
std::string in_c(const hs_error *error, hs_style style, hs_lang lang) {
    std::vector<char> buffer(1 << 16);
    hs_error_format_error(buffer.data(), buffer.size(), error, style, lang);
    return buffer.data();
}

void every_error_is_formatted_whole() {
    std::size_t longest = 0;
    for (const hs::error error : hs::catalogue()) {
        for (const hs::style style : {hs::style::line, hs::style::full, hs::style::json}) {
            for (const hs::lang lang : {hs::lang::en, hs::lang::zh}) {
                const std::string text = hs::format(error, style, lang);
                CHECK(text == in_c(error.get(), static_cast<hs_style>(style), static_cast<hs_lang>(lang)));
                CHECK(hs::find(error.code()) != error || hs::format(error.code(), style, lang) == text);
                longest = text.size() > longest ? text.size() : longest;
            }
        }
    }
    // Some are longer than any buffer that they may be written to at first.
    CHECK(longest > 1000);
}

// Lengths at which a buffer is just large enough, or just not.
void every_length_is_right() {
    static char message[600];
    static hs_error_entry entry = {};
    static hs_error_table table = {};
    entry.code = 60000;
    entry.name = "LONG";
    entry.message = message;
    table.struct_size = sizeof table;
    table.entry_size = sizeof entry;
    table.domain = HS_DOMAIN_APP_FIRST + 1;
    table.key = "long";
    table.entries = &entry;
    table.count = 1;
    message[0] = 'x';
    CHECK(hs_error_register(&table, nullptr) == HS_REGISTER_OK);
    const std::size_t rest = hs::format(60000).size() - 1;
    for (std::size_t length = 1; length < sizeof message - 1; length++) {
        message[length - 1] = 'x';
        const std::string line = hs::format(60000);
        CHECK(line.size() == rest + length && line.back() == ']');
        CHECK(line == hs::format(hs::find(60000)));
    }
}

void an_unknown_code_has_its_number() {
    CHECK(hs::format(7) == "7: Unknown error code");
    CHECK(hs::format(INT64_MIN) == "-9223372036854775808: Unknown error code");
    CHECK(hs::format(hs::error()) == "0: Unknown error code");
    CHECK(hs::format(7, hs::style::json).find("{\"code\":7,\"known\":false") == 0);
}

void any_style_and_language_is_legal() {
    const hs::error error = hs::find(1002701001);
    const auto style = static_cast<hs::style>(99);
    const auto lang = static_cast<hs::lang>(-1);
    CHECK(hs::format(error, style) == hs::format(error, hs::style::line));
    CHECK(hs::format(error, hs::style::full, lang) == hs::format(error, hs::style::full));
    CHECK(hs::format(error, style, lang) == hs::format(error));
}

void a_stream_takes_one_line() {
    const hs::error error = hs::find(1002701001);
    std::ostringstream stream;
    stream << error;
    CHECK(stream.str() == hs::format(error));
    CHECK(stream.str().find('\n') == std::string::npos);
    std::ostringstream padded;
    padded << std::setw(200) << std::left << std::setfill('.') << error << '|';
    CHECK(padded.str().size() == 201 && padded.str().substr(198) == "..|");
}

void check_parsed(const hs::parsed &parsed, hs::parse_reason reason, std::int64_t code) {
    CHECK(parsed.reason == reason);
    CHECK(parsed.code == code);
    CHECK(parsed.ok() == (reason == hs::parse_reason::ok));
    CHECK(static_cast<bool>(parsed) == parsed.ok());
}

void codes_are_read_from_any_text() {
    const char *const null = nullptr;
    check_parsed(hs::parse("401"), hs::parse_reason::ok, 401);
    check_parsed(hs::parse(std::string(" 0xC9 ")), hs::parse_reason::ok, 201);
    check_parsed(hs::parse("-9223372036854775808"), hs::parse_reason::ok, INT64_MIN);
    check_parsed(hs::parse("0"), hs::parse_reason::ok, 0);
    check_parsed(hs::parse(null), hs::parse_reason::empty, 0);
    check_parsed(hs::parse(""), hs::parse_reason::empty, 0);
    check_parsed(hs::parse(std::string()), hs::parse_reason::empty, 0);
    check_parsed(hs::parse("401x"), hs::parse_reason::not_a_number, 0);
    check_parsed(hs::parse("9223372036854775808"), hs::parse_reason::out_of_range, 0);
#if __cplusplus >= 201703L
    check_parsed(hs::parse(std::string_view("4019").substr(0, 3)), hs::parse_reason::ok, 401);
    check_parsed(hs::parse(std::string_view()), hs::parse_reason::empty, 0);
#endif
}

#if defined(__cpp_lib_format)

#if HS_ERROR_EXCEPTIONS

void other_formats_are_refused() {
    const hs::error error = hs::find(201);
    for (const char *const format : {"{:x}", "{:ll}", "{:L}", "{:l", "{:"}) {
        bool refused = false;
        try {
            static_cast<void>(std::vformat(format, std::make_format_args(error)));
        } catch (const std::format_error &) {
            refused = true;
        }
        CHECK(refused);
    }
}

#endif

void the_formatter_knows_the_styles() {
    const hs::error error = hs::find(1002701001);
    CHECK(std::format("{}", error) == hs::format(error));
    CHECK(std::format("<{:}>", error) == "<" + hs::format(error) + ">");
    CHECK(std::format("{:l}", error) == hs::format(error));
    CHECK(std::format("{:f}", error) == hs::format(error, hs::style::full));
    CHECK(std::format("{0:j}{0:l}", error) == hs::format(error, hs::style::json) + hs::format(error));
    std::puts("std::formatter: tested");
}

#endif

} // namespace

int texts() {
    every_error_is_formatted_whole();
    every_length_is_right();
    an_unknown_code_has_its_number();
    any_style_and_language_is_legal();
    a_stream_takes_one_line();
    codes_are_read_from_any_text();
#if defined(__cpp_lib_format)
    the_formatter_knows_the_styles();
#if HS_ERROR_EXCEPTIONS
    other_formats_are_refused();
#endif
#endif
    return check_result();
}
