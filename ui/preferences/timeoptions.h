#pragma once

#include "ui/widgets/choicefield.h"

#include <chrono>

namespace keyfob {

/// Times to choose from, the shortest first and "Never" last; with the one that is chosen, should
/// somebody have set another one. Their values are their counts; zero is "Never".
[[nodiscard]] QList<ChoiceField::Option> timeOptions(QList<std::chrono::seconds> times,
                                                     std::chrono::seconds chosen);
/// "Never" first: it is what most will want.
[[nodiscard]] QList<ChoiceField::Option> timeOptions(QList<std::chrono::minutes> times,
                                                     std::chrono::minutes chosen);

} // namespace keyfob
