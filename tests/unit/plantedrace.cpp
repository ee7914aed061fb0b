// Two threads count without a lock, as nobody may: ThreadSanitizer, as our tests are run under it,
// has to tell. What is handed over by inBackground() itself, it must not.

#include "models/core/background.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    int counted = 0;
    const auto count = [&counted] { return ++counted; };
    keyfob::inBackground(&application, count, [](int) { QCoreApplication::quit(); });
    ++counted;
    return QCoreApplication::exec();
}
