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

/* Ability Kit */
#define HS_DOMAIN_ABILITY 5

/* Non-constant decorator parameter */
#define HS_ABILITY_DECORATOR_PARAMETER_NOT_CONSTANT 10110000
/* Decorator outside .ets file */
#define HS_ABILITY_DECORATOR_OUTSIDE_ETS_FILE 10110001
/* Decorator without call brackets */
#define HS_ABILITY_DECORATOR_NOT_CALLED 10110002
/* Missing decorator parameter */
#define HS_ABILITY_DECORATOR_PARAMETER_MISSING 10110003
/* Wrong decorator parameter type */
#define HS_ABILITY_DECORATOR_PARAMETER_TYPE_MISMATCH 10110004
/* Unsupported decorator parameter value */
#define HS_ABILITY_UNSUPPORTED_DECORATOR_PARAMETER 10110005
/* Circular decorator parameters */
#define HS_ABILITY_CIRCULAR_DECORATOR_PARAMETERS 10110006
/* Schema root not an object */
#define HS_ABILITY_SCHEMA_ROOT_NOT_OBJECT 10110007
/* Missing required class property */
#define HS_ABILITY_CLASS_PROPERTY_FIELD_MISSING 10110008
/* Class property type mismatch */
#define HS_ABILITY_CLASS_PROPERTY_TYPE_MISMATCH 10110009
/* Violated oneOf or anyOf rule */
#define HS_ABILITY_SCHEMA_ONE_OF_ANY_OF_VIOLATED 10110010
/* Class property outside the schema */
#define HS_ABILITY_UNDEFINED_CLASS_PROPERTY 10110011
/* Duplicate intentName */
#define HS_ABILITY_DUPLICATE_INTENT_NAME 10110012
/* Intent method in undecorated class */
#define HS_ABILITY_FUNCTION_METHOD_OUTSIDE_FUNCTION_CLASS 10110013
/* Unexported @InsightIntentFunction class */
#define HS_ABILITY_FUNCTION_CLASS_NOT_EXPORTED 10110014
/* Non-static intent method */
#define HS_ABILITY_FUNCTION_METHOD_NOT_STATIC 10110015
/* Misplaced @InsightIntentPage */
#define HS_ABILITY_PAGE_DECORATOR_NOT_ON_STRUCT 10110016
/* Wrong pagePath in @InsightIntentPage */
#define HS_ABILITY_PAGE_PATH_MISMATCH 10110017
/* Missing InsightIntentEntryExecutor base */
#define HS_ABILITY_ENTRY_CLASS_WRONG_BASE 10110018
/* Entry class without default export */
#define HS_ABILITY_ENTRY_CLASS_NOT_DEFAULT_EXPORT 10110019
/* Repeated @InsightIntentEntity */
#define HS_ABILITY_DUPLICATE_ENTITY_DECORATOR 10110020
/* Missing IntentEntity interface */
#define HS_ABILITY_ENTITY_INTERFACE_NOT_IMPLEMENTED 10110021
/* Misplaced @InsightIntentForm */
#define HS_ABILITY_FORM_DECORATOR_MISPLACED 10110022
/* Unknown formName in @InsightIntentForm */
#define HS_ABILITY_FORM_NAME_MISMATCH 10110023
/* Missing module.json5 */
#define HS_ABILITY_MODULE_CONFIG_MISSING 10110024
/* Intent configuration write failure */
#define HS_ABILITY_INTENT_CONFIG_WRITE_FAILED 10110025
/* Disabled useNormalizedOHMUrl */
#define HS_ABILITY_NORMALIZED_OHM_URL_DISABLED 10110027
/* Invalid access control argument */
#define HS_ABILITY_INVALID_PARAMETER 12100001
/* Unpaired API call */
#define HS_ABILITY_API_NOT_PAIRED 12100004
/* Too many permission listeners */
#define HS_ABILITY_TOO_MANY_LISTENERS 12100005
/* Permission service failure */
#define HS_ABILITY_ACCESS_TOKEN_SERVICE_ABNORMAL 12100007
/* Permission service or dialog error */
#define HS_ABILITY_ACCESS_TOKEN_INTERNAL_ERROR 12100009
/* Earlier request still pending */
#define HS_ABILITY_REQUEST_PENDING 12100010
/* All permissions already granted */
#define HS_ABILITY_PERMISSIONS_ALREADY_GRANTED 12100011
/* Permission never refused before */
#define HS_ABILITY_PERMISSION_NOT_YET_REFUSED 12100012
/* Global switch already on */
#define HS_ABILITY_GLOBAL_SWITCH_ALREADY_ON 12100013
/* Wrong kind of permission */
#define HS_ABILITY_UNEXPECTED_PERMISSION 12100014
/* Unknown ability */
#define HS_ABILITY_NO_SUCH_ABILITY 16000001
/* Incorrect ability type */
#define HS_ABILITY_INCORRECT_ABILITY_TYPE 16000002
/* Unknown ID */
#define HS_ABILITY_ID_NOT_FOUND 16000003
/* Ability not exported */
#define HS_ABILITY_VISIBILITY_VERIFICATION_FAILED 16000004
/* Permission of target component missing */
#define HS_ABILITY_STATIC_CFG_PERMISSION 16000005
/* Cross-user operation */
#define HS_ABILITY_CROSS_USER_OPERATION 16000006
/* System service busy */
#define HS_ABILITY_SERVICE_BUSY 16000007
/* Expired crowdtesting app */
#define HS_ABILITY_CROWDTEST_EXPIRED 16000008
/* Start or stop in Wukong mode */
#define HS_ABILITY_WUKONG_MODE 16000009
/* Forbidden continuation flag */
#define HS_ABILITY_CONTINUATION_FLAG_FORBIDDEN 16000010
/* Missing context object */
#define HS_ABILITY_CONTEXT_NOT_EXIST 16000011
/* App controlled by the system */
#define HS_ABILITY_CONTROLLED 16000012
/* App controlled by enterprise management */
#define HS_ABILITY_EDM_CONTROLLED 16000013
/* Ability service timeout */
#define HS_ABILITY_SERVICE_TIMED_OUT 16000015
/* Explicit start of third-party app */
#define HS_ABILITY_CROSS_APP 16000018
/* No match for implicit Want */
#define HS_ABILITY_NO_MATCHING_ABILITY 16000019
/* Ability runtime internal error */
#define HS_ABILITY_INTERNAL 16000050
/* App not on top */
#define HS_ABILITY_NOT_TOP_ABILITY 16000053
/* Installation-free timeout */
#define HS_ABILITY_INSTALL_FREE_TIMED_OUT 16000055
/* Unsupported operation */
#define HS_ABILITY_NOT_SUPPORTED 16000061
/* Too many child processes */
#define HS_ABILITY_CHILD_PROCESS_LIMIT_REACHED 16000062
/* Invalid restart target */
#define HS_ABILITY_INVALID_RESTART_TARGET 16000063
/* Too frequent app restart */
#define HS_ABILITY_RESTART_TOO_FREQUENT 16000064
/* Foreground-only API call */
#define HS_ABILITY_FOREGROUND_REQUIRED 16000065
/* Foreground switch in Wukong mode */
#define HS_ABILITY_WUKONG_MODE_NO_FOREGROUND_SWITCH 16000066
/* Rejected StartOptions */
#define HS_ABILITY_START_OPTIONS_CHECK_FAILED 16000067
/* Ability already running */
#define HS_ABILITY_ALREADY_RUNNING 16000068
/* Third-party start in strict mode */
#define HS_ABILITY_STRICT_MODE_NO_THIRD_PARTY_START 16000069
/* Service start in strict mode */
#define HS_ABILITY_STRICT_MODE_NO_SERVICE_START 16000070
/* App clone not configured */
#define HS_ABILITY_APP_CLONE_NOT_SUPPORTED 16000071
/* Target app without multi-app support */
#define HS_ABILITY_MULTI_APP_NOT_SUPPORTED 16000072
/* Invalid app clone index */
#define HS_ABILITY_INVALID_APP_CLONE_INDEX 16000073
/* Caller of result not found */
#define HS_ABILITY_CALLER_NOT_FOUND 16000074
/* Return to caller not configured */
#define HS_ABILITY_BACK_TO_CALLER_NOT_SUPPORTED 16000075
/* Invalid app instance key */
#define HS_ABILITY_INVALID_APP_INSTANCE_KEY 16000076
/* Too many app instances */
#define HS_ABILITY_UPPER_LIMIT_REACHED 16000077
/* Multi-instance not supported */
#define HS_ABILITY_MULTI_INSTANCE_NOT_SUPPORTED 16000078
/* Conflicting instance keys */
#define HS_ABILITY_APP_INSTANCE_KEY_NOT_SUPPORTED 16000079
/* New instance of another app */
#define HS_ABILITY_NEW_INSTANCE_NOT_SUPPORTED 16000080
/* Start forbidden for this ExtensionAbility */
#define HS_ABILITY_EXTENSION_START_CONTROLLED 16000083
/* Call reserved for DelegatorAbility */
#define HS_ABILITY_DELEGATOR_ABILITY_ONLY 16000084
/* Ability and window interaction failure */
#define HS_ABILITY_WINDOW_INTERACTION_FAILED 16000085
/* Context is not UIAbilityContext */
#define HS_ABILITY_NOT_UI_ABILITY_CONTEXT 16000086
/* Caller not an atomic service */
#define HS_ABILITY_NOT_ATOMIC_SERVICE 16000090
/* Ability monitor call failure */
#define HS_ABILITY_MONITOR_CALL_FAILED 16000100
/* App not in Kiosk list */
#define HS_ABILITY_NOT_IN_KIOSK_LIST 16000110
/* Kiosk mode already taken */
#define HS_ABILITY_ALREADY_IN_KIOSK_MODE 16000111
/* App not in Kiosk mode */
#define HS_ABILITY_NOT_IN_KIOSK_MODE 16000112
/* Ability not in foreground */
#define HS_ABILITY_CURRENT_NOT_IN_FOREGROUND 16000113
/* Process unfit as candidate master */
#define HS_ABILITY_CANNOT_BE_CANDIDATE_MASTER 16000115
/* Process already the master */
#define HS_ABILITY_ALREADY_MASTER_PROCESS 16000116
/* Process not a candidate master */
#define HS_ABILITY_NOT_CANDIDATE_MASTER 16000117
/* Process not the master */
#define HS_ABILITY_NOT_MASTER_PROCESS 16000118
/* Unfinished request in master process */
#define HS_ABILITY_UNFINISHED_PROCESS_REQUEST 16000119
/* UIAbility of another app */
#define HS_ABILITY_UI_ABILITY_NOT_OWN 16000130
/* UIAbility already started */
#define HS_ABILITY_UI_ABILITY_ALREADY_STARTED 16000131
/* Missing main window */
#define HS_ABILITY_MAIN_WINDOW_NOT_EXIST 16000135
/* Invalid wantAgent object */
#define HS_ABILITY_INVALID_WANT_AGENT 16000151
/* Caller not in appIdentifierAllowList */
#define HS_ABILITY_CALLER_NOT_IN_ALLOW_LIST 16000200
/* Target service not started */
#define HS_ABILITY_TARGET_NOT_STARTED 16000201
/* Call outside main thread */
#define HS_ABILITY_NOT_MAIN_THREAD 16000205
/* Released Caller */
#define HS_ABILITY_CALLER_RELEASED 16200001
/* Missing Callee */
#define HS_ABILITY_CALLEE_NOT_EXIST 16200002
/* Method already registered */
#define HS_ABILITY_METHOD_ALREADY_REGISTERED 16200004
/* Unregistered Callee method */
#define HS_ABILITY_METHOD_NOT_REGISTERED 16200005
/* Target is another app */
#define HS_ABILITY_TARGET_NOT_CURRENT_APP 16300003
/* Unknown observer */
#define HS_ABILITY_OBSERVER_NOT_FOUND 16300004
/* Distributed mission service failure */
#define HS_ABILITY_MISSION_SERVICE_ABNORMAL 16300501
/* No mission for missionId */
#define HS_ABILITY_MISSION_ID_NOT_FOUND 16300502
/* App missing on remote device */
#define HS_ABILITY_REMOTE_APP_NOT_INSTALLED 16300503
/* Missing freeInstall flag */
#define HS_ABILITY_FREE_INSTALL_FLAG_REQUIRED 16300504
/* Wrong operation device */
#define HS_ABILITY_WRONG_OPERATION_DEVICE 16300505
/* Continuation already in progress */
#define HS_ABILITY_CONTINUATION_IN_PROGRESS 16300506
/* No mission for bundle name */
#define HS_ABILITY_MISSION_BUNDLE_NOT_FOUND 16300507
/* Continuation service failure */
#define HS_ABILITY_CONTINUATION_SERVICE_ABNORMAL 16600001
/* Unregistered token or callback */
#define HS_ABILITY_TOKEN_OR_CALLBACK_NOT_REGISTERED 16600002
/* Too many token registrations */
#define HS_ABILITY_TOKEN_LIMIT_REACHED 16600003
/* Callback already registered */
#define HS_ABILITY_DUPLICATE_CALLBACK 16600004
/* Unknown bundle name */
#define HS_ABILITY_BUNDLE_NAME_NOT_FOUND 17700001
/* Unknown module name */
#define HS_ABILITY_MODULE_NAME_NOT_FOUND 17700002
/* Unknown ability name */
#define HS_ABILITY_UNKNOWN_ABILITY_NAME 17700003
/* Unknown user ID */
#define HS_ABILITY_USER_ID_NOT_FOUND 17700004
/* Invalid app uid */
#define HS_ABILITY_INVALID_UID 17700021
/* Missing profile in HAP */
#define HS_ABILITY_PROFILE_NOT_FOUND 17700024
/* Disabled bundle */
#define HS_ABILITY_BUNDLE_DISABLED 17700026
/* Disabled ability */
#define HS_ABILITY_TARGET_ABILITY_DISABLED 17700029
/* Bundle without overlay module */
#define HS_ABILITY_NO_OVERLAY_MODULE 17700032
/* Module without overlay feature */
#define HS_ABILITY_NOT_OVERLAY_MODULE 17700033
/* Overlay module as target */
#define HS_ABILITY_TARGET_IS_OVERLAY_MODULE 17700034
/* Malformed link */
#define HS_ABILITY_INVALID_LINK 17700055
/* Scheme missing in querySchemes */
#define HS_ABILITY_SCHEME_NOT_IN_QUERY_SCHEMES 17700056
/* Invalid shortcut ID */
#define HS_ABILITY_INVALID_SHORTCUT_ID 17700070
/* Missing launch Want */
#define HS_ABILITY_LAUNCH_WANT_NOT_FOUND 17700072
/* Bundle manager service failure */
#define HS_ABILITY_BUNDLE_SERVICE_EXCEPTION 17700101
/* Missing startup task */
#define HS_ABILITY_STARTUP_TASK_NOT_FOUND 28800001
/* Circular startup dependency */
#define HS_ABILITY_CIRCULAR_STARTUP_DEPENDENCY 28800002
/* Startup task error */
#define HS_ABILITY_STARTUP_TASK_FAILED 28800003
/* Startup task timeout */
#define HS_ABILITY_STARTUP_TIMED_OUT 28800004
/* Lock screen data service failure */
#define HS_ABILITY_LOCK_SCREEN_SERVICE_ABNORMAL 29300002
/* Lock screen data protection off */
#define HS_ABILITY_LOCK_SCREEN_PROTECTION_NOT_ENABLED 29300003
/* Released access under lock screen */
#define HS_ABILITY_FILE_ACCESS_DENIED 29300004
/* Release without acquired access */
#define HS_ABILITY_FILE_ACCESS_NOT_ACQUIRED 29300005
/* Too many continuation registrations */
#define HS_ABILITY_REGISTRATION_LIMIT_REACHED 29360207
/* Unregistered continuation token */
#define HS_ABILITY_TOKEN_NOT_REGISTERED 29360208
/* Callback registered twice */
#define HS_ABILITY_CALLBACK_ALREADY_REGISTERED 29360209
/* Unregistered continuation callback */
#define HS_ABILITY_CALLBACK_NOT_REGISTERED 29360210
/* Ability connection failure */
#define HS_ABILITY_CONNECT_FAILED 29360211
/* Unsupported callback type */
#define HS_ABILITY_UNSUPPORTED_CALLBACK_TYPE 29360214
/* Invalid connection state */
#define HS_ABILITY_INVALID_CONNECTION_STATE 29360215
/* Invalid continuation mode */
#define HS_ABILITY_INVALID_CONTINUATION_MODE 29360216
/* Photo editor internal error */
#define HS_ABILITY_PHOTO_EDITOR_INTERNAL_ERROR 29600001
/* Unreadable input image */
#define HS_ABILITY_INVALID_IMAGE_INPUT 29600002
/* Image larger than 50 MB */
#define HS_ABILITY_IMAGE_TOO_BIG 29600003

/* Network Kit */
#define HS_DOMAIN_NETWORK 6

/* WebSocket connection failure */
#define HS_NETWORK_WEBSOCKET_CONNECT_FAILED 200
/* Invalid statistics or connection parameter */
#define HS_NETWORK_INVALID_PARAMETER 2100001
/* Network management service connection failure */
#define HS_NETWORK_NETCONN_OPERATION_FAILED 2100002
/* Network management internal error */
#define HS_NETWORK_NETCONN_INTERNAL_ERROR 2100003
/* Network callback not registered */
#define HS_NETWORK_CALLBACK_NOT_FOUND 2101007
/* Network callback already registered */
#define HS_NETWORK_CALLBACK_ALREADY_EXISTS 2101008
/* Too many network requests */
#define HS_NETWORK_TOO_MANY_REQUESTS 2101022
/* System traffic map unreadable */
#define HS_NETWORK_READ_SYSTEM_MAP_FAILED 2103005
/* System traffic map not created */
#define HS_NETWORK_CREATE_SYSTEM_MAP_FAILED 2103011
/* Unknown network interface name */
#define HS_NETWORK_NIC_NAME_NOT_FOUND 2103012
/* Statistics database unreadable */
#define HS_NETWORK_READ_DATABASE_FAILED 2103017
/* Timestamp too far back */
#define HS_NETWORK_INVALID_TIMESTAMP 2103019
/* Extended network parameter out of range */
#define HS_NETWORK_SHARING_INVALID_PARAMETER 2200001
/* Extended network service connection failure */
#define HS_NETWORK_SHARING_SERVICE_UNAVAILABLE 2200002
/* Extended network internal error */
#define HS_NETWORK_SHARING_INTERNAL_ERROR 2200003
/* Ethernet device not found */
#define HS_NETWORK_ETHERNET_DEVICE_NOT_FOUND 2201005
/* Ethernet device disconnected */
#define HS_NETWORK_ETHERNET_DISCONNECTED 2201006
/* Configuration write failure */
#define HS_NETWORK_WRITE_USER_CONFIG_FAILED 2201007
/* Unavailable shared interface */
#define HS_NETWORK_SHARING_IFACE_UNAVAILABLE 2202004
/* Wi-Fi sharing failure */
#define HS_NETWORK_WIFI_SHARING_FAILED 2202005
/* Bluetooth sharing failure */
#define HS_NETWORK_BLUETOOTH_SHARING_FAILED 2202006
/* Sharing forwarding not enabled */
#define HS_NETWORK_ENABLE_FORWARDING_FAILED 2202009
/* Sharing configuration not readable */
#define HS_NETWORK_GET_SHARING_CONFIG_FAILED 2202011
/* VPN refused for user type */
#define HS_NETWORK_VPN_CREATION_DENIED 2203001
/* VPN already exists */
#define HS_NETWORK_VPN_ALREADY_EXISTS 2203002
/* Invalid tunnel socket descriptor */
#define HS_NETWORK_INVALID_SOCKET_FD 2203004
/* Duplicate mDNS callback */
#define HS_NETWORK_MDNS_CALLBACK_DUPLICATED 2204003
/* mDNS resolution time-out */
#define HS_NETWORK_MDNS_RESOLVE_TIMEOUT 2204006
/* mDNS service already registered */
#define HS_NETWORK_MDNS_SERVICE_ALREADY_EXISTS 2204007
/* mDNS service already removed */
#define HS_NETWORK_MDNS_SERVICE_NOT_FOUND 2204008
/* mDNS packet not sent */
#define HS_NETWORK_MDNS_SEND_PACKET_FAILED 2204009
/* mDNS message not sent */
#define HS_NETWORK_MDNS_SEND_MESSAGE_FAILED 2204010
/* HTTP protocol version not supported */
#define HS_NETWORK_HTTP_UNSUPPORTED_PROTOCOL 2300001
/* HTTP or socket internal error */
#define HS_NETWORK_NETSTACK_INTERNAL_ERROR 2300002
/* Malformed or missing URL */
#define HS_NETWORK_HTTP_INVALID_URL 2300003
/* Proxy name not resolved */
#define HS_NETWORK_HTTP_RESOLVE_PROXY_FAILED 2300005
/* Host name not resolved */
#define HS_NETWORK_HTTP_RESOLVE_HOST_FAILED 2300006
/* Server not reachable */
#define HS_NETWORK_HTTP_CONNECT_SERVER_FAILED 2300007
/* Response not in HTTP format */
#define HS_NETWORK_HTTP_INVALID_SERVER_RESPONSE 2300008
/* Remote resource access denied */
#define HS_NETWORK_HTTP_ACCESS_REMOTE_DENIED 2300009
/* HTTP/2 framing error */
#define HS_NETWORK_HTTP_HTTP2_FRAMING_ERROR 2300016
/* Incomplete server response */
#define HS_NETWORK_HTTP_TRANSFER_PARTIAL_FILE 2300018
/* Received data not written */
#define HS_NETWORK_HTTP_WRITE_DATA_FAILED 2300023
/* HTTP upload failure */
#define HS_NETWORK_HTTP_UPLOAD_FAILED 2300025
/* Local data not readable */
#define HS_NETWORK_HTTP_OPEN_LOCAL_DATA_FAILED 2300026
/* HTTP out of memory */
#define HS_NETWORK_HTTP_OUT_OF_MEMORY 2300027
/* HTTP operation time-out */
#define HS_NETWORK_HTTP_OPERATION_TIMEOUT 2300028
/* Too many redirections */
#define HS_NETWORK_HTTP_TOO_MANY_REDIRECTIONS 2300047
/* Empty server response */
#define HS_NETWORK_HTTP_SERVER_RETURNED_NOTHING 2300052
/* HTTP data not sent */
#define HS_NETWORK_HTTP_SEND_DATA_FAILED 2300055
/* HTTP data not received */
#define HS_NETWORK_HTTP_RECEIVE_DATA_FAILED 2300056
/* Local SSL certificate error */
#define HS_NETWORK_HTTP_SSL_CERTIFICATE_ERROR 2300058
/* SSL cipher not usable */
#define HS_NETWORK_HTTP_SSL_CIPHER_USED_ERROR 2300059
/* Server certificate not trusted */
#define HS_NETWORK_HTTP_INVALID_SSL_PEER_CERT 2300060
/* Unknown HTTP content encoding */
#define HS_NETWORK_HTTP_INVALID_ENCODING_FORMAT 2300061
/* Downloaded file too large */
#define HS_NETWORK_HTTP_FILE_TOO_LARGE 2300063
/* Server disk full */
#define HS_NETWORK_HTTP_REMOTE_DISK_FULL 2300070
/* Remote file already exists */
#define HS_NETWORK_HTTP_REMOTE_FILE_EXISTS 2300073
/* CA certificate not accessible */
#define HS_NETWORK_HTTP_SSL_CA_NOT_EXIST 2300077
/* Remote file not found */
#define HS_NETWORK_HTTP_REMOTE_FILE_NOT_FOUND 2300078
/* HTTP authentication failure */
#define HS_NETWORK_HTTP_AUTHENTICATION_ERROR 2300094
/* Cleartext HTTP blocked */
#define HS_NETWORK_CLEARTEXT_NOT_PERMITTED 2300997
/* HTTP domain not allowed */
#define HS_NETWORK_HTTP_ACCESS_DOMAIN_NOT_ALLOWED 2300998
/* Unknown HTTP error */
#define HS_NETWORK_HTTP_UNKNOWN_ERROR 2300999
/* Socket operation not permitted */
#define HS_NETWORK_OPERATION_NOT_PERMITTED 2301001
/* Socket file not found */
#define HS_NETWORK_FILE_NOT_FOUND 2301002
/* Process not found */
#define HS_NETWORK_NO_SUCH_PROCESS 2301003
/* Interrupted socket system call */
#define HS_NETWORK_SYSTEM_CALL_INTERRUPTED 2301004
/* SOCKS5 proxy not reachable */
#define HS_NETWORK_SOCKS5_CONNECT_PROXY_FAILED 2301206
/* Wrong SOCKS5 credentials */
#define HS_NETWORK_SOCKS5_INVALID_CREDENTIALS 2301207
/* SOCKS5 remote server not reachable */
#define HS_NETWORK_SOCKS5_CONNECT_REMOTE_FAILED 2301208
/* SOCKS5 authentication method refused */
#define HS_NETWORK_SOCKS5_AUTH_METHOD_MISMATCH 2301209
/* SOCKS5 message not sent */
#define HS_NETWORK_SOCKS5_SEND_FAILED 2301210
/* SOCKS5 message not received */
#define HS_NETWORK_SOCKS5_RECEIVE_FAILED 2301211
/* SOCKS5 serialization error */
#define HS_NETWORK_SOCKS5_SERIALIZATION_ERROR 2301212
/* SOCKS5 deserialization error */
#define HS_NETWORK_SOCKS5_DESERIALIZATION_ERROR 2301213
/* Invalid WebSocket URL */
#define HS_NETWORK_WEBSOCKET_URL_ERROR 2302001
/* WebSocket certificate file missing */
#define HS_NETWORK_WEBSOCKET_CERT_NOT_FOUND 2302002
/* WebSocket already connected */
#define HS_NETWORK_WEBSOCKET_ALREADY_CONNECTED 2302003
/* WebSocket server address not usable */
#define HS_NETWORK_WEBSOCKET_LISTEN_NIC_FAILED 2302004
/* WebSocket server port not usable */
#define HS_NETWORK_WEBSOCKET_LISTEN_PORT_FAILED 2302005
/* WebSocket domain not allowed */
#define HS_NETWORK_WEBSOCKET_DOMAIN_NOT_ALLOWED 2302998
/* WebSocket internal error */
#define HS_NETWORK_WEBSOCKET_INTERNAL_ERROR 2302999
/* Connect interrupted by signal */
#define HS_NETWORK_CONNECT_INTERRUPTED 2303104
/* Socket already closed */
#define HS_NETWORK_BAD_FILE_DESCRIPTOR 2303109
/* Socket resource temporarily unavailable */
#define HS_NETWORK_TRY_AGAIN 2303111
/* Descriptor not a socket */
#define HS_NETWORK_NOT_A_SOCKET 2303188
/* Wrong socket protocol type */
#define HS_NETWORK_WRONG_PROTOCOL_TYPE 2303191
/* Address already in use */
#define HS_NETWORK_ADDRESS_IN_USE 2303198
/* Address not available */
#define HS_NETWORK_ADDRESS_NOT_AVAILABLE 2303199
/* Network is down */
#define HS_NETWORK_NET_DOWN 2303200
/* Socket connection time-out */
#define HS_NETWORK_CONNECT_TIMED_OUT 2303210
/* SSL object missing */
#define HS_NETWORK_SSL_NULL 2303501
/* TLS read error */
#define HS_NETWORK_TLS_READ_ERROR 2303502
/* TLS write error */
#define HS_NETWORK_TLS_WRITE_ERROR 2303503
/* TLS certificate verification failure */
#define HS_NETWORK_TLS_X509_VERIFY_ERROR 2303504
/* TLS system call error */
#define HS_NETWORK_TLS_SYSTEM_CALL_ERROR 2303505
/* TLS connection closed */
#define HS_NETWORK_TLS_CONNECTION_CLOSED 2303506
/* Unspecified SSL verification error */
#define HS_NETWORK_UNSPECIFIED_VERIFY_ERROR 2305001
/* Issuer certificate missing */
#define HS_NETWORK_UNABLE_TO_GET_ISSUER_CERT 2305002
/* CRL not obtained */
#define HS_NETWORK_UNABLE_TO_GET_CRL 2305003
/* Certificate signature not decryptable */
#define HS_NETWORK_UNABLE_TO_DECRYPT_CERT_SIGNATURE 2305004
/* CRL signature not decryptable */
#define HS_NETWORK_UNABLE_TO_DECRYPT_CRL_SIGNATURE 2305005
/* Issuer public key undecodable */
#define HS_NETWORK_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY 2305006
/* Certificate signature invalid */
#define HS_NETWORK_CERT_SIGNATURE_FAILURE 2305007
/* CRL signature invalid */
#define HS_NETWORK_CRL_SIGNATURE_FAILURE 2305008
/* Certificate not yet valid */
#define HS_NETWORK_CERT_NOT_YET_VALID 2305009
/* Certificate expired */
#define HS_NETWORK_CERT_HAS_EXPIRED 2305010
/* CRL not yet valid */
#define HS_NETWORK_CRL_NOT_YET_VALID 2305011
/* CRL expired */
#define HS_NETWORK_CRL_HAS_EXPIRED 2305012
/* Self-signed certificate */
#define HS_NETWORK_SELF_SIGNED_CERT 2305018
/* Local issuer certificate missing */
#define HS_NETWORK_UNABLE_TO_GET_ISSUER_CERT_LOCALLY 2305020
/* Certificate revoked */
#define HS_NETWORK_CERT_REVOKED 2305023
/* Invalid certificate authority */
#define HS_NETWORK_INVALID_CA 2305024
/* Untrusted certificate */
#define HS_NETWORK_CERT_UNTRUSTED 2305027
/* Invalid certificate verification context */
#define HS_NETWORK_INVALID_VERIFY_CONTEXT 2305069
/* Invalid VPN parameter */
#define HS_NETWORK_VPN_INVALID_PARAMETER 19900001
/* VPN internal error */
#define HS_NETWORK_VPN_INTERNAL_ERROR 19900002
/* Unknown firewall user ID */
#define HS_NETWORK_FIREWALL_USER_NOT_FOUND 29400000
/* Too many firewall rules */
#define HS_NETWORK_TOO_MANY_FIREWALL_RULES 29400001
/* Too many IP addresses in rule */
#define HS_NETWORK_TOO_MANY_FIREWALL_IP_PARAMS 29400002
/* Too many ports in rule */
#define HS_NETWORK_TOO_MANY_FIREWALL_PORT_PARAMS 29400003
/* Too many domains in rules */
#define HS_NETWORK_TOO_MANY_FIREWALL_DOMAIN_PARAMS 29400004
/* Too many wildcard domain rules */
#define HS_NETWORK_TOO_MANY_FIREWALL_FUZZY_DOMAINS 29400005
/* Unknown firewall rule */
#define HS_NETWORK_FIREWALL_RULE_NOT_FOUND 29400006
/* Duplicate DNS rule */
#define HS_NETWORK_DNS_RULE_DUPLICATED 29400007
/* Invalid network ID */
#define HS_NETWORK_EAP_INVALID_NET_ID 33200001
/* EAP log-off failure */
#define HS_NETWORK_EAP_LOGOFF_FAILED 33200002
/* Invalid Ethernet EAP profile */
#define HS_NETWORK_EAP_INVALID_PROFILE 33200003
/* Invalid EAP result value */
#define HS_NETWORK_EAP_INVALID_RESULT 33200004
/* Wrong EAP data length */
#define HS_NETWORK_EAP_INVALID_DATA_SIZE 33200005
/* Invalid EAP network type */
#define HS_NETWORK_EAP_INVALID_NET_TYPE 33200006
/* Invalid EAP code */
#define HS_NETWORK_EAP_INVALID_CODE 33200007
/* Invalid EAP type */
#define HS_NETWORK_EAP_INVALID_TYPE 33200008
/* Netmanager process not running */
#define HS_NETWORK_NETMANAGER_STOPPED 33200009
/* Invalid Ethernet state */
#define HS_NETWORK_EAP_INVALID_ETHERNET_STATE 33200010
/* EAP internal error */
#define HS_NETWORK_EAP_INTERNAL_ERROR 33200099

/* Core File Kit */
#define HS_DOMAIN_CORE_FILE 7

/* IPC failure of file service */
#define HS_CORE_FILE_IPC_ERROR 13600001
/* Unsupported file system type */
#define HS_CORE_FILE_FILE_SYSTEM_NOT_SUPPORTED 13600002
/* Volume mount failure */
#define HS_CORE_FILE_MOUNT_FAILED 13600003
/* Volume still in use */
#define HS_CORE_FILE_UNMOUNT_FAILED 13600004
/* Wrong volume state */
#define HS_CORE_FILE_INCORRECT_VOLUME_STATE 13600005
/* Directory or node already exists */
#define HS_CORE_FILE_CREATE_NODE_FAILED 13600006
/* Directory or node already deleted */
#define HS_CORE_FILE_DELETE_NODE_FAILED 13600007
/* Unknown volume or bundle name */
#define HS_CORE_FILE_NO_SUCH_OBJECT 13600008
/* User ID out of range */
#define HS_CORE_FILE_USER_ID_OUT_OF_RANGE 13600009
/* Unauthorized URI or path */
#define HS_CORE_FILE_OPERATION_NOT_PERMITTED 13900001
/* No such file or directory */
#define HS_CORE_FILE_FILE_NOT_FOUND 13900002
/* No such process */
#define HS_CORE_FILE_NO_SUCH_PROCESS 13900003
/* Interrupted system call */
#define HS_CORE_FILE_INTERRUPTED_SYSTEM_CALL 13900004
/* Low-level I/O error */
#define HS_CORE_FILE_IO_ERROR 13900005
/* No such device or address */
#define HS_CORE_FILE_NO_SUCH_DEVICE_OR_ADDRESS 13900006
/* Argument list too long */
#define HS_CORE_FILE_ARGUMENT_LIST_TOO_LONG 13900007
/* Closed or unsuitable file descriptor */
#define HS_CORE_FILE_BAD_FILE_DESCRIPTOR 13900008
/* No child process available */
#define HS_CORE_FILE_NO_CHILD_PROCESSES 13900009
/* Resource temporarily unavailable */
#define HS_CORE_FILE_TRY_AGAIN 13900010
/* Out of memory */
#define HS_CORE_FILE_OUT_OF_MEMORY 13900011
/* File access denied */
#define HS_CORE_FILE_PERMISSION_DENIED 13900012
/* Bad memory address */
#define HS_CORE_FILE_BAD_ADDRESS 13900013
/* Device or resource busy */
#define HS_CORE_FILE_DEVICE_OR_RESOURCE_BUSY 13900014
/* File already exists */
#define HS_CORE_FILE_FILE_EXISTS 13900015
/* Link across devices */
#define HS_CORE_FILE_CROSS_DEVICE_LINK 13900016
/* Device not recognized */
#define HS_CORE_FILE_NO_SUCH_DEVICE 13900017
/* Path is no directory */
#define HS_CORE_FILE_NOT_A_DIRECTORY 13900018
/* Path is a directory */
#define HS_CORE_FILE_IS_A_DIRECTORY 13900019
/* Invalid argument */
#define HS_CORE_FILE_INVALID_ARGUMENT 13900020
/* File table overflow */
#define HS_CORE_FILE_FILE_TABLE_OVERFLOW 13900021
/* Too many open files */
#define HS_CORE_FILE_TOO_MANY_OPEN_FILES 13900022
/* Executable file in use */
#define HS_CORE_FILE_TEXT_FILE_BUSY 13900023
/* File too large */
#define HS_CORE_FILE_FILE_TOO_LARGE 13900024
/* No storage space left */
#define HS_CORE_FILE_NO_SPACE_LEFT 13900025
/* Seek on a pipe */
#define HS_CORE_FILE_ILLEGAL_SEEK 13900026
/* Read-only file system */
#define HS_CORE_FILE_READ_ONLY_FILE_SYSTEM 13900027
/* Too many links */
#define HS_CORE_FILE_TOO_MANY_LINKS 13900028
/* Resource deadlock */
#define HS_CORE_FILE_RESOURCE_DEADLOCK 13900029
/* File name too long */
#define HS_CORE_FILE_FILE_NAME_TOO_LONG 13900030
/* Function not implemented */
#define HS_CORE_FILE_FUNCTION_NOT_IMPLEMENTED 13900031
/* Directory not empty */
#define HS_CORE_FILE_DIRECTORY_NOT_EMPTY 13900032
/* Too many symbolic link levels */
#define HS_CORE_FILE_TOO_MANY_SYMBOLIC_LINKS 13900033
/* Operation would block */
#define HS_CORE_FILE_OPERATION_WOULD_BLOCK 13900034
/* Invalid request descriptor */
#define HS_CORE_FILE_INVALID_REQUEST_DESCRIPTOR 13900035
/* Device is no stream */
#define HS_CORE_FILE_DEVICE_NOT_A_STREAM 13900036
/* No data available */
#define HS_CORE_FILE_NO_DATA_AVAILABLE 13900037
/* Value too large for type */
#define HS_CORE_FILE_VALUE_TOO_LARGE 13900038
/* Damaged file descriptor */
#define HS_CORE_FILE_FILE_DESCRIPTOR_IN_BAD_STATE 13900039
/* System call to be restarted */
#define HS_CORE_FILE_SYSTEM_CALL_SHOULD_BE_RESTARTED 13900040
/* Disk quota exceeded */
#define HS_CORE_FILE_QUOTA_EXCEEDED 13900041
/* Unknown error */
#define HS_CORE_FILE_UNKNOWN 13900042
/* No file lock available */
#define HS_CORE_FILE_NO_LOCKS_AVAILABLE 13900043
/* Unreachable network */
#define HS_CORE_FILE_NETWORK_UNREACHABLE 13900044
/* Device connection failure */
#define HS_CORE_FILE_CONNECTION_FAILED 13900045
/* Connection broken off */
#define HS_CORE_FILE_CONNECTION_ABORTED 13900046
/* Illegal characters in file name */
#define HS_CORE_FILE_INVALID_FILE_NAME 14000001
/* Invalid media URI */
#define HS_CORE_FILE_INVALID_MEDIA_URI 14000002
/* Invalid file name extension */
#define HS_CORE_FILE_INVALID_FILE_NAME_EXTENSION 14000003
/* File already in recycle bin */
#define HS_CORE_FILE_FILE_IN_RECYCLE_BIN 14000004
/* System inner failure */
#define HS_CORE_FILE_SYSTEM_INNER_FAILURE 14000011
/* Invalid photo attribute name */
#define HS_CORE_FILE_INVALID_PHOTO_KEY 14000014
/* File access server unreachable */
#define HS_CORE_FILE_FILE_ACCESS_IPC_ERROR 14300001
/* Malformed file access URI */
#define HS_CORE_FILE_INVALID_FILE_ACCESS_URI 14300002
/* Server ability query failure */
#define HS_CORE_FILE_SERVER_ABILITY_INFO_UNAVAILABLE 14300003
/* Improper result from file server */
#define HS_CORE_FILE_INCORRECT_SERVER_RESULT 14300004
/* Notify registration failure */
#define HS_CORE_FILE_REGISTER_NOTIFY_FAILED 14300005
/* Notify removal failure */
#define HS_CORE_FILE_UNREGISTER_NOTIFY_FAILED 14300006
/* Unregistering an unregistered notify */
#define HS_CORE_FILE_NOTIFY_AGENT_INIT_FAILED 14300007
/* Notify agent failure on server */
#define HS_CORE_FILE_NOTIFY_AGENT_FAILED 14300008
/* Cloud not ready */
#define HS_CORE_FILE_CLOUD_NOT_READY 22400001
/* Network unavailable */
#define HS_CORE_FILE_NETWORK_UNAVAILABLE 22400002
/* Low battery level */
#define HS_CORE_FILE_LOW_BATTERY 22400003
/* Too many items requested */
#define HS_CORE_FILE_TOO_MANY_REQUESTED_ITEMS 22400004
/* Internal error of cloud sync */
#define HS_CORE_FILE_INTERNAL_ERROR 22400005
/* Same task already running */
#define HS_CORE_FILE_TASK_ALREADY_IN_PROGRESS 22400006
/* Missing historical version file */
#define HS_CORE_FILE_VERSION_FILE_NOT_FOUND 22400007

/* ArkData */
#define HS_DOMAIN_ARKDATA 8

/* Inner error of relational store */
#define HS_ARKDATA_RDB_INNER_ERROR 14800000
/* Invalid arguments */
#define HS_ARKDATA_INVALID_ARGS 14800001
/* Invalid database path */
#define HS_ARKDATA_INVALID_DATABASE_PATH 14800010
/* Corrupted database */
#define HS_ARKDATA_DATABASE_CORRUPTED 14800011
/* Row out of bounds */
#define HS_ARKDATA_ROW_OUT_OF_BOUNDS 14800012
/* Invalid row, column or type */
#define HS_ARKDATA_COLUMN_OUT_OF_BOUNDS 14800013
/* Closed store or result set */
#define HS_ARKDATA_RDB_ALREADY_CLOSED 14800014
/* Unresponsive database */
#define HS_ARKDATA_DATABASE_BUSY 14800015
/* Database alias already used */
#define HS_ARKDATA_ATTACH_ALIAS_IN_USE 14800016
/* Changed store configuration */
#define HS_ARKDATA_STORE_CONFIG_CHANGED 14800017
/* No row meets the condition */
#define HS_ARKDATA_NO_ROW_IN_QUERY 14800018
/* SQL is no query */
#define HS_ARKDATA_NOT_A_QUERY_STATEMENT 14800019
/* Corrupted or lost secret key */
#define HS_ARKDATA_SECRET_KEY_CORRUPTED 14800020
/* Generic SQLite error */
#define HS_ARKDATA_SQLITE_ERROR 14800021
/* SQLite call aborted by callback */
#define HS_ARKDATA_SQLITE_ABORT 14800022
/* SQLite file access denied */
#define HS_ARKDATA_SQLITE_PERM 14800023
/* Database file locked */
#define HS_ARKDATA_SQLITE_BUSY 14800024
/* Table locked */
#define HS_ARKDATA_SQLITE_LOCKED 14800025
/* SQLite out of memory */
#define HS_ARKDATA_SQLITE_NOMEM 14800026
/* Write to readonly database */
#define HS_ARKDATA_SQLITE_READONLY 14800027
/* Disk I/O error in SQLite */
#define HS_ARKDATA_SQLITE_IOERR 14800028
/* Database full */
#define HS_ARKDATA_SQLITE_FULL 14800029
/* Database file cannot be opened */
#define HS_ARKDATA_SQLITE_CANTOPEN 14800030
/* TEXT or BLOB too large */
#define HS_ARKDATA_SQLITE_TOOBIG 14800031
/* Constraint violation */
#define HS_ARKDATA_SQLITE_CONSTRAINT 14800032
/* Data type mismatch */
#define HS_ARKDATA_SQLITE_MISMATCH 14800033
/* SQLite misused */
#define HS_ARKDATA_SQLITE_MISUSE 14800034
/* WAL file over size limit */
#define HS_ARKDATA_WAL_SIZE_OVER_LIMIT 14800047
/* RDB subscription service missing */
#define HS_ARKDATA_RDB_SUBSCRIPTION_NOT_SUPPORTED 14800050
/* Distributed table type mismatch */
#define HS_ARKDATA_DISTRIBUTED_TABLE_TYPE_MISMATCH 14800051
/* Database call outside Stage model */
#define HS_ARKDATA_RDB_STAGE_MODEL_REQUIRED 14801001
/* Invalid dataGroupId in StoreConfig */
#define HS_ARKDATA_RDB_INVALID_DATA_GROUP_ID 14801002
/* Too many subscriptions or result sets */
#define HS_ARKDATA_KV_OVER_MAX_LIMITS 15100001
/* Existing store opened with changed options */
#define HS_ARKDATA_KV_OPTIONS_CHANGED 15100002
/* Corrupted key-value database */
#define HS_ARKDATA_KV_DATABASE_CORRUPTED 15100003
/* Store or key not found */
#define HS_ARKDATA_KV_NOT_FOUND 15100004
/* Closed key-value store */
#define HS_ARKDATA_KV_ALREADY_CLOSED 15100005
/* Session ID already used */
#define HS_ARKDATA_SESSION_ID_IN_USE 15400001
/* Invalid asset key or URI */
#define HS_ARKDATA_INVALID_PARAMETER 15400002
/* Session ID already set */
#define HS_ARKDATA_SESSION_ID_ALREADY_SET 15400003
/* Inner error of preferences */
#define HS_ARKDATA_PREFERENCES_INNER_ERROR 15500000
/* Preferences file not deleted */
#define HS_ARKDATA_PREFERENCES_DELETE_FILE_FAILED 15500010
/* Preferences subscription service missing */
#define HS_ARKDATA_PREFERENCES_GET_DATAOBSMGRCLIENT 15500019
/* Preferences call outside Stage model */
#define HS_ARKDATA_PREFERENCES_STAGE_MODEL_REQUIRED 15501001
/* Invalid dataGroupId in Options */
#define HS_ARKDATA_PREFERENCES_INVALID_DATA_GROUP_ID 15501002
/* Inner error of DataShare */
#define HS_ARKDATA_DATA_SHARE_INNER_ERROR 15700000
/* DataShareHelper initialization failure */
#define HS_ARKDATA_DATA_SHARE_HELPER_INIT_FAILED 15700010
/* Unknown DataShare URI */
#define HS_ARKDATA_DATA_SHARE_URI_NOT_FOUND 15700011
/* Unknown data area */
#define HS_ARKDATA_DATA_AREA_NOT_FOUND 15700012
/* Closed DataShareHelper */
#define HS_ARKDATA_DATA_SHARE_HELPER_CLOSED 15700013
/* Invalid shared configuration argument */
#define HS_ARKDATA_DATA_SHARE_INVALID_CONFIG 15700014
/* Share options already set */
#define HS_ARKDATA_SHARE_OPTIONS_ALREADY_EXIST 20400001
/* Inner error of data intelligence */
#define HS_ARKDATA_INTELLIGENCE_INNER_ERROR 31300000

/* Media Kit */
#define HS_DOMAIN_MEDIA 9

/* Memory allocation failure */
#define HS_MEDIA_NO_MEMORY 5400101
/* Operation not allowed now */
#define HS_MEDIA_OPERATION_NOT_PERMITTED 5400102
/* Media input or output failure */
#define HS_MEDIA_IO_FAILURE 5400103
/* Operation timeout */
#define HS_MEDIA_TIMED_OUT 5400104
/* Player service died */
#define HS_MEDIA_SERVICE_DIED 5400105
/* Unsupported media format */
#define HS_MEDIA_UNSUPPORTED_FORMAT 5400106
/* Audio focus conflict */
#define HS_MEDIA_AUDIO_INTERRUPTED 5400107
/* Parameter out of range */
#define HS_MEDIA_PARAMETER_OUT_OF_RANGE 5400108
/* Continuous seek unsupported */
#define HS_MEDIA_SEEK_CONTINUOUS_UNSUPPORTED 5410002
/* Super resolution unsupported */
#define HS_MEDIA_SUPER_RESOLUTION_UNSUPPORTED 5410003
/* Super resolution not enabled */
#define HS_MEDIA_SUPER_RESOLUTION_NOT_ENABLED 5410004
/* Server address not found */
#define HS_MEDIA_IO_CANNOT_FIND_HOST 5411001
/* Network connection timeout */
#define HS_MEDIA_IO_CONNECTION_TIMEOUT 5411002
/* Broken network link */
#define HS_MEDIA_IO_NETWORK_ABNORMAL 5411003
/* Network disabled */
#define HS_MEDIA_IO_NETWORK_UNAVAILABLE 5411004
/* No access permission */
#define HS_MEDIA_IO_NO_PERMISSION 5411005
/* Client request refused */
#define HS_MEDIA_IO_NETWORK_ACCESS_DENIED 5411006
/* Network resource not found */
#define HS_MEDIA_IO_RESOURCE_NOT_FOUND 5411007
/* Client certificate refused */
#define HS_MEDIA_IO_SSL_CLIENT_CERT_NEEDED 5411008
/* SSL connection failure */
#define HS_MEDIA_IO_SSL_CONNECT_FAIL 5411009
/* Untrusted server certificate */
#define HS_MEDIA_IO_SSL_SERVER_CERT_UNTRUSTED 5411010
/* Unsupported protocol request */
#define HS_MEDIA_IO_UNSUPPORTED_REQUEST 5411011

/* Camera Kit */
#define HS_DOMAIN_CAMERA 10

/* Invalid camera argument */
#define HS_CAMERA_INVALID_ARGUMENT 7400101
/* Wrong call order */
#define HS_CAMERA_OPERATION_NOT_ALLOWED 7400102
/* Session not configured */
#define HS_CAMERA_SESSION_NOT_CONFIG 7400103
/* Session not running */
#define HS_CAMERA_SESSION_NOT_RUNNING 7400104
/* Session configuration locked */
#define HS_CAMERA_SESSION_CONFIG_LOCKED 7400105
/* Device setting locked */
#define HS_CAMERA_DEVICE_SETTING_LOCKED 7400106
/* Conflict with an open camera */
#define HS_CAMERA_CONFLICT_CAMERA 7400107
/* Camera disabled for security */
#define HS_CAMERA_DEVICE_DISABLED 7400108
/* Camera taken by another app */
#define HS_CAMERA_DEVICE_PREEMPTED 7400109
/* Configuration conflict with device capability */
#define HS_CAMERA_UNRESOLVED_CONFLICTS_WITH_CURRENT_CONFIGURATIONS 7400110
/* Camera service failure */
#define HS_CAMERA_SERVICE_FATAL_ERROR 7400201

/* Audio Kit */
#define HS_DOMAIN_AUDIO 11

/* Invalid audio parameter */
#define HS_AUDIO_INVALID_PARAM 6800101
/* Memory allocation failure */
#define HS_AUDIO_NO_MEMORY 6800102
/* Operation illegal in current state */
#define HS_AUDIO_ILLEGAL_STATE 6800103
/* Unsupported audio option */
#define HS_AUDIO_UNSUPPORTED 6800104
/* Audio processing time-out */
#define HS_AUDIO_TIMEOUT 6800105
/* Too many audio streams */
#define HS_AUDIO_STREAM_LIMIT 6800201
/* Audio system error */
#define HS_AUDIO_SYSTEM_ERROR 6800301

/* Image Kit */
#define HS_DOMAIN_IMAGE 12

/* Image moved to another thread */
#define HS_IMAGE_RESOURCE_UNAVAILABLE 501
/* Unsupported MIME type */
#define HS_IMAGE_UNSUPPORTED_MIME_TYPE 7600101
/* Unknown MIME type */
#define HS_IMAGE_UNKNOWN_MIME_TYPE 7600102
/* Data or image too large */
#define HS_IMAGE_TOO_LARGE 7600103
/* Image data not available */
#define HS_IMAGE_GET_IMAGE_DATA_FAILED 7600104
/* No DMA memory */
#define HS_IMAGE_DMA_NOT_EXIST 7600173
/* DMA operation failure */
#define HS_IMAGE_DMA_OPERATION_FAILED 7600174
/* Unsupported operation */
#define HS_IMAGE_UNSUPPORTED_OPERATION 7600201
/* Unsupported metadata */
#define HS_IMAGE_UNSUPPORTED_METADATA 7600202
/* Unsupported conversion */
#define HS_IMAGE_UNSUPPORTED_CONVERSION 7600203
/* Region outside the image */
#define HS_IMAGE_INVALID_REGION 7600204
/* Unsupported memory or pixel format */
#define HS_IMAGE_UNSUPPORTED_MEMORY_FORMAT 7600205
/* Invalid image parameter */
#define HS_IMAGE_INVALID_PARAMETER 7600206
/* Image memory allocation failure */
#define HS_IMAGE_ALLOC_FAILED 7600301
/* Image memory copy failure */
#define HS_IMAGE_COPY_FAILED 7600302
/* Memory lock or unlock failure */
#define HS_IMAGE_LOCK_UNLOCK_FAILED 7600303
/* PixelMap creation failure */
#define HS_IMAGE_CREATE_PIXELMAP_FAILED 7600305
/* Unsupported allocator mode */
#define HS_IMAGE_ALLOCATOR_MODE_UNSUPPORTED 7600501
/* Unknown image error */
#define HS_IMAGE_UNKNOWN_ERROR 7600901
/* Bad image source */
#define HS_IMAGE_BAD_SOURCE 7700101
/* Source MIME type unsupported */
#define HS_IMAGE_SOURCE_UNSUPPORTED_MIME_TYPE 7700102
/* Source image too large */
#define HS_IMAGE_SOURCE_TOO_LARGE 7700103
/* Unsupported allocator type */
#define HS_IMAGE_SOURCE_UNSUPPORTED_ALLOCATOR_TYPE 7700201
/* Unsupported source metadata */
#define HS_IMAGE_SOURCE_UNSUPPORTED_METADATA 7700202
/* Unsupported decoding options */
#define HS_IMAGE_SOURCE_UNSUPPORTED_OPTIONS 7700203
/* Invalid source parameter */
#define HS_IMAGE_SOURCE_INVALID_PARAMETER 7700204
/* Decoding failure */
#define HS_IMAGE_DECODE_FAILED 7700301
/* Decoder memory allocation failure */
#define HS_IMAGE_SOURCE_ALLOC_FAILED 7700302
/* Image property write failure */
#define HS_IMAGE_WRITE_PROPERTIES_FAILED 7700304
/* Unsupported encoding options */
#define HS_IMAGE_PACKER_UNSUPPORTED_OPTIONS 7800201
/* Invalid ImagePacker parameter */
#define HS_IMAGE_PACKER_INVALID_PARAMETER 7800202
/* Encoding failure */
#define HS_IMAGE_ENCODE_FAILED 7800301
/* Invalid ImageReceiver parameter */
#define HS_IMAGE_RECEIVER_INVALID_PARAMETER 7900201
/* Unknown image processing error */
#define HS_IMAGE_PROCESSING_UNKNOWN_ERROR 29200001
/* Image processing initialisation failure */
#define HS_IMAGE_PROCESSING_INITIALIZE_FAILED 29200002
/* Too many processing instances */
#define HS_IMAGE_PROCESSING_CREATE_FAILED 29200003
/* Image processing failure */
#define HS_IMAGE_PROCESSING_PROCESS_FAILED 29200004
/* Processing not supported */
#define HS_IMAGE_PROCESSING_UNSUPPORTED_PROCESSING 29200005
/* Processing not permitted now */
#define HS_IMAGE_PROCESSING_OPERATION_NOT_PERMITTED 29200006
/* Image processing memory exhausted */
#define HS_IMAGE_PROCESSING_NO_MEMORY 29200007
/* Invalid processing instance */
#define HS_IMAGE_PROCESSING_INVALID_INSTANCE 29200008
/* Invalid processing input */
#define HS_IMAGE_PROCESSING_INVALID_VALUE 29200009
/* Image operation failure */
#define HS_IMAGE_OPERATION_FAILED 62980096
/* PixelMap transfer failure */
#define HS_IMAGE_IPC_FAILURE 62980097
/* Shared memory missing */
#define HS_IMAGE_SHAMEM_NOT_EXIST 62980098
/* Corrupt shared memory data */
#define HS_IMAGE_SHAMEM_DATA_ABNORMAL 62980099
/* Abnormal decoding */
#define HS_IMAGE_DECODE_ABNORMAL 62980100
/* Wrong image input data */
#define HS_IMAGE_DATA_ABNORMAL 62980101
/* Image malloc failure */
#define HS_IMAGE_MALLOC_ABNORMAL 62980102
/* Unsupported image type */
#define HS_IMAGE_DATA_UNSUPPORT 62980103
/* Image initialisation failure */
#define HS_IMAGE_INIT_ABNORMAL 62980104
/* Image data read failure */
#define HS_IMAGE_GET_DATA_ABNORMAL 62980105
/* Image data too large */
#define HS_IMAGE_RESULT_TOO_LARGE 62980106
/* Abnormal image conversion */
#define HS_IMAGE_TRANSFORM 62980107
/* Colour space conversion failure */
#define HS_IMAGE_COLOR_CONVERT 62980108
/* Cropping failure */
#define HS_IMAGE_CROP 62980109
/* Incorrect image source data */
#define HS_IMAGE_SOURCE_DATA 62980110
/* Incomplete image source data */
#define HS_IMAGE_SOURCE_DATA_INCOMPLETE 62980111
/* Image format mismatch */
#define HS_IMAGE_MISMATCHED_FORMAT 62980112
/* Unknown image format */
#define HS_IMAGE_UNKNOWN_FORMAT 62980113
/* Image source not parsed */
#define HS_IMAGE_SOURCE_UNRESOLVED 62980114
/* Invalid image argument */
#define HS_IMAGE_RESULT_INVALID_PARAMETER 62980115
/* Image decode failure */
#define HS_IMAGE_RESULT_DECODE_FAILED 62980116
/* Codec plugin registration failure */
#define HS_IMAGE_PLUGIN_REGISTER_FAILED 62980117
/* Codec plugin creation failure */
#define HS_IMAGE_PLUGIN_CREATE_FAILED 62980118
/* Image encode failure */
#define HS_IMAGE_RESULT_ENCODE_FAILED 62980119
/* PixelMap addition failure */
#define HS_IMAGE_ADD_PIXEL_MAP_FAILED 62980120
/* Hardware decoding unsupported */
#define HS_IMAGE_HW_DECODE_UNSUPPORT 62980121
/* Image header decode failure */
#define HS_IMAGE_DECODE_HEAD_ABNORMAL 62980122
/* Exif decoding unsupported */
#define HS_IMAGE_DECODE_EXIF_UNSUPPORT 62980123
/* Image property not found */
#define HS_IMAGE_PROPERTY_NOT_EXIST 62980124
/* Exif value out of range */
#define HS_IMAGE_MEDIA_OUT_OF_RANGE 62980133
/* Invalid Exif value */
#define HS_IMAGE_MEDIA_VALUE_INVALID 62980135
/* Invalid image operation */
#define HS_IMAGE_MEDIA_INVALID_OPERATION 62980137
/* Exif write failure */
#define HS_IMAGE_EXIF_WRITE_FAILED 62980146
/* Invalid source MIME type */
#define HS_IMAGE_SOURCE_INVALID_MIME_TYPE 62980149
/* ICC profile encoding failure */
#define HS_IMAGE_MEDIA_ENCODE_ICC_FAILED 62980172
/* DMA memory missing */
#define HS_IMAGE_DMA_MEMORY_NOT_EXIST 62980173
/* Corrupt DMA memory data */
#define HS_IMAGE_DMA_MEMORY_DATA_ABNORMAL 62980174
/* Abnormal API environment */
#define HS_IMAGE_API_ENVIRONMENT_ABNORMAL 62980177
/* PixelMap not created */
#define HS_IMAGE_PIXELMAP_CREATE_FAILED 62980178
/* Abnormal buffer size */
#define HS_IMAGE_BUFFER_SIZE_ABNORMAL 62980179
/* File descriptor mapping failure */
#define HS_IMAGE_FD_MAPPING_FAILED 62980180
/* PixelMap read failure */
#define HS_IMAGE_MEDIA_READ_PIXELMAP_FAILED 62980246
/* PixelMap write failure */
#define HS_IMAGE_MEDIA_WRITE_PIXELMAP_FAILED 62980247
/* PixelMap not modifiable */
#define HS_IMAGE_MEDIA_PIXELMAP_NOT_ALLOW_MODIFY 62980248
/* Surface creation failure */
#define HS_IMAGE_CREATE_SURFACE_FAILED 62980252
/* Image configuration error */
#define HS_IMAGE_CONFIG_FAILED 62980259
/* Image conversion failure */
#define HS_IMAGE_CONVERSION_FAILED 62980274
/* Unsupported target pixel format */
#define HS_IMAGE_UNSUPPORTED_TARGET_PIXEL_FORMAT 62980276
/* PixelMap memory naming failure */
#define HS_IMAGE_MEMORY_FORMAT_NOT_SUPPORTED 62980286
/* PixelMap memory copy failure */
#define HS_IMAGE_MEMORY_COPY_FAILED 62980302

/* Connectivity Kit */
#define HS_DOMAIN_CONNECTIVITY 13

/* Unknown STA error */
#define HS_CONNECTIVITY_STA_OPERATION_FAILED 2401000
/* Wi-Fi operation failure */
#define HS_CONNECTIVITY_WIFI_OPERATION_FAILED 2501000
/* Wi-Fi switched off */
#define HS_CONNECTIVITY_WIFI_STA_DISABLED 2501001
/* Wi-Fi service being closed */
#define HS_CONNECTIVITY_WIFI_CLOSING 2501003
/* Wi-Fi service being opened */
#define HS_CONNECTIVITY_WIFI_OPENING 2501004
/* Unanswered connection request */
#define HS_CONNECTIVITY_USER_NOT_RESPONDING 2501005
/* Connection refused by the user */
#define HS_CONNECTIVITY_USER_REFUSED 2501006
/* Wi-Fi parameter out of range */
#define HS_CONNECTIVITY_PARAMETER_VALIDATION_FAILED 2501007
/* Hotspot operation failure */
#define HS_CONNECTIVITY_HOTSPOT_OPERATION_FAILED 2601000
/* AP extension failure */
#define HS_CONNECTIVITY_AP_EXTENSION_FAILED 2701000
/* P2P operation failure */
#define HS_CONNECTIVITY_P2P_OPERATION_FAILED 2801000
/* Failure of the NFC switch */
#define HS_CONNECTIVITY_NFC_STATE_ABNORMAL 3100101
/* Abnormal tag state */
#define HS_CONNECTIVITY_TAG_STATE_ABNORMAL 3100201
/* Tag page not in foreground */
#define HS_CONNECTIVITY_ELEMENT_STATE_INVALID 3100202
/* Call of off() before on() */
#define HS_CONNECTIVITY_OFF_BEFORE_ON 3100203
/* Tag I/O operation failure */
#define HS_CONNECTIVITY_TAG_IO_FAILED 3100204
/* Tag out of range */
#define HS_CONNECTIVITY_TAG_LEFT_FIELD 3100205
/* Abnormal card emulation state */
#define HS_CONNECTIVITY_CARD_EMULATION_STATE_ABNORMAL 3100301
/* Abnormal active tag state */
#define HS_CONNECTIVITY_CONNECTED_TAG_STATE_ABNORMAL 3200101
/* Closed SE session */
#define HS_CONNECTIVITY_SE_ILLEGAL_STATE 3300101
/* Unavailable secure element applet */
#define HS_CONNECTIVITY_SE_NO_SUCH_ELEMENT 3300102
/* Missing SE access rule */
#define HS_CONNECTIVITY_SE_SECURITY_ERROR 3300103
/* SE communication failure */
#define HS_CONNECTIVITY_SE_IO_ERROR 3300104
/* Partner device not bound */
#define HS_CONNECTIVITY_DEVICE_NOT_BOUND 34900001
/* Device not paired */
#define HS_CONNECTIVITY_DEVICE_NOT_PAIRED 34900003
/* Device address already bound */
#define HS_CONNECTIVITY_ADDRESS_ALREADY_BOUND 34900004
/* Bluetooth switched off */
#define HS_CONNECTIVITY_BLUETOOTH_DISABLED 34900005
/* Partner device operation failure */
#define HS_CONNECTIVITY_PARTNER_OPERATION_FAILED 34900099

/* Location Kit */
#define HS_DOMAIN_LOCATION 14

/* Location service unavailable */
#define HS_LOCATION_SERVICE_UNAVAILABLE 3301000
/* Location switch off */
#define HS_LOCATION_SWITCH_OFF 3301100
/* No position obtained */
#define HS_LOCATION_POSITION_NOT_OBTAINED 3301200
/* Reverse geocoding failure */
#define HS_LOCATION_REVERSE_GEOCODING_FAILED 3301300
/* Geocoding failure */
#define HS_LOCATION_GEOCODING_FAILED 3301400
/* Area information query failure */
#define HS_LOCATION_AREA_INFORMATION_QUERY_FAILED 3301500
/* Geofence operation failure */
#define HS_LOCATION_GEOFENCE_OPERATION_FAILED 3301600
/* Geofence limit reached */
#define HS_LOCATION_TOO_MANY_GEOFENCES 3301601
/* Wrong geofence ID */
#define HS_LOCATION_INVALID_GEOFENCE_ID 3301602
/* Unanswered location request */
#define HS_LOCATION_NO_RESPONSE 3301700
/* Wi-Fi or Bluetooth scan failure */
#define HS_LOCATION_SCAN_START_FAILED 3301800
/* Wi-Fi not connected */
#define HS_LOCATION_WIFI_NOT_CONNECTED 3301900
/* Location off for beacon fence */
#define HS_LOCATION_BEACON_LOCATION_SWITCH_OFF 3501100
/* Bluetooth off for beacon fence */
#define HS_LOCATION_BEACON_BLUETOOTH_OFF 3501101
/* Beacon fence limit reached */
#define HS_LOCATION_TOO_MANY_BEACON_FENCES 3501601
/* Wrong beacon fence information */
#define HS_LOCATION_INCORRECT_BEACON_FENCE 3501602
/* Duplicate beacon fence */
#define HS_LOCATION_DUPLICATE_BEACON_FENCE 3501603

/* Notification Kit */
#define HS_DOMAIN_NOTIFICATION 15

/* Notification internal error */
#define HS_NOTIFICATION_INTERNAL_ERROR 1600001
/* Marshalling or unmarshalling failure */
#define HS_NOTIFICATION_MARSHALLING_ERROR 1600002
/* Notification service connection failure */
#define HS_NOTIFICATION_SERVICE_CONNECTION_FAILED 1600003
/* Notifications switched off */
#define HS_NOTIFICATION_DISABLED 1600004
/* Notification slot disabled */
#define HS_NOTIFICATION_SLOT_DISABLED 1600005
/* Unknown notification */
#define HS_NOTIFICATION_NOT_FOUND 1600007
/* Unknown user */
#define HS_NOTIFICATION_USER_NOT_FOUND 1600008
/* Notification rate limit reached */
#define HS_NOTIFICATION_TOO_MANY_REQUESTS 1600009
/* Distributed operation failure */
#define HS_NOTIFICATION_DISTRIBUTED_OPERATION_FAILED 1600010
/* Insufficient memory */
#define HS_NOTIFICATION_OUT_OF_MEMORY 1600012
/* Notification dialog already displayed */
#define HS_NOTIFICATION_DIALOG_ALREADY_DISPLAYED 1600013
/* Missing notification permission */
#define HS_NOTIFICATION_PERMISSION_DENIED 1600014
/* Repeated status configuration */
#define HS_NOTIFICATION_DUPLICATE_CONFIGURATION 1600015
/* Outdated notification version */
#define HS_NOTIFICATION_VERSION_TOO_LOW 1600016
/* Notification settings already open */
#define HS_NOTIFICATION_SETTINGS_ALREADY_DISPLAYED 1600018
/* App barred by enterprise policy */
#define HS_NOTIFICATION_BLOCKED_BY_ENTERPRISE_POLICY 1600020
/* Missing subscriber extension */
#define HS_NOTIFICATION_SUBSCRIBER_EXTENSION_NOT_IMPLEMENTED 1600023

/* ArkUI */
#define HS_DOMAIN_ARKUI 16

/* Null window pointer */
#define HS_ARKUI_WINDOW_NULL_POINTER 1001
/* Invalid window type */
#define HS_ARKUI_WINDOW_TYPE_INVALID 1002
/* Invalid window parameter */
#define HS_ARKUI_WINDOW_PARAM_INVALID 1003
/* System ability service failure */
#define HS_ARKUI_SYSTEM_ABILITY_ABNORMAL 1004
/* Window IPC failure */
#define HS_ARKUI_WINDOW_IPC_FAILURE 1005
/* WindowExtension app start failure */
#define HS_ARKUI_WINDOW_EXTENSION_START_FAILURE 1007
/* UIExtension ability start failure */
#define HS_ARKUI_UI_EXTENSION_START_FAILURE 1011
/* UIExtension ability backgrounding failure */
#define HS_ARKUI_UI_EXTENSION_BACKGROUND_FAILURE 1012
/* UIExtension ability termination failure */
#define HS_ARKUI_UI_EXTENSION_DESTROY_FAILURE 1013
/* Internal error of UI API */
#define HS_ARKUI_INTERNAL_ERROR 100001
/* Unknown page URI */
#define HS_ARKUI_ROUTER_PUSH_URI_NOT_FOUND 100002
/* Too many pages on stack */
#define HS_ARKUI_ROUTER_PAGE_STACK_FULL 100003
/* Controller not bound */
#define HS_ARKUI_CONTROLLER_NOT_BOUND 100004
/* Unknown named route */
#define HS_ARKUI_NAMED_ROUTE_NOT_FOUND 100004
/* No builder for NavDestination */
#define HS_ARKUI_NAVIGATION_BUILDER_NOT_REGISTERED 100005
/* Missing NavDestination in target page */
#define HS_ARKUI_NAV_DESTINATION_NOT_FOUND 100006
/* Missing synchronous callback */
#define HS_ARKUI_SYNC_CALLBACK_NOT_REGISTERED 100011
/* UIExtension data transfer failure */
#define HS_ARKUI_UI_EXTENSION_DATA_TRANSFER_FAILURE 100012
/* Nested UIExtension components */
#define HS_ARKUI_UI_EXTENSION_NESTING_NOT_ALLOWED 100013
/* Unexpected UIExtension ability exit */
#define HS_ARKUI_UI_EXTENSION_EXITED_UNEXPECTEDLY 100014
/* UIExtension lifecycle time-out */
#define HS_ARKUI_UI_EXTENSION_LIFECYCLE_TIMED_OUT 100015
/* UIExtension key event time-out */
#define HS_ARKUI_UI_EXTENSION_KEY_EVENT_TIMED_OUT 100016
/* preventDefault not supported */
#define HS_ARKUI_PREVENT_DEFAULT_NOT_SUPPORTED 100017
/* Ability start failure (onTerminated set) */
#define HS_ARKUI_EMBEDDED_ABILITY_START_FAILURE 100018
/* Backgrounding failure (onTerminated set) */
#define HS_ARKUI_EMBEDDED_ABILITY_BACKGROUND_FAILURE 100019
/* Termination failure (onTerminated set) */
#define HS_ARKUI_EMBEDDED_ABILITY_DESTROY_FAILURE 100020
/* FrameNode not modifiable */
#define HS_ARKUI_FRAME_NODE_NOT_MODIFIABLE 100021
/* Transparent node in UIExtension ability */
#define HS_ARKUI_UI_EXTENSION_TRANSPARENT_NODE 100021
/* Cross-language setting not supported */
#define HS_ARKUI_CROSS_LANGUAGE_OPTION_NOT_SUPPORTED 100022
/* Wrong node or controller argument */
#define HS_ARKUI_PARAM_ERROR 100023
/* No common ancestor */
#define HS_ARKUI_NO_COMMON_ANCESTOR 100024
/* Unacceptable argument for FrameNode */
#define HS_ARKUI_FRAME_NODE_ARGUMENT_INVALID 100025
/* Instance already disposed */
#define HS_ARKUI_INSTANCE_DISPOSED 100026
/* Adopted node cannot do this */
#define HS_ARKUI_NODE_ALREADY_ADOPTED 100027
/* Negative value not allowed */
#define HS_ARKUI_NEGATIVE_VALUE 100101
/* Integer parameter expected */
#define HS_ARKUI_FLOATING_POINT_VALUE 100102
/* Call outside main thread */
#define HS_ARKUI_NON_MAIN_THREAD 100103
/* Interface unsupported in attributeModifier */
#define HS_ARKUI_ATTRIBUTE_MODIFIER_NOT_SUPPORTED 100201
/* Wrong dialog content node */
#define HS_ARKUI_COMPONENT_CONTENT_INCORRECT 103301
/* Dialog content already shown */
#define HS_ARKUI_COMPONENT_CONTENT_ALREADY_EXISTS 103302
/* No dialog for content node */
#define HS_ARKUI_COMPONENT_CONTENT_NOT_FOUND 103303
/* Unknown popup target */
#define HS_ARKUI_TARGET_ID_NOT_FOUND 103304
/* Popup target not on tree */
#define HS_ARKUI_TARGET_NOT_ON_TREE 103305
/* Toast not showing */
#define HS_ARKUI_TOAST_NOT_FOUND 103401
/* XComponent in invalid state */
#define HS_ARKUI_XCOMPONENT_STATE_INVALID 103501
/* Video player creation failure */
#define HS_ARKUI_MEDIA_PLAYER_CREATE_FAILURE 103601
/* Invalid video source */
#define HS_ARKUI_VIDEO_SOURCE_INVALID 103602
/* Wrong canvas parameter */
#define HS_ARKUI_CANVAS_PARAM_ERROR 103701
/* ForEach key generation failure */
#define HS_ARKUI_FOR_EACH_ID_GENERATION_FAILURE 103801
/* Repeat without each */
#define HS_ARKUI_REPEAT_EACH_MISSING 103802
/* Repeat index out of range */
#define HS_ARKUI_REPEAT_INDEX_OUT_OF_RANGE 103803
/* Illegal operation in onLazyLoading */
#define HS_ARKUI_LAZY_LOADING_ILLEGAL_OPERATION 103804
/* Repeat default key failure */
#define HS_ARKUI_REPEAT_KEY_GENERATION_FAILURE 103805
/* Unsupported attribute or event */
#define HS_ARKUI_ATTRIBUTE_OR_EVENT_NOT_SUPPORTED 106102
/* Node created by ArkTS */
#define HS_ARKUI_ARKTS_NODE_NOT_SUPPORTED 106103
/* NodeAdapter not bound */
#define HS_ARKUI_ADAPTER_NOT_BOUND 106104
/* NodeAdapter already set */
#define HS_ARKUI_ADAPTER_EXIST 106105
/* Child nodes block NodeAdapter */
#define HS_ARKUI_CHILD_NODE_EXIST 106106
/* Event parameter index too large */
#define HS_ARKUI_NODE_EVENT_PARAM_INDEX_OUT_OF_RANGE 106107
/* Data not in component event */
#define HS_ARKUI_NODE_EVENT_PARAM_INVALID 106108
/* Event without return value */
#define HS_ARKUI_NODE_EVENT_NO_RETURN 106109
/* Unsupported event type */
#define HS_ARKUI_NODE_UNSUPPORTED_EVENT_TYPE 106110
/* Invalid page index */
#define HS_ARKUI_NODE_INDEX_INVALID 106200
/* Route information not available */
#define HS_ARKUI_GET_INFO_FAILED 106201
/* Result buffer too small */
#define HS_ARKUI_BUFFER_SIZE_ERROR 106202
/* Node not on component tree */
#define HS_ARKUI_NODE_NOT_ON_MAIN_TREE 106203
/* Node operation outside UI thread */
#define HS_ARKUI_NODE_ON_INVALID_THREAD 106204
/* Invalid colour inversion configuration */
#define HS_ARKUI_FORCE_DARK_CONFIG_INVALID 106205
/* Node adopted by another node */
#define HS_ARKUI_NODE_IS_ADOPTED 106206
/* Node already has a parent */
#define HS_ARKUI_NODE_HAS_PARENT 106207
/* Node cannot be adopted */
#define HS_ARKUI_NODE_CAN_NOT_BE_ADOPTED 106208
/* Node cannot adopt others */
#define HS_ARKUI_NODE_CAN_NOT_ADOPT_TO 106209
/* Node not adopted by parent */
#define HS_ARKUI_NODE_IS_NOT_IN_ADOPTED_CHILDREN 106210
/* Not a custom node */
#define HS_ARKUI_NOT_CUSTOM_NODE 106401
/* Custom node has children */
#define HS_ARKUI_CHILD_EXISTED 106402
/* Render node already mounted */
#define HS_ARKUI_RENDER_PARENT_EXISTED 106403
/* Render child node not found */
#define HS_ARKUI_RENDER_CHILD_NOT_EXIST 106404
/* Render parameter out of range */
#define HS_ARKUI_PARAM_OUT_OF_RANGE 106405
/* Render node from FrameNode */
#define HS_ARKUI_RENDER_IS_FROM_FRAME_NODE 106406
/* FrameNode behind render node gone */
#define HS_ARKUI_RENDER_HAS_INVALID_FRAME_NODE 106407
/* Node not adopted yet */
#define HS_ARKUI_RENDER_NOT_ADOPTED_NODE 106408
/* Image analysis not supported */
#define HS_ARKUI_IMAGE_ANALYSIS_NOT_SUPPORTED 110001
/* Image analysis still running */
#define HS_ARKUI_IMAGE_ANALYSIS_ONGOING 110002
/* Image analysis stopped */
#define HS_ARKUI_IMAGE_ANALYSIS_STOPPED 110003
/* Drawable resource load failure */
#define HS_ARKUI_RESOURCE_LOAD_FAILURE 111001
/* Wrong sheet content */
#define HS_ARKUI_SHEET_CONTENT_INCORRECT 120001
/* Sheet already open */
#define HS_ARKUI_SHEET_CONTENT_ALREADY_EXISTS 120002
/* No sheet for content */
#define HS_ARKUI_SHEET_CONTENT_NOT_FOUND 120003
/* Unknown sheet target */
#define HS_ARKUI_SHEET_TARGET_ID_NOT_FOUND 120004
/* Sheet target not on tree */
#define HS_ARKUI_SHEET_TARGET_NOT_ON_TREE 120005
/* Sheet target outside page */
#define HS_ARKUI_SHEET_TARGET_NOT_IN_PAGE 120006
/* Invalid monitor target */
#define HS_ARKUI_MONITOR_TARGET_INVALID 130000
/* Invalid monitor path */
#define HS_ARKUI_MONITOR_PATH_INVALID 130001
/* Invalid monitor callback */
#define HS_ARKUI_MONITOR_CALLBACK_INVALID 130002
/* Invalid key for @Env */
#define HS_ARKUI_ENV_KEY_INVALID 140000
/* Flush call inside @Computed */
#define HS_ARKUI_CALL_IN_COMPUTED_NOT_ALLOWED 140001
/* Flush call inside @Monitor */
#define HS_ARKUI_CALL_IN_MONITOR_NOT_ALLOWED 140002
/* Component not focusable */
#define HS_ARKUI_FOCUS_NON_FOCUSABLE 150001
/* Ancestor not focusable */
#define HS_ARKUI_FOCUS_NON_FOCUSABLE_ANCESTOR 150002
/* Focus target not found */
#define HS_ARKUI_FOCUS_NON_EXISTENT 150003
/* Image not ready for snapshot */
#define HS_ARKUI_SNAPSHOT_IMAGE_NOT_READY 160001
/* Snapshot timed out */
#define HS_ARKUI_COMPONENT_SNAPSHOT_TIMEOUT 160002
/* Unsupported snapshot colour mode */
#define HS_ARKUI_COMPONENT_SNAPSHOT_MODE_NOT_SUPPORTED 160003
/* isAuto unsupported off-screen */
#define HS_ARKUI_COMPONENT_SNAPSHOT_AUTO_NOT_SUPPORTED 160004
/* Too many monitored nodes */
#define HS_ARKUI_RENDER_MONITOR_LIMIT_EXCEEDED 161001
/* HTML conversion failure */
#define HS_ARKUI_HTML_CONVERSION_FAILURE 170001
/* Resource does not exist */
#define HS_ARKUI_SYSTEM_RESOURCE_NOT_FOUND 180001
/* Not a scrollable container */
#define HS_ARKUI_NON_SCROLLABLE_CONTAINER 180001
/* Wrong resource type */
#define HS_ARKUI_SYSTEM_RESOURCE_TYPE_INCORRECT 180002
/* Output array too small */
#define HS_ARKUI_BUFFER_SIZE_NOT_ENOUGH 180002
/* Colour resource not obtained */
#define HS_ARKUI_COLOR_RESOURCE_FAILURE 180003
/* Not a cloned event */
#define HS_ARKUI_NOT_CLONED_POINTER_EVENT 180003
/* Target of cloned event unusable */
#define HS_ARKUI_POST_CLONED_COMPONENT_STATUS_ABNORMAL 180004
/* No component for cloned event */
#define HS_ARKUI_POST_CLONED_NO_COMPONENT_HIT 180005
/* Invalid styled string */
#define HS_ARKUI_INVALID_STYLED_STRING 180101
/* Unsupported gesture recogniser type */
#define HS_ARKUI_RECOGNIZER_TYPE_NOT_SUPPORTED 180102
/* Drag data not yet available */
#define HS_ARKUI_DRAG_DATA_NOT_FOUND 190001
/* Invalid UIContext object */
#define HS_ARKUI_UI_CONTEXT_INVALID 190001
/* Faulty drag data */
#define HS_ARKUI_DRAG_DATA_ERROR 190002
/* Invalid callback function */
#define HS_ARKUI_CALLBACK_INVALID 190002
/* Call outside onDrop phase */
#define HS_ARKUI_NOT_IN_DROP_PHASE 190003
/* Drag operation at wrong moment */
#define HS_ARKUI_DRAG_DROP_OPERATION_NOT_ALLOWED 190004
/* Unknown URI of replacement page */
#define HS_ARKUI_ROUTER_REPLACE_URI_NOT_FOUND 200002
/* Page HSP install failure */
#define HS_ARKUI_HSP_INSTALL_FAILURE 300001
/* UI appearance internal error */
#define HS_ARKUI_UI_APPEARANCE_INTERNAL_ERROR 500001
/* Repeated window operation */
#define HS_ARKUI_WINDOW_REPEATED_OPERATION 1300001
/* Window missing or destroyed */
#define HS_ARKUI_WINDOW_STATE_ABNORMAL 1300002
/* Window manager service failure */
#define HS_ARKUI_WINDOW_SYSTEM_ABNORMAL 1300003
/* Window operation not allowed */
#define HS_ARKUI_WINDOW_UNAUTHORIZED_OPERATION 1300004
/* WindowStage missing or destroyed */
#define HS_ARKUI_WINDOW_STAGE_ABNORMAL 1300005
/* Window context destroyed */
#define HS_ARKUI_WINDOW_CONTEXT_ABNORMAL 1300006
/* Invalid parent window */
#define HS_ARKUI_PARENT_WINDOW_INVALID 1300009
/* Operation unsupported in window mode */
#define HS_ARKUI_WINDOW_MODE_NOT_SUPPORTED 1300010
/* PiP window destruction failure */
#define HS_ARKUI_PIP_DESTROY_FAILED 1300011
/* Abnormal PiP window state */
#define HS_ARKUI_PIP_STATE_ABNORMAL 1300012
/* PiP window creation failure */
#define HS_ARKUI_PIP_CREATE_FAILED 1300013
/* PiP internal error */
#define HS_ARKUI_PIP_INTERNAL_ERROR 1300014
/* Repeated PiP operation */
#define HS_ARKUI_PIP_REPEATED_OPERATION 1300015
/* Window parameter out of specification */
#define HS_ARKUI_WINDOW_INCORRECT_PARAM 1300016
/* Window call timed out */
#define HS_ARKUI_WINDOW_CALL_TIMED_OUT 1300018
/* Wrong floating ball parameters */
#define HS_ARKUI_FLOATING_BALL_PARAM_INVALID 1300019
/* Floating ball creation failure */
#define HS_ARKUI_FLOATING_BALL_CREATE_FAILED 1300020
/* More than one floating ball */
#define HS_ARKUI_FLOATING_BALL_MULTIPLE_NOT_ALLOWED 1300021
/* Repeated floating ball operation */
#define HS_ARKUI_FLOATING_BALL_REPEATED_OPERATION 1300022
/* Floating ball internal error */
#define HS_ARKUI_FLOATING_BALL_INTERNAL_ERROR 1300023
/* Floating ball window not available */
#define HS_ARKUI_FLOATING_BALL_STATE_ABNORMAL 1300024
/* Floating ball in unsuitable state */
#define HS_ARKUI_FLOATING_BALL_STATE_NOT_SUPPORTED 1300025
/* App window restore failure */
#define HS_ARKUI_FLOATING_BALL_RESTORE_WINDOW_FAILED 1300026
/* Floating ball template changed */
#define HS_ARKUI_FLOATING_BALL_TEMPLATE_CHANGED 1300027
/* Static floating ball not updatable */
#define HS_ARKUI_FLOATING_BALL_STATIC_TEMPLATE 1300028
/* Invalid display or screen */
#define HS_ARKUI_DISPLAY_INVALID_SCREEN 1400001
/* Display manager service failure */
#define HS_ARKUI_DISPLAY_SYSTEM_ABNORMAL 1400003
/* Display parameter out of range */
#define HS_ARKUI_DISPLAY_ILLEGAL_PARAM 1400004

/* Universal Keystore Kit */
#define HS_DOMAIN_UNIVERSAL_KEYSTORE 17

/* Unsupported HUKS feature */
#define HS_UNIVERSAL_KEYSTORE_FEATURE_NOT_SUPPORTED 12000001
/* Missing key algorithm parameter */
#define HS_UNIVERSAL_KEYSTORE_MISSING_CRYPTO_ALG_ARGUMENT 12000002
/* Invalid key algorithm parameter */
#define HS_UNIVERSAL_KEYSTORE_INVALID_CRYPTO_ALG_ARGUMENT 12000003
/* Keystore file failure */
#define HS_UNIVERSAL_KEYSTORE_FILE_OPERATION_FAIL 12000004
/* HUKS IPC failure */
#define HS_UNIVERSAL_KEYSTORE_COMMUNICATION_FAIL 12000005
/* Crypto engine failure */
#define HS_UNIVERSAL_KEYSTORE_CRYPTO_FAIL 12000006
/* Permanently invalidated key */
#define HS_UNIVERSAL_KEYSTORE_KEY_AUTH_PERMANENTLY_INVALIDATED 12000007
/* Wrong authentication challenge */
#define HS_UNIVERSAL_KEYSTORE_KEY_AUTH_VERIFY_FAILED 12000008
/* Expired authentication token */
#define HS_UNIVERSAL_KEYSTORE_KEY_AUTH_TIME_OUT 12000009
/* Too many key sessions */
#define HS_UNIVERSAL_KEYSTORE_SESSION_LIMIT 12000010
/* Unknown key alias */
#define HS_UNIVERSAL_KEYSTORE_ITEM_NOT_EXIST 12000011
/* Abnormal environment or input */
#define HS_UNIVERSAL_KEYSTORE_EXTERNAL_ERROR 12000012
/* Credential not enrolled */
#define HS_UNIVERSAL_KEYSTORE_CREDENTIAL_NOT_EXIST 12000013
/* Insufficient memory or buffer */
#define HS_UNIVERSAL_KEYSTORE_INSUFFICIENT_MEMORY 12000014
/* UserIAM not available */
#define HS_UNIVERSAL_KEYSTORE_CALL_SERVICE_FAILED 12000015
/* Key alias already in use */
#define HS_UNIVERSAL_KEYSTORE_KEY_ALREADY_EXIST 12000017
/* Invalid input parameter */
#define HS_UNIVERSAL_KEYSTORE_INVALID_ARGUMENT 12000018
/* Provider already registered */
#define HS_UNIVERSAL_KEYSTORE_ITEM_EXISTS 12000019
/* Provider failure */
#define HS_UNIVERSAL_KEYSTORE_EXTERNAL_MODULE 12000020
/* Locked Ukey PIN */
#define HS_UNIVERSAL_KEYSTORE_PIN_LOCKED 12000021
/* Wrong Ukey PIN */
#define HS_UNIVERSAL_KEYSTORE_PIN_INCORRECT 12000022
/* Ukey PIN not authenticated */
#define HS_UNIVERSAL_KEYSTORE_PIN_NO_AUTH 12000023
/* Provider or Ukey busy */
#define HS_UNIVERSAL_KEYSTORE_BUSY 12000024
/* Resource limit exceeded */
#define HS_UNIVERSAL_KEYSTORE_EXCEED_LIMIT 12000025

/* Wear Engine Kit */
#define HS_DOMAIN_WEAR_ENGINE 18

/* Invalid parameter */
#define HS_WEAR_ENGINE_INVALID_PARAMETER 401
/* Unsupported API */
#define HS_WEAR_ENGINE_NOT_SUPPORTED 801
/* Network not connected */
#define HS_WEAR_ENGINE_NETWORK_UNAVAILABLE 1008500001
/* No wearable bound */
#define HS_WEAR_ENGINE_NO_BOUND_DEVICE 1008500002
/* Wearable disconnected */
#define HS_WEAR_ENGINE_DEVICE_DISCONNECTED 1008500003
/* Wear Engine not applied for */
#define HS_WEAR_ENGINE_SERVICE_NOT_APPLIED 1008500004
/* Missing user authorisation */
#define HS_WEAR_ENGINE_USER_NOT_AUTHORIZED 1008500005
/* Health app privacy not agreed */
#define HS_WEAR_ENGINE_PRIVACY_NOT_AGREED 1008500006
/* Unsupported wearable capability */
#define HS_WEAR_ENGINE_DEVICE_CAPABILITY_NOT_SUPPORTED 1008500007
/* HUAWEI ID not signed in */
#define HS_WEAR_ENGINE_ACCOUNT_NOT_LOGGED_IN 1008500008
/* Unsupported account region */
#define HS_WEAR_ENGINE_ACCOUNT_REGION_NOT_SUPPORTED 1008500009
/* Invalid device ID */
#define HS_WEAR_ENGINE_INVALID_DEVICE_ID 1008500010
/* Invalid file */
#define HS_WEAR_ENGINE_INVALID_FILE 1008500011
/* Too many callbacks */
#define HS_WEAR_ENGINE_TOO_MANY_CALLBACKS 1008500012
/* Wear Engine internal error */
#define HS_WEAR_ENGINE_INTERNAL_ERROR 1008509999

/* Sensor Service Kit */
#define HS_DOMAIN_SENSOR_SERVICE 19

/* Sensor service failure */
#define HS_SENSOR_SERVICE_SERVICE_EXCEPTION 14500101
/* Unsupported sensor */
#define HS_SENSOR_SERVICE_SENSOR_NOT_SUPPORTED 14500102
/* Vibrator operation failure */
#define HS_SENSOR_SERVICE_DEVICE_OPERATION_FAILED 14600101

/* Device Security Kit */
#define HS_DOMAIN_DEVICE_SECURITY 20

/* Super privacy general error */
#define HS_DEVICE_SECURITY_SUPER_PRIVACY_GENERAL_ERROR 1006200001
/* Super privacy data unreadable */
#define HS_DEVICE_SECURITY_SUPER_PRIVACY_INTERNAL_ERROR 1006200002
/* Super privacy not supported */
#define HS_DEVICE_SECURITY_SUPER_PRIVACY_NOT_SUPPORTED 1006200005
/* Security audit internal error */
#define HS_DEVICE_SECURITY_SECURITY_AUDIT_INTERNAL_ERROR 1012000001
/* Risk detection internal error */
#define HS_DEVICE_SECURITY_RISK_DETECTION_INTERNAL_ERROR 1012500001
/* Device offline */
#define HS_DEVICE_SECURITY_NETWORK_UNAVAILABLE 1012500002
/* Cloud server failure */
#define HS_DEVICE_SECURITY_CLOUD_SERVER_ACCESS_FAILED 1012500003
/* Device Security not enabled */
#define HS_DEVICE_SECURITY_SERVICE_NOT_ENABLED 1012500004
/* API quota used up */
#define HS_DEVICE_SECURITY_TOO_MANY_REQUESTS 1012500005
/* Risk detection timeout */
#define HS_DEVICE_SECURITY_TIMED_OUT 1012500006
/* Invalid risk detection parameters */
#define HS_DEVICE_SECURITY_INVALID_PARAMETER 1012500007
/* Digital shield not granted */
#define HS_DEVICE_SECURITY_NO_PERMISSION 1019100001
/* Invalid digital shield argument */
#define HS_DEVICE_SECURITY_ILLEGAL_ARGUMENT 1019100002
/* Digital shield locked */
#define HS_DEVICE_SECURITY_PWD_LIMIT_REACHED 1019100003
/* Password deletion failure */
#define HS_DEVICE_SECURITY_PWD_DELETE_FAILED 1019100004
/* Password verification failure */
#define HS_DEVICE_SECURITY_VERIFY_FAILED 1019100005
/* TUI text check failure */
#define HS_DEVICE_SECURITY_CHECK_CONFIRM_TEXT_FAILED 1019100006
/* Unsupported image format */
#define HS_DEVICE_SECURITY_NOT_SUPPORT_IMAGE 1019100007
/* Operation cancelled by user */
#define HS_DEVICE_SECURITY_USER_REQ_CANCEL 1019100008
/* Backup data export failure */
#define HS_DEVICE_SECURITY_EXPORT_DATA_FAILED 1019100009
/* Repeated backup data import */
#define HS_DEVICE_SECURITY_IMPORT_DATA_FAILED 1019100010
/* Invalid TUI authentication text */
#define HS_DEVICE_SECURITY_INVALID_CONTENT 1019100011
/* Invalid authID */
#define HS_DEVICE_SECURITY_INVALID_AUTH_ID 1019100012
/* Password creation failure */
#define HS_DEVICE_SECURITY_SET_PWD_FAILED 1019100013
/* Password modification failure */
#define HS_DEVICE_SECURITY_MODIFY_PWD_FAILED 1019100014
/* Biometric authToken not issued */
#define HS_DEVICE_SECURITY_BIO_RESIGN_FAILED 1019100015
/* Digital shield not enabled on device */
#define HS_DEVICE_SECURITY_FEATURE_INITIALIZATION_FAILED 1019100016
/* Remaining attempts query failure */
#define HS_DEVICE_SECURITY_GET_REMAINING_ATTEMPTS_FAILED 1019100017
/* Biometric unbinding failure */
#define HS_DEVICE_SECURITY_UNBIND_BIOMETRIC_FAILED 1019100018
/* Wrong biometric feature */
#define HS_DEVICE_SECURITY_BIO_MISMATCH 1019100019
/* Biometric feature already bound */
#define HS_DEVICE_SECURITY_BIO_REPEATED_BIND 1019100020
/* Biometric feature not bound */
#define HS_DEVICE_SECURITY_NOT_BIND_BIO 1019100021

/* User Authentication Kit */
#define HS_DOMAIN_USER_AUTHENTICATION 21

/* Authentication mismatch */
#define HS_USER_AUTHENTICATION_FAIL 12500001
/* Authentication system error */
#define HS_USER_AUTHENTICATION_GENERAL_ERROR 12500002
/* Authentication cancelled */
#define HS_USER_AUTHENTICATION_CANCELED 12500003
/* Authentication timeout */
#define HS_USER_AUTHENTICATION_TIMEOUT 12500004
/* Unsupported authentication type */
#define HS_USER_AUTHENTICATION_TYPE_NOT_SUPPORT 12500005
/* Unsupported trust level */
#define HS_USER_AUTHENTICATION_TRUST_LEVEL_NOT_SUPPORT 12500006
/* Authentication already running */
#define HS_USER_AUTHENTICATION_BUSY 12500007
/* Parameter out of range */
#define HS_USER_AUTHENTICATION_INVALID_PARAMETERS 12500008
/* Authentication locked out */
#define HS_USER_AUTHENTICATION_LOCKED 12500009
/* Credential not enrolled */
#define HS_USER_AUTHENTICATION_NOT_ENROLLED 12500010
/* Switch to custom authentication */
#define HS_USER_AUTHENTICATION_CANCELED_FROM_WIDGET 12500011
/* Expired lock screen password */
#define HS_USER_AUTHENTICATION_PIN_EXPIRED 12500013

/* Basic Services Kit */
#define HS_DOMAIN_BASIC_SERVICES 22

/* Invalid source file */
#define HS_BASIC_SERVICES_SOURCE_FILE_INVALID 900001
/* Invalid destination file */
#define HS_BASIC_SERVICES_DESTINATION_FILE_INVALID 900002
/* Not a ZIP file or damaged */
#define HS_BASIC_SERVICES_SOURCE_FILE_NOT_ZIP_OR_DAMAGED 900003
/* Empty action in the Want */
#define HS_BASIC_SERVICES_WANT_ACTION_NULL 1500001
/* Common event from sandbox app */
#define HS_BASIC_SERVICES_SANDBOX_APP_NOT_ALLOWED 1500002
/* Common events sent too often */
#define HS_BASIC_SERVICES_COMMON_EVENT_SENDING_LIMIT_EXCEEDED 1500003
/* System event from third-party app */
#define HS_BASIC_SERVICES_COMMON_EVENT_NOT_SYSTEM_SERVICE 1500004
/* Unknown subscriber */
#define HS_BASIC_SERVICES_SUBSCRIBER_NOT_FOUND 1500005
/* Invalid user ID */
#define HS_BASIC_SERVICES_INVALID_USER_ID 1500006
/* Common event IPC failure */
#define HS_BASIC_SERVICES_COMMON_EVENT_SENDING_REQUEST_FAILED 1500007
/* Common event service not ready */
#define HS_BASIC_SERVICES_COMMON_EVENT_INIT_UNDONE 1500008
/* System parameters not obtained */
#define HS_BASIC_SERVICES_COMMON_EVENT_OBTAIN_SYSTEM_PARAMS 1500009
/* Too many subscribers */
#define HS_BASIC_SERVICES_COMMON_EVENT_SUBSCRIBER_NUM_EXCEEDED 1500010
/* Thermal service connection failure */
#define HS_BASIC_SERVICES_THERMAL_SERVICE_UNAVAILABLE 4800101
/* Power service connection failure */
#define HS_BASIC_SERVICES_POWER_SERVICE_UNAVAILABLE 4900101
/* System shutting down */
#define HS_BASIC_SERVICES_SYSTEM_SHUTTING_DOWN 4900102
/* Device activity refreshed too often */
#define HS_BASIC_SERVICES_ACTIVITY_REFRESH_TOO_FREQUENT 4900201
/* Account service failure */
#define HS_BASIC_SERVICES_ACCOUNT_INTERNAL_ERROR 12300001
/* Invalid account parameter */
#define HS_BASIC_SERVICES_ACCOUNT_INVALID_PARAMETER 12300002
/* Unknown account */
#define HS_BASIC_SERVICES_ACCOUNT_NOT_FOUND 12300003
/* Account already exists */
#define HS_BASIC_SERVICES_ACCOUNT_ALREADY_EXISTS 12300004
/* Multiple users not supported */
#define HS_BASIC_SERVICES_MULTI_USER_NOT_SUPPORTED 12300005
/* Unsupported account type */
#define HS_BASIC_SERVICES_ACCOUNT_TYPE_NOT_SUPPORTED 12300006
/* Account limit reached */
#define HS_BASIC_SERVICES_ACCOUNT_LIMIT_REACHED 12300007
/* Restricted account */
#define HS_BASIC_SERVICES_RESTRICTED_ACCOUNT 12300008
/* Account already active */
#define HS_BASIC_SERVICES_ACCOUNT_ALREADY_ACTIVATED 12300009
/* Account service busy */
#define HS_BASIC_SERVICES_ACCOUNT_SERVICE_BUSY 12300010
/* Listener already registered */
#define HS_BASIC_SERVICES_LISTENER_ALREADY_REGISTERED 12300011
/* Listener not registered */
#define HS_BASIC_SERVICES_LISTENER_NOT_REGISTERED 12300012
/* Network failure */
#define HS_BASIC_SERVICES_NETWORK_EXCEPTION 12300013
/* Domain account not signed in */
#define HS_BASIC_SERVICES_DOMAIN_ACCOUNT_NOT_AUTHENTICATED 12300014
/* Short name already taken */
#define HS_BASIC_SERVICES_SHORT_NAME_ALREADY_EXISTS 12300015
/* Too many signed-in accounts */
#define HS_BASIC_SERVICES_LOGGED_IN_ACCOUNT_LIMIT_REACHED 12300016
/* Wrong credential */
#define HS_BASIC_SERVICES_CREDENTIAL_INCORRECT 12300101
/* Credential not enrolled */
#define HS_BASIC_SERVICES_CREDENTIAL_NOT_FOUND 12300102
/* Credential inputer already registered */
#define HS_BASIC_SERVICES_CREDENTIAL_INPUTER_ALREADY_EXISTS 12300103
/* No credential inputer registered */
#define HS_BASIC_SERVICES_CREDENTIAL_INPUTER_NOT_FOUND 12300104
/* Unsupported trust level */
#define HS_BASIC_SERVICES_TRUST_LEVEL_NOT_SUPPORTED 12300105
/* Unsupported authentication type */
#define HS_BASIC_SERVICES_AUTH_TYPE_NOT_SUPPORTED 12300106
/* Unknown authentication type */
#define HS_BASIC_SERVICES_AUTH_TYPE_NOT_FOUND 12300107
/* Unknown authentication session */
#define HS_BASIC_SERVICES_AUTH_SESSION_NOT_FOUND 12300108
/* Authentication or enrolment cancelled */
#define HS_BASIC_SERVICES_AUTH_OR_ENROLLMENT_CANCELLED 12300109
/* Authentication locked */
#define HS_BASIC_SERVICES_AUTH_LOCKED 12300110
/* Authentication timed out */
#define HS_BASIC_SERVICES_AUTH_TIMED_OUT 12300111
/* Authentication service busy */
#define HS_BASIC_SERVICES_AUTH_SERVICE_BUSY 12300112
/* No authentication service */
#define HS_BASIC_SERVICES_AUTH_SERVICE_NOT_FOUND 12300113
/* Authentication service failure */
#define HS_BASIC_SERVICES_AUTH_SERVICE_ABNORMAL 12300114
/* Credential limit reached */
#define HS_BASIC_SERVICES_CREDENTIAL_LIMIT_REACHED 12300115
/* Credential too simple */
#define HS_BASIC_SERVICES_CREDENTIAL_TOO_SIMPLE 12300116
/* Expired PIN */
#define HS_BASIC_SERVICES_PIN_EXPIRED 12300117
/* Unknown application */
#define HS_BASIC_SERVICES_APPLICATION_NOT_FOUND 12400001
/* Unknown custom data key */
#define HS_BASIC_SERVICES_CUSTOM_DATA_NOT_FOUND 12400002
/* Custom data limit reached */
#define HS_BASIC_SERVICES_CUSTOM_DATA_LIMIT_REACHED 12400003
/* Token limit reached */
#define HS_BASIC_SERVICES_TOKEN_LIMIT_REACHED 12400004
/* Authorisation list full */
#define HS_BASIC_SERVICES_AUTHORIZATION_LIST_LIMIT_REACHED 12400005
/* Record index out of range */
#define HS_BASIC_SERVICES_RECORD_INDEX_OUT_OF_RANGE 12900001
/* Record limit reached */
#define HS_BASIC_SERVICES_RECORD_LIMIT_REACHED 12900002
/* Pasteboard operation in progress */
#define HS_BASIC_SERVICES_PASTEBOARD_BUSY 12900003
/* Copying prohibited */
#define HS_BASIC_SERVICES_COPY_PROHIBITED 12900004
/* Pasteboard processing too slow */
#define HS_BASIC_SERVICES_PASTEBOARD_TIMED_OUT 12900005
/* Paste range already set */
#define HS_BASIC_SERVICES_SHARE_OPTIONS_ALREADY_EXIST 12900006
/* Pasted file not copied */
#define HS_BASIC_SERVICES_PASTEBOARD_COPY_FILE_ERROR 12900007
/* Progress display not started */
#define HS_BASIC_SERVICES_PASTEBOARD_PROGRESS_START_ERROR 12900008
/* Progress display ended abnormally */
#define HS_BASIC_SERVICES_PASTEBOARD_PROGRESS_ABNORMAL 12900009
/* Paste data not obtained */
#define HS_BASIC_SERVICES_PASTEBOARD_GET_DATA_FAILED 12900010
/* Network or system fault */
#define HS_BASIC_SERVICES_TIMESERVICE_INTERNAL_ERROR 13000001
/* General print failure */
#define HS_BASIC_SERVICES_PRINT_GENERIC_FAILURE 13100001
/* Print service RPC failure */
#define HS_BASIC_SERVICES_PRINT_RPC_FAILURE 13100002
/* Print service not started */
#define HS_BASIC_SERVICES_PRINT_SERVICE_FAILURE 13100003
/* Invalid print extension */
#define HS_BASIC_SERVICES_INVALID_PRINT_EXTENSION 13100004
/* Invalid printer */
#define HS_BASIC_SERVICES_INVALID_PRINTER 13100005
/* Invalid print job */
#define HS_BASIC_SERVICES_INVALID_PRINT_JOB 13100006
/* File not accessible */
#define HS_BASIC_SERVICES_REQUEST_FILE_ERROR 13400001
/* Invalid file path */
#define HS_BASIC_SERVICES_REQUEST_FILE_PATH_INVALID 13400002
/* Upload and download service failure */
#define HS_BASIC_SERVICES_TASK_SERVICE_ERROR 13400003
/* Other request error */
#define HS_BASIC_SERVICES_REQUEST_OTHER_ERROR 13499999
/* USB access denied */
#define HS_BASIC_SERVICES_USB_ACCESS_DENIED 14400001
/* No accessory plugged in */
#define HS_BASIC_SERVICES_USB_ACCESSORY_NOT_PLUGGED_IN 14400004
/* USB database failure */
#define HS_BASIC_SERVICES_USB_DATABASE_EXCEPTION 14400005
/* USB resource busy */
#define HS_BASIC_SERVICES_USB_RESOURCE_BUSY 14400007
/* USB device not found */
#define HS_BASIC_SERVICES_USB_DEVICE_NOT_FOUND 14400008
/* Insufficient memory for USB */
#define HS_BASIC_SERVICES_USB_OUT_OF_MEMORY 14400009
/* Unrecognised USB error */
#define HS_BASIC_SERVICES_USB_OTHER_ERROR 14400010
/* No USB transfer in progress */
#define HS_BASIC_SERVICES_USB_TRANSFER_NOT_IN_PROGRESS 14400011
/* USB I/O error */
#define HS_BASIC_SERVICES_USB_IO_ERROR 14400012
/* Invalid USBDevicePipe */
#define HS_BASIC_SERVICES_USB_DEVICE_PIPE_INVALID 14400013
/* Unmatched USB accessory */
#define HS_BASIC_SERVICES_USB_ACCESSORY_NOT_MATCHED 14401001
/* USB accessory not opened */
#define HS_BASIC_SERVICES_USB_ACCESSORY_OPEN_FAILED 14401002
/* USB accessory already open */
#define HS_BASIC_SERVICES_USB_ACCESSORY_ALREADY_OPEN 14401003
/* Invalid settings parameter */
#define HS_BASIC_SERVICES_SETTINGS_INVALID_PARAMETER 14800000
/* Context not a UIAbility context */
#define HS_BASIC_SERVICES_UI_ABILITY_CONTEXT_REQUIRED 14800010
/* Wrong file or access mode */
#define HS_BASIC_SERVICES_NO_SUCH_FILE_OR_ACCESS_MODE 17800002
/* zlib stream error */
#define HS_BASIC_SERVICES_ZLIB_STREAM_ERROR 17800004
/* Data not in zlib format */
#define HS_BASIC_SERVICES_ZLIB_DATA_ERROR 17800005
/* zlib memory allocation failure */
#define HS_BASIC_SERVICES_ZLIB_OUT_OF_MEMORY 17800006
/* Buffer too small */
#define HS_BASIC_SERVICES_ZLIB_BUFFER_ERROR 17800007
/* gz file not usable */
#define HS_BASIC_SERVICES_GZ_INTERNAL_STRUCTURE_ERROR 17800009
/* Application task queue full */
#define HS_BASIC_SERVICES_TASK_QUEUE_FULL 21900004
/* Wrong task mode */
#define HS_BASIC_SERVICES_TASK_MODE_ERROR 21900005
/* Unknown task */
#define HS_BASIC_SERVICES_TASK_NOT_FOUND 21900006
/* Operation not allowed in task state */
#define HS_BASIC_SERVICES_TASK_STATE_ERROR 21900007
/* Unknown task group */
#define HS_BASIC_SERVICES_TASK_GROUP_NOT_FOUND 21900008
/* Concurrent pasteboard read or write */
#define HS_BASIC_SERVICES_COPY_OR_PASTE_IN_PROGRESS 27787277
/* Content refused by setData */
#define HS_BASIC_SERVICES_COPY_NOT_ALLOWED 27787278
/* Serial service failure */
#define HS_BASIC_SERVICES_SERIAL_SERVICE_EXCEPTION 31400001
/* Serial port access denied */
#define HS_BASIC_SERVICES_SERIAL_ACCESS_DENIED 31400002
/* Unknown serial port */
#define HS_BASIC_SERVICES_SERIAL_PORT_NOT_FOUND 31400003
/* Serial port occupied */
#define HS_BASIC_SERVICES_SERIAL_PORT_OCCUPIED 31400004
/* Serial port not open */
#define HS_BASIC_SERVICES_SERIAL_PORT_NOT_OPEN 31400005
/* Serial transfer timed out */
#define HS_BASIC_SERVICES_SERIAL_TRANSFER_TIMED_OUT 31400006
/* Serial I/O exception */
#define HS_BASIC_SERVICES_SERIAL_IO_EXCEPTION 31400007
/* Selection service failure */
#define HS_BASIC_SERVICES_SELECTION_SERVICE_EXCEPTION 33600001
/* Selection window gone */
#define HS_BASIC_SERVICES_SELECTION_WINDOW_DESTROYED 33600002
/* Not the chosen selection app */
#define HS_BASIC_SERVICES_SELECTION_APP_NOT_VALID 33600003
/* Selection call too frequent */
#define HS_BASIC_SERVICES_SELECTION_CALLED_TOO_FREQUENTLY 33600004
/* Wrong time of call */
#define HS_BASIC_SERVICES_SELECTION_WRONG_TIME 33600005
/* Content kept inside its app */
#define HS_BASIC_SERVICES_SELECTION_CONTENT_PROHIBITED 33600006
/* Selected text too long */
#define HS_BASIC_SERVICES_SELECTION_CONTENT_OUT_OF_RANGE 33600007
/* Selected text timed out */
#define HS_BASIC_SERVICES_SELECTION_CONTENT_TIMED_OUT 33600008
/* Intelligent scene internal error */
#define HS_BASIC_SERVICES_INTELLIGENT_SCENE_INTERNAL_ERROR 35200001

/* AVSession Kit */
#define HS_DOMAIN_AVSESSION 23

/* Session service failure */
#define HS_AVSESSION_SERVICE_EXCEPTION 6600101
/* Session does not exist */
#define HS_AVSESSION_SESSION_NOT_EXIST 6600102
/* Session controller does not exist */
#define HS_AVSESSION_CONTROLLER_NOT_EXIST 6600103
/* Unsupported session command */
#define HS_AVSESSION_COMMAND_INVALID 6600105
/* Session not activated */
#define HS_AVSESSION_SESSION_INACTIVE 6600106
/* Too many commands */
#define HS_AVSESSION_MESSAGE_OVERLOAD 6600107
/* Remote session does not exist */
#define HS_AVSESSION_REMOTE_CONNECTION_NOT_EXIST 6600109
/* Unspecified cast control error */
#define HS_AVSESSION_CAST_CONTROL_UNSPECIFIED 6611000
/* Unspecified remote player error */
#define HS_AVSESSION_CAST_CONTROL_REMOTE_ERROR 6611001
/* Playback position out of range */
#define HS_AVSESSION_CAST_CONTROL_BEHIND_LIVE_WINDOW 6611002
/* Cast control timeout */
#define HS_AVSESSION_CAST_CONTROL_TIMEOUT 6611003
/* Runtime check failure */
#define HS_AVSESSION_CAST_CONTROL_RUNTIME_CHECK_FAILED 6611004
/* Cross-device transmission locked */
#define HS_AVSESSION_CAST_CONTROL_PLAYER_NOT_WORKING 6611100
/* Unsupported seek mode */
#define HS_AVSESSION_CAST_CONTROL_SEEK_MODE_UNSUPPORTED 6611101
/* Illegal seek position */
#define HS_AVSESSION_CAST_CONTROL_ILLEGAL_SEEK_TARGET 6611102
/* Unsupported playback mode */
#define HS_AVSESSION_CAST_CONTROL_PLAY_MODE_UNSUPPORTED 6611103
/* Unsupported playback speed */
#define HS_AVSESSION_CAST_CONTROL_PLAY_SPEED_UNSUPPORTED 6611104
/* Revoked cast device */
#define HS_AVSESSION_CAST_CONTROL_DEVICE_MISSING 6611105
/* Invalid cast parameter */
#define HS_AVSESSION_CAST_CONTROL_INVALID_PARAM 6611106
/* Memory allocation failure */
#define HS_AVSESSION_CAST_CONTROL_NO_MEMORY 6611107
/* Operation not allowed now */
#define HS_AVSESSION_CAST_CONTROL_OPERATION_NOT_ALLOWED 6611108
/* Unspecified input or output error */
#define HS_AVSESSION_CAST_CONTROL_IO_UNSPECIFIED 6612000
/* Network connection failure */
#define HS_AVSESSION_CAST_CONTROL_IO_NETWORK_CONNECTION_FAILED 6612001
/* Network timeout */
#define HS_AVSESSION_CAST_CONTROL_IO_NETWORK_CONNECTION_TIMEOUT 6612002
/* Invalid Content-Type header */
#define HS_AVSESSION_CAST_CONTROL_IO_INVALID_HTTP_CONTENT_TYPE 6612003
/* Unexpected HTTP status */
#define HS_AVSESSION_CAST_CONTROL_IO_BAD_HTTP_STATUS 6612004
/* Media file not found */
#define HS_AVSESSION_CAST_CONTROL_IO_FILE_NOT_FOUND 6612005
/* Missing file read permission */
#define HS_AVSESSION_CAST_CONTROL_IO_NO_PERMISSION 6612006
/* Cleartext traffic not permitted */
#define HS_AVSESSION_CAST_CONTROL_IO_CLEARTEXT_NOT_PERMITTED 6612007
/* Read beyond data range */
#define HS_AVSESSION_CAST_CONTROL_IO_READ_POSITION_OUT_OF_RANGE 6612008
/* No playable content */
#define HS_AVSESSION_CAST_CONTROL_IO_NO_CONTENTS 6612100
/* Unreadable media file */
#define HS_AVSESSION_CAST_CONTROL_IO_READ_ERROR 6612101
/* Resource in use */
#define HS_AVSESSION_CAST_CONTROL_IO_CONTENT_BUSY 6612102
/* Expired content */
#define HS_AVSESSION_CAST_CONTROL_IO_CONTENT_EXPIRED 6612103
/* Forbidden content */
#define HS_AVSESSION_CAST_CONTROL_IO_USE_FORBIDDEN 6612104
/* Unverifiable content permission */
#define HS_AVSESSION_CAST_CONTROL_IO_NOT_VERIFIED 6612105
/* Allowed uses exhausted */
#define HS_AVSESSION_CAST_CONTROL_IO_EXHAUSTED_ALLOWED_USES 6612106
/* Packet sending failure */
#define HS_AVSESSION_CAST_CONTROL_IO_NETWORK_PACKET_SENDING_FAILED 6612107
/* Unspecified parsing error */
#define HS_AVSESSION_CAST_CONTROL_PARSING_UNSPECIFIED 6613000
/* Container parsing error */
#define HS_AVSESSION_CAST_CONTROL_PARSING_CONTAINER_MALFORMED 6613001
/* Media manifest parsing error */
#define HS_AVSESSION_CAST_CONTROL_PARSING_MANIFEST_MALFORMED 6613002
/* Unsupported media container */
#define HS_AVSESSION_CAST_CONTROL_PARSING_CONTAINER_UNSUPPORTED 6613003
/* Unsupported manifest feature */
#define HS_AVSESSION_CAST_CONTROL_PARSING_MANIFEST_UNSUPPORTED 6613004
/* Unspecified decoding error */
#define HS_AVSESSION_CAST_CONTROL_DECODING_UNSPECIFIED 6614000
/* Decoder initialization failure */
#define HS_AVSESSION_CAST_CONTROL_DECODING_INIT_FAILED 6614001
/* Decoder query failure */
#define HS_AVSESSION_CAST_CONTROL_DECODING_QUERY_FAILED 6614002
/* Sample decoding failure */
#define HS_AVSESSION_CAST_CONTROL_DECODING_FAILED 6614003
/* Format beyond device capabilities */
#define HS_AVSESSION_CAST_CONTROL_DECODING_FORMAT_EXCEEDS_CAPABILITY 6614004
/* Unsupported content format */
#define HS_AVSESSION_CAST_CONTROL_DECODING_FORMAT_UNSUPPORTED 6614005
/* Unspecified audio renderer error */
#define HS_AVSESSION_CAST_CONTROL_AUDIO_RENDERER_UNSPECIFIED 6615000
/* Audio renderer initialization failure */
#define HS_AVSESSION_CAST_CONTROL_AUDIO_RENDERER_INIT_FAILED 6615001
/* Audio renderer write failure */
#define HS_AVSESSION_CAST_CONTROL_AUDIO_RENDERER_WRITE_FAILED 6615002
/* Unspecified DRM error */
#define HS_AVSESSION_CAST_CONTROL_DRM_UNSPECIFIED 6616000
/* Unsupported DRM scheme */
#define HS_AVSESSION_CAST_CONTROL_DRM_SCHEME_UNSUPPORTED 6616001
/* DRM device provisioning failure */
#define HS_AVSESSION_CAST_CONTROL_DRM_PROVISIONING_FAILED 6616002
/* Incompatible DRM content */
#define HS_AVSESSION_CAST_CONTROL_DRM_CONTENT_ERROR 6616003
/* DRM licence not obtained */
#define HS_AVSESSION_CAST_CONTROL_DRM_LICENSE_ACQUISITION_FAILED 6616004
/* Operation against licence policy */
#define HS_AVSESSION_CAST_CONTROL_DRM_DISALLOWED_OPERATION 6616005
/* DRM system error */
#define HS_AVSESSION_CAST_CONTROL_DRM_SYSTEM_ERROR 6616006
/* DRM privileges revoked */
#define HS_AVSESSION_CAST_CONTROL_DRM_DEVICE_REVOKED 6616007
/* Expired DRM licence */
#define HS_AVSESSION_CAST_CONTROL_DRM_LICENSE_EXPIRED 6616008
/* DRM key response error */
#define HS_AVSESSION_CAST_CONTROL_DRM_PROVIDE_KEY_RESPONSE_ERROR 6616100
/* Template creation failure */
#define HS_AVSESSION_TEMPLATE_CREATE_FAILED 35000001
/* Template controller creation failure */
#define HS_AVSESSION_TEMPLATE_CONTROLLER_CREATE_FAILED 35000002
/* Template listener not registered */
#define HS_AVSESSION_TEMPLATE_LISTENER_NOT_REGISTERED 35000003
/* Controller callback not registered */
#define HS_AVSESSION_TEMPLATE_CALLBACK_NOT_REGISTERED 35000004
/* Template does not exist */
#define HS_AVSESSION_TEMPLATE_NOT_EXIST 35000005
/* Template controller does not exist */
#define HS_AVSESSION_TEMPLATE_CONTROLLER_NOT_EXIST 35000006
/* Template controller exists already */
#define HS_AVSESSION_TEMPLATE_CONTROLLER_ALREADY_EXISTS 35000007
/* Template service not running */
#define HS_AVSESSION_TEMPLATE_SERVICE_NOT_EXIST 35000008
/* Template service failure */
#define HS_AVSESSION_TEMPLATE_SERVICE_EXCEPTION 35000009
/* Data larger than 1 MB */
#define HS_AVSESSION_DATA_TOO_LARGE 35000010
/* Invalid data written */
#define HS_AVSESSION_DATA_WRITE_FAILED 35000011
/* Template content error */
#define HS_AVSESSION_TEMPLATE_CONTENT_ERROR 35000012
/* Data larger than 1 MB */
#define HS_AVSESSION_DATA_TOO_LARGE_MISPRINT 350000010
/* Invalid data written */
#define HS_AVSESSION_DATA_WRITE_FAILED_MISPRINT 350000011
/* Template content error */
#define HS_AVSESSION_TEMPLATE_CONTENT_ERROR_MISPRINT 350000012

/* ArkTS */
#define HS_DOMAIN_ARKTS 24

/* Parameter out of range */
#define HS_ARKTS_PARAMETER_OUT_OF_RANGE 10200001
/* Malformed string parameter */
#define HS_ARKTS_INVALID_STRING 10200002
/* Worker initialization failure */
#define HS_ARKTS_WORKER_INIT_FAILED 10200003
/* Worker not running */
#define HS_ARKTS_WORKER_NOT_RUNNING 10200004
/* API not supported in Worker */
#define HS_ARKTS_API_NOT_SUPPORTED_IN_WORKER 10200005
/* Serialization failure */
#define HS_ARKTS_SERIALIZATION_FAILED 10200006
/* Invalid Worker file path */
#define HS_ARKTS_INVALID_WORKER_PATH 10200007
/* Invalid buffer size */
#define HS_ARKTS_INVALID_BUFFER_SIZE 10200009
/* Empty container */
#define HS_ARKTS_CONTAINER_EMPTY 10200010
/* Container method bound elsewhere */
#define HS_ARKTS_METHOD_CANNOT_BE_BOUND 10200011
/* Constructor called without new */
#define HS_ARKTS_CONSTRUCTOR_CALLED_DIRECTLY 10200012
/* Read-only buffer property */
#define HS_ARKTS_READ_ONLY_PROPERTY 10200013
/* Function not marked @Concurrent */
#define HS_ARKTS_FUNCTION_NOT_CONCURRENT 10200014
/* Task to cancel does not exist */
#define HS_ARKTS_TASK_NOT_EXIST 10200015
/* Task already running */
#define HS_ARKTS_TASK_RUNNING 10200016
/* Element not in container */
#define HS_ARKTS_ELEMENT_NOT_EXIST 10200017
/* Task group does not exist */
#define HS_ARKTS_TASK_GROUP_NOT_EXIST 10200018
/* Global call object not registered */
#define HS_ARKTS_GLOBAL_OBJECT_NOT_REGISTERED 10200019
/* Method not callable */
#define HS_ARKTS_METHOD_NOT_CALLABLE 10200020
/* Global call timeout */
#define HS_ARKTS_GLOBAL_CALL_TIMED_OUT 10200021
/* Call outside TaskPool thread */
#define HS_ARKTS_NOT_IN_TASKPOOL_THREAD 10200022
/* Call outside concurrent function */
#define HS_ARKTS_NOT_IN_CONCURRENT_FUNCTION 10200023
/* Host callback not registered */
#define HS_ARKTS_HOST_CALLBACK_NOT_REGISTERED 10200024
/* Dependent task in serial queue */
#define HS_ARKTS_DEPENDENT_TASK_NOT_ALLOWED 10200025
/* Circular task dependency */
#define HS_ARKTS_CIRCULAR_DEPENDENCY 10200026
/* Dependency does not exist */
#define HS_ARKTS_DEPENDENCY_NOT_EXIST 10200027
/* Negative delay time */
#define HS_ARKTS_NEGATIVE_DELAY_TIME 10200028
/* ArrayBuffer in both lists */
#define HS_ARKTS_ARRAY_BUFFER_IN_BOTH_LISTS 10200029
/* Unknown lock name */
#define HS_ARKTS_LOCK_NOT_EXIST 10200030
/* Lock wait timeout */
#define HS_ARKTS_LOCK_TIMED_OUT 10200031
/* Task listener registered too late */
#define HS_ARKTS_LISTENER_REGISTRATION_NOT_ALLOWED 10200034
/* doWrite not implemented */
#define HS_ARKTS_DO_WRITE_NOT_IMPLEMENTED 10200035
/* Write after stream end */
#define HS_ARKTS_STREAM_ENDED 10200036
/* Write callback invoked repeatedly */
#define HS_ARKTS_CALLBACK_INVOKED_REPEATEDLY 10200037
/* doRead not implemented */
#define HS_ARKTS_DO_READ_NOT_IMPLEMENTED 10200038
/* doTransform not implemented */
#define HS_ARKTS_DO_TRANSFORM_NOT_IMPLEMENTED 10200039
/* Task already executed */
#define HS_ARKTS_TASK_ALREADY_EXECUTED 10200050
/* Periodic task executed again */
#define HS_ARKTS_PERIODIC_TASK_EXECUTED_AGAIN 10200051
/* Periodic task with dependency */
#define HS_ARKTS_PERIODIC_TASK_DEPENDENCY 10200052
/* AsyncRunner task discarded */
#define HS_ARKTS_ASYNC_TASK_DISCARDED 10200054
/* AsyncRunner task cancelled */
#define HS_ARKTS_ASYNC_TASK_CANCELED 10200055
/* AsyncRunner task with dependency */
#define HS_ARKTS_ASYNC_TASK_DEPENDENCY 10200056
/* Task executed by two APIs */
#define HS_ARKTS_TASK_EXECUTED_BY_TWO_APIS 10200057
/* Decimal precision limit exceeded */
#define HS_ARKTS_PRECISION_LIMIT_EXCEEDED 10200060
/* Decimal crypto unavailable */
#define HS_ARKTS_CRYPTO_UNAVAILABLE 10200061
/* XML too long */
#define HS_ARKTS_XML_TOO_LONG 10200062
/* Illegal position in XML */
#define HS_ARKTS_ILLEGAL_XML_POSITION 10200063
/* Empty string parameter */
#define HS_ARKTS_EMPTY_STRING 10200064
/* Unmatched XML end tag */
#define HS_ARKTS_XML_ELEMENT_MISMATCH 10200065
/* Encoding other than UTF-8 */
#define HS_ARKTS_UNSUPPORTED_ENCODING 10200066
/* Detached or null ArrayBuffer */
#define HS_ARKTS_ARRAY_BUFFER_DETACHED 10200068
/* Concurrent modification */
#define HS_ARKTS_CONCURRENT_MODIFICATION 10200201
/* Native module loading failure */
#define HS_ARKTS_NATIVE_MODULE_LOAD_FAILED 10200301

/* ArkWeb */
#define HS_DOMAIN_ARKWEB 25

/* Controller without Web component */
#define HS_ARKWEB_INIT_ERROR 17100001
/* Invalid URL */
#define HS_ARKWEB_URL_ERROR 17100002
/* Invalid resource path */
#define HS_ARKWEB_INVALID_RESOURCE 17100003
/* Function not enabled */
#define HS_ARKWEB_FUNCTION_NOT_ENABLED 17100004
/* Invalid cookie value */
#define HS_ARKWEB_INVALID_COOKIE_VALUE 17100005
/* Message port event registration failure */
#define HS_ARKWEB_PORT_EVENT_REGISTRATION_FAILED 17100006
/* Unknown JavaScript proxy */
#define HS_ARKWEB_JAVASCRIPT_PROXY_NOT_FOUND 17100008
/* Message port post failure */
#define HS_ARKWEB_PORT_POST_MESSAGE_FAILED 17100010
/* Invalid origin */
#define HS_ARKWEB_INVALID_ORIGIN 17100011
/* No web storage origin */
#define HS_ARKWEB_INVALID_WEB_STORAGE_ORIGIN 17100012
/* Invalid preconnect socket count */
#define HS_ARKWEB_INVALID_PRECONNECT_SOCKET_COUNT 17100013
/* Message type mismatch */
#define HS_ARKWEB_MESSAGE_TYPE_MISMATCH 17100014
/* Download not paused */
#define HS_ARKWEB_DOWNLOAD_NOT_PAUSED 17100016
/* No download delegate set */
#define HS_ARKWEB_DOWNLOAD_DELEGATE_NOT_SET 17100018
/* Download not started */
#define HS_ARKWEB_DOWNLOAD_NOT_STARTED 17100019
/* Custom scheme registration failure */
#define HS_ARKWEB_SCHEME_REGISTRATION_FAILED 17100020
/* Invalid resource handler */
#define HS_ARKWEB_RESOURCE_HANDLER_INVALID 17100021
/* HTTP body stream failure */
#define HS_ARKWEB_HTTP_BODY_STREAM_INIT_FAILED 17100022
/* Port number not allowed */
#define HS_ARKWEB_PORT_NOT_ALLOWED 17100023
/* Invalid network error code */
#define HS_ARKWEB_INVALID_NET_ERROR_CODE 17100101

/* Telephony Kit */
#define HS_DOMAIN_TELEPHONY 26

/* eSIM service connection failure */
#define HS_TELEPHONY_ESIM_SERVICE_CONNECTION_FAILED 3120001
/* eSIM system internal error */
#define HS_TELEPHONY_ESIM_SYSTEM_INTERNAL_ERROR 3120002
/* Parameter out of range */
#define HS_TELEPHONY_INVALID_PARAMETER 8300001
/* Telephony service connection failure */
#define HS_TELEPHONY_SERVICE_CONNECTION_FAILED 8300002
/* Telephony system internal error */
#define HS_TELEPHONY_SYSTEM_INTERNAL_ERROR 8300003
/* No SIM card */
#define HS_TELEPHONY_NO_SIM_CARD 8300004
/* Internal error of telephony */
#define HS_TELEPHONY_INTERNAL_ERROR 8300999
/* SIM card not activated */
#define HS_TELEPHONY_SIM_CARD_NOT_ACTIVATED 8301001
/* SIM card data not accessible */
#define HS_TELEPHONY_SIM_CARD_READ_OR_UPDATE_FAILED 8301002
/* Missing operator configuration */
#define HS_TELEPHONY_OPERATOR_CONFIG_ERROR 8301003
/* UT not connected */
#define HS_TELEPHONY_UT_NOT_CONNECTED 8401001
/* Observer parameter out of range */
#define HS_TELEPHONY_OBSERVER_INVALID_PARAMETER 8800001
/* Observer service connection failure */
#define HS_TELEPHONY_OBSERVER_SERVICE_CONNECTION_FAILED 8800002
/* Observer system internal error */
#define HS_TELEPHONY_OBSERVER_SYSTEM_INTERNAL_ERROR 8800003
/* Observer internal error */
#define HS_TELEPHONY_OBSERVER_INTERNAL_ERROR 8800999

/* AppGallery Kit */
#define HS_DOMAIN_APPGALLERY 27

/* Bundle manager call failure */
#define HS_APPGALLERY_QUERY_MODULE_FAILED 1006500001
/* Repeated call with same input */
#define HS_APPGALLERY_REPEATED_CALL 1006500002
/* Module service connection failure */
#define HS_APPGALLERY_CONNECT_SA_FAILED 1006500004
/* Listener removed but never registered */
#define HS_APPGALLERY_OFF_WITHOUT_ON 1006500006
/* AppGallery client connection failure */
#define HS_APPGALLERY_CONNECT_SERVICE_FAILED 1006500007
/* Module request parameter write failure */
#define HS_APPGALLERY_WRITE_PARAM_FAILED 1006500008
/* Module service request failure */
#define HS_APPGALLERY_REQUEST_SERVER_FAILED 1006500009
/* Unrecognized service response */
#define HS_APPGALLERY_RESPONSE_INVALID 1006500010
/* Shortcut service internal error */
#define HS_APPGALLERY_SHORTCUT_INTERNAL_ERROR 1006620001
/* Shortcut service request failure */
#define HS_APPGALLERY_SHORTCUT_REQUEST_FAILED 1006620002
/* Shortcut ID already exists */
#define HS_APPGALLERY_SHORTCUT_ALREADY_EXISTS 1006620003
/* Too many shortcuts */
#define HS_APPGALLERY_TOO_MANY_SHORTCUTS 1006620004
/* Shortcut verification failure */
#define HS_APPGALLERY_SHORTCUT_VERIFICATION_FAILED 1006620005
/* Shortcut not verified or expired */
#define HS_APPGALLERY_SHORTCUT_NOT_VERIFIED 1006620006
/* Shortcut refused by user */
#define HS_APPGALLERY_SHORTCUT_REFUSED_BY_USER 1006620007
/* Privacy manager internal error */
#define HS_APPGALLERY_PRIVACY_INTERNAL_ERROR 1006700001
/* Privacy service extension unreachable */
#define HS_APPGALLERY_PRIVACY_SERVICE_CONNECT_FAILED 1006700002
/* Privacy statement hosting not integrated */
#define HS_APPGALLERY_PRIVACY_MANAGER_NOT_USED 1006700003
/* Icon service extension unreachable */
#define HS_APPGALLERY_ICON_SERVICE_CONNECT_FAILED 1006800001
/* Icon management internal error */
#define HS_APPGALLERY_ICON_INTERNAL_ERROR 1006800009
/* Dynamic icon data missing */
#define HS_APPGALLERY_DYNAMIC_ICON_NOT_FOUND 1006800010
/* Dynamic icon selection failure */
#define HS_APPGALLERY_SELECT_DYNAMIC_ICON_FAILED 1006800011
/* Default icon already active */
#define HS_APPGALLERY_DISABLE_DYNAMIC_ICON_FAILED 1006800012
/* Custom theme icon in use */
#define HS_APPGALLERY_THEME_ICON_IN_USE 1006800013
/* Attribution service extension unreachable */
#define HS_APPGALLERY_ATTRIBUTION_SERVICE_CONNECT_FAILED 1009300001
/* App attribution internal error */
#define HS_APPGALLERY_ATTRIBUTION_INTERNAL_ERROR 1009300002
/* Identity check failure */
#define HS_APPGALLERY_IDENTITY_CHECK_FAILED 1009300003
/* Attribution signature check failure */
#define HS_APPGALLERY_SIGNATURE_CHECK_FAILED 1009300004
/* Missing adTechId */
#define HS_APPGALLERY_AD_TECH_ID_MISSING 1009300101
/* Missing campaignId */
#define HS_APPGALLERY_CAMPAIGN_ID_MISSING 1009300102
/* Missing sourceId */
#define HS_APPGALLERY_SOURCE_ID_MISSING 1009300103
/* Missing destinationId */
#define HS_APPGALLERY_DESTINATION_ID_MISSING 1009300104
/* Missing sourceType */
#define HS_APPGALLERY_SOURCE_TYPE_MISSING 1009300105
/* Missing nonce */
#define HS_APPGALLERY_NONCE_MISSING 1009300106
/* Missing timestamp */
#define HS_APPGALLERY_TIMESTAMP_MISSING 1009300107
/* Missing signature */
#define HS_APPGALLERY_SIGNATURE_MISSING 1009300108
/* Missing triggerData */
#define HS_APPGALLERY_TRIGGER_DATA_MISSING 1009300109
/* Missing postbackUrl */
#define HS_APPGALLERY_POSTBACK_URL_MISSING 1009300110
/* Missing adSourceInfo */
#define HS_APPGALLERY_AD_SOURCE_INFO_MISSING 1009300111
/* Missing publicKey */
#define HS_APPGALLERY_PUBLIC_KEY_MISSING 1009300112
/* Missing postbackInfo */
#define HS_APPGALLERY_POSTBACK_INFO_MISSING 1009300113
/* Test signature verification failure */
#define HS_APPGALLERY_TEST_SIGNATURE_VERIFICATION_FAILED 1009300114
/* Too many pending postbacks */
#define HS_APPGALLERY_TOO_MANY_POSTBACKS 1009300115
/* No pending postback */
#define HS_APPGALLERY_NO_PENDING_POSTBACK 1009300116
/* Attribution postback delivery failure */
#define HS_APPGALLERY_SEND_POSTBACKS_FAILED 1009300117
/* Attribution network error */
#define HS_APPGALLERY_ATTRIBUTION_NETWORK_UNAVAILABLE 1009300119
/* Postbacks triggered too often */
#define HS_APPGALLERY_TOO_MANY_REQUESTS 1009300120
/* System service connection failure */
#define HS_APPGALLERY_SERVICE_CONNECT_FAILED 1009400001
/* Update service request failure */
#define HS_APPGALLERY_SERVICE_REQUEST_FAILED 1009400002
/* Network error */
#define HS_APPGALLERY_NETWORK_UNAVAILABLE 1009400003
/* App not in foreground */
#define HS_APPGALLERY_APP_NOT_IN_FOREGROUND 1009400004
/* Privacy agreement not accepted */
#define HS_APPGALLERY_PRIVACY_NOT_AGREED 1009400005
/* Call limit exceeded */
#define HS_APPGALLERY_TIME_LIMITED 1009400006
/* Other error */
#define HS_APPGALLERY_OTHER_ERROR 1009400007
/* Wrong parameter count for on */
#define HS_APPGALLERY_ON_WRONG_PARAMETER_COUNT 1009400008
/* Invalid type for on */
#define HS_APPGALLERY_ON_INVALID_TYPE 1009400009
/* Invalid callback for on */
#define HS_APPGALLERY_ON_INVALID_CALLBACK 1009400010
/* Invalid timeout for on */
#define HS_APPGALLERY_ON_INVALID_TIMEOUT 1009400011
/* Wrong parameter count for off */
#define HS_APPGALLERY_OFF_WRONG_PARAMETER_COUNT 1009400012
/* Invalid type for off */
#define HS_APPGALLERY_OFF_INVALID_TYPE 1009400013
/* Invalid callback for off */
#define HS_APPGALLERY_OFF_INVALID_CALLBACK 1009400014
/* Comment service internal error */
#define HS_APPGALLERY_COMMENT_INTERNAL_ERROR 1021500001
/* Comment service request failure */
#define HS_APPGALLERY_COMMENT_REQUEST_FAILED 1021500002
/* AppGallery client not installed */
#define HS_APPGALLERY_CONNECT_APPGALLERY_FAILED 1021500003
/* Comment parameter write failure */
#define HS_APPGALLERY_COMMENT_WRITE_PARAM_FAILED 1021500004
/* Invalid app context */
#define HS_APPGALLERY_INVALID_CONTEXT 1021500005
/* HUAWEI ID not signed in */
#define HS_APPGALLERY_ACCOUNT_NOT_LOGGED_IN 1021500006
/* Current version already commented */
#define HS_APPGALLERY_VERSION_ALREADY_COMMENTED 1021500007
/* Comment dialog limit reached */
#define HS_APPGALLERY_COMMENT_LIMIT_REACHED 1021500008
/* Last comment within a year */
#define HS_APPGALLERY_COMMENTED_WITHIN_A_YEAR 1021500009

/* Remote Communication Kit */
#define HS_DOMAIN_REMOTE_COMMUNICATION 28

/* Missing network permission */
#define HS_REMOTE_COMMUNICATION_PERMISSION_DENIED 201
/* Invalid function parameter */
#define HS_REMOTE_COMMUNICATION_INVALID_PARAMETER 401
/* Unsupported protocol version */
#define HS_REMOTE_COMMUNICATION_UNSUPPORTED_PROTOCOL 1007900001
/* Failed initialization */
#define HS_REMOTE_COMMUNICATION_FAILED_INITIALIZATION 1007900002
/* Missing or malformed URL */
#define HS_REMOTE_COMMUNICATION_MALFORMED_URL 1007900003
/* Unresolved proxy name */
#define HS_REMOTE_COMMUNICATION_COULD_NOT_RESOLVE_PROXY 1007900005
/* Unresolved server name */
#define HS_REMOTE_COMMUNICATION_COULD_NOT_RESOLVE_HOST 1007900006
/* Server connection failure */
#define HS_REMOTE_COMMUNICATION_COULD_NOT_CONNECT 1007900007
/* Malformed server reply */
#define HS_REMOTE_COMMUNICATION_WEIRD_SERVER_REPLY 1007900008
/* Remote resource access denied */
#define HS_REMOTE_COMMUNICATION_REMOTE_ACCESS_DENIED 1007900009
/* HTTP/2 framing error */
#define HS_REMOTE_COMMUNICATION_HTTP2_FRAMING_ERROR 1007900016
/* Incomplete server data */
#define HS_REMOTE_COMMUNICATION_PARTIAL_FILE 1007900018
/* Received data not written */
#define HS_REMOTE_COMMUNICATION_WRITE_ERROR 1007900023
/* Upload not started */
#define HS_REMOTE_COMMUNICATION_UPLOAD_FAILED 1007900025
/* Local data read failure */
#define HS_REMOTE_COMMUNICATION_READ_ERROR 1007900026
/* Out of memory */
#define HS_REMOTE_COMMUNICATION_OUT_OF_MEMORY 1007900027
/* Connection or transfer time-out */
#define HS_REMOTE_COMMUNICATION_TIMED_OUT 1007900028
/* SSL connection failure */
#define HS_REMOTE_COMMUNICATION_SSL_CONNECT_ERROR 1007900035
/* Unreadable file URL */
#define HS_REMOTE_COMMUNICATION_COULD_NOT_READ_FILE 1007900037
/* Operation aborted by app callback */
#define HS_REMOTE_COMMUNICATION_ABORTED_BY_CALLBACK 1007900042
/* Local interface binding failure */
#define HS_REMOTE_COMMUNICATION_INTERFACE_FAILED 1007900045
/* Too many redirects */
#define HS_REMOTE_COMMUNICATION_TOO_MANY_REDIRECTS 1007900047
/* Malformed request option */
#define HS_REMOTE_COMMUNICATION_MALFORMED_OPTION 1007900049
/* Empty server reply */
#define HS_REMOTE_COMMUNICATION_GOT_NOTHING 1007900052
/* Network send failure */
#define HS_REMOTE_COMMUNICATION_SEND_ERROR 1007900055
/* Network receive failure */
#define HS_REMOTE_COMMUNICATION_RECV_ERROR 1007900056
/* Malformed local SSL certificate */
#define HS_REMOTE_COMMUNICATION_SSL_CERTIFICATE_PROBLEM 1007900058
/* Unusable SSL cipher */
#define HS_REMOTE_COMMUNICATION_SSL_CIPHER_UNUSABLE 1007900059
/* Server identity not verified */
#define HS_REMOTE_COMMUNICATION_PEER_FAILED_VERIFICATION 1007900060
/* Unsupported HTTP encoding */
#define HS_REMOTE_COMMUNICATION_BAD_CONTENT_ENCODING 1007900061
/* Mismatched content length */
#define HS_REMOTE_COMMUNICATION_FILESIZE_EXCEEDED 1007900063
/* Data stream rewind failure */
#define HS_REMOTE_COMMUNICATION_SEND_FAIL_REWIND 1007900065
/* Full server disk */
#define HS_REMOTE_COMMUNICATION_REMOTE_DISK_FULL 1007900070
/* Remote file already exists */
#define HS_REMOTE_COMMUNICATION_REMOTE_FILE_EXISTS 1007900073
/* Unavailable SSL CA certificate */
#define HS_REMOTE_COMMUNICATION_SSL_CACERT_BADFILE 1007900077
/* Remote file not found */
#define HS_REMOTE_COMMUNICATION_REMOTE_FILE_NOT_FOUND 1007900078
/* Connection limit reached */
#define HS_REMOTE_COMMUNICATION_NO_CONNECTION_AVAILABLE 1007900089
/* Pinned public key mismatch */
#define HS_REMOTE_COMMUNICATION_SSL_PINNED_PUBLIC_KEY_MISMATCH 1007900090
/* HTTP/2 stream error */
#define HS_REMOTE_COMMUNICATION_HTTP2_STREAM_ERROR 1007900092
/* Authentication failure */
#define HS_REMOTE_COMMUNICATION_AUTH_ERROR 1007900094
/* HTTP/3 error */
#define HS_REMOTE_COMMUNICATION_HTTP3_ERROR 1007900095
/* Proxy handshake failure */
#define HS_REMOTE_COMMUNICATION_PROXY_HANDSHAKE_ERROR 1007900097
/* Data field too large */
#define HS_REMOTE_COMMUNICATION_TOO_LARGE 1007900100
/* Invalid configuration parameter */
#define HS_REMOTE_COMMUNICATION_INVALID_CONFIGURATION 1007900401
/* File system I/O error */
#define HS_REMOTE_COMMUNICATION_FILE_SYSTEM_IO_ERROR 1007900985
/* Cellular link not established */
#define HS_REMOTE_COMMUNICATION_CELLULAR_LINK_UNAVAILABLE 1007900986
/* Directory creation refused */
#define HS_REMOTE_COMMUNICATION_CREATE_DIRECTORY_FAILED 1007900987
/* File access refused */
#define HS_REMOTE_COMMUNICATION_OPEN_FILE_FAILED 1007900988
/* Invalid server response */
#define HS_REMOTE_COMMUNICATION_INVALID_RESPONSE 1007900991
/* Request cancelled */
#define HS_REMOTE_COMMUNICATION_REQUEST_CANCELED 1007900992
/* Session already closed */
#define HS_REMOTE_COMMUNICATION_SESSION_CLOSED 1007900993
/* Session limit reached */
#define HS_REMOTE_COMMUNICATION_SESSION_LIMIT_REACHED 1007900994
/* Unusable system proxy setting */
#define HS_REMOTE_COMMUNICATION_GET_SYSTEM_PROXY_FAILED 1007900995
/* Unsupported proxy type */
#define HS_REMOTE_COMMUNICATION_PROXY_TYPE_NOT_SUPPORTED 1007900996
/* Invalid content type */
#define HS_REMOTE_COMMUNICATION_INVALID_CONTENT_TYPE 1007900997
/* Unsupported request method */
#define HS_REMOTE_COMMUNICATION_METHOD_NOT_SUPPORTED 1007900998
/* Remote communication internal error */
#define HS_REMOTE_COMMUNICATION_INTERNAL_ERROR 1007900999
/* URPC transfer error */
#define HS_REMOTE_COMMUNICATION_URPC_ERROR 1007910001
/* URPC request time-out */
#define HS_REMOTE_COMMUNICATION_URPC_TIMED_OUT 1007910002
/* URPC request cancelled */
#define HS_REMOTE_COMMUNICATION_URPC_REQUEST_CANCELED 1007910003
/* URPC connection lost */
#define HS_REMOTE_COMMUNICATION_URPC_DISCONNECTED 1007910004
/* Too many URPC requests */
#define HS_REMOTE_COMMUNICATION_URPC_TOO_MANY_REQUESTS 1007910005
/* URPC request too large */
#define HS_REMOTE_COMMUNICATION_URPC_REQUEST_TOO_LARGE 1007910006
/* Interrupted transfer not resumed */
#define HS_REMOTE_COMMUNICATION_URPC_RESUME_FAILED 1007910008
/* No stub to cancel */
#define HS_REMOTE_COMMUNICATION_URPC_STUB_DESTROYED 1007910099
/* URPC data deserialization failure */
#define HS_REMOTE_COMMUNICATION_URPC_DESERIALIZE_FAILED 10079100997
/* Wrong remote method name */
#define HS_REMOTE_COMMUNICATION_URPC_FUNCTION_NAME_ERROR 10079100998
/* URPC stub not found */
#define HS_REMOTE_COMMUNICATION_URPC_STUB_NOT_FOUND 10079100999

/* Wallet Kit */
#define HS_DOMAIN_WALLET 29

/* Wallet Kit access not granted */
#define HS_WALLET_PERMISSION_DENIED 1010200001
/* Wallet app not installed */
#define HS_WALLET_APP_NOT_INSTALLED 1010200002
/* Wallet environment not ready */
#define HS_WALLET_ENVIRONMENT_NOT_READY 1010200003
/* Card unsupported on this device */
#define HS_WALLET_CARD_NOT_SUPPORTED_BY_DEVICE 1010200004
/* Operation cancelled by the user */
#define HS_WALLET_USER_CANCELLED 1010200005
/* Paired watch not connected */
#define HS_WALLET_WATCH_NOT_CONNECTED 1010200006
/* System version too old */
#define HS_WALLET_OS_VERSION_TOO_OLD 1010200007
/* Wallet version too old */
#define HS_WALLET_APP_VERSION_TOO_OLD 1010200008
/* Secure chip space full */
#define HS_WALLET_CHIP_SPACE_FULL 1010200009
/* Network connection failure */
#define HS_WALLET_NETWORK_UNAVAILABLE 1010200010
/* Wallet environment initialisation failure */
#define HS_WALLET_ENVIRONMENT_INIT_FAILED 1010200011
/* Previous request still running */
#define HS_WALLET_DUPLICATE_REQUEST 1010200012
/* Wallet internal error */
#define HS_WALLET_INTERNAL_ERROR 1010200013
/* Caller is not device owner */
#define HS_WALLET_NOT_DEVICE_OWNER 1010200014
/* Card unavailable for child account */
#define HS_WALLET_CHILD_ACCOUNT_NOT_ALLOWED 1010200015
/* Card unavailable in this region */
#define HS_WALLET_REGION_NOT_SUPPORTED 1010200016
/* Wallet closed by the user */
#define HS_WALLET_APP_CLOSED_BY_USER 1010200017
/* Card not active for reading */
#define HS_WALLET_CARD_STATUS_INCORRECT 1010210101
/* Invalid token for card info */
#define HS_WALLET_CARD_INFO_TOKEN_INVALID 1010210102
/* Card data read failure */
#define HS_WALLET_CARD_READ_FAILED 1010210119
/* Issuer unsupported on this device */
#define HS_WALLET_ISSUER_NOT_SUPPORTED 1010210201
/* Conflicting card on the device */
#define HS_WALLET_CONFLICTING_CARD_EXISTS 1010210202
/* Transit card already added */
#define HS_WALLET_TRANSIT_CARD_EXISTS 1010210203
/* Card addition service offline */
#define HS_WALLET_CARD_ADDITION_OFFLINE 1010210204
/* Expired card addition token */
#define HS_WALLET_ADD_CARD_TOKEN_EXPIRED 1010210301
/* Card addition order not confirmed */
#define HS_WALLET_ADD_ORDER_CONFIRM_FAILED 1010210302
/* Transit card addition failure */
#define HS_WALLET_CARD_ADD_FAILED 1010210319
/* Missing card to recharge */
#define HS_WALLET_RECHARGE_CARD_NOT_FOUND 1010210401
/* Card not ready for recharge */
#define HS_WALLET_RECHARGE_CARD_STATUS_INCORRECT 1010210402
/* Recharge order not confirmed */
#define HS_WALLET_RECHARGE_ORDER_CONFIRM_FAILED 1010210403
/* Card recharge failure */
#define HS_WALLET_RECHARGE_FAILED 1010210419
/* Missing card to update */
#define HS_WALLET_UPDATE_CARD_NOT_FOUND 1010210501
/* Card not ready for update */
#define HS_WALLET_UPDATE_CARD_STATUS_INCORRECT 1010210502
/* Update order not confirmed */
#define HS_WALLET_UPDATE_ORDER_CONFIRM_FAILED 1010210503
/* Card data update failure */
#define HS_WALLET_CARD_UPDATE_FAILED 1010210519
/* Deletion order not confirmed */
#define HS_WALLET_DELETE_ORDER_CONFIRM_FAILED 1010210601
/* Card deletion failure */
#define HS_WALLET_CARD_DELETE_FAILED 1010210619
/* Invalid token for card metadata */
#define HS_WALLET_METADATA_TOKEN_INVALID 1010210701
/* Card metadata not obtained */
#define HS_WALLET_CARD_METADATA_UNAVAILABLE 1010210702
/* Pass already on the device */
#define HS_WALLET_PASS_CARD_EXISTS 1010220002
/* Pass service temporarily down */
#define HS_WALLET_PASS_SERVICE_UNAVAILABLE 1010220003
/* Pass missing on the device */
#define HS_WALLET_PASS_CARD_NOT_FOUND 1010220004
/* Card count limit reached */
#define HS_WALLET_CARD_LIMIT_REACHED 1010220005
/* Bluetooth not granted to Wallet */
#define HS_WALLET_BLUETOOTH_PERMISSION_DENIED 1010220006
/* Invalid signature when adding pass */
#define HS_WALLET_ADD_SIGNATURE_INVALID 1010220401
/* Pass data not decryptable */
#define HS_WALLET_ADD_DATA_DECRYPTION_FAILED 1010220402
/* Unknown pass instance ID */
#define HS_WALLET_INSTANCE_NOT_FOUND 1010220403
/* Pass instance ID already used */
#define HS_WALLET_INSTANCE_ALREADY_USED 1010220404
/* No matching pass found */
#define HS_WALLET_PASS_QUERY_EMPTY 1010220501
/* No pass update found */
#define HS_WALLET_PASS_NOT_CHANGED 1010220701
/* Invalid signature when deleting pass */
#define HS_WALLET_DELETE_SIGNATURE_INVALID 1010220801
/* Bluetooth pairing code not obtained */
#define HS_WALLET_PAIRING_CODE_UNAVAILABLE 1010221001
/* Listener registered twice */
#define HS_WALLET_LISTENER_ALREADY_REGISTERED 1010221101
/* Listener unregistered twice */
#define HS_WALLET_LISTENER_ALREADY_UNREGISTERED 1010221201
/* Vehicle Bluetooth link lost */
#define HS_WALLET_RKE_LINK_LOST 1010221301
/* Vehicle Bluetooth authentication failure */
#define HS_WALLET_RKE_AUTH_FAILED 1010221302

/* Data Augmentation Kit */
#define HS_DOMAIN_DATA_AUGMENTATION 30

/* Too few system resources */
#define HS_DATA_AUGMENTATION_RESOURCES_INSUFFICIENT 1021000000
/* LLM call time-out */
#define HS_DATA_AUGMENTATION_LLM_TIMED_OUT 1021000001
/* LLM loading failure */
#define HS_DATA_AUGMENTATION_LLM_LOAD_FAILED 1021000002
/* LLM request failure */
#define HS_DATA_AUGMENTATION_LLM_REQUEST_FAILED 1021000003
/* Busy LLM */
#define HS_DATA_AUGMENTATION_LLM_BUSY 1021000004
/* Invalid LLM output */
#define HS_DATA_AUGMENTATION_LLM_OUTPUT_INVALID 1021000005
/* RAG session already exists */
#define HS_DATA_AUGMENTATION_RAG_SESSION_EXISTS 1021000006
/* Busy RAG session */
#define HS_DATA_AUGMENTATION_RAG_SESSION_BUSY 1021000007
/* RAG session already closed */
#define HS_DATA_AUGMENTATION_RAG_SESSION_CLOSED 1021000008
/* streamRun cancelled by the user */
#define HS_DATA_AUGMENTATION_STREAM_RUN_CANCELLED 1021000009
/* Retrieval time-out in the session */
#define HS_DATA_AUGMENTATION_SESSION_TIMED_OUT 1021000010
/* Invalid RAG parameter */
#define HS_DATA_AUGMENTATION_RAG_INVALID_PARAMETER 1021000011
/* Knowledge base unavailable */
#define HS_DATA_AUGMENTATION_KNOWLEDGE_BASE_UNAVAILABLE 1021000012
/* Retrieval failure in RAG session */
#define HS_DATA_AUGMENTATION_RAG_RETRIEVAL_FAILED 1021000013
/* Invalid primary keys in Config */
#define HS_DATA_AUGMENTATION_RAG_INVALID_PRIMARY_KEY 1021000014
/* Composite key unsupported by Config's re-ranking */
#define HS_DATA_AUGMENTATION_RAG_COMPOSITE_KEY_UNSUPPORTED 1021000015
/* Invalid filter in Config */
#define HS_DATA_AUGMENTATION_RAG_INVALID_FILTER 1021000016
/* Invalid recall name in Config */
#define HS_DATA_AUGMENTATION_RAG_DUPLICATE_RECALL_NAME 1021000017
/* Config's similarity threshold too high */
#define HS_DATA_AUGMENTATION_RAG_SIMILARITY_THRESHOLD_TOO_HIGH 1021000018
/* Config's RerankMethod mismatches channel type */
#define HS_DATA_AUGMENTATION_RAG_RERANK_CHANNEL_MISMATCH 1021000019
/* Database file corrupted */
#define HS_DATA_AUGMENTATION_DATABASE_CORRUPTED 1021200001
/* Database or transaction closed */
#define HS_DATA_AUGMENTATION_DATABASE_CLOSED 1021200002
/* Busy database */
#define HS_DATA_AUGMENTATION_DATABASE_BUSY 1021200003
/* Database out of memory */
#define HS_DATA_AUGMENTATION_DATABASE_OUT_OF_MEMORY 1021200004
/* Embedding generation failure */
#define HS_DATA_AUGMENTATION_EMBEDDING_ERR 1021200012
/* SQL statement error */
#define HS_DATA_AUGMENTATION_SQLITE_ERROR 1021200100
/* SQLite access denied */
#define HS_DATA_AUGMENTATION_SQLITE_PERM 1021200101
/* Database file locked */
#define HS_DATA_AUGMENTATION_SQLITE_BUSY 1021200102
/* SQLite disk I/O error */
#define HS_DATA_AUGMENTATION_SQLITE_IOERR 1021200103
/* WAL file too large */
#define HS_DATA_AUGMENTATION_WAL_SIZE_OVER_LIMIT 1021200104
/* Database file cannot be opened */
#define HS_DATA_AUGMENTATION_SQLITE_CANTOPEN 1021200105
/* Recall phase failure */
#define HS_DATA_AUGMENTATION_RECALL_FAILED 1021201000
/* Re-ranking phase failure */
#define HS_DATA_AUGMENTATION_RERANK_FAILED 1021201001
/* Numerical parameter out of range */
#define HS_DATA_AUGMENTATION_NUMBER_OUT_OF_RANGE 1021201002
/* Invalid primary key in recall */
#define HS_DATA_AUGMENTATION_INVALID_PRIMARY_KEY 1021201003
/* Composite key unsupported by re-ranking */
#define HS_DATA_AUGMENTATION_COMPOSITE_KEY_UNSUPPORTED 1021201004
/* Empty string in parameters */
#define HS_DATA_AUGMENTATION_EMPTY_STRING_FIELD 1021201005
/* Invalid filters parameter */
#define HS_DATA_AUGMENTATION_INVALID_FILTER 1021201006
/* Invalid recall name */
#define HS_DATA_AUGMENTATION_DUPLICATE_RECALL_NAME 1021201007
/* Vector similarity threshold too high */
#define HS_DATA_AUGMENTATION_SIMILARITY_THRESHOLD_TOO_HIGH 1021201008
/* RerankMethod mismatches channel type */
#define HS_DATA_AUGMENTATION_RERANK_CHANNEL_MISMATCH 1021201009
/* Undefined parameter value */
#define HS_DATA_AUGMENTATION_EMPTY_PARAMETER 1021201010
/* Knowledge processing internal error */
#define HS_DATA_AUGMENTATION_KNOWLEDGE_INTERNAL_ERROR 1021400000
/* Knowledge source not configured */
#define HS_DATA_AUGMENTATION_KNOWLEDGE_SOURCE_NOT_CONFIGURED 1021400001
/* Knowledge schema file missing */
#define HS_DATA_AUGMENTATION_KNOWLEDGE_SCHEMA_NOT_FOUND 1021400002
/* Invalid knowledge schema content */
#define HS_DATA_AUGMENTATION_KNOWLEDGE_SCHEMA_INVALID 1021400003
/* RDB source operation failure */
#define HS_DATA_AUGMENTATION_RDB_SOURCE_ERROR 1021400004
/* Local chat model time-out */
#define HS_DATA_AUGMENTATION_LOCAL_MODEL_TIMED_OUT 1021900001
/* Local chat model loading failure */
#define HS_DATA_AUGMENTATION_LOCAL_MODEL_LOAD_FAILED 1021900002
/* Local chat model request failure */
#define HS_DATA_AUGMENTATION_LOCAL_MODEL_REQUEST_FAILED 1021900003
/* Busy local chat model */
#define HS_DATA_AUGMENTATION_LOCAL_MODEL_BUSY 1021900004
/* Invalid local chat model parameter */
#define HS_DATA_AUGMENTATION_LOCAL_MODEL_INVALID_PARAMETER 1021900005

/* Performance Analysis Kit */
#define HS_DOMAIN_PERFORMANCE_ANALYSIS 31

/* Fault log service not running */
#define HS_PERFORMANCE_ANALYSIS_HIVIEW_NOT_STARTED 10600001
/* Invalid parameter isEnabled */
#define HS_PERFORMANCE_ANALYSIS_LEAK_WATCHER_INVALID_IS_ENABLED 10801001
/* Invalid parameter config */
#define HS_PERFORMANCE_ANALYSIS_LEAK_WATCHER_INVALID_CONFIG 10801002
/* Invalid parameter callback */
#define HS_PERFORMANCE_ANALYSIS_LEAK_WATCHER_INVALID_CALLBACK 10801003
/* Event logging disabled */
#define HS_PERFORMANCE_ANALYSIS_EVENT_LOGGING_DISABLED 11100001
/* Invalid event domain */
#define HS_PERFORMANCE_ANALYSIS_INVALID_EVENT_DOMAIN 11101001
/* Invalid event name */
#define HS_PERFORMANCE_ANALYSIS_INVALID_EVENT_NAME 11101002
/* Too many event parameters */
#define HS_PERFORMANCE_ANALYSIS_TOO_MANY_EVENT_PARAMETERS 11101003
/* Event parameter string too long */
#define HS_PERFORMANCE_ANALYSIS_EVENT_PARAMETER_TOO_LONG 11101004
/* Invalid event parameter name */
#define HS_PERFORMANCE_ANALYSIS_INVALID_EVENT_PARAMETER_NAME 11101005
/* Event parameter array too long */
#define HS_PERFORMANCE_ANALYSIS_EVENT_PARAMETER_ARRAY_TOO_LONG 11101006
/* Too many custom event parameters */
#define HS_PERFORMANCE_ANALYSIS_TOO_MANY_CUSTOM_PARAMETERS 11101007
/* Invalid watcher name */
#define HS_PERFORMANCE_ANALYSIS_INVALID_WATCHER_NAME 11102001
/* Invalid filtering event domain */
#define HS_PERFORMANCE_ANALYSIS_INVALID_FILTER_DOMAIN 11102002
/* Negative row value */
#define HS_PERFORMANCE_ANALYSIS_NEGATIVE_TRIGGER_ROW 11102003
/* Negative trigger size */
#define HS_PERFORMANCE_ANALYSIS_NEGATIVE_TRIGGER_SIZE 11102004
/* Negative trigger time-out */
#define HS_PERFORMANCE_ANALYSIS_NEGATIVE_TRIGGER_TIMEOUT 11102005
/* Invalid storage quota string */
#define HS_PERFORMANCE_ANALYSIS_INVALID_MAX_STORAGE 11103001
/* Invalid event package size */
#define HS_PERFORMANCE_ANALYSIS_INVALID_PACKAGE_SIZE 11104001
/* Invalid parameter value */
#define HS_PERFORMANCE_ANALYSIS_INVALID_PARAMETER_VALUE 11105001
/* Unknown system service ID */
#define HS_PERFORMANCE_ANALYSIS_SYSTEM_ABILITY_NOT_FOUND 11400101
/* Trace capture already running */
#define HS_PERFORMANCE_ANALYSIS_HIDEBUG_TRACE_CAPTURED_ALREADY 11400102
/* No trace directory to write to */
#define HS_PERFORMANCE_ANALYSIS_HIDEBUG_NO_PERMISSION 11400103
/* CPU usage statistics abnormal */
#define HS_PERFORMANCE_ANALYSIS_CPU_USAGE_ABNORMAL 11400104
/* Abnormal trace state */
#define HS_PERFORMANCE_ANALYSIS_HIDEBUG_TRACE_ABNORMAL 11400104
/* Remote service failure */
#define HS_PERFORMANCE_ANALYSIS_REMOTE_EXCEPTION 11400104
/* No trace capture running */
#define HS_PERFORMANCE_ANALYSIS_HIDEBUG_NO_TRACE_RUNNING 11400105
/* Call quota used up */
#define HS_PERFORMANCE_ANALYSIS_QUOTA_EXCEEDED 11400106
/* Dump process fork failure */
#define HS_PERFORMANCE_ANALYSIS_FORK_FAILED 11400107
/* Dump process wait failure */
#define HS_PERFORMANCE_ANALYSIS_DUMP_PROCESS_WAIT_FAILED 11400108
/* Dump time-out */
#define HS_PERFORMANCE_ANALYSIS_DUMP_TIMED_OUT 11400109
/* Too little disk space */
#define HS_PERFORMANCE_ANALYSIS_DISK_SPACE_LOW 11400110
/* Napi call failure */
#define HS_PERFORMANCE_ANALYSIS_NAPI_CALL_FAILED 11400111
/* Dump already running */
#define HS_PERFORMANCE_ANALYSIS_DUMP_ALREADY_RUNNING 11400112
/* Dump file creation failure */
#define HS_PERFORMANCE_ANALYSIS_DUMP_FILE_CREATE_FAILED 11400113
/* GWP-ASan quota used up */
#define HS_PERFORMANCE_ANALYSIS_GWP_ASAN_QUOTA_EXCEEDED 11400114
/* HiCollie call from main thread */
#define HS_PERFORMANCE_ANALYSIS_HICOLLIE_WRONG_THREAD_CONTEXT 29800001
/* HiCollie remote call failure */
#define HS_PERFORMANCE_ANALYSIS_HICOLLIE_REMOTE_FAILED 29800002
/* Invalid timer name */
#define HS_PERFORMANCE_ANALYSIS_HICOLLIE_INVALID_TIMER_NAME 29800003
/* Invalid timer time-out */
#define HS_PERFORMANCE_ANALYSIS_HICOLLIE_INVALID_TIMEOUT_VALUE 29800004
/* HiCollie timer in spawn process */
#define HS_PERFORMANCE_ANALYSIS_HICOLLIE_WRONG_PROCESS_CONTEXT 29800005
/* Wrong timer ID parameter */
#define HS_PERFORMANCE_ANALYSIS_HICOLLIE_WRONG_TIMER_ID_OUTPUT_PARAM 29800006

/* Game Service Kit */
#define HS_DOMAIN_GAME_SERVICE 32

/* General game service error */
#define HS_GAME_SERVICE_INTERNAL_ERROR 1002000001
/* Game network error */
#define HS_GAME_SERVICE_NETWORK_ERROR 1002000002
/* HUAWEI ID information not found */
#define HS_GAME_SERVICE_GET_HWID_INFO_FAILED 1002000003
/* Real-name authentication missing */
#define HS_GAME_SERVICE_REALNAME_CANCELED_OR_NOT_REALNAME 1002000004
/* Account region not supported */
#define HS_GAME_SERVICE_COUNTRY_OR_REGION_NOT_SUPPORTED 1002000005
/* Minor outside playing hours */
#define HS_GAME_SERVICE_ANTI_ADDICTION_ERROR 1002000006
/* App not listed in region */
#define HS_GAME_SERVICE_PRODUCT_BELONG_REGION_ERROR 1002000007
/* HUAWEI ID blocked from playing */
#define HS_GAME_SERVICE_HWID_IN_BLOCKLIST 1002000008
/* Game account not supported */
#define HS_GAME_SERVICE_GAME_ACCOUNT_UNAVAILABLE 1002000009
/* Player ID mismatch */
#define HS_GAME_SERVICE_PLAYER_ID_INVALID 1002000010
/* Agreement not accepted */
#define HS_GAME_SERVICE_AGREEMENT_NOT_AGREED 1002000011
/* Player already bound */
#define HS_GAME_SERVICE_OPEN_ID_OR_PLAYER_ID_BOUND 1002000012
/* Player not bound */
#define HS_GAME_SERVICE_OPEN_ID_AND_PLAYER_ID_NOT_BOUND 1002000013
/* API unavailable for this game */
#define HS_GAME_SERVICE_CURRENT_API_NOT_AVAILABLE_FOR_GAME 1002000014
/* Invalid current player information */
#define HS_GAME_SERVICE_CURRENT_PLAYER_INFO_INVALID 1002000015
/* Union login cancelled by player */
#define HS_GAME_SERVICE_UNION_LOGIN_CANCELED 1002000016
/* Illegal application identity */
#define HS_GAME_SERVICE_ILLEGAL_APPLICATION 1002000017
/* API for mini games only */
#define HS_GAME_SERVICE_NOT_MINI_GAME_ERROR 1002000018
/* Invalid game parameter */
#define HS_GAME_SERVICE_PARAM_ERROR 1002000019
/* Operation cancelled by the user */
#define HS_GAME_SERVICE_USER_CANCELED 1002000020
/* Too frequent API calls */
#define HS_GAME_SERVICE_CALLS_FREQUENT 1002000021
/* Invalid product information */
#define HS_GAME_SERVICE_PAY_PRODUCT_INVALID 1002000050
/* Product already owned */
#define HS_GAME_SERVICE_PAY_PRODUCT_OWNED 1002000051
/* Purchase not paid for */
#define HS_GAME_SERVICE_PAY_PRODUCT_NOT_OWNED 1002000052
/* Purchase already finished */
#define HS_GAME_SERVICE_PAY_PRODUCT_CONSUMED 1002000053
/* Account region without IAP */
#define HS_GAME_SERVICE_PAY_ACCOUNT_REGION_UNSUPPORTED 1002000054
/* Transaction refused */
#define HS_GAME_SERVICE_PAY_DEAL_REJECTED 1002000056
/* Game performance internal error */
#define HS_GAME_SERVICE_PERFORMANCE_INTERNAL_ERROR 1010300001
/* Native performance authentication failure */
#define HS_GAME_SERVICE_PERFORMANCE_C_AUTH_FAILED 1010300002
/* Performance authentication failure */
#define HS_GAME_SERVICE_PERFORMANCE_AUTH_FAILED 1010300002
/* Performance service not initialised */
#define HS_GAME_SERVICE_PERFORMANCE_INVALID_REQUEST 1010300003
/* Invalid performance parameter */
#define HS_GAME_SERVICE_PERFORMANCE_PARAM_ERROR 1010300004
/* Nearby transfer internal error */
#define HS_GAME_SERVICE_NEARBY_INTERNAL_ERROR 1018300001
/* Nearby transfer authentication failure */
#define HS_GAME_SERVICE_NEARBY_AUTH_FAILED 1018300002
/* Nearby transfer not created */
#define HS_GAME_SERVICE_NEARBY_INVALID_REQUEST 1018300003
/* No device to bind nearby */
#define HS_GAME_SERVICE_NO_SERVICE_AVAILABLE 1018300004
/* WLAN or Bluetooth off */
#define HS_GAME_SERVICE_WLAN_BLUETOOTH_MUST_BE_ON 1018300005
/* Nearby service publishing failure */
#define HS_GAME_SERVICE_PUBLISH_FAILED 1018300006
/* Nearby discovery failure */
#define HS_GAME_SERVICE_DISCOVERY_FAILED 1018300007
/* Invalid nearby transfer parameter */
#define HS_GAME_SERVICE_NEARBY_INVALID_PARAMETER 1018300008

/* Online Authentication Kit */
#define HS_DOMAIN_ONLINE_AUTHENTICATION 33

/* UAF authentication cancelled by user */
#define HS_ONLINE_AUTHENTICATION_UAF_USER_CANCELLED 1005900003
/* No suitable authenticator */
#define HS_ONLINE_AUTHENTICATION_NO_SUITABLE_AUTHENTICATOR 1005900005
/* Violation of the UAF protocol */
#define HS_ONLINE_AUTHENTICATION_UAF_PROTOCOL_ERROR 1005900006
/* Facet ID not registered */
#define HS_ONLINE_AUTHENTICATION_UNTRUSTED_FACET_ID 1005900007
/* Request denied by authenticator */
#define HS_ONLINE_AUTHENTICATION_AUTHENTICATOR_ACCESS_DENIED 1005900009
/* No biometric feature enrolled */
#define HS_ONLINE_AUTHENTICATION_BIOMETRIC_NOT_ENROLLED 1005900014
/* UAF interrupted by the system */
#define HS_ONLINE_AUTHENTICATION_UAF_SYSTEM_INTERRUPTED 1005900015
/* Unknown FIDO service error */
#define HS_ONLINE_AUTHENTICATION_UAF_UNKNOWN_ERROR 1005900016
/* Switch to custom authentication */
#define HS_ONLINE_AUTHENTICATION_SWITCHED_TO_CUSTOM_AUTH 1005900017
/* IFAA interrupted by the system */
#define HS_ONLINE_AUTHENTICATION_IFAA_SYSTEM_INTERRUPTED 1006100001
/* IFAA service failure */
#define HS_ONLINE_AUTHENTICATION_IFAA_SERVICE_ABNORMAL 1006100002
/* SOTER service failure */
#define HS_ONLINE_AUTHENTICATION_SOTER_SERVICE_ABNORMAL 1014500001
/* Options not supported by system */
#define HS_ONLINE_AUTHENTICATION_FIDO2_NOT_SUPPORT 1021300001
/* Invalid authenticator state */
#define HS_ONLINE_AUTHENTICATION_FIDO2_INVALID_STATE 1021300002
/* Failed system integrity check */
#define HS_ONLINE_AUTHENTICATION_FIDO2_INTEGRITY_CHECK_FAILED 1021300003
/* Passkey operation cancelled by user */
#define HS_ONLINE_AUTHENTICATION_FIDO2_USER_ABORT 1021300004
/* Passkey operation timed out */
#define HS_ONLINE_AUTHENTICATION_FIDO2_TIMEOUT 1021300005
/* Encoding error in the options */
#define HS_ONLINE_AUTHENTICATION_FIDO2_ENCODING_ERROR 1021300006
/* Unknown passkey error */
#define HS_ONLINE_AUTHENTICATION_FIDO2_UNKNOWN_ERROR 1021300007
/* Constraint not met by authenticator */
#define HS_ONLINE_AUTHENTICATION_FIDO2_CONSTRAINT_ERROR 1021300008
/* Invalid data in the request */
#define HS_ONLINE_AUTHENTICATION_FIDO2_DATA_ERROR 1021300009
/* Rejection by the user */
#define HS_ONLINE_AUTHENTICATION_FIDO2_USER_REJECTS 1021300010
/* FIDO system service start failure */
#define HS_ONLINE_AUTHENTICATION_FIDO2_CONNECT_SERVICE_FAILED 1021300011
/* Passkey limit reached */
#define HS_ONLINE_AUTHENTICATION_FIDO2_MAX_CRED_NUM_REACHED 1021300012
/* Invalid CTAP command */
#define HS_ONLINE_AUTHENTICATION_FIDO2_INVALID_CTAP_COMMAND 1021310001
/* Invalid CTAP command parameter */
#define HS_ONLINE_AUTHENTICATION_FIDO2_INVALID_PARAMETERS 1021310002
/* Invalid CTAP message length */
#define HS_ONLINE_AUTHENTICATION_FIDO2_INVALID_MESSAGE_OR_ATTRIBUTE_LENGTH 1021310003
/* Invalid CBOR data */
#define HS_ONLINE_AUTHENTICATION_FIDO2_INVALID_CBOR_OR_UNPREDICTABLE 1021310004
/* CBOR parsing failure */
#define HS_ONLINE_AUTHENTICATION_FIDO2_PARSE_CBOR_FAILED 1021310005
/* No passkey on this device */
#define HS_ONLINE_AUTHENTICATION_FIDO2_INVALID_CREDENTIALS 1021310006
/* Operation needs user verification */
#define HS_ONLINE_AUTHENTICATION_FIDO2_NOT_ALLOWED 1021310007
/* User verification failure */
#define HS_ONLINE_AUTHENTICATION_FIDO2_USER_VERIFICATION_FAILED 1021310008
/* Other authenticator error */
#define HS_ONLINE_AUTHENTICATION_FIDO2_OTHER_ERROR 1021310009

/* Map Kit */
#define HS_DOMAIN_MAP 34

/* Invalid input parameter */
#define HS_MAP_INVALID_PARAMETER 401
/* Capability not supported */
#define HS_MAP_NOT_SUPPORTED 801
/* Map system internal error */
#define HS_MAP_INTERNAL_ERROR 1002600001
/* Map server connection failure */
#define HS_MAP_SERVER_CONNECTION_FAILED 1002600002
/* App authentication failure */
#define HS_MAP_APP_AUTHENTICATION_FAILED 1002600003
/* Map service not enabled */
#define HS_MAP_SERVICE_PERMISSION_NOT_ENABLED 1002600004
/* Network unavailable */
#define HS_MAP_NETWORK_UNAVAILABLE 1002600005
/* API quota used up */
#define HS_MAP_QUOTA_EXCEEDED 1002600006
/* Too many calls per second */
#define HS_MAP_QPS_EXCEEDED 1002600007
/* API in arrears */
#define HS_MAP_API_IN_ARREARS 1002600008
/* No subscribed API package */
#define HS_MAP_PACKAGE_NOT_SUBSCRIBED 1002600009
/* Busy map server */
#define HS_MAP_SERVER_BUSY 1002600010
/* Map server error */
#define HS_MAP_SERVER_ERROR 1002600011
/* Unsupported country code */
#define HS_MAP_COUNTRY_CODE_NOT_SUPPORTED 1002600012
/* Unknown routing location */
#define HS_MAP_ROUTING_LOCATION_UNKNOWN 1002600013
/* Map app start failure */
#define HS_MAP_APP_START_FAILED 1002600014
/* Heatmap ID already exists */
#define HS_MAP_HEATMAP_ID_EXISTS 1002600015
/* Unknown map error */
#define HS_MAP_UNKNOWN_ERROR 1002600999
/* Map object does not exist */
#define HS_MAP_OBJECT_NOT_EXIST 1002601001
/* Custom style file missing */
#define HS_MAP_STYLE_FILE_NOT_FOUND 1002601002
/* Invalid style content */
#define HS_MAP_STYLE_CONTENT_INVALID 1002601004
/* Custom component icon failure */
#define HS_MAP_CUSTOM_ICON_FAILED 1002601005
/* Points without home country */
#define HS_MAP_POINTS_WITHOUT_COUNTRY 1002602001
/* Cross-region route not supported */
#define HS_MAP_CROSS_REGION_NOT_SUPPORTED 1002602002
/* Too many start or end points */
#define HS_MAP_TOO_MANY_POINTS 1002602003
/* Distance above the limit */
#define HS_MAP_DISTANCE_TOO_LONG 1002602004
/* Point without navigation support */
#define HS_MAP_NAVIGATION_NOT_SUPPORTED 1002602005
/* Points mapped to same position */
#define HS_MAP_POINTS_MAPPED_TO_SAME_POSITION 1002602006
/* No search result */
#define HS_MAP_ZERO_RESULT 1002603001
/* Map controller does not exist */
#define HS_MAP_CONTROLLER_NOT_EXIST 1022100001

/* Distributed Service Kit */
#define HS_DOMAIN_DISTRIBUTED_SERVICE 35

/* Device management call failure */
#define HS_DISTRIBUTED_SERVICE_DM_ERR_FAILED 11600101
/* Device management service unavailable */
#define HS_DISTRIBUTED_SERVICE_DM_ERR_OBTAIN_SERVICE 11600102
/* Authentication still running */
#define HS_DISTRIBUTED_SERVICE_AUTHENTICATION_BUSY 11600103
/* Discovery still running */
#define HS_DISTRIBUTED_SERVICE_DISCOVERY_BUSY 11600104
/* Publishing still running */
#define HS_DISTRIBUTED_SERVICE_PUBLISH_BUSY 11600105
/* Cloud data failure */
#define HS_DISTRIBUTED_SERVICE_CLOUD_DATA_FAILED 11600106
/* No signed-in account */
#define HS_DISTRIBUTED_SERVICE_LOGIN_REQUIRED 11600107
/* Non-compliant device name */
#define HS_DISTRIBUTED_SERVICE_DEVICE_NAME_ILLEGAL 11600108
/* Stream already exists */
#define HS_DISTRIBUTED_SERVICE_STREAM_ALREADY_EXISTS 32300001
/* Receiver stream not started */
#define HS_DISTRIBUTED_SERVICE_RECEIVER_STREAM_NOT_STARTED 32300002
/* Bitrate not supported */
#define HS_DISTRIBUTED_SERVICE_BITRATE_NOT_SUPPORTED 32300003
/* Color space not supported */
#define HS_DISTRIBUTED_SERVICE_COLOR_SPACE_NOT_SUPPORTED 32300004
/* Bluetooth switched off */
#define HS_DISTRIBUTED_SERVICE_BLUETOOTH_DISABLED 32390001
/* Device not paired */
#define HS_DISTRIBUTED_SERVICE_DEVICE_NOT_PAIRED 32390002
/* Invalid or closed channel */
#define HS_DISTRIBUTED_SERVICE_CHANNEL_UNAVAILABLE 32390004
/* Invalid proxy channel parameter */
#define HS_DISTRIBUTED_SERVICE_PROXY_INVALID_PARAMETER 32390006
/* Proxy channel internal error */
#define HS_DISTRIBUTED_SERVICE_PROXY_INTERNAL_ERROR 32390100
/* Call not authorised */
#define HS_DISTRIBUTED_SERVICE_CALL_RESTRICTED 32390101
/* Bluetooth connection failure */
#define HS_DISTRIBUTED_SERVICE_CONNECTION_FAILED 32390102
/* Data too long */
#define HS_DISTRIBUTED_SERVICE_DATA_TOO_LONG 32390103
/* Data sending failure */
#define HS_DISTRIBUTED_SERVICE_SEND_FAILED 32390104
/* Connection time-out */
#define HS_DISTRIBUTED_SERVICE_CONNECT_TIMED_OUT 32390200
/* Peer server not started */
#define HS_DISTRIBUTED_SERVICE_PEER_SERVER_NOT_STARTED 32390201
/* Too many servers */
#define HS_DISTRIBUTED_SERVICE_TOO_MANY_SERVERS 32390202
/* Duplicate server name */
#define HS_DISTRIBUTED_SERVICE_DUPLICATE_SERVER_NAME 32390203
/* Too many connections */
#define HS_DISTRIBUTED_SERVICE_TOO_MANY_CONNECTIONS 32390204
/* Connection not ready */
#define HS_DISTRIBUTED_SERVICE_CONNECTION_NOT_READY 32390205
/* Invalid link parameter */
#define HS_DISTRIBUTED_SERVICE_LINK_INVALID_PARAMETER 32390206
/* Enhanced link internal error */
#define HS_DISTRIBUTED_SERVICE_LINK_INTERNAL_ERROR 32390300

/* Push Kit */
#define HS_DOMAIN_PUSH 36

/* Push system internal error */
#define HS_PUSH_INTERNAL_ERROR 1000900001
/* ExtensionAbility does not exist */
#define HS_PUSH_EXTENSION_NOT_FOUND 1000900002
/* Extension callback failure */
#define HS_PUSH_EXTENSION_CALLBACK_FAILED 1000900003
/* Extension callback time-out */
#define HS_PUSH_EXTENSION_CALLBACK_TIMED_OUT 1000900004
/* Message type registered twice */
#define HS_PUSH_RECEIVER_ALREADY_REGISTERED 1000900005
/* AAID service connection failure */
#define HS_PUSH_AAID_SERVICE_CONNECT_FAILED 1000900006
/* AAID service internal error */
#define HS_PUSH_AAID_SERVICE_INTERNAL_ERROR 1000900007
/* Push service connection failure */
#define HS_PUSH_SERVICE_CONNECT_FAILED 1000900008
/* Push service internal error */
#define HS_PUSH_SERVICE_INTERNAL_ERROR 1000900009
/* Illegal application identity */
#define HS_PUSH_ILLEGAL_APP_IDENTITY 1000900010
/* Push network unavailable */
#define HS_PUSH_NETWORK_UNAVAILABLE 1000900011
/* Push rights not activated */
#define HS_PUSH_SERVICE_NOT_ACTIVATED 1000900012
/* Cross-location token request */
#define HS_PUSH_CROSS_LOCATION_NOT_ALLOWED 1000900013
/* Push token unsupported by device */
#define HS_PUSH_DEVICE_NOT_SUPPORTED 1000900014
/* Too many bound profiles */
#define HS_PUSH_PROFILE_LIMIT_REACHED 1000900015
/* HUAWEI ID needed for binding */
#define HS_PUSH_HUAWEI_ID_NOT_LOGGED_IN 1000900016
/* Subscription request not supported */
#define HS_PUSH_OPERATION_NOT_SUPPORTED 1000900017
/* Too many push requests */
#define HS_PUSH_TOO_MANY_REQUESTS 1000900018
/* Illegal template ID */
#define HS_PUSH_ILLEGAL_ENTITY_ID 1000900019
/* Push token not yet requested */
#define HS_PUSH_TOKEN_EMPTY 1000900020
/* App not registered in AGC */
#define HS_PUSH_APP_NOT_REGISTERED 1000900021
/* Notification switch off */
#define HS_PUSH_NOTIFICATION_SWITCH_OFF 1000900022
/* Too many template IDs */
#define HS_PUSH_TOO_MANY_ENTITY_IDS 1000900023
/* Subscription dialog not shown */
#define HS_PUSH_SUBSCRIPTION_DIALOG_SHOWN 1000900024
/* Service notifications not enabled */
#define HS_PUSH_ENTITY_RIGHTS_MISSING 1000900025
/* Illegal template type */
#define HS_PUSH_ILLEGAL_ENTITY_TYPE 1000900026
/* HUAWEI ID needed for subscription */
#define HS_PUSH_SUBSCRIBER_NOT_LOGGED_IN 1000900030
/* Callback registered twice */
#define HS_PUSH_CALLBACK_ALREADY_REGISTERED 1000900031

/* Device Certificate Kit */
#define HS_DOMAIN_DEVICE_CERTIFICATE 37

/* Certificate management internal error */
#define HS_DEVICE_CERTIFICATE_INNER_FAILURE 17500001
/* Unknown certificate */
#define HS_DEVICE_CERTIFICATE_NOT_FOUND 17500002
/* Invalid keystore or password */
#define HS_DEVICE_CERTIFICATE_INVALID_CERT_FORMAT 17500003
/* Certificate limit reached */
#define HS_DEVICE_CERTIFICATE_MAX_CERT_COUNT_REACHED 17500004
/* Credential not authorised by user */
#define HS_DEVICE_CERTIFICATE_NO_AUTHORIZATION 17500005
/* Secure Shield mode switched on */
#define HS_DEVICE_CERTIFICATE_DEVICE_ENTER_ADVSECMODE 17500007
/* Unsupported certificate store path */
#define HS_DEVICE_CERTIFICATE_STORE_PATH_NOT_SUPPORTED 17500009
/* USB key access failure */
#define HS_DEVICE_CERTIFICATE_ACCESS_UKEY_SERVICE_FAILED 17500010
/* Invalid certificate management parameter */
#define HS_DEVICE_CERTIFICATE_PARAMETER_VALIDATION_FAILED 17500011
/* Memory allocation failure */
#define HS_DEVICE_CERTIFICATE_OUT_OF_MEMORY 19020001
/* Certificate framework runtime error */
#define HS_DEVICE_CERTIFICATE_RUNTIME_ERROR 19020002
/* Enum value out of range */
#define HS_DEVICE_CERTIFICATE_PARAMETER_CHECK_FAILED 19020003
/* Crypto library call failure */
#define HS_DEVICE_CERTIFICATE_CRYPTO_OPERATION 19030001
/* Certificate signature mismatch */
#define HS_DEVICE_CERTIFICATE_CERT_SIGNATURE_FAILURE 19030002
/* Certificate not yet valid */
#define HS_DEVICE_CERTIFICATE_CERT_NOT_YET_VALID 19030003
/* Expired certificate */
#define HS_DEVICE_CERTIFICATE_CERT_HAS_EXPIRED 19030004
/* Missing issuer certificate */
#define HS_DEVICE_CERTIFICATE_UNABLE_TO_GET_ISSUER_CERT_LOCALLY 19030005
/* Key usage without certificate signing */
#define HS_DEVICE_CERTIFICATE_KEYUSAGE_NO_CERTSIGN 19030006
/* Key usage without digital signature */
#define HS_DEVICE_CERTIFICATE_KEYUSAGE_NO_DIGITAL_SIGNATURE 19030007
/* Wrong private key password */
#define HS_DEVICE_CERTIFICATE_MAYBE_WRONG_PASSWORD 19030008
/* Certificate dialog internal error */
#define HS_DEVICE_CERTIFICATE_DIALOG_INTERNAL_ERROR 29700001
/* Certificate operation cancelled by user */
#define HS_DEVICE_CERTIFICATE_OPERATION_CANCELED 29700002
/* Certificate dialog operation failure */
#define HS_DEVICE_CERTIFICATE_OPERATION_FAILED 29700003
/* Not a PC device */
#define HS_DEVICE_CERTIFICATE_DEVICE_NOT_SUPPORTED 29700004
/* Operation against security policy */
#define HS_DEVICE_CERTIFICATE_NOT_COMPLY_SECURITY_POLICY 29700005
/* Invalid certificate dialog parameter */
#define HS_DEVICE_CERTIFICATE_DIALOG_PARAMETER_VALIDATION_FAILED 29700006
/* No certificate to authorise */
#define HS_DEVICE_CERTIFICATE_NO_AVAILABLE_CERTIFICATE 29700007

/* Payment Kit */
#define HS_DOMAIN_PAYMENT 38

/* Payment or signing cancelled */
#define HS_PAYMENT_USER_CANCELLED 1001930000
/* Payment rejected */
#define HS_PAYMENT_PAY_FAILED 1001930001
/* Checkout opened twice */
#define HS_PAYMENT_TRANSACTION_PROCESSED 1001930002
/* Contract signing rejected */
#define HS_PAYMENT_WITHHOLD_FAILED 1001930003
/* Payment API called too often */
#define HS_PAYMENT_DUPLICATE_REQUEST 1001930010
/* Network error during payment */
#define HS_PAYMENT_NETWORK_ERROR 1001930011
/* Digital yuan payment cancelled */
#define HS_PAYMENT_ECNY_USER_CANCELLED 1014900000
/* Digital yuan payment rejected */
#define HS_PAYMENT_ECNY_PAY_FAILED 1014900001
/* Order number already used */
#define HS_PAYMENT_ECNY_TRANSACTION_PROCESSED 1014900002
/* Duplicate digital yuan request */
#define HS_PAYMENT_ECNY_DUPLICATE_REQUEST 1014900003
/* Network error in digital yuan payment */
#define HS_PAYMENT_ECNY_NETWORK_ERROR 1014900004
/* Payment environment not ready */
#define HS_PAYMENT_ECNY_ENVIRONMENT_NOT_READY 1014900005
/* Verification service not enabled */
#define HS_PAYMENT_CAPABILITY_NOT_ENABLED 1020100000
/* User agreement not accepted */
#define HS_PAYMENT_AGREEMENT_NOT_ACCEPTED 1020100001
/* Verification cancelled by the user */
#define HS_PAYMENT_VERIFICATION_CANCELLED 1020100002
/* Invalid pre-verification ID */
#define HS_PAYMENT_PRE_VERIFY_ID_INVALID 1020100003
/* Network unavailable during verification */
#define HS_PAYMENT_VERIFICATION_NETWORK_UNAVAILABLE 1020100004
/* Verification system error */
#define HS_PAYMENT_VERIFICATION_SYSTEM_ERROR 1020100005
/* Camera permission not granted */
#define HS_PAYMENT_CAMERA_PERMISSION_DENIED 1020100006
/* Liveness detection failure */
#define HS_PAYMENT_LIVENESS_DETECTION_FAILED 1020100007
/* App ID mismatch */
#define HS_PAYMENT_APP_ID_MISMATCH 1020100008
/* User ID mismatch */
#define HS_PAYMENT_USER_ID_MISMATCH 1020100009
/* Third-party payment cancelled */
#define HS_PAYMENT_THIRD_PAY_CANCELLED 1022830000
/* Third-party payment failure */
#define HS_PAYMENT_THIRD_PAY_FAILED 1022830001
/* Invalid payment information */
#define HS_PAYMENT_PAY_INFO_INVALID 1022830002

/* Background Tasks Kit */
#define HS_DOMAIN_BACKGROUND_TASKS 39

/* Notifications not enabled */
#define HS_BACKGROUND_TASKS_NOTIFICATION_NOT_ENABLED 1700001
/* Too many reminders */
#define HS_BACKGROUND_TASKS_REMINDER_LIMIT_EXCEEDED 1700002
/* Reminder does not exist */
#define HS_BACKGROUND_TASKS_REMINDER_NOT_EXIST 1700003
/* Unknown bundle name */
#define HS_BACKGROUND_TASKS_BUNDLE_NAME_NOT_EXIST 1700004
/* Invalid reminder parameter */
#define HS_BACKGROUND_TASKS_REMINDER_INVALID_PARAMETER 1700007
/* Deferred task memory failure */
#define HS_BACKGROUND_TASKS_WORK_MEMORY_OPERATION_FAILED 9700001
/* Deferred task parcel failure */
#define HS_BACKGROUND_TASKS_WORK_PARCEL_FAILED 9700002
/* Deferred task service failure */
#define HS_BACKGROUND_TASKS_WORK_SYSTEM_SERVICE_FAILED 9700003
/* Invalid workInfo */
#define HS_BACKGROUND_TASKS_WORK_INFO_CHECK_FAILED 9700004
/* Deferred task start failure */
#define HS_BACKGROUND_TASKS_START_WORK_FAILED 9700005
/* Continuous or transient task memory failure */
#define HS_BACKGROUND_TASKS_MEMORY_OPERATION_FAILED 9800001
/* Continuous or transient task parcel failure */
#define HS_BACKGROUND_TASKS_PARCEL_FAILED 9800002
/* Continuous or transient task IPC failure */
#define HS_BACKGROUND_TASKS_TRANSACTION_FAILED 9800003
/* Continuous or transient service not ready */
#define HS_BACKGROUND_TASKS_SYS_NOT_READY 9800004
/* Continuous task check failure */
#define HS_BACKGROUND_TASKS_CONTINUOUS_TASK_VERIFICATION_FAILED 9800005
/* Continuous task notification failure */
#define HS_BACKGROUND_TASKS_CONTINUOUS_TASK_NOTIFICATION_FAILED 9800006
/* Continuous task storage failure */
#define HS_BACKGROUND_TASKS_CONTINUOUS_TASK_STORAGE_FAILED 9800007
/* Transient task caller check failure */
#define HS_BACKGROUND_TASKS_TRANSIENT_TASK_CLIENT_INFO_VERIFICATION_FAILED 9900001
/* Transient task check failure */
#define HS_BACKGROUND_TASKS_TRANSIENT_TASK_SERVICE_VERIFICATION_FAILED 9900002
/* Transient task parcel failure */
#define HS_BACKGROUND_TASKS_TRANSIENT_TASK_PARCELABLE_FAILED 9900003
/* Transient task service not ready */
#define HS_BACKGROUND_TASKS_TRANSIENT_TASK_SERVICE_NOT_READY 9900004
/* Invalid power saving parameter */
#define HS_BACKGROUND_TASKS_INVALID_PARAMETER 31800002
/* Overridden by Task Manager */
#define HS_BACKGROUND_TASKS_OVERRIDDEN_BY_TASK_MANAGER 31800003
/* Rejected by system scheduling */
#define HS_BACKGROUND_TASKS_SYSTEM_SCHEDULING 31800004

/* AR Engine */
#define HS_DOMAIN_AR_ENGINE 40

/* General AR failure */
#define HS_AR_ENGINE_FATAL 1009200001
/* AR session paused */
#define HS_AR_ENGINE_SESSION_PAUSED 1009200002
/* AR session still running */
#define HS_AR_ENGINE_SESSION_NOT_PAUSED 1009200003
/* AR session not tracking */
#define HS_AR_ENGINE_NOT_TRACKING 1009200004
/* Missing GL texture */
#define HS_AR_ENGINE_TEXTURE_NOT_SET 1009200005
/* Missing OpenGL context */
#define HS_AR_ENGINE_MISSING_GL_CONTEXT 1009200006
/* Unsupported AR configuration */
#define HS_AR_ENGINE_UNSUPPORTED_CONFIGURATION 1009200007
/* AR memory exhausted */
#define HS_AR_ENGINE_RESOURCE_EXHAUSTED 1009200008
/* AR Engine not supported */
#define HS_AR_ENGINE_NOT_AVAILABLE 1009200009
/* Camera in use */
#define HS_AR_ENGINE_CAMERA_NOT_AVAILABLE 1009200010
/* Image database full */
#define HS_AR_ENGINE_IMAGE_EXCEED_NUM_LIMIT 1009200011
/* Image quality too low */
#define HS_AR_ENGINE_IMAGE_INSUFFICIENT_QUALITY 1009200012
/* Missing image database */
#define HS_AR_ENGINE_IMAGE_INVALID_DATABASE 1009200013
/* Image added while tracking */
#define HS_AR_ENGINE_IMAGE_ADD_IMAGE_TRACKING_STATE 1009200014
/* Native buffer creation failure */
#define HS_AR_ENGINE_NATIVEBUFFER_CREATE_FAILED 1009200015
/* Native buffer write failure */
#define HS_AR_ENGINE_NATIVEBUFFER_WRITE_FAILED 1009200016
/* Camera service fault */
#define HS_AR_ENGINE_CAMERA_SERVICE_FATAL_ERROR 1009200017
/* Invalid ARView operation */
#define HS_AR_ENGINE_INVALID_OPERATION 1009200201
/* Missing AR scene */
#define HS_AR_ENGINE_SCENE_REQUIRED 1009200202
/* Missing ARViewContext config */
#define HS_AR_ENGINE_CONFIG_REQUIRED 1009200203
/* AR session setup failure */
#define HS_AR_ENGINE_SESSION_SETUP_FAILED 1009200204
/* AR scene camera failure */
#define HS_AR_ENGINE_SCENE_CAMERA_SETUP_FAILED 1009200205

/* Data Protection Kit */
#define HS_DOMAIN_DATA_PROTECTION 41

/* Invalid DLP parameter */
#define HS_DATA_PROTECTION_INVALID_PARAMETER 19100001
/* Too many credential tasks */
#define HS_DATA_PROTECTION_CREDENTIAL_SERVICE_BUSY 19100002
/* DLP encryption or decryption time-out */
#define HS_DATA_PROTECTION_CREDENTIAL_TASK_TIMED_OUT 19100003
/* DLP credential service failure */
#define HS_DATA_PROTECTION_CREDENTIAL_SERVICE_ERROR 19100004
/* Credential authentication server unreachable */
#define HS_DATA_PROTECTION_CREDENTIAL_SERVER_ERROR 19100005
/* Caller outside DLP sandbox */
#define HS_DATA_PROTECTION_API_ONLY_FOR_SANDBOX 19100006
/* Caller inside DLP sandbox */
#define HS_DATA_PROTECTION_API_NOT_FOR_SANDBOX 19100007
/* Not a DLP file */
#define HS_DATA_PROTECTION_NOT_DLP_FILE 19100008
/* DLP file operation failure */
#define HS_DATA_PROTECTION_DLP_FILE_OPERATION_FAILED 19100009
/* DLP permission service failure */
#define HS_DATA_PROTECTION_SYSTEM_SERVICE_EXCEPTION 19100011
/* Insufficient system memory */
#define HS_DATA_PROTECTION_OUT_OF_MEMORY 19100012
/* No right to the file */
#define HS_DATA_PROTECTION_USER_PERMISSION_DENIED 19100013
/* Account not signed in */
#define HS_DATA_PROTECTION_ACCOUNT_NOT_LOGGED_IN 19100014
/* Missing uri in Want */
#define HS_DATA_PROTECTION_WANT_URI_MISSING 19100016
/* Missing displayName in Want */
#define HS_DATA_PROTECTION_WANT_DISPLAY_NAME_MISSING 19100017
/* App not on trusted list */
#define HS_DATA_PROTECTION_APPLICATION_NOT_AUTHORIZED 19100018
/* Invalid enterprise policy */
#define HS_DATA_PROTECTION_SET_POLICY_FAILED 19100021
/* Invalid identification parameter */
#define HS_DATA_PROTECTION_IDENTIFICATION_PARAMETER_INVALID 19110001
/* Sensitive content identification time-out */
#define HS_DATA_PROTECTION_IDENTIFICATION_TIMED_OUT 19110002
/* Unsupported file */
#define HS_DATA_PROTECTION_FILE_NOT_SUPPORTED 19110003
/* Identification service failure */
#define HS_DATA_PROTECTION_IDENTIFICATION_SERVICE_ERROR 19110004

/* IME Kit */
#define HS_DOMAIN_IME 42

/* Bundle manager failure */
#define HS_IME_PACKAGEMANAGER 12800001
/* Input method application failure */
#define HS_IME_IMENGINE 12800002
/* Input method client failure */
#define HS_IME_IMCLIENT 12800003
/* Not an input method application */
#define HS_IME_NOT_IME_APPLICATION 12800004
/* Input method settings not saved */
#define HS_IME_CONFIG_PERSIST 12800005
/* InputMethodController creation failure */
#define HS_IME_CONTROLLER 12800006
/* InputMethodSetting creation failure */
#define HS_IME_SETTINGS 12800007
/* Input method service failure */
#define HS_IME_IMMS 12800008
/* Input method client not attached */
#define HS_IME_DETACHED 12800009
/* Not the preconfigured default input method */
#define HS_IME_NOT_DEFAULT_IME 12800010
/* Text preview not supported */
#define HS_IME_TEXT_PREVIEW_NOT_SUPPORTED 12800011
/* Missing soft keyboard panel */
#define HS_IME_PANEL_NOT_EXIST 12800012
/* Window manager service failure */
#define HS_IME_WINDOW_MANAGER_ERROR 12800013
/* Input method without full access */
#define HS_IME_BASIC_MODE 12800014
/* Message receiver not registered */
#define HS_IME_PEER_NOT_RECEIVING 12800015
/* Client not in editing state */
#define HS_IME_CLIENT_NOT_EDITABLE 12800016
/* Invalid panel type or flag */
#define HS_IME_INVALID_PANEL_TYPE_OR_FLAG 12800017
/* Input method not installed */
#define HS_IME_INPUT_METHOD_NOT_FOUND 12800018
/* Invalid immersive effect */
#define HS_IME_INVALID_IMMERSIVE_EFFECT 12800020
/* Panel not yet sized */
#define HS_IME_PANEL_NOT_ADJUSTED 12800021
/* Invalid display ID */
#define HS_IME_INVALID_DISPLAY_ID 12800022

/* Core Speech Kit */
#define HS_DOMAIN_CORE_SPEECH 43

/* Recognition engine creation failure */
#define HS_CORE_SPEECH_RECOGNIZER_CREATE_FAILED 1002200001
/* Recognition already started */
#define HS_CORE_SPEECH_START_LISTENING_FAILED 1002200002
/* Audio too long */
#define HS_CORE_SPEECH_AUDIO_TOO_LONG 1002200003
/* No recognition to finish */
#define HS_CORE_SPEECH_FINISH_FAILED 1002200004
/* No recognition to cancel */
#define HS_CORE_SPEECH_CANCEL_FAILED 1002200005
/* Recognition engine busy */
#define HS_CORE_SPEECH_ENGINE_BUSY 1002200006
/* Recognition engine not initialised */
#define HS_CORE_SPEECH_NOT_INITIALIZED 1002200007
/* Recognition engine destroyed */
#define HS_CORE_SPEECH_ENGINE_DESTROYED 1002200008
/* Recognition internal service error */
#define HS_CORE_SPEECH_INTERNAL_ERROR 1002200009
/* Recognition not started */
#define HS_CORE_SPEECH_NOT_LISTENING 1002200010
/* Fault during recognition */
#define HS_CORE_SPEECH_RECOGNITION_ERROR 1002200011
/* Missing microphone permission */
#define HS_CORE_SPEECH_MICROPHONE_PERMISSION_DENIED 1002200012
/* Invalid text length */
#define HS_CORE_SPEECH_INVALID_TEXT_LENGTH 1002300001
/* Unsupported synthesis language */
#define HS_CORE_SPEECH_LANGUAGE_NOT_SUPPORTED 1002300002
/* Unsupported voice */
#define HS_CORE_SPEECH_PERSON_NOT_SUPPORTED 1002300003
/* Speech engine creation failure */
#define HS_CORE_SPEECH_SYNTHESIZER_CREATE_FAILED 1002300005
/* Voice download failure */
#define HS_CORE_SPEECH_DOWNLOAD_VOICE_FAILED 1002300008
/* Invalid voice download parameter */
#define HS_CORE_SPEECH_DOWNLOAD_INVALID_PARAMETER 1002300009
/* Voice already downloaded */
#define HS_CORE_SPEECH_VOICE_ALREADY_DOWNLOADED 1002300010

/* IAP Kit */
#define HS_DOMAIN_IAP 44

/* Operation cancelled by the user */
#define HS_IAP_USER_CANCELED 1001860000
/* IAP system internal error */
#define HS_IAP_SYSTEM_ERROR 1001860001
/* App not authorised for IAP */
#define HS_IAP_APP_NOT_AUTHORIZED 1001860002
/* Invalid product information */
#define HS_IAP_INVALID_PRODUCT 1001860003
/* Too frequent IAP calls */
#define HS_IAP_FREQUENT_CALLS 1001860004
/* Network error */
#define HS_IAP_NETWORK_ERROR 1001860005
/* App not released in region */
#define HS_IAP_PRODUCT_TERRITORY_NOT_SUPPORTED 1001860007
/* HUAWEI ID not signed in */
#define HS_IAP_ACCOUNT_NOT_LOGGED_IN 1001860050
/* Product already owned */
#define HS_IAP_PRODUCT_OWNED 1001860051
/* Purchase not paid for */
#define HS_IAP_PURCHASE_NOT_PAID 1001860052
/* Purchase already finished */
#define HS_IAP_PURCHASE_FINISHED 1001860053
/* Account region without IAP */
#define HS_IAP_ACCOUNT_TERRITORY_NOT_SUPPORTED 1001860054
/* Transaction refused */
#define HS_IAP_USER_NOT_ALLOWED 1001860056
/* App without debug signature */
#define HS_IAP_APP_NOT_DEBUG 1001860057
/* HUAWEI ID not a test account */
#define HS_IAP_ACCOUNT_NOT_TEST 1001860058
/* Invalid promotional offer */
#define HS_IAP_INVALID_PROMOTIONAL_OFFER 1001860059
/* Invalid purchase signature */
#define HS_IAP_INVALID_PURCHASE_SIGNATURE 1001860060
/* Purchase refunded or being refunded */
#define HS_IAP_PURCHASE_ALREADY_REFUNDED 1001860061
/* Refund not allowed */
#define HS_IAP_REFUND_NOT_ALLOWED 1001860062

/* Core Vision Kit */
#define HS_DOMAIN_CORE_VISION 45

/* Vision request timed out */
#define HS_CORE_VISION_TIMED_OUT 200
/* Invalid input image */
#define HS_CORE_VISION_INVALID_PARAMETER 401
/* Text recognition failure */
#define HS_CORE_VISION_TEXT_RECOGNITION_RUN_FAILED 1001400001
/* Text recognition service abnormal */
#define HS_CORE_VISION_TEXT_RECOGNITION_SERVICE_ABNORMAL 1001400002
/* Face comparison failure */
#define HS_CORE_VISION_FACE_COMPARISON_RUN_FAILED 1008400001
/* Face comparison service abnormal */
#define HS_CORE_VISION_FACE_COMPARISON_SERVICE_ABNORMAL 1008400002
/* Face detection failure */
#define HS_CORE_VISION_FACE_DETECTION_RUN_FAILED 1008800001
/* Face detection service abnormal */
#define HS_CORE_VISION_FACE_DETECTION_SERVICE_ABNORMAL 1008800002
/* Unusable input picture */
#define HS_CORE_VISION_RUN_FAILED 1011000001
/* Segmentation or detection service abnormal */
#define HS_CORE_VISION_SERVICE_ABNORMAL 1011000002
/* Model run failure */
#define HS_CORE_VISION_MODEL_RUN_FAILED 1011000003
/* Model run timed out */
#define HS_CORE_VISION_MODEL_RUN_TIMED_OUT 1011000004

/* Vision Kit */
#define HS_DOMAIN_VISION 46

/* Vision request timed out */
#define HS_VISION_TIMED_OUT 200
/* Invalid input image */
#define HS_VISION_INVALID_PARAMETER 401
/* Text recognition failure */
#define HS_VISION_TEXT_RECOGNITION_RUN_FAILED 1001400001
/* Text recognition service abnormal */
#define HS_VISION_TEXT_RECOGNITION_SERVICE_ABNORMAL 1001400002
/* Liveness page routing failure */
#define HS_VISION_ROUTE_SWITCHING_FAILED 1008301002
/* Liveness result not ready */
#define HS_VISION_DETECTION_NOT_INITIALIZED 1008302000
/* Liveness detection timed out */
#define HS_VISION_DETECTION_TIMED_OUT 1008302001
/* Wrong liveness action */
#define HS_VISION_ACTION_MUTUAL_EXCLUSION_ERROR 1008302002
/* Liveness continuity failure */
#define HS_VISION_CONTINUITY_CHECK_FAILED 1008302003
/* Liveness detection left early */
#define HS_VISION_TEST_NOT_COMPLETE 1008302004
/* Face comparison failure */
#define HS_VISION_FACE_COMPARISON_RUN_FAILED 1008400001
/* Face comparison service abnormal */
#define HS_VISION_FACE_COMPARISON_SERVICE_ABNORMAL 1008400002
/* Face detection failure */
#define HS_VISION_FACE_DETECTION_RUN_FAILED 1008800001
/* Face detection service abnormal */
#define HS_VISION_FACE_DETECTION_SERVICE_ABNORMAL 1008800002
/* Unusable input picture */
#define HS_VISION_RUN_FAILED 1011000001
/* Segmentation or detection service abnormal */
#define HS_VISION_SERVICE_ABNORMAL 1011000002
/* Model run failure */
#define HS_VISION_MODEL_RUN_FAILED 1011000003
/* Model run timed out */
#define HS_VISION_MODEL_RUN_TIMED_OUT 1011000004
/* Image analyzer service abnormal */
#define HS_VISION_IMAGE_ANALYZER_SERVICE_ABNORMAL 1013700002

/* Asset Store Kit */
#define HS_DOMAIN_ASSET_STORE 47

/* Asset service unavailable */
#define HS_ASSET_STORE_SERVICE_UNAVAILABLE 24000001
/* Unknown asset */
#define HS_ASSET_STORE_NOT_FOUND 24000002
/* Duplicate asset alias */
#define HS_ASSET_STORE_DUPLICATED 24000003
/* Asset access denied */
#define HS_ASSET_STORE_ACCESS_DENIED 24000004
/* Screen lock state mismatch */
#define HS_ASSET_STORE_STATUS_MISMATCH 24000005
/* Out of memory */
#define HS_ASSET_STORE_OUT_OF_MEMORY 24000006
/* Corrupted asset file */
#define HS_ASSET_STORE_DATA_CORRUPTED 24000007
/* Asset database failure */
#define HS_ASSET_STORE_DATABASE_ERROR 24000008
/* Asset cryptography failure */
#define HS_ASSET_STORE_CRYPTO_ERROR 24000009
/* Asset IPC failure */
#define HS_ASSET_STORE_IPC_ERROR 24000010
/* Bundle Manager service failure */
#define HS_ASSET_STORE_BMS_ERROR 24000011
/* OS Account service failure */
#define HS_ASSET_STORE_ACCOUNT_ERROR 24000012
/* Access Token service failure */
#define HS_ASSET_STORE_ACCESS_TOKEN_ERROR 24000013
/* Asset file operation failure */
#define HS_ASSET_STORE_FILE_OPERATION_ERROR 24000014
/* Unreadable system time */
#define HS_ASSET_STORE_GET_SYSTEM_TIME_ERROR 24000015
/* Too many open pre-queries */
#define HS_ASSET_STORE_LIMIT_EXCEEDED 24000016
/* Unsupported asset function */
#define HS_ASSET_STORE_UNSUPPORTED 24000017
/* Invalid asset parameter */
#define HS_ASSET_STORE_PARAM_VERIFICATION_FAILED 24000018

/* Form Kit */
#define HS_DOMAIN_FORM 48

/* Form request internal error */
#define HS_FORM_INTERNAL_ERROR 2293761
/* Caller bundle name not found */
#define HS_FORM_BUNDLE_NAME_NOT_FOUND 2293766
/* Invalid form parameter */
#define HS_FORM_INVALID_PARAMETER 2293767
/* Bundle Manager service unreachable */
#define HS_FORM_BMS_RPC_FAILED 2293795
/* Form Manager service unreachable */
#define HS_FORM_FMS_RPC_FAILED 2293798
/* System ability manager unreachable */
#define HS_FORM_SYSTEM_MANAGER_SERVICE_FAILED 2293802
/* IPC failure from oversized arguments */
#define HS_FORM_IPC_ERROR 16500050
/* Form service connection failure */
#define HS_FORM_SERVICE_CONNECTION_ERROR 16500060
/* Unreadable form configuration */
#define HS_FORM_GET_CONFIG_INFO_FAILED 16500100
/* Form framework internal error */
#define HS_FORM_FUNCTIONAL_ERROR 16501000
/* Unknown form ID */
#define HS_FORM_ID_NOT_EXIST 16501001
/* Too many forms */
#define HS_FORM_NUM_LIMIT_EXCEEDED 16501002
/* Form of another app */
#define HS_FORM_OWNED_BY_OTHER_APP 16501003
/* Form render service connection failure */
#define HS_FORM_RENDER_SERVICE_STOPPED 16501006
/* Untrusted form */
#define HS_FORM_NOT_TRUSTED 16501007
/* Invalid live form background */
#define HS_FORM_SET_LIVE_FORM_BACKGROUND_FAILED 16501010
/* Operation unsupported by this form */
#define HS_FORM_OPERATION_NOT_SUPPORTED 16501011
/* Invalid form dimension */
#define HS_FORM_INCORRECT_DIMENSION 16501012

/* MDM Kit */
#define HS_DOMAIN_MDM 49

/* Device administrator not activated */
#define HS_MDM_ADMIN_NOT_ACTIVATED 9200001
/* Insufficient administrator type */
#define HS_MDM_ADMIN_PERMISSION_DENIED 9200002
/* Invalid administrator component */
#define HS_MDM_ADMIN_COMPONENT_INVALID 9200003
/* Administrator activation failure */
#define HS_MDM_ACTIVATE_FAILED 9200004
/* Administrator deactivation failure */
#define HS_MDM_DEACTIVATE_FAILED 9200005
/* Invalid user ID */
#define HS_MDM_INVALID_USER_ID 9200006
/* Enterprise device manager service failure */
#define HS_MDM_SERVICE_ABNORMAL 9200007
/* Unsupported management event */
#define HS_MDM_INVALID_SYSTEM_EVENT 9200008
/* Administrator permission not granted */
#define HS_MDM_GRANT_PERMISSION_FAILED 9200009
/* Conflicting policy in force */
#define HS_MDM_POLICY_CONFLICT 9200010
/* Parameter verification failure */
#define HS_MDM_PARAMETER_VERIFICATION_FAILED 9200012
/* Policy set but not effective */
#define HS_MDM_POLICY_NOT_EFFECTIVE_YET 9200013
/* User certificate management failure */
#define HS_MDM_MANAGE_CERTIFICATE_FAILED 9201001
/* Enterprise app installation failure */
#define HS_MDM_INSTALL_APPLICATION_FAILED 9201002
/* OS account creation failure */
#define HS_MDM_ADD_OS_ACCOUNT_FAILED 9201003
/* Update package missing or unreadable */
#define HS_MDM_UPDATE_PACKAGE_INVALID 9201004
/* Keep-alive app not added */
#define HS_MDM_ADD_KEEP_ALIVE_FAILED 9201005

/* Live View Kit */
#define HS_DOMAIN_LIVE_VIEW 50

/* Live View internal error */
#define HS_LIVE_VIEW_INTERNAL_ERROR 1003500001
/* Marshalling or unmarshalling failure */
#define HS_LIVE_VIEW_MARSHALLING_ERROR 1003500002
/* Live View service connection failure */
#define HS_LIVE_VIEW_SERVICE_CONNECTION_FAILED 1003500003
/* Live views switched off */
#define HS_LIVE_VIEW_SWITCH_OFF 1003500004
/* Live view right not granted */
#define HS_LIVE_VIEW_RIGHT_NOT_ENABLED 1003500005
/* Duplicate live view id */
#define HS_LIVE_VIEW_ID_ALREADY_EXISTS 1003500006
/* Server out of reach */
#define HS_LIVE_VIEW_NETWORK_UNAVAILABLE 1003500007
/* Live view rate limit exceeded */
#define HS_LIVE_VIEW_TOO_MANY_REQUESTS 1003500008
/* Unknown live view id */
#define HS_LIVE_VIEW_ID_NOT_FOUND 1003500009
/* Live view already ended */
#define HS_LIVE_VIEW_ALREADY_ENDED 1003500010
/* Outdated live view sequence */
#define HS_LIVE_VIEW_SEQUENCE_INCORRECT 1003500011
/* Too many live view subscriptions */
#define HS_LIVE_VIEW_TOO_MANY_SUBSCRIPTIONS 1003500012
/* Invalid subscription event */
#define HS_LIVE_VIEW_INVALID_EVENT_TYPE 1003500013
/* Alert time too far ahead */
#define HS_LIVE_VIEW_ALERT_TIME_OUT_OF_RANGE 1003500014
/* Live view subscription failure */
#define HS_LIVE_VIEW_SUBSCRIPTION_FAILED 1003500015
/* Too frequent subscription requests */
#define HS_LIVE_VIEW_SUBSCRIPTION_TOO_FREQUENT 1003500016

/* Speech Kit */
#define HS_DOMAIN_SPEECH 51

/* Missing background running permission */
#define HS_SPEECH_PERMISSION_DENIED 201
/* Invalid speech parameter */
#define HS_SPEECH_INVALID_PARAMETER 401
/* TextReader initialisation failure */
#define HS_SPEECH_INITIALIZE_FAILED 1010600011
/* TextReader not initialised */
#define HS_SPEECH_NOT_INITIALIZED 1010600012
/* Speech synthesis failure */
#define HS_SPEECH_TTS_ENGINE_ERROR 1010600013
/* AudioRenderer playback failure */
#define HS_SPEECH_AUDIO_RENDERER_ERROR 1010600014
/* Audio decoding failure */
#define HS_SPEECH_AUDIO_DECODE_ERROR 1010600015
/* Media control sync failure */
#define HS_SPEECH_AVSESSION_ERROR 1010600016
/* Unclassified TextReader error */
#define HS_SPEECH_OTHER_ERROR 1010600017
/* Previous item playback failure */
#define HS_SPEECH_PLAY_PREV_FAILED 1010600018
/* Next item playback failure */
#define HS_SPEECH_PLAY_NEXT_FAILED 1010600019
/* TextReader release failure */
#define HS_SPEECH_RELEASE_ERROR 1010600020
/* AI caption service busy */
#define HS_SPEECH_CAPTION_SERVICE_BUSY 1012900010
/* Caption controller initialisation failure */
#define HS_SPEECH_CAPTION_CONTROLLER_INIT_FAILED 1012900011
/* Caption audio recognition failure */
#define HS_SPEECH_AUDIO_RECOGNITION_FAILED 1012900012

/* Network Boost Kit */
#define HS_DOMAIN_NETWORK_BOOST 52

/* Network Boost internal error */
#define HS_NETWORK_BOOST_INTERNAL_ERROR 1013600001
/* System service failure */
#define HS_NETWORK_BOOST_SYSTEM_SERVICE_ERROR 1013600002
/* Multi-network concurrency switched off */
#define HS_NETWORK_BOOST_MULTI_PATH_DISABLED 1013620000
/* Multi-network concurrency already active */
#define HS_NETWORK_BOOST_MULTI_PATH_ALREADY_ACTIVE 1013620001
/* Daily app request limit reached */
#define HS_NETWORK_BOOST_APP_REQUEST_LIMIT_REACHED 1013620002
/* Denied by power consumption limits */
#define HS_NETWORK_BOOST_POWER_RESTRICTED 1013620003
/* Multi-network quota used up */
#define HS_NETWORK_BOOST_QUOTA_EXHAUSTED 1013620004
/* Conflict with higher-priority service */
#define HS_NETWORK_BOOST_REQUEST_CONFLICT 1013620005
/* Too frequent multi-network requests */
#define HS_NETWORK_BOOST_TOO_MANY_REQUESTS 1013620006
/* No suitable network path */
#define HS_NETWORK_BOOST_NO_SUITABLE_PATH 1013620007
/* Insufficient data allowance */
#define HS_NETWORK_BOOST_INSUFFICIENT_TRAFFIC 1013620008
/* Concurrency ruled out by the device */
#define HS_NETWORK_BOOST_CONCURRENCY_NOT_ALLOWED 1013620009
/* Release by another app */
#define HS_NETWORK_BOOST_RELEASE_MISMATCH 1013620100
/* Release without active paths */
#define HS_NETWORK_BOOST_MULTI_PATH_NOT_ACTIVE 1013620101

/* IPC Kit */
#define HS_DOMAIN_IPC 53

/* Shared memory mapping failure */
#define HS_IPC_OS_MMAP_ERROR 1900001
/* Shared memory ioctl failure */
#define HS_IPC_OS_IOCTL_ERROR 1900002
/* Shared memory write failure */
#define HS_IPC_WRITE_TO_ASHMEM_ERROR 1900003
/* Shared memory read failure */
#define HS_IPC_READ_FROM_ASHMEM_ERROR 1900004
/* Method only for proxy objects */
#define HS_IPC_ONLY_PROXY_OBJECT_PERMITTED_ERROR 1900005
/* Method only for remote objects */
#define HS_IPC_ONLY_REMOTE_OBJECT_PERMITTED_ERROR 1900006
/* Failed communication with remote object */
#define HS_IPC_COMMUNICATION_ERROR 1900007
/* Invalid proxy or remote object */
#define HS_IPC_PROXY_OR_REMOTE_OBJECT_INVALID_ERROR 1900008
/* Full message sequence on write */
#define HS_IPC_WRITE_DATA_TO_MESSAGE_SEQUENCE_ERROR 1900009
/* Message sequence read order mismatch */
#define HS_IPC_READ_DATA_FROM_MESSAGE_SEQUENCE_ERROR 1900010
/* Serialisation memory allocation failure */
#define HS_IPC_PARCEL_MEMORY_ALLOC_ERROR 1900011
/* Failed JS callback */
#define HS_IPC_CALL_JS_METHOD_ERROR 1900012
/* File descriptor duplication failure */
#define HS_IPC_OS_DUP_ERROR 1900013

/* Test Kit */
#define HS_DOMAIN_TEST 54

/* UiTest initialisation failure */
#define HS_TEST_INITIALIZATION_FAILED 17000001
/* Asynchronous call without await */
#define HS_TEST_MISSING_AWAIT 17000002
/* Failed component assertion */
#define HS_TEST_ASSERTION_FAILED 17000003
/* Lost window or component */
#define HS_TEST_WINDOW_OR_COMPONENT_LOST 17000004
/* Unsupported UI operation */
#define HS_TEST_OPERATION_NOT_SUPPORTED 17000005
/* Invalid UiTest parameter */
#define HS_TEST_INVALID_PARAMETER 17000007
/* PerfTest initialisation failure */
#define HS_TEST_PERF_INITIALIZATION_FAILED 32400001
/* PerfTest internal error */
#define HS_TEST_INTERNAL_ERROR 32400002
/* Invalid PerfTest parameter */
#define HS_TEST_INVALID_PERF_PARAMETER 32400003
/* Failed test callback */
#define HS_TEST_CALLBACK_FAILED 32400004
/* Performance data collection failure */
#define HS_TEST_DATA_COLLECTION_FAILED 32400005
/* Measurement result not ready */
#define HS_TEST_RESULT_NOT_AVAILABLE 32400006
/* Concurrent PerfTest calls */
#define HS_TEST_CONCURRENT_CALL 32400007

/* Cloud Foundation Kit */
#define HS_DOMAIN_CLOUD_FOUNDATION 55

/* Cloud function network error */
#define HS_CLOUD_FOUNDATION_FUNCTION_NETWORK_ERROR 1008210001
/* Cloud function client internal error */
#define HS_CLOUD_FOUNDATION_FUNCTION_CLIENT_INTERNAL_ERROR 1008210009
/* Cloud function server error */
#define HS_CLOUD_FOUNDATION_FUNCTION_SERVER_ERROR 1008211001
/* Cloud storage network error */
#define HS_CLOUD_FOUNDATION_STORAGE_NETWORK_ERROR 1008220001
/* Cloud storage client internal error */
#define HS_CLOUD_FOUNDATION_STORAGE_CLIENT_INTERNAL_ERROR 1008220009
/* Cloud storage operation failure */
#define HS_CLOUD_FOUNDATION_STORAGE_SERVER_ERROR 1008221001
/* Cloud database network error */
#define HS_CLOUD_FOUNDATION_DATABASE_NETWORK_ERROR 1008230001
/* Schema file configuration error */
#define HS_CLOUD_FOUNDATION_SCHEMA_CONFIG_ERROR 1008230002
/* Wrong database object name */
#define HS_CLOUD_FOUNDATION_NATURAL_OBJECT_ERROR 1008230003
/* Cloud database client internal error */
#define HS_CLOUD_FOUNDATION_DATABASE_CLIENT_INTERNAL_ERROR 1008230009
/* Cloud database server error */
#define HS_CLOUD_FOUNDATION_DATABASE_SERVER_ERROR 1008231001
/* Prefetch client internal error */
#define HS_CLOUD_FOUNDATION_PREFETCH_CLIENT_INTERNAL_ERROR 1008240009

/* Localization Kit */
#define HS_DOMAIN_LOCALIZATION 56

/* Invalid i18n parameter value */
#define HS_LOCALIZATION_INVALID_PARAMETER 890001
/* Unknown resource ID */
#define HS_LOCALIZATION_RES_ID_NOT_FOUND 9001001
/* No resource for this ID */
#define HS_LOCALIZATION_RES_NOT_FOUND_BY_ID 9001002
/* Unknown resource name */
#define HS_LOCALIZATION_RES_NAME_NOT_FOUND 9001003
/* No resource for this name */
#define HS_LOCALIZATION_RES_NOT_FOUND_BY_NAME 9001004
/* Invalid relative resource path */
#define HS_LOCALIZATION_RES_PATH_INVALID 9001005
/* Circular resource reference */
#define HS_LOCALIZATION_RES_REF_TOO_MUCH 9001006
/* Formatting failure by resource ID */
#define HS_LOCALIZATION_RES_ID_FORMAT_ERROR 9001007
/* Formatting failure by resource name */
#define HS_LOCALIZATION_RES_NAME_FORMAT_ERROR 9001008
/* System resources not accessible */
#define HS_LOCALIZATION_SYSTEM_RES_MANAGER_GET_FAILED 9001009
/* Invalid overlay path */
#define HS_LOCALIZATION_OVERLAY_RES_PATH_INVALID 9001010

/* Multimodal Awareness Kit */
#define HS_DOMAIN_MULTIMODAL_AWARENESS 57

/* Motion service exception */
#define HS_MULTIMODAL_AWARENESS_MOTION_SERVICE_EXCEPTION 31500001
/* Motion subscription failure */
#define HS_MULTIMODAL_AWARENESS_MOTION_SUBSCRIPTION_FAILED 31500002
/* Motion unsubscription failure */
#define HS_MULTIMODAL_AWARENESS_MOTION_UNSUBSCRIPTION_FAILED 31500003
/* Metadata binding file creation failure */
#define HS_MULTIMODAL_AWARENESS_FILE_CREATION_FAILED 32100001
/* Image encoding failure */
#define HS_MULTIMODAL_AWARENESS_ENCODING_FAILED 32100002
/* deviceStatus service exception */
#define HS_MULTIMODAL_AWARENESS_DEVICE_STATUS_SERVICE_EXCEPTION 32500001
/* deviceStatus subscription failure */
#define HS_MULTIMODAL_AWARENESS_DEVICE_STATUS_SUBSCRIPTION_FAILED 32500002
/* deviceStatus unsubscription failure */
#define HS_MULTIMODAL_AWARENESS_DEVICE_STATUS_UNSUBSCRIPTION_FAILED 32500003
/* userStatus service exception */
#define HS_MULTIMODAL_AWARENESS_USER_STATUS_SERVICE_EXCEPTION 33900001
/* userStatus subscription failure */
#define HS_MULTIMODAL_AWARENESS_USER_STATUS_SUBSCRIPTION_FAILED 33900002
/* userStatus unsubscription failure */
#define HS_MULTIMODAL_AWARENESS_USER_STATUS_UNSUBSCRIPTION_FAILED 33900003

/* Enterprise Data Guard Kit */
#define HS_DOMAIN_ENTERPRISE_DATA_GUARD 58

/* Missing file for tagging */
#define HS_ENTERPRISE_DATA_GUARD_FILE_NOT_FOUND 1001700103
/* Invalid tag list */
#define HS_ENTERPRISE_DATA_GUARD_INVALID_TAG_LIST 1001700104
/* Enterprise data service exception */
#define HS_ENTERPRISE_DATA_GUARD_SYSTEM_SERVICE_EXCEPTION 1014400001
/* Wrong lock screen password */
#define HS_ENTERPRISE_DATA_GUARD_AUTHENTICATION_FAILED 1014400103
/* Not an enterprise device */
#define HS_ENTERPRISE_DATA_GUARD_INVALID_DEVICE_TYPE 1014400201
/* Invalid enterprise user ID */
#define HS_ENTERPRISE_DATA_GUARD_INVALID_USER_ID 1014400202
/* Recovery key already obtained */
#define HS_ENTERPRISE_DATA_GUARD_RECOVERY_KEY_ALREADY_EXISTS 1014400203
/* Challenge signature check failure */
#define HS_ENTERPRISE_DATA_GUARD_INVALID_SIGNATURE 1014400204
/* Invalid enterprise certificate */
#define HS_ENTERPRISE_DATA_GUARD_INVALID_CERTIFICATE 1014400205

/* Graphics Accelerate Kit */
#define HS_DOMAIN_GRAPHICS_ACCELERATE 59

/* API not allowed in ExtensionAbility */
#define HS_GRAPHICS_ACCELERATE_NOT_ALLOWED_IN_EXTENSION 1016600000
/* Download domain not in trustlist */
#define HS_GRAPHICS_ACCELERATE_DOMAIN_NOT_TRUSTED 1016600001
/* Unknown task or group ID */
#define HS_GRAPHICS_ACCELERATE_TASK_OR_GROUP_NOT_FOUND 1016600002
/* Operation unfit for task status */
#define HS_GRAPHICS_ACCELERATE_INVALID_TASK_STATUS 1016600003
/* Full download task queue */
#define HS_GRAPHICS_ACCELERATE_TASK_QUEUE_FULL 1016600004
/* ExtensionAbility method time-out */
#define HS_GRAPHICS_ACCELERATE_EXTENSION_TIMED_OUT 1016600005
/* Exception in ExtensionAbility lifecycle method */
#define HS_GRAPHICS_ACCELERATE_EXTENSION_EXCEPTION 1016600006
/* Asset acceleration service error */
#define HS_GRAPHICS_ACCELERATE_SERVICE_ERROR 1016600094
/* Invalid asset download parameter */
#define HS_GRAPHICS_ACCELERATE_INVALID_PARAMETER 1016600401

/* Screen Time Guard Kit */
#define HS_DOMAIN_SCREEN_TIME_GUARD 60

/* Screen Time Guard internal error */
#define HS_SCREEN_TIME_GUARD_INTERNAL_ERROR 1019000001
/* Missing user authorisation */
#define HS_SCREEN_TIME_GUARD_USER_NOT_AUTHORIZED 1019000002
/* App picker cancelled by user */
#define HS_SCREEN_TIME_GUARD_USER_CANCELED 1019000003
/* Too many guard strategies */
#define HS_SCREEN_TIME_GUARD_STRATEGIES_EXCEED_LIMIT 1019000004
/* Duplicate strategy name */
#define HS_SCREEN_TIME_GUARD_STRATEGY_NAME_ALREADY_EXIST 1019000005
/* Unknown guard strategy */
#define HS_SCREEN_TIME_GUARD_NONEXISTENT_STRATEGY 1019000006
/* Guard strategy already running */
#define HS_SCREEN_TIME_GUARD_STRATEGY_ALREADY_EXECUTED 1019000007
/* Guard strategy not running */
#define HS_SCREEN_TIME_GUARD_STRATEGY_NOT_STARTED 1019000008
/* Invalid Screen Time Guard parameter */
#define HS_SCREEN_TIME_GUARD_INVALID_PARAMETER 1019000009

/* Call Service Kit */
#define HS_DOMAIN_CALL_SERVICE 61

/* Invalid parameter or context */
#define HS_CALL_SERVICE_INVALID_PARAMETER 8300001
/* No enterprise call permission */
#define HS_CALL_SERVICE_ENTERPRISE_PERMISSION_NOT_VERIFIED 8300002
/* Enterprise query failure */
#define HS_CALL_SERVICE_SYSTEM_INTERNAL_ERROR 8300003
/* Unknown enterprise call error */
#define HS_CALL_SERVICE_UNKNOWN_ERROR 8300999
/* Invalid call parameter */
#define HS_CALL_SERVICE_VOIP_INVALID_PARAMETER 1007200001
/* Call service not started */
#define HS_CALL_SERVICE_SERVICE_UNAVAILABLE 1007200002
/* Too many or conflicting calls */
#define HS_CALL_SERVICE_CALL_LIMIT_OR_CONFLICT 1007200003
/* Unknown in-app call error */
#define HS_CALL_SERVICE_VOIP_UNKNOWN_ERROR 1007200999

/* Enterprise Space Kit */
#define HS_DOMAIN_ENTERPRISE_SPACE 62

/* Space exchange service exception */
#define HS_ENTERPRISE_SPACE_SPACE_EXCHANGE_EXCEPTION 1020300001
/* Invalid space exchange parameter */
#define HS_ENTERPRISE_SPACE_INVALID_EXCHANGE_PARAMETER 1020300002
/* Workspace service exception */
#define HS_ENTERPRISE_SPACE_SYSTEM_SERVICE_EXCEPTION 1020400001
/* Invalid workspace request parameter */
#define HS_ENTERPRISE_SPACE_INVALID_PARAMETER 1020400002
/* Invalid workspace information */
#define HS_ENTERPRISE_SPACE_INVALID_WORKSPACE 1020400003
/* Configuration not set */
#define HS_ENTERPRISE_SPACE_CONFIGURATION_NOT_SET 1020400005
/* Lost connection to space service */
#define HS_ENTERPRISE_SPACE_SESSION_DISCONNECTED 1020400006
/* Enterprise workspace not enabled */
#define HS_ENTERPRISE_SPACE_WORKSPACE_NOT_ENABLED 1020400007

/* Pen Kit */
#define HS_DOMAIN_PEN 63

/* Handwriting file load failure */
#define HS_PEN_LOAD_FAILED 1010400001
/* Handwriting file save failure */
#define HS_PEN_SAVE_FAILED 1010400002
/* Recognition engine already released */
#define HS_PEN_RECOGNITION_ENGINE_RELEASED 1010410001
/* Colour picker IPC failure */
#define HS_PEN_IPC_FAILED 1013900001
/* Out of memory for colour picking */
#define HS_PEN_OUT_OF_MEMORY 1013900002
/* Invalid colour picker service */
#define HS_PEN_INVALID_SERVICE 1013900003
/* Repeated colour picker call */
#define HS_PEN_CALL_IN_PROGRESS 1013900004
/* Colour picker call from background */
#define HS_PEN_BACKGROUND_CALL 1013900005

/* Scenario Fusion Kit */
#define HS_DOMAIN_SCENARIO_FUSION 64

/* Scenario Fusion internal error */
#define HS_SCENARIO_FUSION_INTERNAL_ERROR 10004
/* Shared data fetch failure */
#define HS_SCENARIO_FUSION_GET_SHARED_DATA_FAILED 10006
/* Caller not an atomic service */
#define HS_SCENARIO_FUSION_NOT_ATOMIC_SERVICE 10008
/* Invalid service account ID */
#define HS_SCENARIO_FUSION_INVALID_SERVICE_ACCOUNT_ID 1009601001
/* HUAWEI ID not signed in */
#define HS_SCENARIO_FUSION_ACCOUNT_NOT_LOGGED_IN 1009601002
/* Service account cloud request failure */
#define HS_SCENARIO_FUSION_SERVER_REQUEST_FAILED 1009601003
/* Network connection failure */
#define HS_SCENARIO_FUSION_NETWORK_UNAVAILABLE 1009601004
/* Other service account error */
#define HS_SCENARIO_FUSION_OTHER_ERROR 1009601005

/* Intents Kit */
#define HS_DOMAIN_INTENTS 65

/* App not subscribed to InsightIntent */
#define HS_INTENTS_APP_NOT_SUBSCRIBED 1000101101
/* HUAWEI Assistant switched off */
#define HS_INTENTS_ASSISTANT_STOPPED 1000101102
/* Too many shares by app */
#define HS_INTENTS_APP_SHARE_LIMIT_EXCEEDED 1000101104
/* Shared data too large */
#define HS_INTENTS_SHARED_DATA_TOO_LARGE 1000101105
/* Daily sharing total used up */
#define HS_INTENTS_TOTAL_SHARE_LIMIT_EXCEEDED 1000101106
/* Too many SID renewals */
#define HS_INTENTS_TOO_MANY_SID_RENEWALS 1000101107
/* Intents service failure */
#define HS_INTENTS_SERVICE_ABNORMAL 1000101201

/* Service Collaboration Kit */
#define HS_DOMAIN_SERVICE_COLLABORATION 66

/* Cancelled on the peer device */
#define HS_SERVICE_COLLABORATION_PEER_CANCELLED 1001202001
/* Collaboration framework internal error */
#define HS_SERVICE_COLLABORATION_FRAMEWORK_INTERNAL_ERROR 1001202002
/* Cancelled on the local device */
#define HS_SERVICE_COLLABORATION_LOCAL_CANCELLED 1001202003
/* Cross-device capability started */
#define HS_SERVICE_COLLABORATION_COLLABORATION_STARTED 1001202004
/* All images returned */
#define HS_SERVICE_COLLABORATION_ALL_IMAGES_RETURNED 1001202005
/* File name returned */
#define HS_SERVICE_COLLABORATION_FILE_NAME_RETURNED 1001202006
/* Number of images not positive */
#define HS_SERVICE_COLLABORATION_IMAGE_COUNT_NOT_POSITIVE 1001202007

/* Input Kit */
#define HS_DOMAIN_INPUT 67

/* Input service exception */
#define HS_INPUT_SERVICE_EXCEPTION 3800001
/* No keyboard connected */
#define HS_INPUT_KEYBOARD_DEVICE_NOT_EXIST 3900002
/* Caller not an input method */
#define HS_INPUT_NOT_INPUT_METHOD_APP 3900003
/* Hot key taken by system */
#define HS_INPUT_OCCUPIED_BY_SYSTEM 4200002
/* Hot key taken by app */
#define HS_INPUT_OCCUPIED_BY_OTHER 4200003
/* Window of another process */
#define HS_INPUT_INVALID_WINDOWID 26500001

/* Ringtone Kit */
#define HS_DOMAIN_RINGTONE 68

/* Invalid ringtone parameter */
#define HS_RINGTONE_INVALID_PARAM 401
/* Ringtone dialog cancelled */
#define HS_RINGTONE_USER_CANCELED 1011600001
/* Missing ringtone file */
#define HS_RINGTONE_FILE_NOT_FOUND 1011600002
/* Ringtone dialog not shown */
#define HS_RINGTONE_SHOW_FAILED 1011600003
/* System API call failure */
#define HS_RINGTONE_CALL_SYSTEM_API_FAILED 1011600004
/* Ringtone system exception */
#define HS_RINGTONE_SYSTEM_EXCEPTION 1011699999

/* Accessibility Kit */
#define HS_DOMAIN_ACCESSIBILITY 69

/* Accessibility operation not granted */
#define HS_ACCESSIBILITY_NO_ACCESSIBILITY_PERMISSION 9300003
/* Unknown node property */
#define HS_ACCESSIBILITY_PROPERTY_NOT_FOUND 9300004
/* Action not supported by node */
#define HS_ACCESSIBILITY_ACTION_NOT_SUPPORTED 9300005
/* Target app not connected */
#define HS_ACCESSIBILITY_APP_NOT_CONNECTED 9300006
/* Magnification not enabled */
#define HS_ACCESSIBILITY_MAGNIFICATION_FAILED 9300007

/* Ads Kit */
#define HS_DOMAIN_ADS 70

/* OAID service failure */
#define HS_ADS_OAID_INTERNAL_ERROR 17300001
/* Ads service internal error */
#define HS_ADS_INTERNAL_ERROR 21800001
/* Ad request not loaded */
#define HS_ADS_AD_LOAD_FAILED 21800003
/* Ad not displayed */
#define HS_ADS_AD_DISPLAY_FAILED 21800004
/* Malformed ad response */
#define HS_ADS_AD_RESPONSE_PARSE_FAILED 21800005

/* Agent Framework Kit */
#define HS_DOMAIN_AGENT_FRAMEWORK 71

/* Invalid agent parameter */
#define HS_AGENT_FRAMEWORK_INVALID_PARAMETER 1022400010
/* Privacy agreement not accepted */
#define HS_AGENT_FRAMEWORK_PRIVACY_AGREEMENT_NOT_ACCEPTED 1022400011
/* HUAWEI ID not signed in */
#define HS_AGENT_FRAMEWORK_ACCOUNT_NOT_LOGGED_IN 1022400012
/* No usable network */
#define HS_AGENT_FRAMEWORK_NETWORK_UNAVAILABLE 1022400013
/* Assistant version too old */
#define HS_AGENT_FRAMEWORK_INTERNAL_ERROR 1022400014

/* Contacts Kit */
#define HS_DOMAIN_CONTACTS 72

/* Contacts internal error */
#define HS_CONTACTS_GENERAL_ERROR 16700001
/* Invalid contacts parameter */
#define HS_CONTACTS_INVALID_PARAMETER 16700002
/* Contacts query failure */
#define HS_CONTACTS_DATABASE_READ_FAILED 16700101
/* Contacts change not saved */
#define HS_CONTACTS_DATABASE_WRITE_FAILED 16700102
/* Contacts operation cancelled */
#define HS_CONTACTS_USER_CANCELLED 16700103

/* Driver Development Kit */
#define HS_DOMAIN_DRIVER_DEVELOPMENT 73

/* Service failure or wrong busType */
#define HS_DRIVER_DEVELOPMENT_SERVICE_EXCEPTION_OR_BAD_BUS_TYPE 22900001
/* External device service failure */
#define HS_DRIVER_DEVELOPMENT_SERVICE_EXCEPTION 26300001
/* Driver refuses client binding */
#define HS_DRIVER_DEVELOPMENT_BIND_NOT_ALLOWED 26300002
/* No bound driver */
#define HS_DRIVER_DEVELOPMENT_NOT_BOUND 26300003

/* DRM Kit */
#define HS_DOMAIN_DRM 74

/* Unknown DRM error */
#define HS_DRM_UNKNOWN_ERROR 24700101
/* Too many MediaKeySystem instances */
#define HS_DRM_MAX_SYSTEM_NUM_REACHED 24700103
/* Too many MediaKeySession instances */
#define HS_DRM_MAX_SESSION_NUM_REACHED 24700104
/* DRM service failure */
#define HS_DRM_SERVICE_FATAL_ERROR 24700201

/* File Manager Service Kit */
#define HS_DOMAIN_FILE_MANAGER_SERVICE 75

/* File access not permitted */
#define HS_FILE_MANAGER_SERVICE_OPERATION_NOT_PERMITTED 1014000001
/* Missing file or directory */
#define HS_FILE_MANAGER_SERVICE_FILE_NOT_FOUND 1014000002
/* Storage full */
#define HS_FILE_MANAGER_SERVICE_NO_SPACE_LEFT 1014000003
/* File manager internal error */
#define HS_FILE_MANAGER_SERVICE_SYSTEM_INTERNAL_ERROR 1014000004

/* Share Kit */
#define HS_DOMAIN_SHARE 76

/* Too many shared records */
#define HS_SHARE_TOO_MANY_RECORDS 1003700001
/* Invalid or unsupported record type */
#define HS_SHARE_RECORD_TYPE_NOT_SUPPORTED 1003702001
/* IPC data too large */
#define HS_SHARE_IPC_DATA_OVERSIZED 1003702002
/* Shared data not parsable */
#define HS_SHARE_DATA_PARSE_FAILED 1003703001

/* UI Design Kit */
#define HS_DOMAIN_UI_DESIGN 77

/* Unsupported device type */
#define HS_UI_DESIGN_DEVICE_TYPE_NOT_SUPPORTED 801
/* Icon task still running */
#define HS_UI_DESIGN_TASK_BUSY 1012600001
/* Icon resource too large */
#define HS_UI_DESIGN_RESOURCE_SIZE_EXCEEDED 1012600002
/* Icon resource not parsable */
#define HS_UI_DESIGN_RESOURCE_PARSE_FAILED 1012600003

/* Weather Service Kit */
#define HS_DOMAIN_WEATHER_SERVICE 78

/* Weather service not enabled */
#define HS_WEATHER_SERVICE_CAPABILITY_NOT_CONFIGURED 1011900001
/* No weather data for location */
#define HS_WEATHER_SERVICE_WEATHER_DATA_MISSING 1011900002
/* Network not connected */
#define HS_WEATHER_SERVICE_NETWORK_UNAVAILABLE 1011900003
/* Weather service internal error */
#define HS_WEATHER_SERVICE_SYSTEM_INTERNAL_ERROR 1011900004

/* Calendar Kit */
#define HS_DOMAIN_CALENDAR 79

/* Invalid calendar parameter value */
#define HS_CALENDAR_INVALID_PARAMETER_VALUE 23900001
/* Unknown calendar account */
#define HS_CALENDAR_ACCOUNT_NOT_FOUND 23900003
/* Calendar internal error */
#define HS_CALENDAR_INTERNAL_ERROR 23900004

/* Crypto Architecture Kit */
#define HS_DOMAIN_CRYPTO_ARCHITECTURE 80

/* Crypto memory failure */
#define HS_CRYPTO_ARCHITECTURE_MEMORY_ERROR 17620001
/* Parameter conversion failure */
#define HS_CRYPTO_ARCHITECTURE_PARAMETER_CONVERSION_FAILED 17620002
/* Crypto library operation failure */
#define HS_CRYPTO_ARCHITECTURE_OPERATION_ERROR 17630001

/* Mechanic Kit */
#define HS_DOMAIN_MECHANIC 81

/* Mechanic service failure */
#define HS_MECHANIC_SERVICE_EXCEPTION 33300001
/* Mechanical device not connected */
#define HS_MECHANIC_DEVICE_NOT_CONNECTED 33300002
/* Target detection not supported */
#define HS_MECHANIC_NOT_SUPPORTED 33300003

/* Media Library Kit */
#define HS_DOMAIN_MEDIA_LIBRARY 82

/* Unknown photo key */
#define HS_MEDIA_LIBRARY_INVALID_PHOTO_KEY 23800104
/* Invalid scene parameter */
#define HS_MEDIA_LIBRARY_INVALID_SCENE_PARAMETER 23800151
/* Media library internal error */
#define HS_MEDIA_LIBRARY_INTERNAL_SYSTEM_ERROR 23800301

/* Natural Language Kit */
#define HS_DOMAIN_NATURAL_LANGUAGE 83

/* Text processing time-out */
#define HS_NATURAL_LANGUAGE_TIMED_OUT 200
/* Text processing failure */
#define HS_NATURAL_LANGUAGE_RUN_FAILED 1011200001
/* Natural language service failure */
#define HS_NATURAL_LANGUAGE_SERVICE_ABNORMAL 1011200002

/* Preview Kit */
#define HS_DOMAIN_PREVIEW 84

/* Preview internal error */
#define HS_PREVIEW_INTERNAL_ERROR 1017220001
/* Preview service unavailable */
#define HS_PREVIEW_SERVICE_UNAVAILABLE 1017220002
/* Too many preload files */
#define HS_PREVIEW_TOO_MANY_FILES 1017220003

/* ArkGraphics 2D */
#define HS_DOMAIN_ARKGRAPHICS_2D 85

/* Abnormal colour space parameter */
#define HS_ARKGRAPHICS_2D_INVALID_COLOR_SPACE_PARAMETER 18600001
/* Drawing parameter out of range */
#define HS_ARKGRAPHICS_2D_PARAMETER_OUT_OF_RANGE 25900001

/* Game Controller Kit */
#define HS_DOMAIN_GAME_CONTROLLER 86

/* Device query failure */
#define HS_GAME_CONTROLLER_MULTIMODAL_INPUT_ERROR 32200001
/* Device out of memory */
#define HS_GAME_CONTROLLER_NO_MEMORY 32200002

/* Scan Kit */
#define HS_DOMAIN_SCAN 87

/* Scan camera failure */
#define HS_SCAN_INTERNAL_ERROR 1000500001
/* Scanning cancelled by user */
#define HS_SCAN_USER_CANCELLED 1000500002

/* PDF Kit */
#define HS_DOMAIN_PDF 88

/* Invalid PDF parameter */
#define HS_PDF_INVALID_PARAMETER 401

#endif /* HS_ERROR_CODES_H */
