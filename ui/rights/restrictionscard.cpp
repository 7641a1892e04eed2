// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/restrictionscard.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

RestrictionsCard::RestrictionsCard(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    connect(
        &workspace.changes(), &Changes::personChanged, this,
        [this] {
            if (parentWidget()->isVisible()) // itself it is hidden while there is none
                refresh();
        },
        Qt::QueuedConnection); // who is not looking reads it anew when the page is opened
    refresh();
}

RestrictionsCard::~RestrictionsCard() = default;

void RestrictionsCard::refresh()
{
    delete m_card;
    m_card = nullptr;
    m_inForce = 0;
    const auto restrictions = m_workspace.session().may(Fn::ViewRequests)
                                  ? m_workspace.reading().requests().listRestrictions(
                                      m_workspace.session())
                                  : Result<QList<Request>>(QList<Request>());
    if (restrictions && restrictions->isEmpty()) {
        hide();
        return;
    }
    m_card = new Card(tr("Restrictions in force"), this);
    m_card->setHeaderLine(true);
    layout()->addWidget(m_card);
    if (!restrictions) {
        m_card->body()->addWidget(wrappedLabel(Words().errorSentence(restrictions.error()),
                                               TypeRole::Body, Tone::Second, m_card));
    } else {
        m_inForce = int(restrictions->size());
        m_card->setCount(tr("%n person(s) whom nobody may reach", nullptr, m_inForce));
        for (const auto &request : restrictions->first(qMin(m_most, m_inForce)))
            m_card->addRow(makeRow(request));
        if (m_inForce > m_most)
            m_card->addRow(moreButton(m_inForce - m_most, m_card, [this] {
                m_most += kMoreRows;
                refresh();
            }));
    }
    show();
}

QWidget *RestrictionsCard::makeRow(const Request &request)
{
    const auto &theme = Theme::of(this);
    const Words words;
    auto *row = new QWidget(m_card);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
    column->setSpacing(theme.space(4));
    auto *title = elidedLabel(request.personName, TypeRole::Body, Tone::Normal, row);
    setWeight(title, Weight::Medium);
    column->addWidget(title);
    column->addWidget(wrappedLabel(tr("Asked for on %1. Tell the person that it ends before you "
                                      "lift it (Art. 18(3) GDPR).")
                                       .arg(words.date(request.receivedOn)),
                                   TypeRole::Small, Tone::Second, row));
    auto *line = new FlowLayout;
    column->addLayout(line);
    const auto today = m_workspace.clock().nowUtc().toLocalTime().date();
    auto *told = new QDateEdit(today, row);
    told->setDateRange(request.receivedOn, today);
    told->setCalendarPopup(true);
    told->setObjectName(u"told-"_s + request.uuid);
    line->addWidget(fieldLabel(tr("Told on"), told, row));
    line->addWidget(told);
    auto *lifting = secondaryButton(tr("Lift the restriction"), {}, row);
    lifting->setObjectName(u"lift-"_s + request.uuid);
    lifting->setAccessibleDescription(tr("Lift the restriction of %1").arg(request.personName));
    setBlocked(lifting, m_workspace.isReadOnly() ? tr("This vault is open for reading only.")
                        : !m_workspace.session().may(Fn::LiftRestriction)
                            ? tr("Your role may not answer requests.")
                            : QString());
    connect(lifting, &QPushButton::clicked, this,
            [this, request, told] { lift(request, told->date()); });
    line->addWidget(lifting);
    return row;
}

void RestrictionsCard::lift(const Request &request, const QDate &toldOn)
{
    const Words words;
    if (!m_workspace.prompter().ask({tr("Lift the restriction of %1?").arg(request.personName),
                                     tr("You say that they were told on %1. From now on the rules "
                                        "decide again whether they "
                                        "may be reached; what they refused stays refused.")
                                         .arg(words.date(toldOn)),
                                     tr("Lift the restriction"),
                                     {}}))
        return;
    m_workspace.write(
        [session = m_workspace.session(), uuid = request.uuid, toldOn](Services &services) {
            return services.requests().liftRestriction(session, uuid, toldOn);
        },
        this,
        [this, name = request.personName](const Result<Request> &done) {
            if (!done)
                m_navigator.tellError(done.error());
            else
                m_navigator.tell(tr("The restriction of %1 is lifted.").arg(name), {});
        });
}

} // namespace entente
