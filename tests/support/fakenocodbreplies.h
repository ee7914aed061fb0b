#pragma once

#include "tests/support/fakenocodbsessions.h"
#include "tests/support/fakenocodbtypes.h"

namespace keyfob::test {

// The error bodies of NocoDB, one function for each shape. Texts recorded from NocoDB 0.301.3
// unless another release is named.

/// {"msg"}: most errors of the v1 routes.
[[nodiscard]] FakeReply msgReply(int status, const QString& msg);
/// {"error","message"}: newer errors.
[[nodiscard]] FakeReply errorReply(int status, const QString& error, const QString& message);
/// 500 {"msg","innerError":{"msg","stack"}}: an exception that nobody caught.
[[nodiscard]] FakeReply exceptionReply(const QString& javaScriptText);
/// 400 {"msg","errors":[…]} for a field of the wrong type.
[[nodiscard]] FakeReply notAStringReply(const QString& field);
/// 400 {"msg","errors":[…]} for a text over (maxLength) or under (minLength) its limit.
[[nodiscard]] FakeReply lengthReply(const QString& field, const QString& keyword, int limit);
/// 404 for a route that is not there; the v3 routes have a shape of their own.
[[nodiscard]] FakeReply noRouteReply(const FakeRequest& request);
/// A call that needs a live JWT and did not bring one.
[[nodiscard]] FakeReply notSignedInReply(FakeNocoDbSessions::Verdict verdict,
                                         DeadSessionStyle style);

/// A request body as NocoDB reads it: one without a JSON content type counts as {}.
struct BodyCheck
{
    QJsonObject object;
    std::optional<FakeReply> refusal; ///< malformed JSON
    bool isJson = false;              ///< it said it was JSON
};
[[nodiscard]] BodyCheck checkBody(const FakeRequest& request);

} // namespace keyfob::test
