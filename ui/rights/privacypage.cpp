// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/privacypage.h"

#include "core/documents/noticepages.h"
#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/exchange/copiescard.h"
#include "ui/rights/morerows.h"
#include "ui/rights/outlooksegments.h"
#include "ui/rights/restrictionscard.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/workspace.h"
#include "ui/today/deadlinescard.h"
#include "ui/today/pressrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/deadlinebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/proportionbar.h"
#include "ui/widgets/reflowrow.h"
#include "ui/widgets/scrollpage.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kPrivacyBreak = 900;
const QList<Channel> kChartChannels{Channel::Email, Channel::LiveCall, Channel::Sms, Channel::Post};

} // namespace

PrivacyPage::PrivacyPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_left(new QVBoxLayout)
    , m_deadlinesTask(new BackgroundTask(this))
    , m_chartTask(new BackgroundTask(this))
    , m_mostDue(kFirstRows)
{
    const auto &theme = Theme::of(this);
    auto *content = new ReflowRow(kPrivacyBreak, this);
    auto *row = content->row();
    row->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    row->setSpacing(theme.space(16));
    m_left->setSpacing(theme.space(12));
    m_restrictions = new RestrictionsCard(workspace, navigator, content);
    m_deadlines = new DeadlinesCard(DeadlinesCard::Place::Privacy, content);
    m_left->addWidget(m_deadlines);
    connect(m_deadlines, &DeadlinesCard::personChosen, this,
            [this](PersonId person) { m_navigator.openPerson(person); });
    connect(m_deadlines, &DeadlinesCard::fieldsRequested, this,
            [this] { m_navigator.goTo(u"today"_s); });
    connect(m_deadlines, &DeadlinesCard::copiesRequested, this, [this] { m_copies->setFocus(); });
    m_left->addWidget(m_restrictions);
    m_left->addWidget(makeChart());
    m_copies = new CopiesCard(workspace, navigator, content);
    m_left->addWidget(m_copies);
    m_left->addStretch();
    row->addLayout(m_left, 5);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme.space(12));
    right->addWidget(makeDocuments());
    right->addWidget(makeProofs());
    right->addStretch();
    row->addLayout(right, 3);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(new ScrollPage(content, ScrollPage::Ground::Canvas, this));
    showDue();
}

PrivacyPage::~PrivacyPage() = default;

void PrivacyPage::activate()
{
    showDue();
    readDeadlines();
    m_restrictions->refresh();
    m_copies->refresh();
    readChart();
}

void PrivacyPage::showDue()
{
    delete m_due;
    m_due = new Card(tr("To do"), this);
    m_due->setHeaderLine(true);
    m_dueCount = 0;
    const auto open = m_workspace.reading().requests().listOpen(m_workspace.session());
    if (open) {
        m_dueCount = int(open->size());
        int missed = 0;
        for (const auto &request : *open)
            missed += request.daysLeft < 0 ? 1 : 0;
        for (const auto &request : open->first(qMin(m_mostDue, m_dueCount)))
            m_due->addRow(makeDueRow(request));
        if (m_dueCount > m_mostDue)
            m_due->addRow(moreButton(m_dueCount - m_mostDue, m_due, [this] {
                m_mostDue += kMoreRows;
                showDue();
            }));
        m_due->setCount(m_dueCount == 0 ? QString()
                        : missed == 0 ? tr("%n legal deadline(s), none missed", nullptr, m_dueCount)
                                      : tr("%n deadline(s) missed", nullptr, missed));
    }
    if (m_dueCount == 0) {
        m_due->body()->addWidget(wrappedLabel(
            open
                ? tr("Nobody is waiting for an answer. A request begins on the card of the person.")
                : Words().errorSentence(open.error()),
            TypeRole::Body, Tone::Second, m_due));
    }
    m_left->insertWidget(0, m_due);
}

/// What Today counts down, requests apart: they stand above with what to do next.
void PrivacyPage::readDeadlines()
{
    const auto today = m_workspace.clock().nowUtc().toLocalTime().date();
    m_workspace.readAside(
        *m_deadlinesTask,
        [session = m_workspace.session(), today](Services &services, AsideControl &) {
            return services.due().deadlines(session, today);
        },
        this,
        [this, today](Result<QList<DueItem>> due) {
            if (!due)
                return; // the card of requests says why
            due->removeIf([](const DueItem &item) { return item.kind == DueKind::Request; });
            m_deadlines->setDeadlines(*due, today);
        });
}

QWidget *PrivacyPage::makeDueRow(const Request &request)
{
    const auto &theme = Theme::of(this);
    auto *row = new QWidget(m_due);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
    line->setSpacing(theme.space(12));
    line->addWidget(new DeadlineBox(int(request.daysLeft), row));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = wrappedLabel(request.right == Right::Erasure
                                   ? tr("Erase the data of %1").arg(request.personName)
                                   : tr("Answer %1").arg(request.personName),
                               TypeRole::Body, Tone::Normal, row);
    setWeight(title, Weight::Medium);
    words->addWidget(title);
    words->addWidget(
        wrappedLabel(tr("%1 · before %2", "right, date")
                         .arg(Words().rightName(rightCode(request.right)), longDate(request.dueOn)),
                     TypeRole::Small, Tone::Second, row));
    line->addLayout(words, 1);
    auto *go = secondaryButton(
        request.right == Right::Erasure ? tr("Open the plan") : tr("Continue"), {}, row);
    go->setAccessibleDescription(title->text());
    connect(go, &QPushButton::clicked, this, [this, request] { goOn(request); });
    line->addWidget(go);
    return row;
}

void PrivacyPage::goOn(const Request &request)
{
    if (request.right == Right::Erasure)
        m_navigator.erasePerson(request.person);
    else if (request.right == Right::Access || request.right == Right::Portability)
        m_navigator.answerAccess(request.person);
    else
        m_navigator.openPerson(request.person);
}

QWidget *PrivacyPage::makeChart()
{
    const auto &theme = Theme::of(this);
    auto *card = new Card(tr("Who may be contacted?"), this);
    auto *asked = new QWidget(card);
    auto *flow = new FlowLayout(asked);
    flow->setContentsMargins({});
    flow->setSpacing(theme.space(12));
    m_everybody = plainLabel({}, TypeRole::Body, Tone::Second, asked);
    flow->addWidget(m_everybody);
    m_purpose = new QComboBox(card);
    m_purpose->setProperty("quiet", true);
    m_purpose->setAccessibleName(tr("Purpose"));
    const Words words;
    for (const auto &code : {u"commercial"_s, u"noncommercial"_s, u"service"_s})
        m_purpose->addItem(words.purposeName(code), code);
    flow->addWidget(m_purpose);
    card->body()->addWidget(asked);
    connect(m_purpose, &QComboBox::activated, this, &PrivacyPage::readChart);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(16));
    grid->setVerticalSpacing(theme.space(8));
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < kChartChannels.size(); ++i) {
        grid->addWidget(
            plainLabel(channelLabel(kChartChannels[i]), TypeRole::Body, Tone::Normal, card), i, 0,
            Qt::AlignTop);
        auto *bar = new ProportionBar(card);
        m_bars.append(bar);
        grid->addWidget(bar, i, 1);
    }
    card->body()->addLayout(grid);
    m_legend = new ChartLegend(card);
    card->body()->addWidget(m_legend);
    m_ending = wrappedLabel({}, TypeRole::Body, Tone::Second, card);
    card->body()->addWidget(m_ending);
    m_ending->hide();
    return card;
}

void PrivacyPage::readChart()
{
    if (m_reading)
        return;
    m_reading = true;
    m_everybody->setText(tr("Counting…"));
    const auto today = m_workspace.clock().nowUtc().toLocalTime().date();
    m_workspace.readAside(
        *m_chartTask,
        [session = m_workspace.session(), purpose = m_purpose->currentData().toString(),
         today](Services &services, AsideControl &control) {
            return RuleWatch(services.contactability())
                .outlook(session, purpose, today,
                         [&control](qint64) { return !control.isStopped(); });
        },
        this,
        [this](Result<QList<ChannelOutlook>> read) {
            m_reading = false;
            if (!read) {
                m_everybody->setText(Words().errorSentence(read.error()));
                return;
            }
            m_outlook = *std::move(read);
            m_outlook.removeIf([](const ChannelOutlook &outlook) {
                return !kChartChannels.contains(outlook.channel);
            });
            sortForCharts(m_outlook);
            showChart();
        });
}

void PrivacyPage::showChart()
{
    const Words words;
    QList<ProportionSegment> legend;
    QStringList ending;
    for (int i = 0; i < m_outlook.size() && i < m_bars.size(); ++i) {
        const auto &outlook = m_outlook[i];
        const auto segments = outlookSegments(outlook);
        m_bars[i]->setSegments(channelLabel(outlook.channel), segments);
        addToLegend(legend, segments);
        if (outlook.endingSoon > 0)
            ending.append(
                tr("%1: %2", "channel, number of people")
                    .arg(channelLabel(outlook.channel), words.number(outlook.endingSoon)));
    }
    dropEmpty(legend);
    m_legend->setSegments(legend);
    m_everybody->setText(
        tr("%1 people, whatever the hour")
            .arg(words.number(m_outlook.isEmpty() ? 0 : m_outlook.first().total())));
    m_ending->setText(tr("Permissions that end within 30 days: %1").arg(ending.join(u", "_s)));
    m_ending->setVisible(!ending.isEmpty());
}

QWidget *PrivacyPage::makeProofs()
{
    auto *card = new Card(tr("Proofs of consent"), this);
    card->body()->setSpacing(Theme::of(this).space(8));
    card->body()->addWidget(
        wrappedLabel(tr("Every consent is chained to the one before it. Checking the chain shows "
                        "whether one was changed or taken away."),
                     TypeRole::Body, Tone::Second, card));
    m_checked = wrappedLabel({}, TypeRole::Body, Tone::Normal, card);
    m_checked->hide();
    card->body()->addWidget(m_checked);
    m_check = secondaryButton(tr("Check the proofs"), u"application-certificate"_s, card);
    setBlocked(m_check,
               m_workspace.isReadOnly() ? tr("This vault is open for reading only.") : QString());
    auto *row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addStretch();
    card->body()->addLayout(row);
    connect(m_check, &QPushButton::clicked, this, &PrivacyPage::verify);
    return card;
}

QWidget *PrivacyPage::makeDocuments()
{
    auto *card = new Card(tr("Documents and settings"), this);
    card->body()->setSpacing(Theme::of(this).space(8));
    card->body()->addWidget(
        wrappedLabel(tr("The short notice for the counter, the stand or the foot of an e-mail, "
                        "with the data of your firm as they are now."),
                     TypeRole::Body, Tone::Second, card));
    auto *notice = secondaryButton(tr("Save the short notice"), u"view-certificate"_s, card);
    notice->setObjectName(u"saveNotice"_s);
    card->body()->addWidget(notice, 0, Qt::AlignLeft);
    const auto offer = [&](const QString &icon, const QString &text, const QString &objectName,
                           auto open) {
        auto *row = new PressRow(text, card);
        row->setObjectName(objectName);
        auto *line = new QHBoxLayout(row);
        const auto &theme = Theme::of(this);
        line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
        line->setSpacing(theme.space(12));
        line->addWidget(new IconLabel(icon, ColorRole::Text2, 16, row));
        line->addWidget(wrappedLabel(text, TypeRole::Body, Tone::Normal, row), 1);
        line->addWidget(new IconLabel(u"go-next"_s, ColorRole::Text2, 16, row));
        for (auto *part : row->findChildren<QWidget *>())
            part->setAttribute(Qt::WA_TransparentForMouseEvents);
        connect(row, &PressRow::clicked, this, open);
        card->addRow(row);
    };
    offer(u"view-certificate"_s, tr("All notices"), u"writeNotices"_s,
          [this] { m_navigator.writeNotices(); });
    offer(u"tag"_s, tr("Purposes and texts"), u"openPurposes"_s,
          [this] { m_navigator.goTo(u"purposes"_s); });
    offer(u"view-time-schedule"_s, tr("Rules of contact"), u"openRules"_s,
          [this] { m_navigator.goTo(u"rules"_s); });
    offer(u"mail-message"_s, tr("Card inbox"), u"openInbox"_s, [this] { m_navigator.openInbox(); });
    connect(notice, &QPushButton::clicked, this, &PrivacyPage::saveNotice);
    return card;
}

void PrivacyPage::saveNotice()
{
    const auto path = m_workspace.prompter().saveFile(
        tr("Save the short notice"), tr("Short notice.pdf"), tr("PDF documents (*.pdf)"));
    if (!path)
        return;
    const auto firm = m_workspace.reading().organisations().firm(m_workspace.session());
    if (!firm) {
        m_navigator.tellError(firm.error());
        return;
    }
    QStringList purposes;
    if (const auto known = m_workspace.reading().consents().purposes(m_workspace.session())) {
        for (const auto &purpose : *known)
            purposes.append(purpose.code);
    }
    const auto made = pages::shortNotice(*firm, purposes, m_workspace.clock().nowUtc(),
                                         Words(m_workspace.language()));
    if (!made) {
        m_navigator.tellError(made.error());
        return;
    }
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*made) != made->size() || !file.commit())
        m_navigator.tellError({ErrorCode::Io, u"the notice could not be written"_s, {}, {}});
    else
        m_navigator.tell(tr("Saved as %1.").arg(QFileInfo(*path).fileName()), {});
}

QString PrivacyPage::checkText() const
{
    return m_checked->text();
}

void PrivacyPage::verify()
{
    m_check->setEnabled(false);
    m_workspace.write(
        [session = m_workspace.session()](Services &services) {
            return services.consents().verifyLedger(session);
        },
        this,
        [this](Result<LedgerVerification> verified) {
            m_check->setEnabled(true);
            m_checked->show();
            const bool good = verified && verified->isOk();
            setTone(m_checked, good ? Tone::Ok : Tone::No);
            if (!verified)
                m_checked->setText(Words().errorSentence(verified.error()));
            else
                m_checked->setText(good ? tr("%n entry(ies) checked, none changed.", nullptr,
                                             int(verified->events))
                                        : tr("The chain is broken. Restore a backup, and keep this "
                                             "vault as it is for the inquiry."));
        });
}

} // namespace entente
