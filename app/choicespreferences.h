#pragma once

#include "ui/preferences/programchoices.h"

class QSettings;

namespace keyfob {

/// What a person has chosen for the whole program, as a settings file has it. What is not set, or
/// cannot be used, is as in defaults.
[[nodiscard]] ProgramChoices::Values readChoices(const QSettings& settings,
                                                 const ProgramChoices::Values& defaults);
/// Only what is another than in before: a default that nobody has touched may change.
void writeChoices(QSettings& settings, const ProgramChoices::Values& choices,
                  const ProgramChoices::Values& before);

} // namespace keyfob
