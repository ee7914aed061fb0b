#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace keyfob {

/// A secret (token, password, cookie) that is wiped from memory when it is no longer needed.
///
/// Move-only, so that every copy is asked for by name (clone()), and without a QDebug operator,
/// so that it cannot be logged by accident. The bytes are UTF-8.
class SecretString
{
public:
    SecretString() = default;
    explicit SecretString(QByteArrayView bytes);
    static SecretString fromText(QStringView text);

    SecretString(const SecretString&) = delete;
    SecretString& operator=(const SecretString&) = delete;
    SecretString(SecretString&& other) noexcept;
    SecretString& operator=(SecretString&& other) noexcept;
    ~SecretString();

    [[nodiscard]] SecretString clone() const;
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// In characters (code points), without a copy.
    [[nodiscard]] qsizetype length() const;
    /// Valid as long as this object is neither changed nor destroyed.
    [[nodiscard]] QByteArrayView view() const { return m_bytes; }
    /// An ordinary copy that nobody wipes: only for handing to Qt.
    [[nodiscard]] QString toText() const;

    void wipe();

    friend bool operator==(const SecretString& a, const SecretString& b);

private:
    QByteArray m_bytes;
};

/// Overwrites the characters of a string that held a secret and empties it. Takes effect on the
/// buffer only where nobody else shares it.
void wipeText(QString& text);

} // namespace keyfob
