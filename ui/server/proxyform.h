#pragma once

#include "models/api/networksettings.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace keyfob {

class Choice;
class FormField;
class TextLabel;

/// The fields of the proxy's settings. Manual counts as soon as its fields are filled in.
class ProxyForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyForm(QWidget* parent = nullptr);

    /// Shows settings, and leaves alone what has been typed and does not count yet.
    void offer(const ProxySettings& settings);
    /// What is filled in; nothing while it is incomplete or wrong.
    [[nodiscard]] std::optional<ProxySettings> settings() const;
    /// Set by an administrator: to be read only.
    void setLocked(bool locked);
    /// The proxy is one whose password can be entered.
    void setPasswordAsked(bool asked, bool isKnown);

Q_SIGNALS:
    void edited();
    void passwordRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void chooseMode();
    void takePastedAddress();
    void updateManual();

    TextLabel* m_heading;
    Choice* m_mode;
    TextLabel* m_note;
    QWidget* m_manual;
    Choice* m_type;
    FormField* m_host;
    FormField* m_port;
    FormField* m_user;
    FormField* m_noProxy;
    QPushButton* m_password;
    ProxySettings m_offered;
    bool m_isLocked = false;
    bool m_isPasswordKnown = false;
};

} // namespace keyfob
