#pragma once

#include "models/api/networkpolicy.h"
#include "ui/widgets/fittingdialog.h"

class QHBoxLayout;

namespace keyfob {

class FormField;

/// Asks for what a proxy is to be told of who we are. Opened without a nested event loop; deletes
/// itself.
class ProxyLoginDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// The policy must outlive the dialog, and gets the answer. proxy: whose, and the user name as
    /// far as it is known.
    ProxyLoginDialog(NetworkPolicy& policy, const ProxyLogin& proxy, QWidget* parent);


private:
    void build(const QString& heading);
    [[nodiscard]] QHBoxLayout* makeButtons();
    void submit();

    NetworkPolicy& m_policy;
    QString m_host;
    quint16 m_port;
    FormField* m_user;
    FormField* m_password;
};

void openProxyLoginDialog(NetworkPolicy& policy, const ProxyLogin& proxy, QWidget* window);
/// Of the proxy in front of a server; nothing happens where there is none any more.
void openProxyLoginDialog(NetworkPolicy& policy, const ServerUrl& server, QWidget* window);

} // namespace keyfob
