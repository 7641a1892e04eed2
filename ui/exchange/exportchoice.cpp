// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportchoice.h"

#include "core/exchange/exportcolumns.h"
#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kColumnsAcross = 3;

QString formatTitle(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return ExportChoice::tr("CSV");
    case ExportFormat::Xlsx: return ExportChoice::tr("Excel");
    case ExportFormat::Ods: return ExportChoice::tr("OpenDocument");
    case ExportFormat::VCard4: return ExportChoice::tr("vCard 4");
    case ExportFormat::VCard3: return ExportChoice::tr("vCard 3");
    case ExportFormat::Json: return ExportChoice::tr("JSON");
    }
    return {};
}

QString formatHint(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportChoice::tr("A table that every spreadsheet opens. Values that look like a "
                                "formula get an apostrophe, which an import takes away again.");
    case ExportFormat::Xlsx:
        return ExportChoice::tr("A workbook for Excel. Every cell is text, never a formula.");
    case ExportFormat::Ods:
        return ExportChoice::tr("A workbook for LibreOffice. Every cell is text, never a formula.");
    case ExportFormat::VCard4:
        return ExportChoice::tr("Contacts for address books and telephones of today.");
    case ExportFormat::VCard3:
        return ExportChoice::tr("Contacts for older telephones and for Outlook.");
    case ExportFormat::Json:
        return ExportChoice::tr("Everything, for another program, with a published schema.");
    }
    return {};
}

QString scopeSentence(ExportScope scope, qsizetype chosen)
{
    const int count = int(chosen);
    switch (scope) {
    case ExportScope::Person: return ExportChoice::tr("One person leaves.");
    case ExportScope::Selection:
        return ExportChoice::tr("The %n person(s) that you selected.", nullptr, count);
    case ExportScope::View:
        return ExportChoice::tr("The %n person(s) of the list as you see it.", nullptr, count);
    case ExportScope::Everyone: return ExportChoice::tr("Everyone in the vault.");
    }
    return {};
}

} // namespace

ExportChoice::ExportChoice(ExportScope scope, qsizetype chosen, QWidget *parent)
    : QWidget(parent)
    , m_subject(new QComboBox(this))
    , m_formats(new QButtonGroup(this))
    , m_formatHint(wrappedLabel({}, TypeRole::Small, Tone::Third, this))
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(8));
    column->addWidget(
        wrappedLabel(tr("What do you want to export?"), TypeRole::Title, Tone::Normal, this));
    column->addWidget(
        wrappedLabel(scopeSentence(scope, chosen), TypeRole::Body, Tone::Second, this));
    m_subject->addItem(tr("People"), int(ExportSubject::People));
    if (scope == ExportScope::Everyone) {
        m_subject->addItem(tr("Organisations"), int(ExportSubject::Organisations));
        m_subject->addItem(tr("People and organisations"), int(ExportSubject::Both));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(12));
    row->addWidget(fieldLabel(tr("Records"), m_subject, this));
    row->addWidget(m_subject);
    row->addStretch();
    column->addLayout(row);
    const bool hasChoice = m_subject->count() > 1;
    for (int i = 0; i < row->count(); ++i) {
        if (auto *widget = row->itemAt(i)->widget())
            widget->setVisible(hasChoice);
    }
    column->addSpacing(theme.space(8));
    addFormats(column);
    column->addSpacing(theme.space(8));
    addColumns(column);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ExportChoice::showFitting);
    showFitting();
}

ExportChoice::~ExportChoice() = default;

void ExportChoice::addFormats(QVBoxLayout *column)
{
    const auto &theme = Theme::of(this);
    column->addWidget(
        weightedLabel(tr("Format"), TypeRole::Section, Weight::SemiBold, Tone::Normal, this));
    auto *flow = new FlowLayout;
    flow->setSpacing(theme.space(16));
    for (const auto format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Ods,
                              ExportFormat::VCard4, ExportFormat::VCard3, ExportFormat::Json}) {
        auto *button = new QRadioButton(formatTitle(format), this);
        button->setChecked(format == ExportFormat::Csv);
        m_formats->addButton(button, int(format));
        flow->addWidget(button);
    }
    column->addLayout(flow);
    column->addWidget(m_formatHint);
    connect(m_formats, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            showFitting();
    });
}

void ExportChoice::addColumns(QVBoxLayout *column)
{
    const auto &theme = Theme::of(this);
    column->addWidget(
        weightedLabel(tr("Data"), TypeRole::Section, Weight::SemiBold, Tone::Normal, this));
    column->addWidget(wrappedLabel(tr("Only what the recipient needs (Art. 5(1)(c) GDPR)."),
                                   TypeRole::Body, Tone::Second, this));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(theme.space(16));
    m_grid->setVerticalSpacing(theme.space(4));
    const Words words;
    for (const auto &entry : exportColumns()) {
        auto *box = new QCheckBox(words.word(entry.label), this);
        box->setChecked(entry.proposed);
        m_columns.append({entry.key.toString(), box});
        connect(box, &QCheckBox::toggled, this, &ExportChoice::changed);
    }
    for (int i = 0; i < kColumnsAcross; ++i)
        m_grid->setColumnStretch(i, 1);
    column->addLayout(m_grid);
}

/// Data that the chosen records do not have, or that the format cannot hold, are not offered.
void ExportChoice::showFitting()
{
    m_formatHint->setText(formatHint(format()));
    const bool isTable = format() == ExportFormat::Csv || format() == ExportFormat::Xlsx
                         || format() == ExportFormat::Ods;
    QList<QCheckBox *> offered;
    for (const auto &[key, box] : std::as_const(m_columns)) {
        const auto *entry = exportColumn(key);
        const bool ofSubject = subject() == ExportSubject::Both
                               || (subject() == ExportSubject::People ? entry->ofPeople
                                                                      : entry->ofOrganisations);
        const bool fits = ofSubject && (entry->inTables || !isTable);
        m_grid->removeWidget(box);
        box->setEnabled(fits);
        box->setVisible(fits);
        if (!fits)
            continue;
        offered.append(box);
    }
    // Down and then across: what belongs together stands together.
    const int rows = qMax(1, int(offered.size() + kColumnsAcross - 1) / kColumnsAcross);
    for (int i = 0; i < offered.size(); ++i)
        m_grid->addWidget(offered[i], i % rows, i / rows);
    emit changed();
}

ExportFormat ExportChoice::format() const
{
    return static_cast<ExportFormat>(m_formats->checkedId());
}

void ExportChoice::setFormat(ExportFormat format)
{
    m_formats->button(int(format))->setChecked(true);
}

ExportSubject ExportChoice::subject() const
{
    return static_cast<ExportSubject>(m_subject->currentData().toInt());
}

QStringList ExportChoice::columns() const
{
    QStringList keys;
    for (const auto &[key, box] : m_columns) {
        if (box->isChecked() && box->isEnabled())
            keys.append(key);
    }
    return keys;
}

QCheckBox *ExportChoice::column(const QString &key) const
{
    for (const auto &[known, box] : m_columns) {
        if (known == key)
            return box;
    }
    return nullptr;
}

QString ExportChoice::obstacle() const
{
    return columns().isEmpty() ? tr("Why? No kind of data is chosen") : QString();
}

} // namespace entente
