// Random operations on the whole program, from a printed seed: keyfob_soak STEPS. The seed is
// always the same unless KEYFOB_SOAK_SEED names another one, or is "random".
// To be run by tests/support/withkeyring.sh.

#include "tests/soak/soakoperations.h"

#include <cstdio>

using namespace keyfob;
using namespace keyfob::test;

namespace {

constexpr int kTracesEvery = 50;
constexpr quint32 kUsualSeed = 1440060453; // it has found a fault once

quint32 chooseSeed()
{
    const QString word = qEnvironmentVariable("KEYFOB_SOAK_SEED");
    if (word == QLatin1String("random")) {
        return QRandomGenerator::system()->generate();
    }
    bool given = false;
    const quint32 seed = word.toUInt(&given);
    return given ? seed : kUsualSeed;
}

int soak(int steps, quint32 seed)
{
    SoakWorld world;
    SoakOperations operations(world, seed);
    QStringList done;
    try {
        world.settle({});
        for (int step = 1; step <= steps; ++step) {
            const auto last = operations.next();
            done.append(QString::fromUtf8(last.name));
            world.settle(last.change);
            if (step % kTracesEvery == 0 || step == steps) {
                world.checkTraces();
            }
        }
    } catch (const SoakFailure& failure) {
        const QString picture
            = QApplication::applicationDirPath() + QStringLiteral("/soak-failed.png");
        world.window().grab().save(picture);
        std::printf("FAILED in step %d: %s\nThe last steps: %s\nThe window: %s\n",
                    static_cast<int>(done.size()), failure.what(),
                    qPrintable(done.mid(qMax<qsizetype>(0, done.size() - 12)).join(u", ")),
                    qPrintable(picture));
        return 1;
    }
    std::printf("%d steps, %d tokens made\n", steps, operations.tokensMade());
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: keyfob_soak STEPS\n", stderr);
        return 2;
    }
    theme::apply(application);
    const quint32 seed = chooseSeed();
    std::printf("KEYFOB_SOAK_SEED=%u\n", seed);
    std::fflush(stdout);
    return soak(QString::fromLocal8Bit(argv[1]).toInt(), seed);
}
