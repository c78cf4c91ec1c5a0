//! The kinds as C sees them: plain integers with constants, never enums, so that any value is a legal argument.
//!
//! cbindgen copies literals only, so the numbers stand here again; the library does not compile unless every value of
//! the catalogue's kinds has its constant here, with its number.

use hs_error_catalog::{Action, Category, Lang, Retry, Text};

/// A domain: a kit, or another namespace of codes. The domains of the catalogue are the HS_DOMAIN_* constants of
/// hs_error_codes.h, from 2 to 9999.
pub type hs_domain = i32;

/// No domain; that of an unknown code. No code is found in it.
pub const HS_DOMAIN_NONE: hs_domain = 0;
/// Any domain; where several have the code, the first in the order of precedence.
pub const HS_DOMAIN_ANY: hs_domain = 1;
/// The first number that an app may give to a domain of its own.
pub const HS_DOMAIN_APP_FIRST: hs_domain = 10000;

/// A language of the catalogue. Any other value is English, and so is Chinese in a library that was built without it.
pub type hs_lang = i32;

/// English.
pub const HS_LANG_EN: hs_lang = 0;
/// Simplified Chinese.
pub const HS_LANG_ZH: hs_lang = 1;

/// A text of an error. NAME, CONSTANT, MESSAGE, DOMAIN, RETRY, CATEGORY and ACTION are the same in every language.
pub type hs_text = i32;

/// The name within its domain: NETWORK_UNAVAILABLE.
pub const HS_TEXT_NAME: hs_text = 0;
/// The name of the constant in hs_error_codes.h: HS_HEALTH_SERVICE_NETWORK_UNAVAILABLE.
pub const HS_TEXT_CONSTANT: hs_text = 1;
/// The message that the system itself reports, in English; may hold ${...} placeholders.
pub const HS_TEXT_MESSAGE: hs_text = 2;
/// What happened, in a few words.
pub const HS_TEXT_TITLE: hs_text = 3;
/// Why it happens: a single line, or numbered lines.
pub const HS_TEXT_CAUSE: hs_text = 4;
/// What to do, in the order to try: a single line, or numbered lines.
pub const HS_TEXT_SOLUTION: hs_text = 5;
/// The address of the page in the official reference; empty where none is known.
pub const HS_TEXT_DOC_URL: hs_text = 6;
/// The name of the kit.
pub const HS_TEXT_KIT: hs_text = 7;
/// The key of the domain: health_service.
pub const HS_TEXT_DOMAIN: hs_text = 8;
/// The retry class as a word: backoff.
pub const HS_TEXT_RETRY: hs_text = 9;
/// The category as a word: unavailable.
pub const HS_TEXT_CATEGORY: hs_text = 10;
/// The action as a word: check_network.
pub const HS_TEXT_ACTION: hs_text = 11;
/// The retry class as a sentence of advice.
pub const HS_TEXT_RETRY_ADVICE: hs_text = 12;
/// The part of the kit that gives the code this meaning, router; empty but for the few codes that a kit uses twice.
pub const HS_TEXT_MODULE: hs_text = 13;

/// What repeating the same call is good for. A recommendation: whether the call is idempotent is yours to know.
/// Later versions may add values; treat one that you do not know as HS_RETRY_NEVER.
pub type hs_retry = i32;

/// The arguments, the app's configuration or the device rule it out.
pub const HS_RETRY_NEVER: hs_retry = 0;
/// Transient: try again, waiting longer each time.
pub const HS_RETRY_BACKOFF: hs_retry = 1;
/// Called too often: wait for the documented window.
pub const HS_RETRY_THROTTLED: hs_retry = 2;
/// The user must do something first; never retry by itself.
pub const HS_RETRY_AFTER_USER_ACTION: hs_retry = 3;
/// The state of this app, or of another one, must change first.
pub const HS_RETRY_AFTER_STATE_CHANGE: hs_retry = 4;

/// What kind of failure it is: the canonical codes of gRPC, with their numbers. Later versions may add values; treat
/// one that you do not know as HS_CATEGORY_UNKNOWN.
pub type hs_category = i32;

/// Given up by whoever asked for it, usually the user.
pub const HS_CATEGORY_CANCELLED: hs_category = 1;
/// Nothing more is known.
pub const HS_CATEGORY_UNKNOWN: hs_category = 2;
/// The arguments are wrong, whatever the state of the system.
pub const HS_CATEGORY_INVALID_ARGUMENT: hs_category = 3;
/// It took too long.
pub const HS_CATEGORY_DEADLINE_EXCEEDED: hs_category = 4;
/// What was asked for does not exist.
pub const HS_CATEGORY_NOT_FOUND: hs_category = 5;
/// What was to be made exists already.
pub const HS_CATEGORY_ALREADY_EXISTS: hs_category = 6;
/// The caller may not do this.
pub const HS_CATEGORY_PERMISSION_DENIED: hs_category = 7;
/// A quota, a rate limit, memory or storage is used up.
pub const HS_CATEGORY_RESOURCE_EXHAUSTED: hs_category = 8;
/// The system is not in the state that the call needs.
pub const HS_CATEGORY_FAILED_PRECONDITION: hs_category = 9;
/// Stopped by a conflict with something that ran at the same time.
pub const HS_CATEGORY_ABORTED: hs_category = 10;
/// Past the end of what is valid.
pub const HS_CATEGORY_OUT_OF_RANGE: hs_category = 11;
/// Not supported on this device or by this version.
pub const HS_CATEGORY_UNIMPLEMENTED: hs_category = 12;
/// Something broke inside the system.
pub const HS_CATEGORY_INTERNAL: hs_category = 13;
/// A service or the network cannot be reached at the moment.
pub const HS_CATEGORY_UNAVAILABLE: hs_category = 14;
/// Data is lost or corrupt.
pub const HS_CATEGORY_DATA_LOSS: hs_category = 15;
/// Nobody is signed in, or not with valid credentials.
pub const HS_CATEGORY_UNAUTHENTICATED: hs_category = 16;

/// The first thing to do about it, for a program to branch on. Later versions may add values; treat one that you do
/// not know as HS_ACTION_NONE.
pub type hs_action = i32;

/// Nothing needs doing, or nothing is known to help.
pub const HS_ACTION_NONE: hs_action = 0;
/// Correct the arguments.
pub const HS_ACTION_FIX_ARGUMENTS: hs_action = 1;
/// Correct the order of the calls.
pub const HS_ACTION_FIX_CALL_ORDER: hs_action = 2;
/// Correct the app's configuration or registration.
pub const HS_ACTION_FIX_APP_CONFIG: hs_action = 3;
/// Ask the user for a permission.
pub const HS_ACTION_REQUEST_PERMISSION: hs_action = 4;
/// Have the user sign in.
pub const HS_ACTION_SIGN_IN: hs_action = 5;
/// Have the user accept an agreement.
pub const HS_ACTION_ACCEPT_AGREEMENT: hs_action = 6;
/// Have the network connection checked.
pub const HS_ACTION_CHECK_NETWORK: hs_action = 7;
/// Wait, then call again.
pub const HS_ACTION_WAIT: hs_action = 8;
/// Free memory, storage or handles.
pub const HS_ACTION_FREE_RESOURCES: hs_action = 9;
/// Restart the service or reconnect to it.
pub const HS_ACTION_RESTART_SERVICE: hs_action = 10;
/// Have the device restarted.
pub const HS_ACTION_RESTART_DEVICE: hs_action = 11;
/// Have the system or an app on it updated.
pub const HS_ACTION_UPDATE_SYSTEM: hs_action = 12;
/// Do without the function on this device.
pub const HS_ACTION_USE_FALLBACK: hs_action = 13;
/// Ask the user to decide or to act.
pub const HS_ACTION_ASK_USER: hs_action = 14;
/// Report it to the vendor.
pub const HS_ACTION_CONTACT_SUPPORT: hs_action = 15;

/// Holds a kind of the catalogue against its constants.
macro_rules! hold {
    ($kind:ident: $($value:ident = $constant:ident,)+) => {
        const _: () = {
            $(assert!($kind::$value as i32 == $constant);)+
            const fn _every_value_has_a_constant(kind: $kind) {
                match kind { $($kind::$value => (),)+ }
            }
        };
    };
}

hold! { Lang:
    En = HS_LANG_EN,
    Zh = HS_LANG_ZH,
}

hold! { Text:
    Name = HS_TEXT_NAME,
    Constant = HS_TEXT_CONSTANT,
    Message = HS_TEXT_MESSAGE,
    Title = HS_TEXT_TITLE,
    Cause = HS_TEXT_CAUSE,
    Solution = HS_TEXT_SOLUTION,
    DocUrl = HS_TEXT_DOC_URL,
    Kit = HS_TEXT_KIT,
    Domain = HS_TEXT_DOMAIN,
    Retry = HS_TEXT_RETRY,
    Category = HS_TEXT_CATEGORY,
    Action = HS_TEXT_ACTION,
    RetryAdvice = HS_TEXT_RETRY_ADVICE,
    Module = HS_TEXT_MODULE,
}

hold! { Retry:
    Never = HS_RETRY_NEVER,
    Backoff = HS_RETRY_BACKOFF,
    Throttled = HS_RETRY_THROTTLED,
    AfterUserAction = HS_RETRY_AFTER_USER_ACTION,
    AfterStateChange = HS_RETRY_AFTER_STATE_CHANGE,
}

hold! { Category:
    Cancelled = HS_CATEGORY_CANCELLED,
    Unknown = HS_CATEGORY_UNKNOWN,
    InvalidArgument = HS_CATEGORY_INVALID_ARGUMENT,
    DeadlineExceeded = HS_CATEGORY_DEADLINE_EXCEEDED,
    NotFound = HS_CATEGORY_NOT_FOUND,
    AlreadyExists = HS_CATEGORY_ALREADY_EXISTS,
    PermissionDenied = HS_CATEGORY_PERMISSION_DENIED,
    ResourceExhausted = HS_CATEGORY_RESOURCE_EXHAUSTED,
    FailedPrecondition = HS_CATEGORY_FAILED_PRECONDITION,
    Aborted = HS_CATEGORY_ABORTED,
    OutOfRange = HS_CATEGORY_OUT_OF_RANGE,
    Unimplemented = HS_CATEGORY_UNIMPLEMENTED,
    Internal = HS_CATEGORY_INTERNAL,
    Unavailable = HS_CATEGORY_UNAVAILABLE,
    DataLoss = HS_CATEGORY_DATA_LOSS,
    Unauthenticated = HS_CATEGORY_UNAUTHENTICATED,
}

hold! { Action:
    None = HS_ACTION_NONE,
    FixArguments = HS_ACTION_FIX_ARGUMENTS,
    FixCallOrder = HS_ACTION_FIX_CALL_ORDER,
    FixAppConfig = HS_ACTION_FIX_APP_CONFIG,
    RequestPermission = HS_ACTION_REQUEST_PERMISSION,
    SignIn = HS_ACTION_SIGN_IN,
    AcceptAgreement = HS_ACTION_ACCEPT_AGREEMENT,
    CheckNetwork = HS_ACTION_CHECK_NETWORK,
    Wait = HS_ACTION_WAIT,
    FreeResources = HS_ACTION_FREE_RESOURCES,
    RestartService = HS_ACTION_RESTART_SERVICE,
    RestartDevice = HS_ACTION_RESTART_DEVICE,
    UpdateSystem = HS_ACTION_UPDATE_SYSTEM,
    UseFallback = HS_ACTION_USE_FALLBACK,
    AskUser = HS_ACTION_ASK_USER,
    ContactSupport = HS_ACTION_CONTACT_SUPPORT,
}
