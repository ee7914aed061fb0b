#pragma once

#include <QObject>

class QNetworkAccessManager;

namespace keyfob {

class AccountList;
class MainWindow;
class Preferences;
struct ManagedDefaults;

/// Makes the report that somebody may save and send about trouble, and shows it when the window
/// asks for it. In English, as it is for developers; it holds no secret, and nothing that tells who
/// somebody is or which server they use.
class Diagnostics : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. The manager has a NetworkPolicy.
    struct Parts
    {
        const QNetworkAccessManager& manager;
        const AccountList& accounts;
        const Preferences& preferences;
        const ManagedDefaults& managed;
        MainWindow& window;
    };

    explicit Diagnostics(const Parts& parts);
    ~Diagnostics() override;

private:
    void prepare();
    void show(const QString& keyring);
    [[nodiscard]] QString report(const QString& keyring) const;
    [[nodiscard]] QStringList networkFacts() const;
    [[nodiscard]] QStringList managedFacts() const;
    [[nodiscard]] QStringList accountSections() const;
    [[nodiscard]] QStringList namesInUse() const;
    [[nodiscard]] QStringList logSection() const;

    Parts m_parts;
    bool m_isPreparing = false;
};

} // namespace keyfob
