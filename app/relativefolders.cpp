#include "app/relativefolders.h"

#include <QByteArray>
#include <QtGlobal>

namespace keyfob {

void ignoreRelativeFolders()
{
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                             "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const QByteArray folder = qgetenv(name);
        if (!folder.isEmpty() && !folder.startsWith('/')) {
            qunsetenv(name);
        }
    }
}

} // namespace keyfob
