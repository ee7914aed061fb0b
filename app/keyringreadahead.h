#pragma once

#include "models/core/secretstring.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

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

    /// Not where QtKeychain takes another keychain first, as it does on Plasma.
    [[nodiscard]] static bool isPossible();

    /// Begins. A keyring that is locked asks the person now.
    KeyringReadAhead(const QString& service, const QString& key);
    /// Waits for nothing: libsecret (0.20.5) cannot be made to give up a question that is open. The
    /// thread is left to itself, and the question ends with it or with the process.
    ~KeyringReadAhead() override;

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] bool isTaken() const { return m_isTaken; }
    /// Once. The answer does not come inside the call, nor after the context is gone.
    void take(QObject* context, Callback callback);

protected:
    bool event(QEvent* event) override;

private:
    struct Link;

    void deliver();

    QString m_key;
    bool m_isTaken = false;
    bool m_isDone = false;
    Outcome m_outcome = Outcome::Unknown;
    SecretString m_text;
    QPointer<QObject> m_context;
    Callback m_callback;
    std::shared_ptr<Link> m_link; ///< shared with the thread
};

} // namespace keyfob
