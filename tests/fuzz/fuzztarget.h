#pragma once

#include <QByteArray>

namespace keyfob::fuzz {

/// Every target defines it: reads the input as the program would, and expects of the result what
/// has to be so whatever the input was.
void tryInput(const QByteArray& input);

/// Ends the process with the sentence where it is not so, which fuzzer and replay take for a crash.
void expect(bool isSo, const char* sentence);

} // namespace keyfob::fuzz
