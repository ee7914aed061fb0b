#pragma once

#include "models/core/secretstring.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <thread>

namespace keyfob {

/// Reads one entry of the Secret Service in a thread of its own, while the rest of the program
/// starts: docs/decisions/0007-the-session-is-read-ahead.md.
///
/// By libsecret itself, as QtKeychain (0.13.2) does and with the same names, because QtKeychain can
/// only be used in one thread. Where there is no libsecret, or anything goes wrong, the answer is
/// Unknown: whoever asks then asks QtKeychain, which has the words for it.
class KeyringReadAhead : public QObject
{
public:
    enum class Outcome { Found, NotFound, Unknown };
    /// The text of the entry; empty unless found.
    using Callback = std::function<void(Outcome outcome, const SecretString& text)>;

    /// Begins. A keyring that is locked asks the person now.
    KeyringReadAhead(const QString& service, const QString& key);
    /// Ends the reading, and an open question with it.
    ~KeyringReadAhead() override;

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] bool isTaken() const { return m_isTaken; }
    /// Once. The answer does not come inside the call, nor after the context is gone.
    void take(QObject* context, Callback callback);

private:
    class Reader;

    void finish(Outcome outcome, SecretString text);
    void deliver();

    QString m_key;
    bool m_isTaken = false;
    bool m_isDone = false;
    Outcome m_outcome = Outcome::Unknown;
    SecretString m_text;
    QPointer<QObject> m_context;
    Callback m_callback;
    std::unique_ptr<Reader> m_reader; ///< works in the thread
    std::thread m_thread;
};

} // namespace keyfob
