# Confines every search to a folder where nothing is, as the NDK's toolchain file confines it to the folder of the system.
# It sets OHOS_ARCH as that one does; the ABI is that of this machine, so that what is built can be run.

set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_FIND_ROOT_PATH ${CMAKE_CURRENT_LIST_DIR}/nowhere)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
if(NOT OHOS_ARCH)
    set(OHOS_ARCH x86_64)
endif()
