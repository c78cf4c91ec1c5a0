/*
 * Signal handlers that interrupt a call and call the library themselves: that very call, and every function. A handler
 * of SIGSEGV runs in the middle of a call whose memory cannot be touched until the handler has been there; one of
 * SIGALRM comes at any time, again and again.
 */

#define _GNU_SOURCE
#include "check.h"
#include "linked.h"
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

enum { CODE = 1002701001, ALARMS = 500 };

/* What the calls read and write, in pages of its own. */
typedef struct {
    hs_error_entry entry;
    char number[8], tag[8], name[32], line[1024];
} guarded;

static guarded *memory;
static hs_error_table table;
/* What every function answers, and how often a handler got another answer. */
static uint64_t expected;
static volatile sig_atomic_t wrong;

static int64_t format(void) {
    return (int64_t)hs_error_format(memory->line, sizeof memory->line, CODE, HS_STYLE_FULL, HS_LANG_EN);
}

static int64_t parse(void) {
    int64_t code = 0;
    return hs_error_parse(memory->number, sizeof memory->number, &code) == HS_PARSE_OK ? code : -1;
}

static int64_t read_tag(void) {
    return hs_lang_from_tag(memory->tag);
}

static int64_t find_name(void) {
    return hs_error_code(hs_error_find_name(HS_DOMAIN_ANY, memory->name));
}

static int64_t register_table(void) {
    return hs_error_register(&table, NULL);
}

static int64_t find_registered(void) {
    return hs_error_code(hs_error_find(APP_CODE + 1));
}

/* The call that is interrupted, and what it answered in the handler. */
static int64_t (*call)(void);
static volatile int64_t inner;
static volatile sig_atomic_t interruptions;

static void interrupt(void) {
    interruptions++;
    inner = call();
    wrong += every_answer(&linked) != expected;
}

static void on_fault(int signal) {
    (void)signal;
    mprotect(memory, sizeof *memory, PROT_READ | PROT_WRITE);
    interrupt();
}

static void handle(int signal, void (*handler)(int), int flags) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigaction(signal, &action, NULL);
}

/* Interrupts a call once, where it first touches the memory. */
static void check_interrupted(int64_t (*of)(void), int64_t answer) {
    call = of;
    inner = -2;
    interruptions = 0;
    /* A second fault would be a real one. */
    handle(SIGSEGV, on_fault, (int)SA_RESETHAND);
    mprotect(memory, sizeof *memory, PROT_NONE);
    CHECK(of() == answer);
    CHECK(interruptions == 1 && inner == answer);
}

static void a_fault_interrupts_a_call(void) {
    char line[sizeof memory->line];
    int64_t length = (int64_t)hs_error_format(line, sizeof line, CODE, HS_STYLE_FULL, HS_LANG_EN);
    check_interrupted(format, length);
    CHECK(strcmp(memory->line, line) == 0);
    check_interrupted(parse, 201);
    check_interrupted(read_tag, HS_LANG_ZH);
    check_interrupted(find_name, CODE);
    /* Both succeed, the handler's first, and there is one table all the same. */
    CHECK(find_registered() == 0);
    check_interrupted(register_table, HS_REGISTER_OK);
    check_interrupted(find_registered, APP_CODE + 1);
    CHECK(hs_error_next(hs_error_find(APP_CODE + 1)) == NULL);
}

/* The next alarm; that one comes only when the handler has returned, so that the call goes on in between. */
static void set_alarm(void) {
    static const struct itimerval soon = {{0, 0}, {0, 50}};
    setitimer(ITIMER_REAL, &soon, NULL);
}

static void on_alarm(int signal) {
    (void)signal;
    interrupt();
    if (interruptions < ALARMS) {
        set_alarm();
    }
}

/* Repeats a call until it has been interrupted often. */
static void check_alarms(int64_t (*of)(void), int64_t answer) {
    int right = 1;
    call = of;
    interruptions = 0;
    set_alarm();
    while (interruptions < ALARMS) {
        right &= of() == answer;
    }
    CHECK(right && inner == answer);
}

static void an_alarm_interrupts_a_call(void) {
    handle(SIGALRM, on_alarm, 0);
    check_alarms(format, format());
    check_alarms(find_registered, APP_CODE + 1);
    check_alarms(register_table, HS_REGISTER_OK);
}

int main(void) {
    /* A call that waits for the one it has interrupted never ends. */
    struct rlimit seconds = {5, 5};
    setrlimit(RLIMIT_CPU, &seconds);
    memory = (guarded *)mmap(NULL, sizeof *memory, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        return 1;
    }
    memory->entry = APP_ENTRY;
    memory->entry.code = APP_CODE + 1;
    strcpy(memory->number, "201");
    strcpy(memory->tag, "zh-Hans");
    strcpy(memory->name, "NETWORK_UNAVAILABLE");
    table = APP;
    table.domain = APP_DOMAIN + 1;
    table.entries = &memory->entry;
    expected = every_answer(&linked);
    a_fault_interrupts_a_call();
    an_alarm_interrupts_a_call();
    CHECK(wrong == 0);
    return check_result();
}
