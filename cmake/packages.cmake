# What `cpack` makes: a .deb for Debian 12, and a tarball of the same prefix for other distributions.

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME keyfob)
set(CPACK_PACKAGE_VENDOR "The Keyfob developers")
set(CPACK_PACKAGE_CONTACT "The Keyfob developers <keyfob@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/keyfob/keyfob)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "manage and copy the account tokens of a NocoDB server")
set(CPACK_PACKAGE_DESCRIPTION
"Keyfob lists the API tokens of an account on a NocoDB server, adds, shows,
copies and deletes them, and copies the auth token of the session.

The session is kept in the desktop's keyring; what is copied leaves the
clipboard after a minute. Several accounts, everything by keyboard and with a
screen reader, eight languages.

An independent client: not made or endorsed by NocoDB.")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_FILE_NAME keyfob-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_VERBATIM_VARIABLES ON)

# Also the program's rights must not hang on the umask of whoever builds.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
# QtKeychain loads libsecret at run time and does not depend on it. The rest is read from the binary.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libsecret-1-0)
# A keyring, Wayland, and Qt's own words in other languages than English.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | keepassxc | libkf5wallet-bin, qt6-wayland, qt6-translations-l10n")

# Read by cmake/debianpackage.cmake while the .deb is made.
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/debianpackage.cmake)
set(CPACK_KEYFOB_DEBIAN_DIR ${PROJECT_SOURCE_DIR}/resources/linux/debian)
set(CPACK_KEYFOB_RELEASE_DATE ${KEYFOB_RELEASE_DATE})
include(CPack)
