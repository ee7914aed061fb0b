#pragma once

#include "models/api/apirequest.h"

namespace keyfob::fuzz {

/// A server that answers every request with the same body, and at once.
class Answering final : public RequestSender
{
public:
    explicit Answering(QByteArray body) : m_body(std::move(body)) {}

    void send(ApiRequest /*request*/, QObject* /*context*/, ApiCallback callback) override
    {
        callback(
            ApiReply{.status = 200, .body = m_body, .refreshToken = SecretString("r"), .date = {}});
    }

private:
    QByteArray m_body;
};

} // namespace keyfob::fuzz
