#include "ui/signin/signinnotices.h"

#include "ui/widgets/messagebar.h"

#include <algorithm>

namespace keyfob {

void SignInNotices::add(const Saying& saying, const QList<QAction*>& waysOut)
{
    const auto isSame = [&saying](const Saying& other) {
        return other().spoken == saying().spoken;
    };
    if (std::ranges::none_of(m_notices, isSame)) {
        m_notices.append(saying);
    }
    m_waysOut = waysOut;
    show();
}

void SignInNotices::setPurpose(const Saying& purpose)
{
    m_purpose = purpose;
    show();
}

void SignInNotices::clear()
{
    m_notices.clear();
    m_waysOut.clear();
    show();
}

void SignInNotices::show()
{
    if (m_notices.isEmpty() && m_purpose.isEmpty()) {
        m_bar.clear();
        return;
    }
    const auto all = [sayings = m_notices + QList{m_purpose}] {
        Sentence sentences;
        for (const Saying& each : sayings) {
            sentences = sentences.followedBy(each());
        }
        return sentences;
    };
    const bool isWarning = !m_notices.isEmpty();
    m_bar.showMessage(isWarning ? MessageBar::Kind::Warning : MessageBar::Kind::Info, all,
                      m_waysOut);
}

} // namespace keyfob
