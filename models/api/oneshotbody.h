#pragma once

#include <QByteArray>
#include <QIODevice>

namespace keyfob {

/// A request body that can be read once and cannot be rewound.
///
/// When a server closes a connection without answering, QNetworkAccessManager (6.4.2) sends the
/// request again by itself, POST and DELETE included; a body that cannot be read again stops it.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);
    ~OneShotBody() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 maxSize) override;

private:
    QByteArray m_bytes; ///< wiped at the end: it can hold a password
    qint64 m_position = 0;
};

} // namespace keyfob
