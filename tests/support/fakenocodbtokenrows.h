#pragma once

#include "tests/support/fakenocodbtypes.h"

namespace keyfob::test {

// A token as the fake server sends it, in the form that its behaviour asks for.

/// The reply to a create: the text is always in it.
[[nodiscard]] QJsonObject createdRow(const FakeToken& token, const FakeBehaviour& behaviour);
/// A row of a list.
[[nodiscard]] QJsonObject listRow(const FakeToken& token, const QJsonValue& createdBy,
                                  const FakeBehaviour& behaviour);

} // namespace keyfob::test
