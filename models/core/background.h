#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace keyfob {

/// Computes in another thread what would hold the window up. `done` gets the result in the thread
/// of the application, later, and not after the context, an object of that thread, is gone.
template<typename Work, typename Done>
void inBackground(QObject* context, Work work, Done done)
{
    const auto task = [alive = QPointer(context), work = std::move(work), done = std::move(done)] {
        const auto result = std::make_shared<decltype(work())>(work());
        const auto deliver = [alive, done, result] {
            if (alive) {
                done(std::move(*result));
            }
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), deliver, Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(task);
}

} // namespace keyfob
