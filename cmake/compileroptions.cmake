# Compiler options that every target of ours shares: warnings, Qt's strict defines, hardening,
# sanitizers.

function(keyfob_compiler_options target)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor
        $<$<BOOL:${KEYFOB_WERROR}>:-Werror>)
    # The same program whatever folder it was built in.
    target_compile_options(${target} PRIVATE
        -ffile-prefix-map=${PROJECT_BINARY_DIR}=build -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_URL_CAST_FROM_STRING
        QT_NO_KEYWORDS
        QT_NO_FOREACH
        QT_STRICT_ITERATORS
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
    # What makes a mistake in memory harder to use. The rest (PIE, RELRO) comes with linking.
    target_compile_options(${target} PRIVATE
        -fstack-protector-strong -fstack-clash-protection -fcf-protection
        -D_GLIBCXX_ASSERTIONS
        $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
    target_link_options(${target} PRIVATE -Wl,-z,relro,-z,now)
    if(KEYFOB_SANITIZE)
        target_compile_options(${target} PUBLIC
            -fsanitize=${KEYFOB_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=${KEYFOB_SANITIZE})
    endif()
    if(KEYFOB_FUZZ) # which sees where an input has led
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
        target_link_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
    endif()
endfunction()

# For what is shipped: as small as it can be, since nothing of it computes for long (Qt does). What
# nobody calls is left out, and relocations are packed, which glibc 2.36 and binutils 2.38 know.
function(keyfob_keep_small target)
    target_compile_options(${target} PRIVATE
        $<$<CONFIG:Release>:-Os> -ffunction-sections -fdata-sections)
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "EXECUTABLE")
        target_link_options(${target} PRIVATE -Wl,--gc-sections -Wl,-z,pack-relative-relocs)
    endif()
endfunction()
