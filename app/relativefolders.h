#pragma once

namespace keyfob {

/// Takes variables out of the environment that name folders of the person's by relative paths, as
/// the XDG Base Directory Specification wants them to be ignored: Qt (6.4) would keep settings
/// wherever the program happens to be started.
void ignoreRelativeFolders();

} // namespace keyfob
