# What `cmake --install` puts where: the program, its translations, and what a desktop reads.

configure_file(resources/linux/io.github.keyfob.keyfob.metainfo.xml.in
    io.github.keyfob.keyfob.metainfo.xml @ONLY)
configure_file(resources/linux/keyfob.1.in keyfob.1 @ONLY)

# Without a time and a name in it, so that each build's is the same.
find_program(KEYFOB_GZIP gzip REQUIRED)
add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/keyfob.1.gz
    COMMAND ${KEYFOB_GZIP} -9nkf keyfob.1
    DEPENDS ${PROJECT_BINARY_DIR}/keyfob.1 WORKING_DIRECTORY ${PROJECT_BINARY_DIR} VERBATIM)
add_custom_target(keyfob_manual_page ALL DEPENDS ${PROJECT_BINARY_DIR}/keyfob.1.gz)

install(TARGETS keyfob)
get_property(qms GLOBAL PROPERTY KEYFOB_QMS)
install(FILES ${qms} DESTINATION ${KEYFOB_QM_INSTALL_DIR})
install(FILES resources/linux/io.github.keyfob.keyfob.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_BINARY_DIR}/io.github.keyfob.keyfob.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_BINARY_DIR}/keyfob.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size IN LISTS KEYFOB_APP_ICON_SIZES)
    install(FILES ${KEYFOB_APP_ICON_DIR}/${size}.png
        DESTINATION ${icons}/${size}x${size}/apps RENAME io.github.keyfob.keyfob.png)
endforeach()
install(FILES resources/icons/keyfob.svg
    DESTINATION ${icons}/scalable/apps RENAME io.github.keyfob.keyfob.svg)
install(FILES resources/icons/keyfob-symbolic.svg
    DESTINATION ${icons}/symbolic/apps RENAME io.github.keyfob.keyfob-symbolic.svg)

set(completions resources/linux/completions)
install(FILES ${completions}/keyfob.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME keyfob)
install(FILES ${completions}/_keyfob DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${completions}/keyfob.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

install(FILES CHANGELOG.md LICENSE README.md SECURITY.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES docs/fleets.md docs/manual.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
foreach(picture IN ITEMS preferences signin tokens)
    install(FILES docs/images/${picture}.png DESTINATION ${CMAKE_INSTALL_DOCDIR}/images)
endforeach()
