#pragma once

#include "models/session/secretstore.h"

#include <map>

namespace keyfob {

/// Keeps secrets for this run only: what stands in for a keychain that is missing or not wanted.
class MemorySecretStore : public SecretStore
{
public:
    void read(const QString& key, QObject* context, ReadCallback callback) override;
    void write(const QString& key, SecretString secret, QObject* context,
               DoneCallback callback) override;
    void remove(const QString& key, QObject* context, DoneCallback callback) override;

private:
    std::map<QString, SecretString> m_secrets;
};

} // namespace keyfob
