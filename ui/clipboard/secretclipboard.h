#pragma once

#include "models/core/clock.h"
#include "models/core/secretstring.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QClipboard;

namespace keyfob {

/// Copies secrets to the clipboard and takes them back: marked so that clipboard histories leave
/// them out, cleared after a while if the clipboard still holds ours, and at the end of the
/// program. The primary selection is never touched.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QClipboard& clipboard, ElapsedFunction clock = sinceBoot,
                             QObject* parent = nullptr);

    /// How long a secret stays, also the one that is there; 60 s unless set. Zero: until the
    /// program ends.
    void setLifetime(std::chrono::seconds lifetime);
    [[nodiscard]] std::chrono::seconds lifetime() const { return m_lifetime; }

    /// Whether it is there now: another program can have put back what it had.
    bool copy(SecretString secret);
    /// What is said after a copy: "Clipboard clears in 60 s."
    [[nodiscard]] QString promise() const;
    /// Empties the clipboard if it still holds what was copied here last.
    void clear();
    /// The same, and takes nothing any more: the program is ending.
    void close();
    /// Until it is cleared; zero when there is nothing of ours or no end.
    [[nodiscard]] std::chrono::seconds remaining() const;
    /// Something that was copied here may still be in the clipboard.
    [[nodiscard]] bool holdsSecret() const { return !m_ours.isEmpty(); }

Q_SIGNALS:
    /// Once a second while something of ours is there, and when it is gone.
    void remainingChanged(std::chrono::seconds remaining);

private:
    void startCountdown();
    void tick();
    void clipboardChanged();
    void forget();
    [[nodiscard]] bool holdsOurs() const;

    QClipboard& m_clipboard;
    SecretString m_ours;
    bool m_isClosed = false;
    std::chrono::seconds m_lifetime{60};
    ElapsedFunction m_clock;
    std::chrono::milliseconds m_copiedAt{0};
    QTimer m_countdown;
};

} // namespace keyfob
