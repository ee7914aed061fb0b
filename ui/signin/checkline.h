#pragma once

#include "ui/signin/servercheck.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace keyfob {

class Announcement;
class IconLabel;
class TextLabel;

/// Why nobody can sign in at the server that was checked; empty where they can, or while nothing
/// is known yet.
[[nodiscard]] QString whyNoSignIn(const ServerCheck& check);

/// What the connection check says, in one line below the address.
class CheckLine : public QWidget
{
    Q_OBJECT

public:
    enum class Place {
        SignIn,   ///< the address can be changed
        Settings, ///< it belongs to an account; the time is told
    };

    /// The check must outlive the line.
    explicit CheckLine(const ServerCheck& check, Place place = Place::SignIn,
                       QWidget* parent = nullptr);

    [[nodiscard]] QString sentence() const;
    /// Off where nobody may change the address; on at first.
    void setCanCorrect(bool can);

Q_SIGNALS:
    /// The person wants to see the certificate that is in the way.
    void certificateRequested();
    /// The person takes the address that the server sends everybody to.
    void correctionAccepted(const QString& address);
    void sentenceChanged(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void update();
    void showFound();
    void showButtons();
    void nameCorrection(const QString& address);
    [[nodiscard]] QString timed(const QString& sentence) const;
    void say(theme::Icon icon, theme::Role color, const QString& sentence);
    void tell(const QString& sentence);

    const ServerCheck& m_check;
    Place m_place;
    IconLabel* m_icon;
    TextLabel* m_text;
    Announcement* m_announcement;
    QString m_told;
    QPushButton* m_certificate;
    QPushButton* m_correction;
    bool m_canCorrect = true;
    QPushButton* m_proxyLogin;
    QPushButton* m_network;
};

} // namespace keyfob
