#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace keyfob {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal, so that they end the program in order. The
/// second one ends it at once, as the system does. And SIGXFSZ ends nothing: where a limit of the
/// size of files is reached, what is written fails as on a full disk.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    /// One for the program's life.
    explicit UnixSignals(QObject* parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void endRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace keyfob
