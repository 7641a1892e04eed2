// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/exchange/importduplicates.h"
#include "ui/exchange/importgateform.h"
#include "ui/exchange/importhistory.h"
#include "ui/exchange/importmapping.h"
#include "ui/exchange/importmappingbar.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/reflowrow.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/wizardfooter.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kGateWidth = 380;
constexpr int kColumnsBreak = 860;
constexpr int kBandBreak = 660;
constexpr int kTrialBreak = 700;

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ';': return ImportPage::tr("Semicolon");
    case ',': return ImportPage::tr("Comma");
    case '\t': return ImportPage::tr("Tab");
    case '|': return ImportPage::tr("Vertical bar");
    default: return QString(QLatin1Char(delimiter));
    }
}

void setUpProblems(QTableView *table, ImportProblemsModel *model, int maximumRows)
{
    table->setModel(model);
    setUpTable(table, ImportPage::tr("Lines to look at"), 36, 2);
    auto *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(int(ImportProblemsModel::Column::Problem), QHeaderView::Stretch);
    growRowsToWords(table, int(ImportProblemsModel::Column::Problem), maximumRows);
}

} // namespace

void ImportPage::buildFile()
{
    auto *empty = new EmptyState(
        u"text-csv"_s,
        tr("Drop a file here, or choose one: CSV, Excel, OpenDocument, vCard or LDIF. Nothing is "
           "imported before you have seen it."),
        tr("Choose a file"), this);
    connect(empty, &EmptyState::activated, this, &ImportPage::chooseFile);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(empty, 1);
    m_history = new ImportHistory(m_workspace, content);
    column->addWidget(m_history);
    m_pages->addWidget(new ScrollPage(content, ScrollPage::Ground::Surface, this));
}

QWidget *ImportPage::makeBand()
{
    const auto &theme = Theme::of(this);
    auto *card = new Card({}, this);
    auto *band = new ReflowRow(kBandBreak, card);
    auto *file = new QHBoxLayout;
    file->setSpacing(theme.space(16));
    file->addWidget(new IconLabel(u"text-csv"_s, ColorRole::Text2, 22, card));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(16));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_fileName = elidedLabel({}, TypeRole::Body, Tone::Normal, card);
    setWeight(m_fileName, Weight::SemiBold);
    m_fileFacts = plainLabel({}, TypeRole::Small, Tone::Third, card);
    names->addWidget(m_fileName);
    names->addWidget(m_fileFacts);
    file->addLayout(names, 1);
    band->row()->addLayout(file, 1);
    band->row()->addLayout(row);
    const auto addChoice = [&](const QString &label, QComboBox *choice) {
        auto *box = new QWidget(card);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins({});
        column->setSpacing(theme.space(2));
        auto *words = fieldLabel(label, choice, card);
        words->setFont(theme.font(TypeRole::Small, Weight::Regular));
        setTone(words, Tone::Third);
        column->addWidget(words);
        column->addWidget(choice);
        row->addWidget(box);
        return box;
    };
    m_sheet = new QComboBox(card);
    m_sheetBox = addChoice(tr("Sheet"), m_sheet);
    m_encoding = new QComboBox(card);
    for (const auto encoding :
         {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16Le,
          TextEncoding::Utf16Be, TextEncoding::MacRoman})
        m_encoding->addItem(textEncodingName(encoding), int(encoding));
    m_encodingBox = addChoice(tr("Encoding found"), m_encoding);
    m_delimiter = new QComboBox(card);
    for (const char delimiter : {';', ',', '\t', '|'})
        m_delimiter->addItem(delimiterText(delimiter), int(delimiter));
    m_delimiterBox = addChoice(tr("Delimiter found"), m_delimiter);
    m_dates = new QComboBox(card);
    m_dates->addItem(tr("DD/MM/YYYY"), int(DateOrder::DayMonthYear));
    m_dates->addItem(tr("MM/DD/YYYY"), int(DateOrder::MonthDayYear));
    m_dates->addItem(tr("YYYY-MM-DD"), int(DateOrder::YearMonthDay));
    addChoice(tr("Dates"), m_dates);
    auto *other = linkButton(tr("Another file"), card);
    row->addWidget(other);
    row->addStretch();
    card->body()->addWidget(band);
    connect(other, &QPushButton::clicked, this, &ImportPage::chooseFile);
    const auto reread = [this] {
        m_reading.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
        m_reading.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
        m_reading.dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
        readPreview();
    };
    for (auto *choice : {m_encoding, m_delimiter, m_dates})
        connect(choice, &QComboBox::activated, this, reread);
    connect(m_sheet, &QComboBox::activated, this, [this](int index) {
        m_reading = {};
        m_reading.sheet = m_preview.sheets.value(index);
        m_mappingUuid.clear();
        readPreview(true);
    });
    return card;
}

void ImportPage::buildColumns()
{
    const auto &theme = Theme::of(this);
    auto *page = new QFrame(this);
    page->setProperty("frame", u"page"_s);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins({});
    auto *columns = new ReflowRow(kColumnsBreak, page);
    outer->addWidget(columns);
    auto *row = columns->row();
    row->setSpacing(0);
    auto *left = new QWidget(page);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(theme.space(20), theme.space(12), theme.space(16), theme.space(16));
    column->setSpacing(theme.space(12));
    column->addWidget(makeBand());
    auto *mapped = new Card({}, left);
    m_mappingBar = new ImportMappingBar(mapped);
    mapped->addRow(m_mappingBar);
    m_mapping = new ImportMapping(mapped);
    QList<CustomField> own;
    for (const auto subject : {CustomSubject::Person, CustomSubject::Organisation})
        if (const auto fields = m_workspace.reading().fields().definitions(m_workspace.session(),
                                                                           subject))
            own += *fields;
    m_mapping->setCustomFields(own);
    mapped->addRow(m_mapping);
    column->addWidget(mapped);
    buildFirstRows(left, column);
    m_problemCard = new Card(tr("Lines to look at"), left);
    m_problemCard->setHeaderLine(true);
    m_problemTable = new QTableView(m_problemCard);
    m_problems = new ImportProblemsModel(this);
    setUpProblems(m_problemTable, m_problems, kProblemRows);
    m_problemCard->addRow(m_problemTable);
    column->addWidget(m_problemCard);
    column->addStretch();
    row->addWidget(new ScrollPage(left, ScrollPage::Ground::Canvas, page), 1);
    QList<Purpose> purposes;
    if (const auto known = m_workspace.reading().consents().purposes(m_workspace.session()))
        purposes = *known;
    m_gate = new ImportGateForm(m_workspace.prompter(), purposes,
                                m_workspace.clock().nowUtc().toLocalTime().date(), page);
    auto *line = hairline(Qt::Vertical, ColorRole::Line, page);
    row->addWidget(line);
    auto *gate = new ScrollPage(m_gate, ScrollPage::Ground::Surface, page);
    gate->setFixedWidth(theme.text(kGateWidth));
    row->addWidget(gate);
    // Where there is no room beside the columns, the questions follow them in the same scrolled page.
    connect(columns, &ReflowRow::reflowed, this, [this, column, gate, line](bool stacked) {
        line->setVisible(!stacked);
        gate->setVisible(!stacked);
        if (stacked) {
            column->insertWidget(column->count() - 1, gate->takeWidget());
            m_gate->show();
        } else {
            column->removeWidget(m_gate);
            gate->setWidget(m_gate);
        }
    });
    m_pages->addWidget(page);
    connect(m_gate, &ImportGateForm::changed, this, &ImportPage::showFooter);
    connect(m_mapping, &ImportMapping::targetChosen, this,
            [this](int index, const ColumnTarget &target) {
                m_reading.targets.insert(index, target);
                readPreview();
            });
}

void ImportPage::buildCheck()
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    m_trialTitle = wrappedLabel({}, TypeRole::Title, Tone::Normal, content);
    m_trialText = wrappedLabel({}, TypeRole::Body, Tone::Second, content);
    column->addWidget(m_trialTitle);
    column->addWidget(m_trialText);
    auto *tools = new ReflowRow(kTrialBreak, content);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(12));
    m_duplicates = new QComboBox(content);
    m_duplicates->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_duplicates->addItem(tr("List them for me to decide"), int(DuplicatePolicy::Ask));
    m_duplicates->addItem(tr("Complete the record that is there"), int(DuplicatePolicy::Update));
    m_duplicates->addItem(tr("Leave the record as it is"), int(DuplicatePolicy::Skip));
    row->addWidget(fieldLabel(tr("People who are already there"), m_duplicates, content));
    row->addWidget(m_duplicates);
    row->addStretch();
    tools->row()->addLayout(row, 1);
    m_refused = linkButton(tr("Save refused lines to a file"), content);
    tools->row()->addWidget(m_refused, 0, Qt::AlignLeft);
    column->addWidget(tools);
    m_duplicateBox = new ImportDuplicates(content);
    column->addWidget(m_duplicateBox);
    connect(m_duplicateBox, &ImportDuplicates::allDecided, this, [this] { run(true); });
    m_trialTable = new QTableView(content);
    m_trialProblems = new ImportProblemsModel(this);
    setUpProblems(m_trialTable, m_trialProblems, 2 * kProblemRows);
    column->addWidget(m_trialTable, 1);
    column->addStretch();
    m_pages->addWidget(new ScrollPage(content, ScrollPage::Ground::Surface, this));
    connect(m_duplicates, &QComboBox::activated, this, [this] {
        m_duplicateBox->forget();
        run(true);
    });
    connect(m_refused, &QPushButton::clicked, this, [this] {
        if (const auto path = m_workspace.prompter().saveFile(tr("Save refused lines to a file"),
                                                              tr("Refused lines.csv"),
                                                              tr("CSV files (*.csv)"))) {
            m_refusedPath = *path;
            m_refused->setText(tr("Refused lines go to %1").arg(QFileInfo(*path).fileName()));
        }
    });
}

void ImportPage::buildResult()
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(20), theme.space(24), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(16));
    head->addWidget(new IconLabel(u"dialog-ok-apply"_s, ColorRole::OkText, 32, content), 0,
                    Qt::AlignTop);
    auto *words = new QVBoxLayout;
    m_resultTitle = wrappedLabel({}, TypeRole::Title, Tone::Normal, content);
    m_resultText = wrappedLabel({}, TypeRole::Body, Tone::Second, content);
    words->addWidget(m_resultTitle);
    words->addWidget(m_resultText);
    head->addLayout(words, 1);
    column->addLayout(head);
    m_undo = secondaryButton(tr("Undo this import"), u"edit-undo"_s, content);
    auto *row = new QHBoxLayout;
    row->addWidget(m_undo);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(wrappedLabel(tr("For thirty days, as long as nobody has changed what came "
                                      "in. Refusals given since then always stay."),
                                   TypeRole::Small, Tone::Third, content));
    column->addStretch();
    m_pages->addWidget(new ScrollPage(content, ScrollPage::Ground::Surface, this));
    connect(m_undo, &QPushButton::clicked, this, &ImportPage::undo);
}

} // namespace entente
