// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importmapping.h"

#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/widgets/iconlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace entente {

ImportMapping::ImportMapping(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

ImportMapping::~ImportMapping() = default;

void ImportMapping::setColumns(const QList<ColumnPreview> &columns)
{
    bool same = columns.size() == m_rows.size();
    for (qsizetype i = 0; same && i < columns.size(); ++i)
        same = columns[i].header == m_rows[i].header;
    if (!same)
        rebuild(columns);
    for (qsizetype i = 0; i < columns.size(); ++i)
        showState(m_rows[i], columns[i]);
}

QComboBox *ImportMapping::choice(int column) const
{
    return column >= 0 && column < m_rows.size() ? m_rows[column].choice : nullptr;
}

void ImportMapping::rebuild(const QList<ColumnPreview> &columns)
{
    const auto &theme = Theme::of(this);
    delete m_host;
    m_rows.clear();
    m_host = new QWidget(this);
    m_grid = new QGridLayout(m_host);
    m_grid->setContentsMargins(theme.space(16), theme.space(4), theme.space(16), theme.space(8));
    m_grid->setHorizontalSpacing(theme.space(12));
    m_grid->setVerticalSpacing(theme.space(4));
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 6);
    m_grid->setColumnStretch(3, 3);
    const QStringList heads{
        tr("Column of the file"), tr("Samples"), {}, tr("Field of Entente"), tr("State")};
    for (int i = 0; i < heads.size(); ++i)
        m_grid->addWidget(
            weightedLabel(heads[i], TypeRole::Small, Weight::SemiBold, Tone::Second, m_host), 0, i);
    m_grid->addWidget(hairline(Qt::Horizontal, ColorRole::LineStrong, m_host), 1, 0, 1, -1);
    for (int i = 0; i < columns.size(); ++i)
        addRow(i, columns[i]);
    layout()->addWidget(m_host);
}

void ImportMapping::addRow(int number, const ColumnPreview &column)
{
    const auto &theme = Theme::of(this);
    const int line = number + 2;
    Row row;
    row.header = column.header;
    auto *name = elidedLabel(column.header, TypeRole::Body, Tone::Normal, m_host);
    setWeight(name, Weight::Medium);
    m_grid->addWidget(name, line, 0);
    row.samples = elidedLabel({}, TypeRole::Body, Tone::Second, m_host);
    m_grid->addWidget(row.samples, line, 1);
    m_grid->addWidget(new IconLabel(u"go-next"_s, ColorRole::Text3, 16, m_host), line, 2);
    row.choice = new QComboBox(m_host);
    // As wide as its column, not as the longest name of all fields: the samples tell what a column holds.
    row.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.choice->setMinimumWidth(theme.text(170));
    row.choice->setAccessibleName(tr("Field for the column %1").arg(column.header));
    const Words words;
    for (const auto field : allImportFields()) {
        if (!ColumnTarget{field, {}}.customSubject())
            row.choice->addItem(words.importFieldName(importFieldKey(field)),
                                importFieldKey(field));
    }
    for (const auto &field : std::as_const(m_fields))
        row.choice->addItem(field.subject == CustomSubject::Person
                                ? field.name
                                : tr("%1 (organisation)").arg(field.name),
                            ColumnTarget::own(field).key());
    connect(row.choice, &QComboBox::activated, this, [this, number, choice = row.choice] {
        if (const auto target = ColumnTarget::fromKey(choice->currentData().toString()))
            emit targetChosen(number, *target);
    });
    m_grid->addWidget(row.choice, line, 3);
    auto *state = new QHBoxLayout;
    state->setSpacing(theme.space(8));
    row.mark = new IconLabel(u"dialog-ok-apply"_s, ColorRole::OkText, 16, m_host);
    row.state = plainLabel({}, TypeRole::Small, Tone::Second, m_host);
    state->addWidget(row.mark);
    state->addWidget(row.state, 1);
    m_grid->addLayout(state, line, 4);
    m_rows.append(row);
}

void ImportMapping::showState(const Row &row, const ColumnPreview &column)
{
    row.samples->setText(column.samples.join(u" · "_s));
    const int index = row.choice->findData(column.guess.target.key());
    row.choice->setCurrentIndex(qMax(0, index));
    row.choice->setToolTip(Words().reasonSentence(column.guess.fact).toHtmlEscaped());
    if (column.guess.target.field == ImportField::Ignore) {
        row.mark->setIcon(u"list-remove"_s, ColorRole::Text3);
        row.state->setText(column.guess.fact == u"column.not_needed"  ? tr("not needed here")
                           : column.guess.fact == u"column.sensitive" ? tr("sensitive, left out")
                                                                      : tr("left out"));
    } else if (column.toCorrect > 0) {
        row.mark->setIcon(u"dialog-warning"_s, ColorRole::WaitText);
        row.state->setText(tr("%n to correct", nullptr, column.toCorrect));
    } else {
        row.mark->setIcon(u"dialog-ok-apply"_s, ColorRole::OkText);
        row.state->setText(tr("%n filled", nullptr, column.filled));
    }
}

} // namespace entente
