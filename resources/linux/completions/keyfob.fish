# Completion of keyfob's options for fish.
complete -c keyfob -f
complete -c keyfob -l server -x -d 'Address of the NocoDB server'
complete -c keyfob -l email -x -d 'Email address to sign in with'
complete -c keyfob -l copy-auth-token -d 'Copy the auth token of the session'
complete -c keyfob -l add-token -x -d 'Open the line for a new API token'
complete -c keyfob -l settings -x -a 'profile tokens server preferences' -d 'Open a tab of the account settings'
complete -c keyfob -s v -l version -d 'Print the version and exit'
complete -c keyfob -s h -l help -d 'Print help and exit'
