# keyfob_add_translations(target): packs translations/keyfob_<language>.ts, compiled, into `target`
# below the resource prefix /translations. keyfob_update_translations brings the TS files up to what
# the sources say.

find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

set(KEYFOB_TRANSLATION_DIR ${CMAKE_CURRENT_LIST_DIR}/../translations)

function(keyfob_add_translations target)
    set(dir ${CMAKE_CURRENT_BINARY_DIR}/translations)
    file(MAKE_DIRECTORY ${dir})
    file(GLOB sources CONFIGURE_DEPENDS ${KEYFOB_TRANSLATION_DIR}/keyfob_*.ts)
    set(entries)
    set(all_qms)
    foreach(ts IN LISTS sources)
        cmake_path(GET ts STEM name)
        set(qm ${dir}/${name}.qm)
        add_custom_command(OUTPUT ${qm} COMMAND Qt6::lrelease -silent ${ts} -qm ${qm}
            DEPENDS ${ts} COMMENT "Compiling translation ${name}" VERBATIM)
        string(APPEND entries "    <file alias=\"${name}.qm\">${qm}</file>\n")
        list(APPEND all_qms ${qm})
    endforeach()

    # Uncompressed, a file is read in place: of languages that are not used nothing is touched.
    set(qrc ${dir}/translations.qrc)
    file(CONFIGURE OUTPUT ${qrc} CONTENT
        "<RCC>\n  <qresource prefix=\"/translations\">\n${entries}  </qresource>\n</RCC>\n")
    set(cpp ${dir}/qrc_translations.cpp)
    add_custom_command(OUTPUT ${cpp}
        COMMAND Qt6::rcc --no-compress --name translations -o ${cpp} ${qrc}
        DEPENDS ${qrc} ${all_qms} COMMENT "Packing the translations" VERBATIM)

    # app/translationloader.cpp names the resource (Q_INIT_RESOURCE), so a static library keeps it.
    set_source_files_properties(${cpp} PROPERTIES SKIP_AUTOGEN ON)
    target_sources(${target} PRIVATE ${cpp})

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
