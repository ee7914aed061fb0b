#include "models/core/anonymous.h"
#include "models/core/redaction.h"
#include "tests/fuzz/fuzztarget.h"

#include <array>

namespace keyfob::fuzz {

namespace {

struct Planted
{
    const char* text;   // stands between what is before and after it in a line
    const char* secret; // must not be left
};

// Each in a form in which Qt, NocoDB or a person may write it.
constexpr std::array kSecrets{
    Planted{" eyJhbGciOiJIUzI1NiJ9.eyJpZCI6InVzMSJ9.c2lnbmF0dXJl ", "eyJpZCI6InVzMSJ9"},
    Planted{" aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3- ", "aB3_aB3_"},
    Planted{R"(\naB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3-\n)", "aB3_aB3_"},
    Planted{"%22aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3-%22", "aB3_aB3_"},
    Planted{" nc_pat_Zq7Zq7Zq7 ", "Zq7Zq7"},
    Planted{R"(\nnc_pat_Zq7Zq7Zq7\n)", "Zq7Zq7"},
    Planted{" 0f1e2d3c0f1e2d3c0f1e2d3c0f1e2d3c0f1e2d3c0f1e2d3c0f1e2d3c0f1e2d3c ", "0f1e2d3c"},
    Planted{" https://ada:Zq7Zq7@nocodb.example/ ", "Zq7Zq7"},
    Planted{" https://ada:x@Zq7Zq7@nocodb.example/ ", "Zq7Zq7"},
    Planted{" xc-auth: Zq7Zq7 ", "Zq7Zq7"},
    Planted{" xc-token=Zq7Zq7 ", "Zq7Zq7"},
    Planted{" refresh_token=Zq7Zq7; ", "Zq7Zq7"},
    Planted{R"( {"password":"Zq7\"Zq7"} )", "Zq7"},
    Planted{" Authorization: Basic Zq7Zq7= ", "Zq7Zq7"},
    Planted{" Set-Cookie: a=b; c=Zq7Zq7 ", "Zq7Zq7"},
    Planted{" Cookie: a=\"b\"; c=\"Zq7Zq7\"; ", "Zq7Zq7"},
    Planted{R"( {"authorization":"Digest a=\"b\", c=\"Zq7Zq7\""} )", "Zq7Zq7"},
};

// Of people and places.
constexpr std::array kPlaces{
    Planted{" https://Zq7Zq7.example/x ", "Zq7Zq7"},
    Planted{" Zq7Zq7@nocodb.example ", "Zq7Zq7"},
    Planted{" Zq7Zq7.example.com ", "Zq7Zq7"},
};

// Bytes beyond ASCII stand for what the rules look for, which chance alone would hardly write.
constexpr std::array kWords{
    "token",
    "secret",
    "xc-auth",
    "password",
    "refresh_token",
    "cookie",
    "authorization",
    "bearer ",
    "nc_pat_",
    "eyJ",
    "://",
    "\\\"",
    "https://a:",
    "@x.example",
    "[redacted]",
    ".example.",
    "0123456789abcdef",
    "\u00fc",
    "aB3_aB3_aB3_aB3_aB3_",
    "::1",
};

QString lineOf(const QByteArray& input)
{
    QString line;
    for (const char byte : input) {
        const auto code = static_cast<unsigned char>(byte);
        line += code < 0x80 ? QString(QLatin1Char(byte))
                            : QString::fromUtf8(kWords.at((code - 0x80U) % kWords.size()));
    }
    return line;
}

using Cleaning = QString (*)(const QString&);

void checkPlanted(const Planted& planted, const QString& before, const QString& after,
                  Cleaning clean)
{
    const QString secret = QString::fromLatin1(planted.secret);
    if (before.contains(secret) || after.contains(secret)) {
        return; // in no form that is known
    }
    const QString left = clean(before + QString::fromLatin1(planted.text) + after);
    expect(!left.contains(secret), planted.text);
}

QString anonymousLine(const QString& line)
{
    return anonymousLog({line}, {}).join(u'\n');
}

} // namespace

// The first byte says what is planted; it stands where the first line ends.
void tryInput(const QByteArray& input)
{
    const std::size_t choice = input.isEmpty() ? 0 : static_cast<unsigned char>(input.front());
    const QString line = lineOf(input.sliced(std::min<qsizetype>(1, input.size())));
    const QString clean = redacted(line);
    expect(redacted(clean) == clean, "what is redacted stays as it is");
    const QString before = line.section(u'\n', 0, 0);
    const QString after = line.section(u'\n', 1);
    checkPlanted(kSecrets.at(choice % kSecrets.size()), before, after, redacted);
    checkPlanted(kSecrets.at(choice % kSecrets.size()), before, after, anonymous);
    checkPlanted(kPlaces.at(choice % kPlaces.size()), before, after, anonymousLine);
}

} // namespace keyfob::fuzz
