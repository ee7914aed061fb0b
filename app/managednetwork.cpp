#include "app/managednetwork.h"

namespace keyfob {

NetworkSettings ManagedNetwork::defaults() const
{
    NetworkSettings settings;
    settings.proxy = proxy ? proxy->value : settings.proxy;
    settings.caFile = caFile ? caFile->value : settings.caFile;
    settings.timeLimit = timeLimit ? timeLimit->value : settings.timeLimit;
    return settings;
}

NetworkFields ManagedNetwork::locked() const
{
    NetworkFields fields;
    fields.setFlag(NetworkField::Proxy, proxy && proxy->isLocked);
    fields.setFlag(NetworkField::CaFile, caFile && caFile->isLocked);
    fields.setFlag(NetworkField::TimeLimit, timeLimit && timeLimit->isLocked);
    return fields;
}

NetworkSettings ManagedNetwork::laidOver(NetworkSettings settings) const
{
    const NetworkFields fields = locked();
    if (fields.testFlag(NetworkField::Proxy)) {
        settings.proxy = proxy->value;
    }
    if (fields.testFlag(NetworkField::CaFile)) {
        settings.caFile = caFile->value;
    }
    if (fields.testFlag(NetworkField::TimeLimit)) {
        settings.timeLimit = timeLimit->value;
    }
    return settings;
}

} // namespace keyfob
