/*
 * The domains and codes of the hs_error catalogue, a constant for each.
 *
 * SPDX-License-Identifier: Apache-2.0
 * Made by `make generate` from catalog/data/; do not edit.
 *
 * A number never changes and is never used again. Include this file only where the names are wanted: the functions of
 * hs_error.h take any integer.
 */

#ifndef HS_ERROR_CODES_H
#define HS_ERROR_CODES_H

/* Health Service Kit */
#define HS_DOMAIN_HEALTH_SERVICE 2

/* Health Service Kit access denied */
#define HS_HEALTH_SERVICE_PERMISSION_DENIED 201
/* Invalid parameter */
#define HS_HEALTH_SERVICE_INVALID_PARAMETER 401
/* API unsupported on device */
#define HS_HEALTH_SERVICE_CAPABILITY_NOT_SUPPORTED 801
/* Service exception */
#define HS_HEALTH_SERVICE_SERVICE_EXCEPTION 14500101
/* Internal system error */
#define HS_HEALTH_SERVICE_SYSTEM_INTERNAL_ERROR 1002700001
/* Database error */
#define HS_HEALTH_SERVICE_DATABASE_ERROR 1002700002
/* No network connection */
#define HS_HEALTH_SERVICE_NETWORK_UNAVAILABLE 1002701001
/* HUAWEI ID not signed in */
#define HS_HEALTH_SERVICE_ACCOUNT_NOT_LOGGED_IN 1002702001
/* HUAWEI ID information unavailable */
#define HS_HEALTH_SERVICE_ACCOUNT_INFO_UNAVAILABLE 1002702002
/* Privacy agreement not accepted */
#define HS_HEALTH_SERVICE_PRIVACY_NOT_AGREED 1002703001
/* Workout already started */
#define HS_HEALTH_SERVICE_WORKOUT_ALREADY_STARTED 1009104001
/* Unsupported workout type */
#define HS_HEALTH_SERVICE_WORKOUT_TYPE_NOT_SUPPORTED 1009104002
/* Illegal workout command */
#define HS_HEALTH_SERVICE_WORKOUT_COMMAND_ILLEGAL 1009104003
/* Missing workout permission */
#define HS_HEALTH_SERVICE_WORKOUT_PERMISSION_DENIED 1009104004
/* Dynamic library load failure */
#define HS_HEALTH_SERVICE_LIBRARY_LOAD_FAILED 1009104005
/* Dynamic library unload failure */
#define HS_HEALTH_SERVICE_LIBRARY_UNLOAD_FAILED 1009104006
/* Unclassified workout error */
#define HS_HEALTH_SERVICE_WORKOUT_INTERNAL_ERROR 1009104999

/* Account Kit */
#define HS_DOMAIN_ACCOUNT 3

/* App fingerprint check failure */
#define HS_ACCOUNT_PACKAGE_FINGERPRINT_CHECK_ERROR 1001500001
/* Duplicate request */
#define HS_ACCOUNT_DUPLICATE_REQUEST_REJECTED 1001500002
/* Unsupported scope or permission */
#define HS_ACCOUNT_SCOPE_OR_PERRMISSION_UNSUPPORTED 1001500003
/* Function unsupported by the account */
#define HS_ACCOUNT_UNSUPPORTED 1001500004
/* Call limit exceeded */
#define HS_ACCOUNT_REQUEST_RESTRICTED 1001500005
/* HUAWEI ID not signed in */
#define HS_ACCOUNT_ACCOUNT_NOT_LOGGED_IN 1001502001
/* App not authorized */
#define HS_ACCOUNT_APP_NOT_AUTHORIZED 1001502002
/* Invalid parameter */
#define HS_ACCOUNT_PARAMETER_INVALID 1001502003
/* Network error */
#define HS_ACCOUNT_NETWORK_ERROR 1001502005
/* Internal error */
#define HS_ACCOUNT_INTERNAL_ERROR 1001502009
/* Authorization canceled by user */
#define HS_ACCOUNT_USER_CANCELED 1001502012
/* Scope or permission not applied for */
#define HS_ACCOUNT_SCOPE_OR_PERMISSION_NOT_REQUESTED 1001502014
/* Network unavailable */
#define HS_ACCOUNT_VERIFY_NETWORK_ERROR 1001600001
/* HUAWEI ID not signed in */
#define HS_ACCOUNT_VERIFY_ACCOUNT_NOT_LOGGED_IN 1001600002
/* App fingerprint check failure */
#define HS_ACCOUNT_VERIFY_PACKAGE_FINGERPRINT_CHECK_ERROR 1001600003
/* Permission not applied for */
#define HS_ACCOUNT_VERIFY_PERMISSION_CHECK_ERROR 1001600004
/* Operation canceled by user */
#define HS_ACCOUNT_VERIFY_USER_CANCELED 1001600005
/* Verification factor not set up */
#define HS_ACCOUNT_VERIFICATION_FACTOR_UNAVAILABLE 1001600006
/* Internal error */
#define HS_ACCOUNT_VERIFY_INTERNAL_ERROR 1001600007
/* Network unavailable */
#define HS_ACCOUNT_REAL_NAME_NETWORK_ERROR 1002500001
/* HUAWEI ID not signed in */
#define HS_ACCOUNT_REAL_NAME_ACCOUNT_NOT_LOGGED_IN 1002500002
/* App fingerprint check failure */
#define HS_ACCOUNT_REAL_NAME_PACKAGE_FINGERPRINT_CHECK_ERROR 1002500003
/* Permission not applied for */
#define HS_ACCOUNT_REAL_NAME_PERMISSION_CHECK_ERROR 1002500004
/* Verification canceled by user */
#define HS_ACCOUNT_REAL_NAME_USER_CANCELED 1002500005
/* Internal error */
#define HS_ACCOUNT_REAL_NAME_INTERNAL_ERROR 1002500006
/* Account without real-name verification */
#define HS_ACCOUNT_REAL_NAME_UNSUPPORTED 1002500008
/* Real-name channel failure */
#define HS_ACCOUNT_REAL_NAME_VERIFICATION_ERROR 1002500009
/* Face mismatch */
#define HS_ACCOUNT_REAL_NAME_FACE_NOT_MATCH 1002500011
/* No real-name information */
#define HS_ACCOUNT_REAL_NAME_NOT_EXIST 1002500012
/* Name and ID number mismatch */
#define HS_ACCOUNT_NAME_AND_ID_NUMBER_NOT_MATCH 1002500013
/* Too many verification attempts */
#define HS_ACCOUNT_REAL_NAME_TOO_MANY_ATTEMPTS 1002500014
/* Invalid verificationToken */
#define HS_ACCOUNT_REAL_NAME_VERIFICATION_TOKEN_INCORRECT 1002500015
/* Front camera unavailable */
#define HS_ACCOUNT_REAL_NAME_DEVICE_NOT_SUPPORTED 1002500016
/* Agreement not accepted */
#define HS_ACCOUNT_LOGIN_AGREEMENT_NOT_ACCEPTED 1005300001
/* Sign-in button not tapped */
#define HS_ACCOUNT_LOGIN_BUTTON_NOT_CLICKED 1005300002
/* Internal error */
#define HS_ACCOUNT_SHIPPING_ADDRESS_INTERNAL_ERROR 1008100001
/* Network unavailable */
#define HS_ACCOUNT_SHIPPING_ADDRESS_NETWORK_ERROR 1008100002
/* HUAWEI ID not signed in */
#define HS_ACCOUNT_SHIPPING_ADDRESS_ACCOUNT_NOT_LOGGED_IN 1008100003
/* App fingerprint check failure */
#define HS_ACCOUNT_SHIPPING_ADDRESS_PACKAGE_FINGERPRINT_CHECK_ERROR 1008100004
/* Permission not applied for */
#define HS_ACCOUNT_SHIPPING_ADDRESS_PERMISSION_CHECK_ERROR 1008100005
/* Address selection not finished */
#define HS_ACCOUNT_SHIPPING_ADDRESS_USER_CANCELED 1008100006
/* Account without shipping address service */
#define HS_ACCOUNT_SHIPPING_ADDRESS_UNSUPPORTED 1008100007
/* Minors mode not enabled */
#define HS_ACCOUNT_MINORS_MODE_NOT_ENABLED 1009900002
/* Operation canceled by user */
#define HS_ACCOUNT_MINORS_MODE_USER_CANCELED 1009900003
/* Minors mode already on */
#define HS_ACCOUNT_MINORS_MODE_ALREADY_ON 1009900005
/* Minors mode already off */
#define HS_ACCOUNT_MINORS_MODE_ALREADY_OFF 1009900006
/* Unsupported HUAWEI ID */
#define HS_ACCOUNT_MINORS_MODE_UNSUPPORTED_ACCOUNT 1009900007
/* Minors mode service unavailable */
#define HS_ACCOUNT_MINORS_MODE_SERVICE_NOT_AVAILABLE 1009900011
/* Invoice service canceled by user */
#define HS_ACCOUNT_INVOICE_USER_CANCELED 1010060001
/* Internal error */
#define HS_ACCOUNT_INVOICE_SYSTEM_ERROR 1010060002
/* App fingerprint check failure */
#define HS_ACCOUNT_INVOICE_APP_NOT_AUTHORIZED 1010060003
/* Too frequent calls */
#define HS_ACCOUNT_INVOICE_FREQUENT_CALLS 1010060004
/* Network connection error */
#define HS_ACCOUNT_INVOICE_NETWORK_ERROR 1010060005
/* HUAWEI ID not signed in */
#define HS_ACCOUNT_INVOICE_ACCOUNT_NOT_LOGGED_IN 1010060006
/* Invoice title already present */
#define HS_ACCOUNT_INVOICE_TITLE_EXISTS 1010060007
/* Account without invoice service */
#define HS_ACCOUNT_INVOICE_UNSUPPORTED 1010060008

/* Universal */
#define HS_DOMAIN_UNIVERSAL 4

/* Missing app permission */
#define HS_UNIVERSAL_PERMISSION_DENIED 201
/* System API call denied */
#define HS_UNIVERSAL_SYSTEM_API_DENIED 202
/* Enterprise policy block */
#define HS_UNIVERSAL_ENTERPRISE_POLICY_DENIED 203
/* Invalid parameter */
#define HS_UNIVERSAL_INVALID_PARAMETER 401
/* API unsupported on device */
#define HS_UNIVERSAL_CAPABILITY_NOT_SUPPORTED 801

#endif /* HS_ERROR_CODES_H */
