# keyfob_add_translations(target): compiles translations/keyfob_<language>.ts to
# KEYFOB_QM_DIR/keyfob_<language>.qm whenever `target` is built. That folder lies beside the program,
# where it looks for them until it is installed. Files, not a resource: only the one that is used is
# ever read. keyfob_update_translations brings the TS files up to what the sources say.

find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

set(KEYFOB_TRANSLATION_DIR ${CMAKE_CURRENT_LIST_DIR}/../translations)
set(KEYFOB_QM_DIR ${CMAKE_BINARY_DIR}/app/translations)
# Relative, so that an installed folder can be moved.
set(KEYFOB_QM_INSTALL_DIR ${CMAKE_INSTALL_DATADIR}/keyfob/translations)
file(RELATIVE_PATH KEYFOB_QM_FROM_PROGRAM
    ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_DATADIR}/keyfob/translations)

function(keyfob_add_translations target)
    file(MAKE_DIRECTORY ${KEYFOB_QM_DIR})
    file(GLOB sources CONFIGURE_DEPENDS ${KEYFOB_TRANSLATION_DIR}/keyfob_*.ts)
    set(qms)
    foreach(ts IN LISTS sources)
        cmake_path(GET ts STEM name)
        set(qm ${KEYFOB_QM_DIR}/${name}.qm)
        add_custom_command(OUTPUT ${qm} COMMAND Qt6::lrelease -silent ${ts} -qm ${qm}
            DEPENDS ${ts} COMMENT "Compiling translation ${name}" VERBATIM)
        list(APPEND qms ${qm})
    endforeach()
    add_custom_target(keyfob_translations DEPENDS ${qms})
    add_dependencies(${target} keyfob_translations)
    set_property(GLOBAL PROPERTY KEYFOB_QMS ${qms})

    # tests/architecture/check_translations.py calls lupdate the same way. Without the root as an
    # include path it does not see which classes there are, and files sentences elsewhere.
    # The English one only knows what is said of one and what of many.
    set(update Qt6::lupdate -locations none -no-obsolete -I . models ui app)
    set(english ${KEYFOB_TRANSLATION_DIR}/keyfob_en.ts)
    list(FILTER sources EXCLUDE REGEX "keyfob_en.ts$")
    add_custom_target(keyfob_update_translations
        COMMAND ${update} -ts ${sources}
        COMMAND ${update} -pluralonly -ts ${english}
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
endfunction()
