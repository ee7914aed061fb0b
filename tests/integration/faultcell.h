#pragma once

#include "models/api/networkpolicy.h"
#include "models/api/serverprobe.h"
#include "models/api/tlstrust.h"
#include "models/session/accountprofile.h"
#include "models/tokens/tokenservice.h"
#include "tests/integration/faultmatrix.h"
#include "tests/support/scriptedsecretstore.h"

#include <QNetworkAccessManager>

namespace keyfob::test {

/// One request that meets one fault: a server with an account, another origin, and our session.
class FaultCell : public QObject
{
    Q_OBJECT

public:
    FaultCell(Asked asked, const FaultRow& row);

    /// Signs in where the request needs it; isReady() follows.
    void prepare();
    [[nodiscard]] bool isReady() const;
    void begin();
    /// Told, and nothing is under way any more. To be asked again and again.
    [[nodiscard]] bool isOver();
    /// "what is seen; state; requests", and a mark for each thing that is not kept as it has to be.
    [[nodiscard]] QString result();
    /// Secrets that reached the other origin; there must be none.
    [[nodiscard]] int leaks() const;
    [[nodiscard]] int requestsElsewhere() const { return m_other.count(); }
    [[nodiscard]] const FaultRow& row() const { return m_row; }
    [[nodiscard]] Asked asked() const { return m_asked; }

private:
    static constexpr int kRows = 3; ///< of the list, before anything is asked

    [[nodiscard]] bool needsSession() const;
    [[nodiscard]] bool isWhole() const;
    void setUpServer();
    void setProxy(quint16 port);
    void listen();
    void spoil();
    void ask();
    void askForAWrite();
    void say(const QString& sentence);
    void tell(const ApiError& error);
    void noteSecrets();
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString requests() const;
    [[nodiscard]] QString marks();
    [[nodiscard]] bool isStored();

    Asked m_asked;
    FaultRow m_row;
    FakeNocoDb m_server;
    FakeNocoDb m_other;
    QNetworkAccessManager m_manager;
    NetworkPolicy& m_policy;
    ScriptedSecretStore m_store;
    std::chrono::seconds m_ahead{0}; ///< all clocks
    Session m_session;
    TokenListModel m_model;
    TokenService m_service;
    AccountProfile m_profile;
    ServerProbe m_probe;
    ServerUrl m_url;
    QList<QByteArray> m_secrets;
    QString m_said; ///< code
    bool m_isTold = false;
    bool m_isUnclear = false;
    bool m_isLeft = false; ///< the log-out has ended
    int m_open = 0;        ///< requests at the server
    QString m_last;        ///< of isOver()
    int m_stable = 0;
};

} // namespace keyfob::test
