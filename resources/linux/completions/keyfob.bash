# Completion of keyfob's options for bash.
# shellcheck shell=bash

_keyfob() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    # "=" is a word of its own to bash.
    if [[ $word == = ]]; then
        word=''
    elif [[ $before == = ]] && ((COMP_CWORD > 1)); then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $before in
        --settings) mapfile -t COMPREPLY < <(compgen -W 'profile tokens server preferences' -- "$word") ;;
        --server | --email | --add-token) COMPREPLY=() ;;
        *)
            mapfile -t COMPREPLY < <(compgen -W '--server --email --copy-auth-token --add-token
                --settings --version --help' -- "$word")
            ;;
    esac
}

complete -F _keyfob keyfob
