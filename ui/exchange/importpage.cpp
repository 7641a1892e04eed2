// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/exchange/importgateform.h"
#include "ui/exchange/importmapping.h"
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
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/wizardfooter.h"

#include <QApplication>
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

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kGateWidth = 380;
constexpr int kProblemRows = 8;

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

void setUpProblems(QTableView *table, ImportProblemsModel *model)
{
    table->setModel(model);
    setUpTable(table, ImportPage::tr("Lines to look at"), 36);
    auto *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(int(ImportProblemsModel::Column::Problem), QHeaderView::Stretch);
}

} // namespace

ImportPage::ImportPage(Workspace &workspace, Navigator &navigator, const QString &file,
                       QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_steps(new StepLine(this))
    , m_pages(new QStackedWidget(this))
    , m_footer(new WizardFooter(this))
    , m_problem(new Panel(PanelKind::Error, {}, this))
    , m_progress(new QWidget(this))
    , m_progressText(plainLabel({}, TypeRole::Body, Tone::Second, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(secondaryButton(tr("Cancel"), {}, this))
{
    const auto &theme = Theme::of(this);
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_steps->setSteps({tr("File"), tr("Columns and origin"), tr("Check"), tr("Result")});
    column->addWidget(m_steps);
    column->addWidget(m_problem);
    column->addWidget(m_pages, 1);
    auto *busy = new QHBoxLayout(m_progress);
    busy->setContentsMargins(theme.space(20), theme.space(8), theme.space(20), theme.space(8));
    busy->setSpacing(theme.space(12));
    busy->addWidget(m_progressText);
    busy->addWidget(m_bar, 1);
    busy->addWidget(m_cancel);
    column->addWidget(m_progress);
    column->addWidget(m_footer);
    m_problem->hide();
    m_progress->hide();
    buildFile();
    buildColumns();
    buildCheck();
    buildResult();
    connect(m_steps, &StepLine::stepChosen, this,
            [this](int step) { goTo(static_cast<Step>(step)); });
    connect(m_footer, &WizardFooter::nextRequested, this, &ImportPage::goOn);
    connect(m_footer, &WizardFooter::backRequested, this,
            [this] { goTo(static_cast<Step>(m_step - 1)); });
    connect(m_footer, &WizardFooter::reasonActivated, m_gate, &ImportGateForm::showMissing);
    connect(m_footer, &WizardFooter::exitRequested, this, [this] {
        if (mayLeave())
            emit finished();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_control)
            m_control->cancel();
    });
    goTo(FileStep);
    if (!file.isEmpty())
        openFile(file);
}

ImportPage::~ImportPage()
{
    if (m_control)
        m_control->cancel();
}

void ImportPage::buildFile()
{
    auto *empty = new EmptyState(
        u"text-csv"_s,
        tr("Drop a file here, or choose one: CSV, Excel, OpenDocument, vCard or LDIF. Nothing is "
           "imported before you have seen it."),
        tr("Choose a file"), this);
    connect(empty, &EmptyState::activated, this, &ImportPage::chooseFile);
    m_pages->addWidget(empty);
}

QWidget *ImportPage::makeBand()
{
    const auto &theme = Theme::of(this);
    auto *card = new Card({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(16));
    row->addWidget(new IconLabel(u"text-csv"_s, ColorRole::Text2, 22, card));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_fileName = elidedLabel({}, TypeRole::Body, Tone::Normal, card);
    setWeight(m_fileName, Weight::SemiBold);
    m_fileFacts = plainLabel({}, TypeRole::Small, Tone::Third, card);
    names->addWidget(m_fileName);
    names->addWidget(m_fileFacts);
    row->addLayout(names, 1);
    const auto addChoice = [&](const QString &label, QComboBox *choice) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *words = fieldLabel(label, choice, card);
        words->setFont(theme.font(TypeRole::Small, Weight::Regular));
        setTone(words, Tone::Third);
        choice->setProperty("quiet", true);
        column->addWidget(words);
        column->addWidget(choice);
        row->addLayout(column);
    };
    m_encoding = new QComboBox(card);
    for (const auto encoding :
         {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16Le,
          TextEncoding::Utf16Be, TextEncoding::MacRoman})
        m_encoding->addItem(textEncodingName(encoding), int(encoding));
    addChoice(tr("Encoding found"), m_encoding);
    m_delimiter = new QComboBox(card);
    for (const char delimiter : {';', ',', '\t', '|'})
        m_delimiter->addItem(delimiterText(delimiter), int(delimiter));
    addChoice(tr("Delimiter found"), m_delimiter);
    m_dates = new QComboBox(card);
    m_dates->addItem(tr("DD/MM/YYYY"), int(DateOrder::DayMonthYear));
    m_dates->addItem(tr("MM/DD/YYYY"), int(DateOrder::MonthDayYear));
    m_dates->addItem(tr("YYYY-MM-DD"), int(DateOrder::YearMonthDay));
    addChoice(tr("Dates"), m_dates);
    auto *other = linkButton(tr("Another file"), card);
    row->addWidget(other);
    card->body()->addLayout(row);
    connect(other, &QPushButton::clicked, this, &ImportPage::chooseFile);
    const auto reread = [this] {
        m_reading.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
        m_reading.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
        m_reading.dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
        readPreview();
    };
    for (auto *choice : {m_encoding, m_delimiter, m_dates})
        connect(choice, &QComboBox::activated, this, reread);
    return card;
}

void ImportPage::buildColumns()
{
    const auto &theme = Theme::of(this);
    auto *page = new QFrame(this);
    page->setProperty("frame", u"page"_s);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *left = new QWidget(page);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(theme.space(20), theme.space(12), theme.space(16), theme.space(16));
    column->setSpacing(theme.space(12));
    column->addWidget(makeBand());
    auto *mapped = new Card({}, left);
    m_mapping = new ImportMapping(mapped);
    mapped->addRow(m_mapping);
    column->addWidget(mapped);
    m_problemCard = new Card(tr("Lines to look at"), left);
    m_problemCard->setHeaderLine(true);
    m_problemTable = new QTableView(m_problemCard);
    m_problems = new ImportProblemsModel(this);
    setUpProblems(m_problemTable, m_problems);
    m_problemCard->addRow(m_problemTable);
    column->addWidget(m_problemCard);
    column->addStretch();
    row->addWidget(new ScrollPage(left, ScrollPage::Ground::Canvas, page), 1);
    QList<Purpose> purposes;
    if (const auto known = m_workspace.reading().consents().purposes(m_workspace.session()))
        purposes = *known;
    m_gate = new ImportGateForm(m_workspace.prompter(), purposes,
                                m_workspace.clock().nowUtc().toLocalTime().date(), page);
    row->addWidget(hairline(Qt::Vertical, ColorRole::Line, page));
    auto *gate = new ScrollPage(m_gate, ScrollPage::Ground::Surface, page);
    gate->setFixedWidth(theme.text(kGateWidth));
    row->addWidget(gate);
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
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(12));
    m_duplicates = new QComboBox(content);
    m_duplicates->addItem(tr("List them for me to decide"), int(DuplicatePolicy::Ask));
    m_duplicates->addItem(tr("Complete the record that is there"), int(DuplicatePolicy::Update));
    m_duplicates->addItem(tr("Leave the record as it is"), int(DuplicatePolicy::Skip));
    row->addWidget(fieldLabel(tr("People who are already there"), m_duplicates, content));
    row->addWidget(m_duplicates);
    row->addStretch();
    m_refused = linkButton(tr("Save refused lines to a file"), content);
    row->addWidget(m_refused);
    column->addLayout(row);
    m_trialTable = new QTableView(content);
    m_trialProblems = new ImportProblemsModel(this);
    setUpProblems(m_trialTable, m_trialProblems);
    column->addWidget(m_trialTable, 1);
    column->addStretch();
    m_pages->addWidget(new ScrollPage(content, ScrollPage::Ground::Surface, this));
    connect(m_duplicates, &QComboBox::activated, this, [this] { run(true); });
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

void ImportPage::goTo(Step step)
{
    if (m_working)
        return;
    const bool moved = m_step != step;
    m_step = step;
    m_steps->setCurrent(step);
    m_steps->setBackAllowed(step != ResultStep);
    m_pages->setCurrentIndex(step);
    m_problem->hide();
    showFooter();
    if (moved && m_footer->nextButton()->isEnabled())
        m_footer->nextButton()->setFocus(Qt::OtherFocusReason);
    else if (moved && step == ColumnsStep)
        m_gate->showMissing();
}

void ImportPage::showFooter()
{
    if (!m_gate || m_working)
        return;
    m_footer->setExit(m_step == ResultStep ? QString() : tr("Leave"));
    m_footer->setBack(m_step == ColumnsStep || m_step == CheckStep ? tr("Back") : QString());
    m_footer->setNote(m_step == ColumnsStep || m_step == CheckStep
                          ? tr("The whole import can be undone, updates included.")
                          : QString());
    QString reason;
    switch (m_step) {
    case FileStep: m_footer->setNext(m_hasPreview ? tr("Continue") : tr("Choose a file")); break;
    case ColumnsStep:
        m_footer->setNext(tr("Check %n line(s)", nullptr, int(m_preview.rows)));
        if (!m_hasPreview)
            reason = tr("Why? This file cannot be read this way");
        else if (const int missing = m_gate->missing())
            reason = tr("Why? %n answer(s) of four missing", nullptr, missing);
        break;
    case CheckStep:
        m_footer->setNext(
            tr("Import %n line(s)", nullptr, int(m_result.created + m_result.updated)));
        if (m_result.created + m_result.updated == 0)
            reason = tr("Why? No line would come in");
        break;
    case ResultStep: m_footer->setNext(tr("Finish")); break;
    }
    m_footer->setBlocked(reason);
}

void ImportPage::goOn()
{
    switch (m_step) {
    case FileStep: m_hasPreview ? goTo(ColumnsStep) : chooseFile(); break;
    case ColumnsStep: run(true); break;
    case CheckStep: run(false); break;
    case ResultStep: emit finished(); break;
    }
}

void ImportPage::chooseFile()
{
    if (const auto path = m_workspace.prompter().chooseFile(
            tr("Choose a file"), tr("Contacts (*.csv *.txt *.tsv *.xlsx *.ods *.vcf *.vcard *.ldif "
                                    "*.ldi);;All files (*)")))
        openFile(*path);
}

void ImportPage::openFile(const QString &path)
{
    if (m_working)
        return;
    m_path = path;
    m_reading = {};
    m_hasPreview = false;
    readPreview();
}

std::shared_ptr<WorkControl> ImportPage::makeControl()
{
    auto control = std::make_shared<WorkControl>();
    QPointer<ImportPage> guard(this);
    control->onProgress = [guard](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            qApp,
            [guard, done, total] {
                if (guard)
                    guard->m_bar->setValue(total > 0 ? int(100 * done / total) : 0);
            },
            Qt::QueuedConnection);
    };
    return control;
}

void ImportPage::startWork(const QString &what)
{
    m_working = true;
    m_control = makeControl();
    m_bar->setRange(0, 100);
    m_bar->setValue(0);
    m_progressText->setText(what);
    m_progress->show();
    m_problem->hide();
    m_footer->nextButton()->setEnabled(false);
    m_footer->backButton()->setEnabled(false);
}

void ImportPage::endWork()
{
    m_working = false;
    m_control.reset();
    m_progress->hide();
    m_footer->nextButton()->setEnabled(true);
    m_footer->backButton()->setEnabled(true);
}

void ImportPage::showProblem(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_problem->setText(Words().errorSentence(error));
    m_problem->show();
}

void ImportPage::readPreview()
{
    startWork(tr("Reading the file…"));
    m_workspace.write(
        [session = m_workspace.session(), path = m_path, reading = m_reading,
         control = m_control](Services &services) {
            return services.imports().preview(
                session, path, reading, [control](const ImportProgress &progress) {
                    control->progress(progress.bytes, progress.bytesTotal);
                    return !control->isCancelled();
                });
        },
        this,
        [this](Result<ImportPreview> preview) {
            endWork();
            m_hasPreview = preview.has_value();
            if (preview) {
                m_preview = *std::move(preview);
                showPreview();
                goTo(ColumnsStep);
            } else {
                showFooter();
                showProblem(preview.error());
            }
        });
}

void ImportPage::showPreview()
{
    m_fileName->setText(QFileInfo(m_path).fileName());
    m_fileFacts->setText(
        tr("%1 lines · %2 columns")
            .arg(Words().number(m_preview.rows), Words().number(m_preview.columns.size())));
    m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(int(m_preview.encoding.encoding))));
    m_encoding->setToolTip(Words().reasonSentence(m_preview.encoding.fact).toHtmlEscaped());
    m_delimiter->setCurrentIndex(
        qMax(0, m_delimiter->findData(int(m_preview.csv.dialect.delimiter))));
    m_dates->setCurrentIndex(qMax(0, m_dates->findData(int(m_preview.dateOrder))));
    m_mapping->setColumns(m_preview.columns);
    QStringList headers;
    for (const auto &column : std::as_const(m_preview.columns))
        headers.append(column.header);
    m_problems->setHeaders(headers);
    m_problems->setRows(m_preview.problems);
    m_trialProblems->setHeaders(headers);
    m_problemCard->setVisible(m_preview.problemCount > 0);
    m_problemCard->setCount(Words().number(m_preview.problemCount));
    fitHeightToRows(m_problemTable, kProblemRows);
}

void ImportPage::run(bool dryRun)
{
    ImportRequest request;
    request.path = m_path;
    request.reading = m_reading;
    request.gate = m_gate->gate();
    request.duplicates = static_cast<DuplicatePolicy>(m_duplicates->currentData().toInt());
    request.dryRun = dryRun;
    request.refusedPath = dryRun ? QString() : m_refusedPath;
    startWork(dryRun ? tr("Trying it out, without keeping anything…") : tr("Importing…"));
    m_workspace.write(
        [session = m_workspace.session(), request, control = m_control](Services &services) {
            return services.imports().run(
                session, request, [control](const ImportProgress &progress) {
                    control->progress(progress.bytes, progress.bytesTotal);
                    return !control->isCancelled();
                });
        },
        this,
        [this, dryRun](Result<ImportResult> result) {
            endWork();
            if (!result) {
                showFooter();
                showProblem(result.error());
                return;
            }
            m_result = *std::move(result);
            dryRun ? showTrial() : showResult();
            goTo(dryRun ? CheckStep : ResultStep);
        });
}

void ImportPage::showTrial()
{
    const Words words;
    m_trialTitle->setText(tr("%1 people would come in, %2 would be completed")
                              .arg(words.number(m_result.created), words.number(m_result.updated)));
    m_trialText->setText(tr("%1 lines are passed over, %2 are refused. This was a trial: nothing "
                            "is in the vault yet.")
                             .arg(words.number(m_result.skipped), words.number(m_result.refused)));
    m_trialProblems->setRows(m_result.problems);
    m_trialTable->setVisible(!m_result.problems.isEmpty());
    m_refused->setVisible(m_result.refused > 0);
    fitHeightToRows(m_trialTable, 2 * kProblemRows);
}

void ImportPage::showResult()
{
    const Words words;
    m_resultTitle->setText(
        tr("%1 people came in, %2 were completed")
            .arg(words.number(m_result.created), words.number(m_result.updated)));
    QString text = tr("%1 lines were passed over, %2 were refused.")
                       .arg(words.number(m_result.skipped), words.number(m_result.refused));
    if (!m_refusedPath.isEmpty() && m_result.refused > 0)
        text += u' ' + tr("The refused ones are in %1.").arg(QFileInfo(m_refusedPath).fileName());
    m_resultText->setText(text);
}

void ImportPage::undo()
{
    const Prompter::Question question{
        tr("Undo this import?"),
        tr("People who came in are removed, and completed records become as before."),
        tr("Undo the import"),
        {},
        true};
    if (m_working || !m_workspace.prompter().ask(question))
        return;
    startWork(tr("Undoing…"));
    m_cancel->hide();
    m_workspace.write(
        [session = m_workspace.session(), batch = m_result.batch](Services &services) {
            return services.imports().undo(session, batch);
        },
        this,
        [this](Result<UndoResult> undone) {
            endWork();
            m_cancel->show();
            showFooter();
            if (!undone) {
                showProblem(undone.error());
                return;
            }
            m_undo->setEnabled(false);
            m_resultTitle->setText(tr("The import is undone"));
            m_resultText->setText(
                tr("%1 people were removed, %2 records are as before.")
                    .arg(Words().number(undone->removed), Words().number(undone->restored)));
        });
}

bool ImportPage::mayLeave()
{
    if (!m_working)
        return true;
    const Prompter::Question question{tr("Stop the import?"), tr("Nothing of it will be kept."),
                                      tr("Stop"), tr("Go on"), false};
    if (!m_workspace.prompter().ask(question))
        return false;
    if (m_control)
        m_control->cancel();
    return true;
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile()
        && m_step != ResultStep)
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

} // namespace entente
