# keyfob_add_icons(target): renders resources/icons/*.svg to PNG while building and puts them into
# `target` below the resource prefix /icons:
#   /icons/<name>-<size>.png     alpha masks of the monochrome set, coloured at run time by ui/theme
#   /icons/keyfob-<size>.png     the coloured application icon
# The application icons also lie in KEYFOB_APP_ICON_DIR as <size>.png, for installing.

find_program(RSVG_CONVERT rsvg-convert REQUIRED
    DOC "rsvg-convert of librsvg (Debian: librsvg2-bin)")

set(KEYFOB_ICON_SOURCE_DIR ${CMAKE_CURRENT_LIST_DIR}/../resources/icons)
set(KEYFOB_APP_ICON_DIR ${CMAKE_BINARY_DIR}/app-icons)
set(KEYFOB_ICON_SIZES 16 20 24 32 48 64)
set(KEYFOB_APP_ICON_SIZES 16 22 24 32 48 64 128 256)

# Renders one SVG to DIR/PREFIX<size>.png for each size; the list of PNGs goes to OUT.
function(keyfob_render_icon svg dir prefix sizes out)
    set(pngs)
    set(commands)
    foreach(size IN LISTS sizes)
        set(png ${dir}/${prefix}${size}.png)
        list(APPEND pngs ${png})
        list(APPEND commands COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${png} ${svg})
    endforeach()
    file(MAKE_DIRECTORY ${dir})
    cmake_path(GET svg STEM name)
    add_custom_command(OUTPUT ${pngs} ${commands} DEPENDS ${svg}
        COMMENT "Rendering icon ${name}" VERBATIM)
    set(${out} ${pngs} PARENT_SCOPE)
endfunction()

function(keyfob_add_icons target)
    set(dir ${CMAKE_CURRENT_BINARY_DIR}/icons)
    file(GLOB svgs CONFIGURE_DEPENDS ${KEYFOB_ICON_SOURCE_DIR}/*.svg)
    list(FILTER svgs EXCLUDE REGEX "-symbolic[.]svg$") # the desktop's, as it is
    set(entries)
    set(all_pngs)
    foreach(svg IN LISTS svgs)
        cmake_path(GET svg STEM name)
        if(name STREQUAL "keyfob")
            keyfob_render_icon(${svg} ${KEYFOB_APP_ICON_DIR} "" "${KEYFOB_APP_ICON_SIZES}" pngs)
        else()
            keyfob_render_icon(${svg} ${dir} ${name}- "${KEYFOB_ICON_SIZES}" pngs)
        endif()
        foreach(png IN LISTS pngs)
            cmake_path(GET png FILENAME alias)
            if(name STREQUAL "keyfob")
                string(PREPEND alias "keyfob-")
            endif()
            string(APPEND entries "    <file alias=\"${alias}\">${png}</file>\n")
        endforeach()
        list(APPEND all_pngs ${pngs})
    endforeach()

    # A list of files is what rcc reads; PNGs gain nothing from being compressed again. The first
    # format holds no times, so that each build makes the same.
    set(qrc ${dir}/icons.qrc)
    file(CONFIGURE OUTPUT ${qrc}
        CONTENT "<RCC>\n  <qresource prefix=\"/icons\">\n${entries}  </qresource>\n</RCC>\n")
    set(cpp ${dir}/qrc_icons.cpp)
    add_custom_command(OUTPUT ${cpp}
        COMMAND Qt6::rcc --no-compress --format-version 1 --name icons -o ${cpp} ${qrc}
        DEPENDS ${qrc} ${all_pngs} COMMENT "Packing the icons" VERBATIM)

    # ui/theme/icons.cpp names the resource (Q_INIT_RESOURCE), so a static library keeps it.
    set_source_files_properties(${cpp} PROPERTIES SKIP_AUTOGEN ON)
    target_sources(${target} PRIVATE ${cpp})
endfunction()
