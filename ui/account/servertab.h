#pragma once

#include "ui/signin/servercheck.h"

#include <QWidget>

class QPushButton;

namespace keyfob {

class CertificateFacts;
class CheckLine;
class Session;
class TextLabel;

/// Where the account's server is, whether it answers, and how the program reaches servers.
class ServerTab : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the tab.
    ServerTab(Session& session, QNetworkAccessManager& manager, QWidget* parent = nullptr);

    void focusContent();

protected:
    void changeEvent(QEvent* event) override;
    /// Looks at the server whenever somebody looks at the tab.
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void retranslate();
    void accountChanged();
    void checkAgain();
    void checkChanged();
    void showCertificate();
    void withdrawTrust();

    Session& m_session;
    QNetworkAccessManager& m_manager;
    ServerCheck m_check;
    TextLabel* m_heading;
    TextLabel* m_address;
    CheckLine* m_line;
    QPushButton* m_again;
    CertificateFacts* m_certificate;
    QWidget* m_network;
};

} // namespace keyfob
