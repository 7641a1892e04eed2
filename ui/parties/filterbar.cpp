// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/filterbar.h"

#include "core/wording/wording.h"
#include "ui/parties/criteriondialog.h"
#include "ui/parties/filterwords.h"
#include "ui/parties/listkeys.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kChipHeight = 26;
constexpr int kChipSide = 10;
constexpr int kCrossSize = 12;
constexpr int kMostChipLetters = 60;

bool hasConditions(const PeopleFilter &filter)
{
    return std::ranges::any_of(filter.criteria, [](const FilterCriterion &criterion) {
        return criterion.field != FilterField::Text;
    });
}

QString wordsOf(const PeopleFilter &filter)
{
    for (const auto &criterion : filter.criteria) {
        if (criterion.field == FilterField::Text)
            return criterion.values.join(u' ');
    }
    return {};
}

} // namespace

FilterChip::FilterChip(const FilterCriterion &criterion, QWidget *parent) : QPushButton(parent)
{
    const auto sentence = criterionSentence(criterion);
    setText(sentence.size() <= kMostChipLetters
                ? sentence
                : QString(sentence.left(kMostChipLetters - 1) + u'…'));
    setAccessibleName(sentence);
    setAccessibleDescription(tr("Enter changes the condition, Delete removes it."));
    setToolTip(sentence.toHtmlEscaped());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
}

FilterChip::~FilterChip() = default;

QSize FilterChip::sizeHint() const
{
    const auto &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TypeRole::Small));
    return {metrics.horizontalAdvance(text()) + theme.space(2 * kChipSide + 8)
                + theme.text(kCrossSize),
            theme.height(kChipHeight, TypeRole::Small)};
}

QRect FilterChip::cross() const
{
    const auto &theme = Theme::of(this);
    const int side = theme.text(kCrossSize);
    return QRect(width() - theme.space(kChipSide) - side, (height() - side) / 2, side, side);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), 6, theme.fill(ColorRole::AccentSoft),
             theme.color(hasFocus() ? ColorRole::Focus : ColorRole::AccentSoft),
             hasFocus() ? 2 : theme.lineWidth());
    painter.setFont(theme.font(TypeRole::Small));
    painter.setPen(theme.color(ColorRole::AccentText));
    painter.drawText(
        rect().adjusted(theme.space(kChipSide), 0, -(width() - cross().left()) - theme.space(4), 0),
        Qt::AlignVCenter | Qt::AlignLeft, text());
    paintIcon(&painter, cross(), u"window-close"_s, theme.color(ColorRole::AccentText));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    const auto &theme = Theme::of(this);
    if (event->position().x() >= cross().left() - theme.space(4)) {
        setDown(false);
        emit removed();
        return;
    }
    QPushButton::mouseReleaseEvent(event);
}

FilterBar::FilterBar(FilterSubject subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_field(new SearchField(tr("Name, town, e-mail…"), this))
    , m_fault(wrappedLabel({}, TypeRole::Small, Tone::No, this))
    , m_row(new QWidget(this))
    , m_flow(new FlowLayout(m_row))
    , m_add(quietButton(tr("Add a condition"), u"list-add"_s, m_row))
    , m_clear(linkButton(tr("Remove the filters"), m_row))
{
    const auto &theme = Theme::of(this);
    m_field->setAccessibleName(tr("Filter the list"));
    m_fault->hide();
    m_flow->setContentsMargins({});
    m_flow->setSpacing(theme.space(6));
    setTokenHeight(m_add, 28);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(16), 0, theme.space(16), theme.space(10));
    column->setSpacing(theme.space(6));
    column->addWidget(m_field);
    column->addWidget(m_fault);
    column->addWidget(m_row);
    connect(m_field, &SearchField::searched, this, &FilterBar::onSearched);
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBar::onReturn);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::addCondition);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearAll);
    showChips();
}

FilterBar::~FilterBar() = default;

void FilterBar::say(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    setLookProperty(m_field, "error", !fault.isEmpty());
}

void FilterBar::setFilter(const PeopleFilter &filter)
{
    m_filter = filter;
    const QSignalBlocker quiet(m_field);
    m_field->setText(wordsOf(filter));
    say({});
    showChips();
}

// While a condition is being typed, nothing is searched: "relation=" would find nobody.
void FilterBar::onSearched(const QString &typed)
{
    const auto parsed = PeopleFilter::parse(typed, m_subject);
    if (!parsed || hasConditions(*parsed))
        return;
    say({});
    const auto words = wordsOf(*parsed);
    if (words == wordsOf(m_filter))
        return;
    m_filter = listkeys::withWords(m_filter, words);
    m_clear->setVisible(!m_filter.isEmpty());
    emit changed();
}

void FilterBar::onReturn()
{
    const auto parsed = PeopleFilter::parse(m_field->text(), m_subject);
    if (!parsed) {
        say(wording::errorSentence(parsed.error()));
        if (parsed.error().where.column > 0)
            m_field->setCursorPosition(parsed.error().where.column - 1);
        return;
    }
    if (!hasConditions(*parsed))
        return;
    auto together = listkeys::withWords(m_filter, wordsOf(*parsed));
    for (const auto &criterion : parsed->criteria) {
        if (criterion.field != FilterField::Text && !together.criteria.contains(criterion))
            together.criteria.append(criterion);
    }
    setFilter(together);
    emit changed();
}

void FilterBar::addCondition()
{
    if (const auto criterion = CriterionDialog::ask(m_subject, {}, this)) {
        m_filter.criteria.append(*criterion);
        setFilter(m_filter);
        emit changed();
    }
}

void FilterBar::clearAll()
{
    setFilter({});
    m_field->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void FilterBar::edit(int index)
{
    const auto criterion = CriterionDialog::ask(m_subject, m_filter.criteria.at(index), this);
    if (!criterion)
        return;
    m_filter.criteria[index] = *criterion;
    setFilter(m_filter);
    emit changed();
}

void FilterBar::remove(int index)
{
    m_filter.criteria.removeAt(index);
    setFilter(m_filter);
    if (m_chips.isEmpty())
        m_field->setFocus(Qt::OtherFocusReason);
    else
        m_chips.at(std::min(index, int(m_chips.size()) - 1))->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void FilterBar::showChips()
{
    for (auto *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // the removal may come from the chip itself
    }
    m_chips.clear();
    m_flow->removeWidget(m_add);
    m_flow->removeWidget(m_clear);
    QWidget *before = m_field;
    for (int i = 0; i < m_filter.criteria.size(); ++i) {
        if (m_filter.criteria[i].field == FilterField::Text)
            continue;
        auto *chip = new FilterChip(m_filter.criteria[i], m_row);
        connect(chip, &QPushButton::clicked, this, [this, i] { edit(i); });
        connect(chip, &FilterChip::removed, this, [this, i] { remove(i); });
        m_flow->addWidget(chip);
        chip->show();
        setTabOrder(before, chip);
        before = chip;
        m_chips.append(chip);
    }
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_clear);
    setTabOrder(before, m_add);
    setTabOrder(m_add, m_clear);
    m_clear->setVisible(!m_filter.isEmpty());
    m_row->updateGeometry();
}

} // namespace entente
