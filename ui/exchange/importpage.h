// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importmappings.h"
#include "core/exchange/importplan.h"
#include "ui/exchange/importproblemsmodel.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace entente {

class Card;
class ImportDuplicates;
class ImportGateForm;
class ImportFirstRows;
class ImportHistory;
class ImportMapping;
class ImportMappingBar;
class Navigator;
class Panel;
class Services;
class StepLine;
class WizardFooter;
class WorkControl;
class Workspace;

/// Bringing people in from a file: what it is, where its columns go, where the people come from, a trial that writes
/// nothing, then everything or nothing, and a way back.
class ImportPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPage)
public:
    ImportPage(Workspace &workspace, Navigator &navigator, const QString &file,
               QWidget *parent = nullptr);
    ~ImportPage() override;

    enum Step { FileStep, ColumnsStep, CheckStep, ResultStep };

    QString title() const override { return tr("Import people"); }
    bool mayLeave() override;

    Step step() const { return m_step; }
    bool isWorking() const { return m_working; }
    WizardFooter *footer() const { return m_footer; }
    ImportGateForm *gate() const { return m_gate; }
    ImportMapping *mapping() const { return m_mapping; }
    const ImportResult &result() const { return m_result; }
    QPushButton *undoButton() const { return m_undo; }
    QComboBox *delimiterChoice() const { return m_delimiter; }
    QComboBox *sheetChoice() const { return m_sheet; }
    ImportDuplicates *duplicates() const { return m_duplicateBox; }
    ImportHistory *history() const { return m_history; }
    const ImportPreview &preview() const { return m_preview; }
    ImportFirstRows *firstRows() const { return m_firstRows; }
    ImportMappingBar *mappings() const { return m_mappingBar; }
    QString problemText() const { return m_problemText; }

    void openFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFile();
    void buildColumns();
    QWidget *makeBand();
    void buildCheck();
    void buildResult();
    void goTo(Step step);
    void goOn();
    void chooseFile();
    /// `findsMapping`: a mapping that was saved for such a header is used at once.
    void readPreview(bool findsMapping = false);
    void buildFirstRows(QWidget *parent, QVBoxLayout *column);
    void useMapping(const QString &uuid);
    void saveMapping(const QString &name);
    using MappingWork = std::function<Result<QString>(Services &, const Session &)>;
    void changeMappings(MappingWork work);
    void showPreview();
    void showReading();
    void showFooter();
    void run(bool dryRun);
    QStringList leftOut() const; ///< what the file did not bring in; empty = nothing
    void showTrial();
    void showResult();
    void undo();
    void startWork(const QString &what);
    void endWork();
    void showProblem(const Error &error);
    std::shared_ptr<WorkControl> makeControl();

    Workspace &m_workspace;
    Navigator &m_navigator;
    StepLine *m_steps;
    QStackedWidget *m_pages;
    WizardFooter *m_footer;
    Panel *m_problem;
    QWidget *m_progress;
    QLabel *m_progressText;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QLabel *m_fileName = nullptr;
    QLabel *m_fileFacts = nullptr;
    QWidget *m_encodingBox = nullptr;
    QWidget *m_delimiterBox = nullptr;
    QWidget *m_sheetBox = nullptr;
    QComboBox *m_sheet = nullptr;
    ImportDuplicates *m_duplicateBox = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_dates = nullptr;
    ImportMapping *m_mapping = nullptr;
    ImportMappingBar *m_mappingBar = nullptr;
    QList<ImportMappingInfo> m_mappings;
    QString m_mappingUuid;
    Card *m_firstRowsCard = nullptr;
    QTableView *m_firstRowsTable = nullptr;
    ImportFirstRows *m_firstRows = nullptr;
    ImportGateForm *m_gate = nullptr;
    Card *m_problemCard = nullptr;
    QTableView *m_problemTable = nullptr;
    ImportProblemsModel *m_problems = nullptr;
    QLabel *m_trialTitle = nullptr;
    QLabel *m_trialText = nullptr;
    QComboBox *m_duplicates = nullptr;
    QTableView *m_trialTable = nullptr;
    ImportProblemsModel *m_trialProblems = nullptr;
    QLabel *m_resultTitle = nullptr;
    QLabel *m_resultText = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_refused = nullptr;
    ImportHistory *m_history = nullptr;
    QString m_refusedPath;

    QString m_path;
    FileReading m_reading;
    ImportPreview m_preview;
    ImportResult m_result;
    std::shared_ptr<WorkControl> m_control;
    QString m_problemText; ///< of the last failure
    bool m_hasPreview = false;
    bool m_working = false;
    Step m_step = FileStep;
};

} // namespace entente
