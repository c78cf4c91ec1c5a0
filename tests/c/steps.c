/*
 * Signal handlers behind each single instruction of a call, where no alarm can be sure to come: the processor traps
 * when it is told to. The handler calls every function; and in child after child, one instruction later each time, it
 * registers a table in the domain that the interrupted call is about to take.
 */

#define _GNU_SOURCE
#include "check.h"
#include "linked.h"
#include <signal.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

enum { CODE = 1002701001, TRAP_FLAG = 0x100, SECONDS = 20 };

static const hs_error_table MINE = {
    sizeof(hs_error_table), sizeof(hs_error_entry), APP_DOMAIN + 1, "a", {NULL, NULL}, NULL, 0};
static const hs_error_table RIVAL = {
    sizeof(hs_error_table), sizeof(hs_error_entry), APP_DOMAIN + 1, "b", {NULL, NULL}, NULL, 0};

static volatile int steps, at;
static volatile hs_register_result rival;
static volatile sig_atomic_t wrong;
static uint64_t expected;

/* Switches the traps on or off in what has raised the signal. */
static void toggle(int signal, siginfo_t *info, void *context) {
    (void)signal, (void)info;
    ((ucontext_t *)context)->uc_mcontext.gregs[REG_EFL] ^= TRAP_FLAG;
}

static void call_every_function(int signal) {
    (void)signal;
    steps++;
    wrong += every_answer(&linked) != expected;
}

static void register_rival(int signal) {
    (void)signal;
    if (steps++ == at) {
        rival = hs_error_register(&RIVAL, NULL);
    }
}

static void begin(void (*handler)(int)) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    sigaction(SIGTRAP, &action, NULL);
    action.sa_sigaction = toggle;
    action.sa_flags = SA_SIGINFO;
    sigaction(SIGUSR1, &action, NULL);
    steps = 0;
    /* A call that waits for the one it has interrupted never ends. */
    alarm(SECONDS);
    raise(SIGUSR1);
}

static void end(void) {
    raise(SIGUSR1);
    alarm(0);
}

static void every_function_behind_every_instruction(void) {
    char line[1024], stepped[sizeof line];
    size_t length = hs_error_format(line, sizeof line, CODE, HS_STYLE_LINE, HS_LANG_ZH), got;
    hs_register_result result;
    begin(call_every_function);
    got = hs_error_format(stepped, sizeof stepped, CODE, HS_STYLE_LINE, HS_LANG_ZH);
    result = hs_error_register(&APP, NULL);
    end();
    CHECK(got == length && strcmp(line, stepped) == 0);
    CHECK(result == HS_REGISTER_OK);
    CHECK(steps > 1000 && wrong == 0);
    printf("%d steps\n", (int)steps);
}

/* Whose table is the registered one; OVER if the call was over before the rival's turn. */
enum { OVER, MINE_WON, RIVAL_WON, BOTH_OR_NONE };

/* One registration, interrupted once. */
static int race(void) {
    hs_register_result mine;
    rival = -1;
    begin(register_rival);
    mine = hs_error_register(&MINE, NULL);
    end();
    if (rival == -1) {
        return OVER;
    }
    if ((mine == HS_REGISTER_OK) == (rival == HS_REGISTER_OK)) {
        return BOTH_OR_NONE;
    }
    return mine == HS_REGISTER_OK ? MINE_WON : RIVAL_WON;
}

static int race_in_child(void) {
    int status = -1;
    pid_t pid = fork();
    if (pid == 0) {
        _exit(race());
    }
    CHECK(waitpid(pid, &status, 0) == pid && WIFEXITED(status));
    return WIFEXITED(status) ? WEXITSTATUS(status) : OVER;
}

/* The rival wins as long as it comes before the one instruction that takes the place, and loses from then on. */
static void one_instruction_takes_the_place(void) {
    int winner, before = RIVAL_WON, changes = 0;
    /* Bound here, so that no child steps through the dynamic linker. */
    CHECK(hs_error_register(NULL, NULL) == HS_REGISTER_NULL);
    for (at = 0; (winner = race_in_child()) != OVER; at++) {
        CHECK(winner != BOTH_OR_NONE);
        changes += winner != before;
        before = winner;
    }
    CHECK(at > 100 && changes == 1 && before == MINE_WON);
    printf("%d children\n", (int)at);
}

int main(void) {
    one_instruction_takes_the_place();
    expected = every_answer(&linked);
    every_function_behind_every_instruction();
    return check_result();
}
