#include "ui/preferences/programchoices.h"

namespace keyfob {

ProgramChoices::ProgramChoices(QObject* parent)
    : QObject(parent)
{
    m_values.appearance = theme::appearance();
}

void ProgramChoices::set(const Values& values)
{
    if (m_values != values) {
        m_values = values;
        Q_EMIT changed();
    }
}

void ProgramChoices::setLimits(const Limits& limits)
{
    if (m_limits != limits) {
        m_limits = limits;
        Q_EMIT changed();
    }
}

void ProgramChoices::edit(const Values& values)
{
    if (m_values != values) {
        set(values);
        Q_EMIT edited();
    }
}

} // namespace keyfob
