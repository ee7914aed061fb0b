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
    return withoutLocked(std::move(settings), defaults());
}

NetworkSettings ManagedNetwork::withoutLocked(NetworkSettings edited,
                                              const NetworkSettings& before) const
{
    const NetworkFields fields = locked();
    if (fields.testFlag(NetworkField::Proxy)) {
        edited.proxy = before.proxy;
    }
    if (fields.testFlag(NetworkField::CaFile)) {
        edited.caFile = before.caFile;
    }
    if (fields.testFlag(NetworkField::TimeLimit)) {
        edited.timeLimit = before.timeLimit;
    }
    return edited;
}

} // namespace keyfob
