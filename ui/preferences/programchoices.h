#pragma once

#include "ui/theme/theme.h"

#include <QObject>
#include <QStringList>

#include <chrono>

namespace keyfob {

/// What a person has chosen for the whole program, in one place for all who show it or go by it.
/// A time of zero is "never".
class ProgramChoices : public QObject
{
    Q_OBJECT

public:
    struct Values
    {
        QString language; ///< as "de" and "pt-BR"; empty: the system's
        theme::Appearance appearance = theme::Appearance::System;
        std::chrono::seconds clipboardTime{60}; ///< until a copied secret is cleared
        std::chrono::seconds shownTime{30};     ///< until a token that is shown is hidden
        std::chrono::minutes lockAfter{0};      ///< without use
        bool locksWithScreen = false;
        QString startPlace; ///< of ui/places.h; empty: the one that was left
        bool operator==(const Values&) const = default;
    };

    /// What there is to choose from on this computer.
    struct Limits
    {
        QStringList languages;
        bool isClipboardTimeLocked = false; ///< by an administrator
        bool canLockWithScreen = false;     ///< somebody tells when the screen is locked
        bool operator==(const Limits&) const = default;
    };

    explicit ProgramChoices(QObject* parent = nullptr);

    [[nodiscard]] const Values& values() const { return m_values; }
    [[nodiscard]] const Limits& limits() const { return m_limits; }
    /// As they are remembered.
    void set(const Values& values);
    void setLimits(const Limits& limits);
    /// By the person; to be remembered.
    void edit(const Values& values);
    /// The person looks at them: what costs something to find out is to be found out now.
    void look() { Q_EMIT looked(); }

Q_SIGNALS:
    void changed();
    void edited();
    void looked();

private:
    Values m_values;
    Limits m_limits;
};

} // namespace keyfob
