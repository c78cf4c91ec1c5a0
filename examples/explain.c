/*
 * explain: what a HarmonyOS error code means and what to do about it.
 *
 *     explain 1002701001
 *     explain --lang zh 0xC9 NETWORK_UNAVAILABLE
 *     explain --search network
 */

#include "hs_error.h"
#include "terminal.h"
#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { EXIT_UNKNOWN = 1, EXIT_USAGE = 2 };

static const char USAGE[] =
    "usage: explain [--lang TAG] [--domain KEY] CODE|NAME...\n"
    "       explain [--lang TAG] [--domain KEY] --list\n"
    "       explain [--lang TAG] [--domain KEY] --search WORD\n"
    "\n"
    "CODE is decimal or hexadecimal (201, 0xC9), NAME a name or a constant (NETWORK_UNAVAILABLE).\n"
    "\n"
    "  --lang TAG     language: en, zh, zh-Hans-CN, ...; by default that of the environment\n"
    "  --domain KEY   only this domain: health_service, account, universal, ...\n"
    "  --list         every code, one a line\n"
    "  --search WORD  the codes that have the word in any of their texts, one a line\n"
    "\n"
    "Exits 1 when something is unknown, 2 when it was called wrongly.\n";

typedef struct {
    hs_lang lang;
    hs_domain domain;
    bool list;
    const char *search;
} options;

static bool is_in(const hs_error *error, hs_domain domain) {
    return domain == HS_DOMAIN_ANY || hs_error_domain(error) == domain;
}

/* ---- what is printed ---- */

/* Nothing for a text that the error does not have. */
static void print_text(const char *const labels[2], const hs_error *error, hs_text field, hs_lang lang) {
    enum { INDENT = 10 };
    const char *label = labels[lang == HS_LANG_ZH], *text = hs_error_text(error, field, lang);
    if (*text == '\0') {
        return;
    }
    terminal_styled(stdout, STYLE_DIM, label);
    printf("%*s", INDENT - terminal_columns(label), "");
    terminal_wrapped(stdout, text, INDENT, terminal_width(stdout));
}

static void print_error(const hs_error *error, hs_lang lang) {
    static const char *const message[] = {"Message", "系统消息"}, *const cause[] = {"Cause", "原因"},
                             *const solution[] = {"Solution", "处理步骤"}, *const retry[] = {"Retry", "能否重试"},
                             *const page[] = {"See", "参考"};
    const char *module = hs_error_text(error, HS_TEXT_MODULE, lang);
    char code[32], name[300], kit[300];
    snprintf(code, sizeof code, "%" PRId64, hs_error_code(error));
    snprintf(name, sizeof name, "  %s  ", hs_error_text(error, HS_TEXT_NAME, lang));
    snprintf(kit, sizeof kit, "(%s%s%s)", hs_error_text(error, HS_TEXT_KIT, lang), *module != '\0' ? ", " : "", module);
    terminal_styled(stdout, STYLE_BOLD, code);
    bool fits = terminal_columns(code) + terminal_columns(name) + terminal_columns(kit) <= terminal_width(stdout);
    printf("%s%s%s\n", name, fits ? "" : "\n", kit);
    terminal_styled(stdout, STYLE_BOLD, hs_error_text(error, HS_TEXT_TITLE, lang));
    printf("\n\n");
    print_text(message, error, HS_TEXT_MESSAGE, lang);
    print_text(cause, error, HS_TEXT_CAUSE, lang);
    print_text(solution, error, HS_TEXT_SOLUTION, lang);
    print_text(retry, error, HS_TEXT_RETRY_ADVICE, lang);
    print_text(page, error, HS_TEXT_DOC_URL, lang);
}

static void print_line(const hs_error *error, hs_lang lang) {
    enum { TITLE = 40 };
    const char *title = hs_error_text(error, HS_TEXT_TITLE, lang);
    int gap = TITLE - terminal_columns(title);
    printf("%11" PRId64 "  %s%*s  %s.%s\n", hs_error_code(error), title, gap > 0 ? gap : 0, "",
           hs_error_text(error, HS_TEXT_DOMAIN, lang), hs_error_text(error, HS_TEXT_NAME, lang));
}

/* A blank line between this error and the one before it. */
static void print_next(const hs_error *error, hs_lang lang) {
    static bool is_first = true;
    if (!is_first) {
        putchar('\n');
    }
    is_first = false;
    print_error(error, lang);
}

/* ---- what is looked up ---- */

static bool explain_code(int64_t code, const options *given) {
    bool found = false;
    for (const hs_error *e = hs_error_find(code); e != NULL; e = hs_error_next_meaning(e)) {
        if (is_in(e, given->domain)) {
            print_next(e, given->lang);
            found = true;
        }
    }
    return found;
}

static bool same_word(const char *a, const char *b) {
    while (*a != '\0' && toupper((unsigned char)*a) == toupper((unsigned char)*b)) {
        a++;
        b++;
    }
    return *a == *b;
}

/* Every error of that name: several kits may use it. */
static bool explain_name(const char *name, const options *given) {
    bool found = false;
    for (const hs_error *e = hs_error_next(NULL); e != NULL; e = hs_error_next(e)) {
        bool named = same_word(name, hs_error_text(e, HS_TEXT_NAME, HS_LANG_EN)) ||
                     same_word(name, hs_error_text(e, HS_TEXT_CONSTANT, HS_LANG_EN));
        if (named && is_in(e, given->domain)) {
            print_next(e, given->lang);
            found = true;
        }
    }
    return found;
}

static bool explain(const char *word, const options *given) {
    bool is_number = isdigit((unsigned char)word[*word == '-' || *word == '+']);
    const char *problem = "is not the name of an error";
    int64_t code;
    if (!is_number) {
        if (explain_name(word, given)) {
            return true;
        }
    } else if (hs_error_parse(word, strlen(word), &code) != HS_PARSE_OK) {
        problem = "is not a number";
    } else if (explain_code(code, given)) {
        return true;
    } else {
        problem = given->domain == HS_DOMAIN_ANY ? "is an unknown code" : "is an unknown code in this domain";
    }
    fflush(stdout);
    fprintf(stderr, "explain: '%s' %s\n", word, problem);
    return false;
}

/* ---- lists ---- */

static bool contains(const char *text, const char *word) {
    for (; *text != '\0'; text++) {
        size_t i = 0;
        while (word[i] != '\0' && tolower((unsigned char)text[i]) == tolower((unsigned char)word[i])) {
            i++;
        }
        if (word[i] == '\0') {
            return true;
        }
    }
    return false;
}

static bool mentions(const hs_error *error, const char *word) {
    static const hs_text fields[] = {HS_TEXT_CONSTANT, HS_TEXT_MESSAGE,  HS_TEXT_TITLE,
                                     HS_TEXT_CAUSE,    HS_TEXT_SOLUTION, HS_TEXT_KIT};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (contains(hs_error_text(error, fields[i], HS_LANG_EN), word) ||
            contains(hs_error_text(error, fields[i], HS_LANG_ZH), word)) {
            return true;
        }
    }
    return false;
}

static bool list(const options *given) {
    bool found = false;
    for (const hs_error *e = hs_error_next(NULL); e != NULL; e = hs_error_next(e)) {
        if (is_in(e, given->domain) && (given->search == NULL || mentions(e, given->search))) {
            print_line(e, given->lang);
            found = true;
        }
    }
    if (!found) {
        fprintf(stderr, "explain: no error mentions '%s'\n", given->search);
    }
    return found;
}

/* ---- the command line ---- */

static hs_domain domain_named(const char *key) {
    const hs_error *e = NULL;
    while ((e = hs_error_next(e)) != NULL) {
        if (strcmp(key, hs_error_text(e, HS_TEXT_DOMAIN, HS_LANG_EN)) == 0) {
            return hs_error_domain(e);
        }
    }
    return HS_DOMAIN_NONE;
}

static hs_lang lang_of_environment(void) {
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value != NULL && *value != '\0') {
            return hs_lang_from_tag(value);
        }
    }
    return HS_LANG_EN;
}

static int usage(const char *problem, const char *argument) {
    if (problem != NULL) {
        fprintf(stderr, "explain: %s%s%s\n", problem, argument != NULL ? " " : "", argument != NULL ? argument : "");
    }
    fputs(USAGE, stderr);
    return EXIT_USAGE;
}

/* Takes the option at `*at` and what belongs to it; returns 0, or the exit status of a wrong call. */
static int take_option(char **argv, int *at, options *given) {
    const char *option = argv[*at];
    if (strcmp(option, "--list") == 0) {
        given->list = true;
        return 0;
    }
    bool is_lang = strcmp(option, "--lang") == 0, is_domain = strcmp(option, "--domain") == 0;
    if (!is_lang && !is_domain && strcmp(option, "--search") != 0) {
        return usage("unknown option", option);
    }
    const char *value = argv[++*at];
    if (value == NULL || *value == '\0') {
        return usage("something is missing behind", option);
    }
    if (is_lang) {
        given->lang = hs_lang_from_tag(value);
    } else if (!is_domain) {
        given->search = value;
    } else if ((given->domain = domain_named(value)) == HS_DOMAIN_NONE) {
        return usage("unknown domain", value);
    }
    return 0;
}

int main(int argc, char **argv) {
    options given = {lang_of_environment(), HS_DOMAIN_ANY, false, NULL};
    int words = 0;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
            fputs(USAGE, stdout);
            return EXIT_SUCCESS;
        }
        if (strncmp(argv[i], "--", 2) != 0) {
            /* Words gather at the front, to be explained when every option is known. */
            argv[1 + words++] = argv[i];
            continue;
        }
        int wrong = take_option(argv, &i, &given);
        if (wrong != 0) {
            return wrong;
        }
    }
    bool lists = given.list || given.search != NULL;
    if (lists == (words > 0)) {
        return usage(lists ? "a list takes no codes or names" : NULL, NULL);
    }
    bool all_known = lists ? list(&given) : true;
    for (int i = 1; i <= words; i++) {
        all_known = explain(argv[i], &given) && all_known;
    }
    return all_known ? EXIT_SUCCESS : EXIT_UNKNOWN;
}
