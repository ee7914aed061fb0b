# Run by cpack between installing and packing: what Debian wants otherwise than other systems.
# Where the files lie: CPACK_TEMPORARY_INSTALL_DIRECTORY.

if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(doc ${share}/doc/keyfob)

# Its own folder for zsh, its own name for the licence.
file(MAKE_DIRECTORY ${share}/zsh/vendor-completions)
file(RENAME ${share}/zsh/site-functions/_keyfob ${share}/zsh/vendor-completions/_keyfob)
file(REMOVE_RECURSE ${share}/zsh/site-functions)
file(REMOVE ${doc}/LICENSE)
file(COPY ${CPACK_KEYFOB_DEBIAN_DIR}/copyright DESTINATION ${doc})
file(COPY ${CPACK_KEYFOB_DEBIAN_DIR}/lintian-overrides DESTINATION ${share}/lintian/overrides)
file(RENAME ${share}/lintian/overrides/lintian-overrides ${share}/lintian/overrides/keyfob)

# Two lists of changes, compressed: ours, and the package's. The date is the release's.
string(REGEX MATCH "([0-9]+)-([0-9]+)-([0-9]+)" date ${CPACK_KEYFOB_RELEASE_DATE})
execute_process(COMMAND date -u -d ${date} "+%a, %d %b %Y 00:00:00 +0000"
    OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(RENAME ${doc}/CHANGELOG.md ${doc}/changelog)
file(WRITE ${doc}/changelog.Debian
"keyfob (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * See the changelog beside this one.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
execute_process(COMMAND gzip -9n changelog changelog.Debian
    WORKING_DIRECTORY ${doc} COMMAND_ERROR_IS_FATAL ANY)
