// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/mergeview.h"

#include "core/wording/wording.h"
#include "ui/duplicates/mergemodels.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/support/viewsetup.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/reflowrow.h"
#include "ui/widgets/scrollpage.h"

#include <QBoxLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kMostRows = 12;
constexpr int kHeadsBreak = 520;

bool isStricter(const MergedVerdict &verdict)
{
    const auto best = std::min(verdict.left.kind, verdict.right.kind);
    return verdict.after.kind > best && verdict.after.kind != VerdictKind::NotApplicable;
}

} // namespace

MergeView::MergeView(QWidget *parent)
    : QWidget(parent)
    , m_reasons(wrappedLabel({}, TypeRole::Body, Tone::Second, this))
    , m_fieldsModel(new MergeFieldsModel(this))
    , m_same(wrappedLabel({}, TypeRole::Small, Tone::Third, this))
    , m_pointsModel(new MergePointsModel(this))
    , m_kept(wrappedLabel({}, TypeRole::Small, Tone::Third, this))
    , m_verdictsModel(new MergeVerdictsModel(this))
    , m_stricter(new Panel(PanelKind::Information, {}, this))
{
    const auto &theme = Theme::of(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *content = new QFrame;
    content->setProperty("frame", u"page"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    column->addWidget(makeHeads());

    m_fieldsCard = new Card(tr("What differs"), content);
    m_fieldsCard->setHeaderLine(true);
    m_fields = makeTable(tr("Fields that differ"), m_fieldsCard);
    m_fields->setModel(m_fieldsModel);
    m_fields->installEventFilter(this);
    m_fields->setSelectionMode(
        QAbstractItemView::NoSelection); // the fill is the choice's, the bar the keyboard's
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    growRowsToWords(m_fields, -1, kMostRows);
    m_fieldsCard->body()->addWidget(m_same);
    column->addWidget(m_fieldsCard);

    m_verdictsCard = new Card(tr("May they be contacted with offers?"), content);
    m_verdictsCard->setHeaderLine(true);
    m_verdicts = makeTable(tr("Verdicts before and after"), m_verdictsCard);
    m_verdicts->setModel(m_verdictsModel);
    m_verdicts->setFocusPolicy(Qt::TabFocus);
    m_verdicts->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_verdictsCard->body()->addWidget(m_stricter);
    column->addWidget(m_verdictsCard);

    m_pointsCard = new Card(tr("Everything else is kept"), content);
    m_pointsCard->setHeaderLine(true);
    m_points = makeTable(tr("Contact details of the merged record"), m_pointsCard);
    m_points->setModel(m_pointsModel);
    m_points->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    growRowsToWords(m_points, -1, kMostRows);
    m_pointsCard->body()->addWidget(m_kept);
    column->addWidget(m_pointsCard);
    column->addStretch();

    outer->addWidget(new ScrollPage(content, ScrollPage::Ground::Canvas, this), 1);
    outer->addWidget(makeFooter());
    connect(m_fields, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != int(MergeFieldsModel::Column::Name))
            m_fieldsModel->choose(index.row(),
                                  index.column() == int(MergeFieldsModel::Column::Right)
                                      ? MergeSide::Right
                                      : MergeSide::Left);
    });
}

MergeView::~MergeView() = default;

QTableView *MergeView::makeTable(const QString &name, Card *card)
{
    auto *table = new QTableView(card);
    setUpTable(table, name, 36, 2);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->addRow(table);
    return table;
}

QWidget *MergeView::makeHead(Head &head, const QString &role)
{
    const auto &theme = Theme::of(this);
    auto *box = new Card({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(12));
    head.avatar = new Avatar(48, box);
    row->addWidget(head.avatar, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.space(2));
    head.role = plainLabel(role, TypeRole::Small, Tone::Third, box);
    head.name = elidedLabel({}, TypeRole::Title, Tone::Normal, box);
    setWeight(head.name, Weight::SemiBold);
    head.detail = elidedLabel({}, TypeRole::Body, Tone::Second, box);
    column->addWidget(head.role);
    column->addWidget(head.name);
    column->addWidget(head.detail);
    row->addLayout(column, 1);
    box->body()->addLayout(row);
    auto *open = linkButton(tr("Open the record"), box);
    auto *line = new QHBoxLayout;
    line->addWidget(open);
    line->addStretch();
    box->body()->addLayout(line);
    connect(open, &QPushButton::clicked, this, [this, &head] { emit openRequested(head.id); });
    return box;
}

QWidget *MergeView::makeHeads()
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins({});
    column->setSpacing(theme.space(12));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(theme.space(4));
    m_question = weightedLabel(tr("Are these one and the same person?"), TypeRole::Title,
                               Weight::SemiBold, Tone::Normal, host);
    titles->addWidget(m_question);
    titles->addWidget(m_reasons);
    column->addLayout(titles);
    auto *heads = new ReflowRow(kHeadsBreak, host);
    auto *row = heads->row();
    row->setSpacing(theme.space(12));
    row->addWidget(makeHead(m_left, tr("Stays")), 1);
    auto *swap = iconButton(u"view-refresh"_s, tr("Let the other record stay"), true, host);
    row->addWidget(swap, 0, Qt::AlignCenter);
    row->addWidget(makeHead(m_right, tr("Is merged into it")), 1);
    column->addWidget(heads);
    connect(swap, &QAbstractButton::clicked, this, &MergeView::swapRequested);
    return host;
}

QWidget *MergeView::makeFooter()
{
    const auto &theme = Theme::of(this);
    auto *foot = new QFrame(this);
    foot->setProperty("frame", u"footer"_s);
    auto *row = new FlowLayout(foot);
    row->setContentsMargins(theme.space(20), theme.space(12), theme.space(20), theme.space(12));
    row->setSpacing(theme.space(8));
    m_merge = primaryButton(tr("Merge the two records"), u"merge"_s, foot);
    m_merge->setObjectName(u"mergeButton"_s);
    auto *different = secondaryButton(tr("Not the same person"), u"dialog-cancel"_s, foot);
    different->setObjectName(u"differentButton"_s);
    auto *later = quietButton(tr("Later"), {}, foot);
    row->addWidget(m_merge);
    row->addWidget(different);
    row->addWidget(later);
    connect(m_merge, &QPushButton::clicked, this, &MergeView::mergeRequested);
    connect(different, &QPushButton::clicked, this, &MergeView::differentRequested);
    connect(later, &QPushButton::clicked, this, &MergeView::laterRequested);
    return foot;
}

void MergeView::showHead(Head &head, const DuplicateSide &side)
{
    head.id = side.id;
    head.avatar->setPerson(side.name, side.uuid);
    head.name->setText(side.name);
    head.detail->setText(side.detail);
}

QString MergeView::keptSentence(const MergePreview &preview) const
{
    const Words words;
    QStringList parts;
    for (const auto &count : preview.counts)
        parts.append(tr("%1: %2", "place: how many")
                         .arg(words.word(QString(u"place."_s + count.table)),
                              words.number(count.left + count.right)));
    return parts.isEmpty() ? tr("Exchanges, consents and files of both records are kept.")
                           : tr("Kept from both records: %1.").arg(parts.join(u", "_s));
}

void MergeView::setPreview(const MergePreview &preview, const QStringList &reasons)
{
    m_reasons->setText(reasonsText(reasons));
    m_reasons->setVisible(!reasons.isEmpty());
    showHead(m_left, preview.left);
    showHead(m_right, preview.right);
    QList<MergeField> differing;
    int same = 0;
    for (const auto &field : preview.fields) {
        if (field.differs() && !field.label.isEmpty())
            differing.append(field);
        else if (!field.left.isEmpty())
            ++same;
    }
    m_fieldsModel->setRows(differing);
    m_fields->setVisible(!differing.isEmpty());
    m_same->setText(
        differing.isEmpty()
            ? tr("Nothing: both records say the same.")
            : tr("%n more fields say the same. Left and right arrows choose.", nullptr, same));
    fitHeightToRows(m_fields, kMostRows);
    m_pointsModel->setRows(preview.points);
    m_points->setVisible(!preview.points.isEmpty());
    fitHeightToRows(m_points, kMostRows);
    m_kept->setText(keptSentence(preview));
    QList<MergedVerdict> verdicts;
    bool stricter = false;
    for (const auto &verdict : preview.verdicts) {
        if (verdict.left.kind == VerdictKind::NotApplicable
            && verdict.right.kind == VerdictKind::NotApplicable)
            continue;
        verdicts.append(verdict);
        stricter |= isStricter(verdict);
    }
    m_verdictsCard->setVisible(!verdicts.isEmpty());
    m_verdictsModel->setRows(verdicts);
    fitHeightToRows(m_verdicts, kMostRows);
    m_stricter->setText(stricter
                            ? tr("The strictest of the two counts. Where this takes a permission "
                                 "away, ask the person again: their new answer holds.")
                            : tr("Nothing becomes more permissive by a merge: consents and "
                                 "refusals of both records are kept, the strictest counts."));
    m_stricter->setKind(stricter ? PanelKind::Attention : PanelKind::Quiet);
    auto *different = findChild<QPushButton *>(u"differentButton"_s);
    const bool ofPeople = preview.kind == DuplicateKind::Person;
    m_question->setText(ofPeople ? tr("Are these one and the same person?")
                                 : tr("Are these one and the same organisation?"));
    different->setText(ofPeople ? tr("Not the same person") : tr("Not the same organisation"));
    if (!differing.isEmpty())
        m_fields->setCurrentIndex(m_fieldsModel->index(0, int(MergeFieldsModel::Column::Left)));
}

MergeChoices MergeView::choices() const
{
    return m_fieldsModel->choices();
}

void MergeView::takeFocus()
{
    if (m_fields->isVisible())
        m_fields->setFocus(Qt::OtherFocusReason);
    else
        m_merge->setFocus(Qt::OtherFocusReason);
}

bool MergeView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_fields && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            const int row = m_fields->currentIndex().row();
            const bool right = key == Qt::Key_Right;
            m_fieldsModel->choose(row, right ? MergeSide::Right : MergeSide::Left);
            m_fields->setCurrentIndex(m_fieldsModel->index(
                row,
                int(right ? MergeFieldsModel::Column::Right : MergeFieldsModel::Column::Left)));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace entente
