// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "core/services/services.h"
#include "ui/shell/navigator.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/today/callscard.h"
#include "ui/today/deadlinescard.h"
#include "ui/today/waitingcard.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrollpage.h"

#include <QBoxLayout>
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kMinuteMs = 60'000;
constexpr int kSettleMs = 250; // an import or a mailing changes many people at once
constexpr int kTwoColumnsWidth = 820;

} // namespace

TodayPage::TodayPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_minute(new QTimer(this))
    , m_soon(new QTimer(this))
    , m_reading(new BackgroundTask(this))
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(theme.space(20), theme.space(16), theme.space(20),
                                  theme.space(16));
    m_columns->setSpacing(theme.space(16));
    auto *left = new QVBoxLayout;
    left->setSpacing(theme.space(12));
    m_calls = new CallsCard(content);
    left->addWidget(m_calls);
    left->addStretch();
    m_columns->addLayout(left, 65);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme.space(12));
    m_waiting = new WaitingCard(content);
    right->addWidget(m_waiting);
    m_deadlines = new DeadlinesCard(DeadlinesCard::Place::Today, content);
    right->addWidget(m_deadlines);
    right->addStretch();
    m_columns->addLayout(right, 35);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(new ScrollPage(content, ScrollPage::Ground::Canvas, this));

    connect(m_calls, &CallsCard::personChosen, this,
            [this](PersonId id) { m_navigator.openPerson(id); });
    connect(m_calls, &CallsCard::callRequested, this, &TodayPage::call);
    connect(m_calls, &CallsCard::listRequested, this, [this] { m_navigator.goTo(u"people"_s); });
    connect(m_calls, &CallsCard::addRequested, this, [this] { m_navigator.addPerson(); });
    connect(m_deadlines, &DeadlinesCard::personChosen, this,
            [this](PersonId id) { m_navigator.openPerson(id); });
    connect(m_deadlines, &DeadlinesCard::privacyRequested, this,
            [this] { m_navigator.goTo(u"privacy"_s); });
    connect(m_deadlines, &DeadlinesCard::fieldsRequested, this, &TodayPage::endFields);
    connect(m_deadlines, &DeadlinesCard::copiesRequested, this,
            [this] { m_navigator.goTo(u"privacy"_s); });

    connect(m_waiting, &WaitingCard::reviewRequested, this,
            [this](const QString &show) { m_navigator.reviewStand(show); });
    connect(m_waiting, &WaitingCard::inboxRequested, this, [this] { m_navigator.openInbox(); });

    m_soon->setSingleShot(true);
    m_soon->setInterval(kSettleMs);
    connect(m_soon, &QTimer::timeout, this, &TodayPage::refresh);
    m_minute->setSingleShot(true);
    connect(m_minute, &QTimer::timeout, this, &TodayPage::refresh);
    const auto settle = [this] {
        if (isVisible())
            m_soon->start();
    };
    auto &changes = workspace.changes();
    for (auto signal : {&Changes::personAdded, &Changes::personChanged, &Changes::personErased,
                        &Changes::consentChanged})
        connect(&changes, signal, this, settle);
    for (auto signal : {&Changes::peopleImported, &Changes::tradeShowsChanged})
        connect(&changes, signal, this, settle);
    connect(&changes, &Changes::visitorCaptured, this, settle);
}

TodayPage::~TodayPage() = default;

QString TodayPage::title() const
{
    auto day = QLocale().toString(m_workspace.clock().nowUtc().toLocalTime().date(),
                                  u"dddd d MMMM"_s);
    if (!day.isEmpty())
        day[0] = day[0].toUpper();
    return day;
}

QString TodayPage::titleDetail() const
{
    return QLocale().toString(m_workspace.clock().nowUtc().toLocalTime().time(),
                              QLocale::ShortFormat);
}

void TodayPage::activate()
{
    m_isFresh = true;
    refresh();
}

void TodayPage::endFields()
{
    const auto session = m_workspace.session();
    const auto today = m_workspace.clock().nowUtc().toLocalTime().date();
    const auto ended = m_workspace.reading().fields().ended(session, today);
    if (!ended) {
        m_navigator.tellError(ended.error());
        return;
    }
    if (ended->isEmpty() || !session.may(Fn::EditFields)) {
        m_navigator.tell(ended->isEmpty()
                             ? tr("Their time is not over yet.")
                             : tr("Removing them belongs to the administrator: it is for good."));
        return;
    }
    int values = 0;
    QStringList lines;
    for (const auto &of : *ended) {
        values += int(of.values.size());
        lines.append(tr("%1: %n value(s)", nullptr, int(of.values.size())).arg(of.field.name));
    }
    if (!m_workspace.prompter().ask(
            {tr("Remove %n value(s) for good?", nullptr, values),
             tr("They have reached the end that was promised for them. The people and "
                "organisations stay.")
                 + u"\n"_s + lines.join(u'\n'),
             tr("Remove"),
             {},
             true}))
        return;
    m_workspace.write(
        [=](Services &services) { return services.fields().removeEnded(session, today); }, this,
        [this](Result<qint64> removed) {
            if (!removed)
                m_navigator.tellError(removed.error());
            else
                m_navigator.tell(tr("%n value(s) were removed.", nullptr, int(*removed)));
            refresh();
        });
}

void TodayPage::addNew()
{
    m_navigator.addPerson();
}

void TodayPage::refresh()
{
    if (!isVisible())
        return; // activate() comes with the page
    m_minute->start(kMinuteMs - QTime::currentTime().msecsSinceStartOfDay() % kMinuteMs);
    emit titleChanged();
    m_workspace.readAside(
        *m_reading,
        [session = m_workspace.session(), now = m_workspace.clock().nowUtc()](
            Services &services, const AsideControl &control) -> Result<TodayPicture> {
            if (control.isStopped()) // a later look has taken its place before it began
                return Failure{ErrorCode::Cancelled, u"nobody looks any more"_s};
            return readToday(services, session, now);
        },
        this,
        [this](const Result<TodayPicture> &picture) {
            if (picture)
                showPicture(*picture);
            else if (picture.error().code != ErrorCode::Cancelled)
                m_navigator.tellError(picture.error());
        });
}

void TodayPage::showPicture(const TodayPicture &picture)
{
    m_calls->setPicture(picture);
    m_waiting->setPicture(picture);
    m_deadlines->setDeadlines(picture.due, picture.at.toLocalTime().date());
    if (std::exchange(m_isFresh, false))
        m_calls->takeFocus();
    emit refreshed();
}

void TodayPage::call(PersonId person)
{
    m_navigator.callPerson(person, u"commercial"_s);
    refresh();
}

void TodayPage::arrange()
{
    const bool wide = width() >= Theme::of(this).text(kTwoColumnsWidth);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace entente
