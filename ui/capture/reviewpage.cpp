// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/reviewpage.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

enum ReviewColumn { kReviewName, kReviewContact, kReviewAnswers, kReviewToLookAt, kReviewTime };

} // namespace

ReviewModel::~ReviewModel() = default;

QList<ColumnSpec> ReviewModel::columns() const
{
    return {{tr("Visitor")}, {tr("Contact")}, {tr("Answers")}, {tr("To look at")}, {tr("Met")}};
}

QVariant ReviewModel::cell(const ReviewedVisitor &visitor, int column, int role) const
{
    if (column == kReviewName) {
        switch (role) {
        case Qt::DisplayRole:
        case SortRole: return visitor.name;
        case AvatarRole: return visitor.personUuid;
        case AvatarNameRole: return visitor.name;
        case SubtitleRole: return visitor.organisation;
        default: return {};
        }
    }
    if (column == kReviewToLookAt && role == ToneRole)
        return int(visitor.alike.isEmpty() && !visitor.listed && !visitor.isIncomplete()
                       ? Tone::Third
                       : Tone::Wait);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case kReviewContact: return visitor.contact;
    case kReviewAnswers: {
        const int yes = visitor.count(VisitorAnswer::Yes);
        const int no = visitor.count(VisitorAnswer::No);
        return yes > 0 ? tr("%n agreed", nullptr, yes) : no > 0 ? tr("Refused") : tr("No answer");
    }
    case kReviewToLookAt: {
        QStringList notes;
        if (!visitor.alike.isEmpty())
            notes.append(tr("Like %1").arg(visitor.alike.first().right.name));
        if (visitor.listed)
            notes.append(tr("On an opposition list"));
        if (visitor.isIncomplete())
            notes.append(tr("Incomplete"));
        if (visitor.minor)
            notes.append(tr("Under age, with a parent"));
        return notes.isEmpty() ? tr("Nothing") : notes.join(u" · "_s);
    }
    case kReviewTime: {
        const auto at = role == SortRole ? visitor.at.toString(Qt::ISODate)
                                         : QLocale().toString(visitor.at.toLocalTime().time(),
                                                              QLocale::ShortFormat);
        return visitor.origin == CaptureOrigin::Sheet && role == Qt::DisplayRole
                   ? tr("Sheet %1").arg(visitor.sheetNumber)
                   : at;
    }
    default: return {};
    }
}

ReviewPage::ReviewPage(Workspace &workspace, Navigator &navigator, const TradeShow &show,
                       QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_show(show)
    , m_model(new ReviewModel(this))
    , m_task(new BackgroundTask(this))
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setSpacing(theme.space(12));
    m_day = new QComboBox(bar);
    m_day->setAccessibleName(tr("Day"));
    m_day->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_day);
    m_done = primaryButton(tr("Mark the day as reviewed"), u"dialog-ok-apply"_s, bar);
    row->addWidget(m_done);
    auto *open = secondaryButton(tr("Open the card"), u"user"_s, bar);
    row->addWidget(open);
    column->addWidget(bar);
    m_counts = weightedLabel({}, TypeRole::Section, Weight::SemiBold, Tone::Normal, this);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    m_alike = new Panel(PanelKind::Attention, {}, this);
    m_alike->setLink(tr("Look at duplicates"));
    m_alike->hide();
    column->addWidget(m_alike);
    m_table = new QTableView(this);
    setUpTable(m_table, tr("Visitors of the day"), 48, 2);
    m_table->setModel(m_model);
    auto *header = m_table->horizontalHeader();
    for (const int stretched : {kReviewName, kReviewContact, kReviewToLookAt})
        header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    for (const int fitted : {kReviewAnswers, kReviewTime})
        header->setSectionResizeMode(fitted, QHeaderView::ResizeToContents);
    setEmptyState(m_table, u"meeting-attending"_s, tr("Nobody was met on this day."), {});
    column->addWidget(m_table, 1);
    connect(m_day, &QComboBox::currentIndexChanged, this, &ReviewPage::readDay);
    connect(m_done, &QPushButton::clicked, this, &ReviewPage::finishDay);
    connect(open, &QPushButton::clicked, this, &ReviewPage::openVisitor);
    connect(m_table, &QTableView::activated, this, &ReviewPage::openVisitor);
    connect(m_alike, &Panel::linkActivated, this, [this] { m_navigator.reviewDuplicates(); });
}

ReviewPage::~ReviewPage() = default;

QString ReviewPage::title() const
{
    return tr("Evening review");
}

QString ReviewPage::summary() const
{
    return m_counts->text();
}

QDate ReviewPage::day() const
{
    return m_day->currentData().toDate();
}

void ReviewPage::activate()
{
    readDays();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::readDays()
{
    const auto days = m_workspace.reading().captureReview().days(m_workspace.session(),
                                                                 m_show.uuid);
    if (!days) {
        m_navigator.tellError(days.error());
        return;
    }
    const auto before = day();
    {
        const QSignalBlocker quiet(m_day);
        m_day->clear();
        for (const auto &one : *days)
            m_day->addItem(
                tr("%1 · %n visitor(s)", nullptr, one.visitors).arg(Words().date(one.day)),
                one.day);
        m_day->setCurrentIndex(qMax(0, m_day->findData(before)));
    }
    readDay();
}

void ReviewPage::readDay()
{
    if (!day().isValid()) {
        showDay({});
        return;
    }
    const auto session = m_workspace.session();
    m_workspace.readAside(
        *m_task,
        [=, show = m_show.uuid, wanted = day()](Services &services, AsideControl &) {
            return services.captureReview().day(session, show, wanted);
        },
        this,
        [this](const Result<ReviewedDay> &read) {
            if (read)
                showDay(*read);
            else
                m_navigator.tellError(read.error());
        });
}

void ReviewPage::showDay(const ReviewedDay &reviewed)
{
    m_model->setRows(reviewed.visitors);
    QStringList counts{tr("%n visitor(s)", nullptr, int(reviewed.visitors.size())),
                       tr("%n agreed to something", nullptr, reviewed.agreed()),
                       tr("%n refused", nullptr, reviewed.refused())};
    if (reviewed.incomplete() > 0)
        counts.append(tr("%n incomplete", nullptr, reviewed.incomplete()));
    if (reviewed.minors() > 0)
        counts.append(tr("%n under age", nullptr, reviewed.minors()));
    m_counts->setText(counts.join(u" · "_s));
    m_alike->setVisible(reviewed.alike() > 0);
    m_alike->setText(tr("%n visitor(s) look like somebody you know already. Merging keeps the "
                        "strictest answer of both.",
                        nullptr, reviewed.alike()));
    m_done->setEnabled(reviewed.open() > 0 && !m_workspace.isReadOnly());
    if (!reviewed.visitors.isEmpty())
        m_table->selectRow(0);
}

void ReviewPage::finishDay()
{
    const auto session = m_workspace.session();
    m_workspace.write(
        [=, show = m_show.uuid, wanted = day()](Services &services) {
            return services.captureReview().finish(session, show, wanted);
        },
        this,
        [this](const Result<int> &done) {
            if (done)
                m_navigator.tell(tr("%n visitor(s) looked at.", nullptr, *done), {});
            else
                m_navigator.tellError(done.error());
            readDays();
        });
}

void ReviewPage::openVisitor()
{
    if (const auto *visitor = m_model->rowAt(m_table->currentIndex()))
        m_navigator.openPerson(visitor->person);
}

} // namespace entente
