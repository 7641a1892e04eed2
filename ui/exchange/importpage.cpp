// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/exchange/importduplicates.h"
#include "ui/exchange/importfirstrows.h"
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
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {
constexpr int kProblemRows = 8;
constexpr int kFirstRowsShown = 6;
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
    const bool hasBegun = m_hasPreview && m_step != ResultStep;
    m_footer->setExit(hasBegun ? tr("Leave") : QString());
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
            reason = tr("Why? No line would be added");
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
                                    "*.ldi *.json);;All files (*)")))
        openFile(*path);
}

void ImportPage::openFile(const QString &path)
{
    if (m_working)
        return;
    m_path = path;
    m_reading = {};
    m_duplicateBox->forget();
    m_hasPreview = false;
    m_mappingUuid.clear();
    readPreview(true);
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
    m_problemText.clear();
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
    m_problemText = Words().errorSentence(error);
    m_problem->setText(m_problemText);
    m_problem->show();
}

void ImportPage::showPreview()
{
    m_fileName->setText(QFileInfo(m_path).fileName());
    m_fileFacts->setText(QString(tr("%n line(s)", nullptr, int(m_preview.rows)) + u" · "
                                 + tr("%n column(s)", nullptr, int(m_preview.columns.size()))));
    m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(int(m_preview.encoding.encoding))));
    m_encoding->setToolTip(Words().reasonSentence(m_preview.encoding.fact).toHtmlEscaped());
    m_delimiter->setCurrentIndex(
        qMax(0, m_delimiter->findData(int(m_preview.csv.dialect.delimiter))));
    m_dates->setCurrentIndex(qMax(0, m_dates->findData(int(m_preview.dateOrder))));
    showReading();
    m_mapping->setColumns(m_preview.columns);
    // Made after the questions beside them, and read before.
    QWidget *before = m_mappingBar->removeButton();
    for (int i = 0; i < m_preview.columns.size(); ++i) {
        setTabOrder(before, m_mapping->choice(i));
        before = m_mapping->choice(i);
    }
    QStringList headers;
    for (const auto &column : std::as_const(m_preview.columns))
        headers.append(column.header);
    m_firstRows->setHeaders(headers);
    if (const auto firm = m_workspace.reading().organisations().firm(m_workspace.session()))
        m_firstRows->setHomeCountry(firm->country);
    m_firstRows->setRows(m_preview.firstRows);
    m_firstRowsCard->setVisible(!m_preview.firstRows.isEmpty());
    fitHeightToRows(m_firstRowsTable, kFirstRowsShown);
    m_mappingBar->setMappings(m_mappings, m_mappingUuid);
    m_problems->setHeaders(headers);
    m_problems->setRows(m_preview.problems);
    m_trialProblems->setHeaders(headers);
    m_problemCard->setVisible(m_preview.problemCount > 0);
    m_problemCard->setCount(Words().number(m_preview.problemCount));
    fitHeightToRows(m_problemTable, kProblemRows);
}

/// What was found about the file, and can be changed: a text has an encoding, a workbook has sheets.
void ImportPage::showReading()
{
    const bool isTable = m_preview.format == "csv"_L1;
    const bool isBook = m_preview.format == "xlsx"_L1 || m_preview.format == "ods"_L1;
    m_encodingBox->setVisible(!isBook);
    m_delimiterBox->setVisible(isTable);
    m_sheetBox->setVisible(m_preview.sheets.size() > 1);
    m_sheet->clear();
    m_sheet->addItems(m_preview.sheets);
    m_sheet->setCurrentIndex(int(m_preview.sheet));
}

void ImportPage::run(bool dryRun)
{
    ImportRequest request;
    request.path = m_path;
    request.reading = m_reading;
    request.gate = m_gate->gate();
    request.duplicates = static_cast<DuplicatePolicy>(m_duplicates->currentData().toInt());
    request.dryRun = dryRun;
    request.decisions = m_duplicateBox->decisions();
    request.chosenRecords = m_duplicateBox->chosenRecords();
    request.refusedPath = dryRun ? QString() : m_refusedPath;
    request.reasonText = [](const QString &code) { return Words().reasonSentence(code); };
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

QStringList ImportPage::leftOut() const
{
    QStringList parts;
    if (m_result.skipped > 0)
        parts.append(tr("%n line(s) skipped.", nullptr, int(m_result.skipped)));
    if (m_result.refused > 0)
        parts.append(tr("%n line(s) refused.", nullptr, int(m_result.refused)));
    return parts;
}

void ImportPage::showTrial()
{
    QString title = tr("%n record(s) will be added", nullptr, int(m_result.created));
    if (m_result.updated > 0)
        title += u" · " + tr("%n will be completed", nullptr, int(m_result.updated));
    m_trialTitle->setText(title);
    m_trialText->setText(
        QStringList(leftOut() << tr("This was a trial: nothing is in the vault yet.")).join(u' '));
    m_duplicateBox->setDuplicates(m_result.duplicates);
    m_trialProblems->setRows(m_result.problems);
    m_trialTable->setVisible(!m_result.problems.isEmpty());
    m_refused->setVisible(m_result.refused + m_result.duplicateCount > 0);
    fitHeightToRows(m_trialTable, 2 * kProblemRows);
}

void ImportPage::showResult()
{
    QString title = tr("%n record(s) were added", nullptr, int(m_result.created));
    if (m_result.updated > 0)
        title += u" · " + tr("%n completed", nullptr, int(m_result.updated));
    m_resultTitle->setText(title);
    QString text = leftOut().join(u' ');
    if (!m_refusedPath.isEmpty() && m_result.refused + m_result.duplicateCount > 0)
        text += u' ' + tr("The refused ones are in %1.").arg(QFileInfo(m_refusedPath).fileName());
    m_resultText->setText(text);
}

void ImportPage::undo()
{
    const Prompter::Question question{
        tr("Undo this import?"),
        tr("People who were added are removed, and completed records become as before."),
        tr("Undo the import"),
        {},
        true};
    if (m_working || !m_workspace.prompter().ask(question))
        return;
    startWork(tr("Undoing…"));
    m_cancel->hide();
    m_workspace.write([session = m_workspace.session(), batch = m_result.batch](
                          Services &services) { return services.imports().undo(session, batch); },
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
                          m_resultText->setText(QString(
                              tr("%n people removed.", nullptr, int(undone->removed)) + u' '
                              + tr("%n record(s) as before.", nullptr, int(undone->restored))));
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
