#pragma once

#include "models/api/certificateinfo.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QPushButton;

namespace keyfob {

class TextLabel;

/// The certificate that a server shows: whom it is for, and why it is trusted.
class CertificateFacts : public QWidget
{
    Q_OBJECT

public:
    enum class Trust {
        Authority, ///< signed by one that is trusted
        Pinned,    ///< a person has said so
        None,
    };

    explicit CertificateFacts(QWidget* parent = nullptr);

    /// Hidden while there is none.
    void show(const std::optional<CertificateInfo>& certificate, Trust trust);

Q_SIGNALS:
    /// The person does not trust the pinned certificate any more.
    void trustWithdrawn();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Fact
    {
        TextLabel* label;
        TextLabel* value;
    };

    Fact addFact();
    void retranslate();
    void update();

    QFormLayout* m_facts;
    TextLabel* m_heading;
    Fact m_subject;
    Fact m_issuer;
    Fact m_until;
    Fact m_sha256;
    Fact m_trusted;
    QPushButton* m_withdraw;
    std::optional<CertificateInfo> m_certificate;
    Trust m_trust = Trust::None;
};

} // namespace keyfob
