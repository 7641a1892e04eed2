// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/erasurepage.h"

#include "core/rights/documentrenderer.h"
#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/rights/erasureresultview.h"
#include "ui/rights/plancounts.h"
#include "ui/rights/planmodel.h"
#include "ui/rights/reviewlist.h"
#include "ui/rights/savepdf.h"
#include "ui/support/labels.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/wizardfooter.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kPlanRows = 14;

} // namespace

ErasurePage::ErasurePage(Workspace &workspace, Navigator &navigator, PersonId person,
                         QWidget *parent)
    : RightsWizard(workspace, navigator, person, Right::Erasure,
                   {tr("Plan"), tr("Summary"), tr("Result")}, parent)
{
    buildPlan();
    buildSummary();
    auto *resultColumn = addStepPage(false);
    m_result = new ErasureResultView(workspace, navigator, this);
    resultColumn->addWidget(m_result);
    resultColumn->addStretch();
    start(tr("What was asked, and when?"));

    auto *why = new QWidget(this);
    auto *row = new QHBoxLayout(why);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(12));
    m_reason = new QComboBox(why);
    m_reason->addItem(tr("The person asks for it"), int(ErasureReason::Request));
    m_reason->addItem(tr("The person has withdrawn their consent"), int(ErasureReason::Withdrawal));
    m_reason->addItem(tr("The person objects"), int(ErasureReason::Objection));
    m_reason->addItem(tr("The time of keeping is over"), int(ErasureReason::Retention));
    m_reason->addItem(tr("It should never have been collected"), int(ErasureReason::Unlawful));
    row->addWidget(fieldLabel(tr("Why"), m_reason, why));
    row->addWidget(m_reason);
    row->addStretch();
    m_requestColumn->insertWidget(1, why);
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this] { goToStep(RequestStep); });
    goToStep(RequestStep);
}

ErasurePage::~ErasurePage() = default;

ErasureReason ErasurePage::reason() const
{
    return static_cast<ErasureReason>(m_reason->currentData().toInt());
}

bool ErasurePage::isAsked() const
{
    return !m_reason
           || (reason() != ErasureReason::Retention && reason() != ErasureReason::Unlawful);
}

void ErasurePage::buildPlan()
{
    auto *column = addStepPage();
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::of(this).space(4));
    m_planTitle = wrappedLabel({}, TypeRole::Title, Tone::Normal, this);
    m_planSubtitle = wrappedLabel({}, TypeRole::Body, Tone::Second, this);
    words->addWidget(m_planTitle);
    words->addWidget(m_planSubtitle);
    column->addLayout(words);
    m_counts = new PlanCounts(this);
    column->addWidget(m_counts);
    m_table = new QTableView(this);
    m_model = new PlanModel(this);
    m_table->setModel(m_model);
    auto *delegate = setUpTable(m_table, tr("Plan of the erasure"), 46, 2);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(int(PlanModel::Column::Where), QHeaderView::Stretch);
    header->setSectionResizeMode(int(PlanModel::Column::Why), QHeaderView::Stretch);
    growRowsToWords(m_table, -1, kPlanRows);
    column->addWidget(m_table);
    m_reviews = new ReviewList(this);
    column->addWidget(m_reviews);
    column->addStretch();
    connect(m_counts, &PlanCounts::filterChanged, this, &ErasurePage::showFiltered);
    connect(m_reviews, &ReviewList::changed, this, &ErasurePage::showPlanFooter);
    connect(delegate, &CellDelegate::linkActivated, this, [this] { m_reviews->showUndecided(); });
    connect(footer(), &WizardFooter::reasonActivated, this, [this] {
        if (step() == PlanStep)
            m_reviews->showUndecided();
        else if (step() == SummaryStep)
            m_confirmation->setFocus(Qt::OtherFocusReason);
    });
    m_savePlan = quietButton(tr("Save the plan"), u"document-save"_s, this);
    setBlocked(m_savePlan, pdfObstacle(m_workspace));
    connect(m_savePlan, &QPushButton::clicked, this, [this] {
        savePdf(m_workspace, m_navigator, this, tr("Plan of an erasure.pdf"),
                [plan = m_plan](const DocumentRenderer &renderer, const QString &language) {
                    return renderer.erasurePlan(plan, language);
                });
    });
    footer()->addLeading(m_savePlan);
}

void ErasurePage::buildSummary()
{
    const auto &theme = Theme::of(this);
    auto *column = addStepPage();
    m_summaryHost = new QWidget(this);
    m_summaryLines = new QVBoxLayout(m_summaryHost);
    m_summaryLines->setContentsMargins({});
    m_summaryLines->setSpacing(theme.space(8));
    column->addWidget(m_summaryHost);
    column->addWidget(new Panel(PanelKind::Attention,
                                tr("This cannot be undone. If a backup is restored one day, the "
                                   "erasure is carried out again."),
                                this));
    m_confirmation = new QLineEdit(this);
    m_confirmation->setMaximumWidth(theme.text(240));
    m_confirmationLabel = fieldLabel(
        tr("To confirm, type the word: %1").arg(tr("erase", "the word to type")), m_confirmation,
        this);
    column->addWidget(m_confirmationLabel);
    column->addWidget(m_confirmation);
    m_busy = new Panel(PanelKind::Information,
                       tr("Erasing in one go, then looking again for anything that is left…"),
                       this);
    m_busy->setIcon(u"view-refresh"_s);
    m_busy->hide();
    column->addWidget(m_busy);
    column->addStretch();
    connect(m_confirmation, &QLineEdit::textChanged, this, &ErasurePage::showSummaryFooter);
    connect(m_confirmation, &QLineEdit::returnPressed, this, [this] {
        if (footer()->nextButton()->isEnabled())
            erase();
    });
}

void ErasurePage::enter(int step)
{
    m_savePlan->setVisible(step == PlanStep);
    if (step == PlanStep) {
        if (m_plan.items.isEmpty())
            readPlan();
        else
            showPlanFooter();
    } else if (step == SummaryStep) {
        showSummary();
        m_confirmation->setFocus(Qt::OtherFocusReason);
    }
}

void ErasurePage::goOn(int step)
{
    if (step == PlanStep)
        goToStep(SummaryStep);
    else if (step == SummaryStep)
        erase();
    else
        emit finished();
}

void ErasurePage::readPlan()
{
    auto plan = m_workspace.reading().erasure().plan(m_workspace.session(), person().id);
    if (!plan) {
        footer()->setBlocked(tr("The plan could not be made"));
        showProblem(plan.error());
        return;
    }
    m_plan = *std::move(plan);
    showPlan();
}

void ErasurePage::showPlan()
{
    m_planTitle->setText(tr("Here is everything we have on %1").arg(m_plan.personName));
    m_planSubtitle->setText(tr("%n trace(s) found in the records, the notes, the index and the "
                               "imports. Nothing is erased yet.",
                               nullptr, m_plan.total()));
    m_counts->setPlan(m_plan);
    QList<PlanItem> reviews;
    for (const auto &item : std::as_const(m_plan.items)) {
        if (item.action == PlanAction::Review)
            reviews.append(item);
    }
    m_reviews->setItems(reviews);
    showFiltered();
    showPlanFooter();
}

void ErasurePage::showFiltered()
{
    auto lines = planLines(m_plan);
    if (const auto only = m_counts->filter())
        lines.removeIf([only](const PlanLine &line) { return line.item.action != *only; });
    m_model->setRows(lines);
    fitHeightToRows(m_table, kPlanRows);
}

void ErasurePage::showPlanFooter()
{
    footer()->setNext(tr("See the summary"));
    const int left = m_reviews->undecided();
    footer()->setBlocked(m_plan.items.isEmpty() ? tr("The plan could not be made")
                         : left == 0            ? QString()
                                                : tr("Why? %n text(s) to read", nullptr, left));
}

void ErasurePage::showSummary()
{
    qDeleteAll(m_summaryHost->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_summaryLines->addWidget(wrappedLabel(tr("Ready to erase %1").arg(m_plan.personName),
                                           TypeRole::Title, Tone::Normal, m_summaryHost));
    const auto decisions = m_reviews->decisions();
    const auto add = [this](const QString &sentence) {
        m_summaryLines->addWidget(
            wrappedLabel(sentence, TypeRole::Section, Tone::Normal, m_summaryHost));
    };
    add(tr("%n trace(s) will be erased.", nullptr, m_plan.count(PlanAction::Erase)));
    if (const int count = m_plan.count(PlanAction::Anonymise))
        add(tr("%n trace(s) will stay without anything that leads to the person.", nullptr, count));
    if (const int count = m_plan.count(PlanAction::Keep))
        add(tr("%n trace(s) will be kept in the sealed archive until the date the law sets.",
               nullptr, count));
    if (!decisions.isEmpty())
        add(tr("%n text(s) of other records will be treated as you decided.", nullptr,
               int(decisions.size())));
    if (const int count = m_plan.count(PlanAction::Inform))
        add(tr("%n recipient(s) of a copy will have to be told.", nullptr, count));
    showSummaryFooter();
}

void ErasurePage::showSummaryFooter()
{
    if (isRunning() || step() != SummaryStep)
        return;
    const bool typed = m_confirmation->text().trimmed().compare(tr("erase", "the word to type"),
                                                                Qt::CaseInsensitive)
                       == 0;
    footer()->setNext(tr("Erase for good"), true);
    footer()->setBlocked(m_workspace.isReadOnly() ? tr("This vault is open for reading only")
                         : typed                  ? QString()
                                                  : tr("Why? The word is not typed yet"));
}

void ErasurePage::erase()
{
    ErasureOrder order;
    order.person = person().id;
    order.reason = reason();
    order.decisions = m_reviews->decisions();
    order.planDigest = m_plan.digest;
    m_confirmation->setEnabled(false);
    m_busy->show();
    setRunning(true);
    m_workspace.write([session = m_workspace.session(), order](
                          Services &services) { return services.erasure().erase(session, order); },
                      this,
                      [this](Result<ErasureResult> erased) {
                          setRunning(false);
                          m_busy->hide();
                          m_confirmation->setEnabled(true);
                          if (erased) {
                              showResult(*erased);
                              return;
                          }
                          const Error error = erased.error();
                          if (error.reason == u"erasure.plan_changed") {
                              m_plan = {};
                              m_confirmation->clear();
                              goToStep(PlanStep);
                          }
                          showProblem(error);
                      });
}

void ErasurePage::showResult(const ErasureResult &result)
{
    m_plan = {};
    m_model->setRows({});
    m_reviews->setItems({});
    m_confirmation->clear();
    goToStep(ResultStep);
    m_result->setResult(result);
    close(tr("Person erased"));
    footer()->setNote(tr("Apart from what you chose to keep, the search found no trace of this "
                         "person. The letter leaves the screen when you finish."));
    footer()->setNext(tr("Finish"));
    footer()->setBlocked({});
    footer()->nextButton()->setEnabled(true);
}

} // namespace entente
