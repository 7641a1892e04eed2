// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicatespage.h"

#include "core/services/services.h"
#include "ui/duplicates/mergemodels.h"
#include "ui/duplicates/mergeview.h"
#include "ui/shell/navigator.h"
#include "ui/support/backgroundtask.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kPairsShown = 2000;
constexpr int kPairsWidth = 420;
constexpr int kComparedWidth = 750;

} // namespace

DuplicatesPage::DuplicatesPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_model(new PairsModel(this))
    , m_task(new BackgroundTask(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_view(new MergeView(m_splitter))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
    m_splitter->insertWidget(0, makeList());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 36);
    m_splitter->setStretchFactor(1, 64);
    m_splitter->setSizes({kPairsWidth, kComparedWidth});
    m_view->hide();

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_isSwapped = false;
        showPair();
    });
    connect(m_table, &QTableView::activated, m_view, &MergeView::takeFocus);
    connect(m_view, &MergeView::mergeRequested, this, &DuplicatesPage::merge);
    connect(m_view, &MergeView::differentRequested, this,
            [this] { decide(DuplicateState::Different); });
    connect(m_view, &MergeView::laterRequested, this, [this] { decide(DuplicateState::Later); });
    connect(m_view, &MergeView::swapRequested, this, [this] {
        m_isSwapped = !m_isSwapped;
        showPair();
    });
    connect(m_view, &MergeView::openRequested, this, [this](qint64 id) {
        const auto *pair = m_model->rowAt(m_table->currentIndex());
        if (pair && pair->kind == DuplicateKind::Organisation)
            m_navigator.openOrganisation(OrganisationId(id));
        else
            m_navigator.openPerson(PersonId(id));
    });
    connect(m_task, &BackgroundTask::progressed, this,
            [this](qint64 done, qint64) { m_bar->setValue(int(done)); });
    connect(&workspace.changes(), &Changes::duplicatesChanged, this, &DuplicatesPage::reload);
    connect(&workspace.changes(), &Changes::personErased, this, &DuplicatesPage::reload);
}

DuplicatesPage::~DuplicatesPage() = default;

QString DuplicatesPage::titleDetail() const
{
    return m_model->rowCount() == 0 ? QString()
                                    : tr("%n pairs to look at", nullptr, m_model->rowCount());
}

QWidget *DuplicatesPage::makeList()
{
    const auto &theme = Theme::of(this);
    auto *list = new QFrame(m_splitter);
    list->setProperty("frame", u"surface"_s);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme.space(16), theme.space(10), theme.space(16), theme.space(10));
    bar->setSpacing(theme.space(8));
    m_count = weightedLabel({}, TypeRole::Section, Weight::SemiBold, Tone::Normal, list);
    bar->addWidget(m_count, 1);
    m_scan = secondaryButton(tr("Look again"), u"edit-find"_s, list);
    connect(m_scan, &QPushButton::clicked, this, &DuplicatesPage::scan);
    bar->addWidget(m_scan);
    column->addLayout(bar);

    m_progress = new QWidget(list);
    auto *busy = new QHBoxLayout(m_progress);
    busy->setContentsMargins(theme.space(16), 0, theme.space(16), theme.space(10));
    busy->setSpacing(theme.space(8));
    m_bar = new QProgressBar(m_progress);
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(tr("Looking for duplicates"));
    busy->addWidget(m_bar, 1);
    auto *stop = quietButton(tr("Stop"), {}, m_progress);
    connect(stop, &QPushButton::clicked, m_task, &BackgroundTask::cancel);
    busy->addWidget(stop);
    m_progress->hide();
    column->addWidget(m_progress);

    m_table = new QTableView(list);
    setUpTable(m_table, tr("Records that look alike"), 48, 2);
    m_table->setModel(m_model);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_empty = setEmptyState(m_table, u"merge"_s,
                            tr("No two records look alike. Duplicates are looked for by e-mail, "
                               "number, name and sound."),
                            tr("Look for duplicates"));
    connect(m_empty, &EmptyState::activated, this, &DuplicatesPage::scan);
    column->addWidget(m_table, 1);
    return list;
}

void DuplicatesPage::activate()
{
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_isScannedOnce && m_model->rowCount() == 0)
        scan();
}

void DuplicatesPage::reload()
{
    const auto pairs = m_workspace.reading().duplicates().pairs(m_workspace.session(), kPairsShown);
    if (!pairs) {
        m_navigator.tellError(pairs.error());
        return;
    }
    const int row = qMax(0, m_table->currentIndex().row());
    m_model->setRows(*pairs);
    m_count->setText(tr("%n pairs", nullptr, int(pairs->size())));
    emit titleChanged();
    if (!pairs->isEmpty())
        m_table->setCurrentIndex(m_model->index(qMin(row, int(pairs->size()) - 1), 0));
    m_isSwapped = false;
    showPair();
}

void DuplicatesPage::scan()
{
    if (m_task->isRunning())
        return;
    m_isScannedOnce = true;
    m_bar->setValue(0);
    m_progress->show();
    m_scan->setEnabled(false);
    m_workspace.readAside(
        *m_task,
        [session = m_workspace.session()](Services &services, AsideControl &control) {
            return services.duplicates().find(session, [&control](int percent) {
                control.progress(percent, 100);
                return !control.isStopped();
            });
        },
        this, [this](Result<DuplicateFindings> found) { onScanned(std::move(found)); });
    connect(m_task, &BackgroundTask::finished, m_progress, &QWidget::hide, Qt::UniqueConnection);
}

void DuplicatesPage::onScanned(Result<DuplicateFindings> found)
{
    m_progress->hide();
    m_scan->setEnabled(true);
    if (!found) {
        if (found.error().code != ErrorCode::Cancelled)
            m_navigator.tellError(found.error());
        return;
    }
    const auto session = m_workspace.session();
    m_workspace.write(
        [session, findings = *std::move(found)](Services &services) {
            return services.duplicates().store(session, findings);
        },
        this,
        [this](const Result<DuplicateScan> &scan) {
            if (!scan)
                m_navigator.tellError(scan.error());
            else if (scan->pairs == 0)
                m_navigator.tell(tr("No two records look alike."));
        });
}

MergeRequest DuplicatesPage::request() const
{
    MergeRequest request;
    if (const auto *pair = m_model->rowAt(m_table->currentIndex())) {
        request.kind = pair->kind;
        request.keep = m_isSwapped ? pair->right.uuid : pair->left.uuid;
        request.drop = m_isSwapped ? pair->left.uuid : pair->right.uuid;
    }
    return request;
}

void DuplicatesPage::showPair()
{
    const auto *pair = m_model->rowAt(m_table->currentIndex());
    if (!pair) {
        m_view->hide();
        return;
    }
    const auto session = m_workspace.session();
    m_workspace.write(
        [session, request = request()](Services &services) {
            return services.merges().preview(session, request);
        },
        this,
        [this, uuid = pair->uuid, swapped = m_isSwapped,
         reasons = pair->reasons](const Result<MergePreview> &preview) {
            const auto *current = m_model->rowAt(m_table->currentIndex());
            if (!current || current->uuid != uuid || swapped != m_isSwapped)
                return; // somebody has gone on
            if (!preview) {
                m_view->hide();
                return;
            }
            m_shown = uuid;
            m_view->setPreview(*preview, reasons);
            m_view->show();
        });
}

void DuplicatesPage::decide(DuplicateState state)
{
    const auto *pair = m_model->rowAt(m_table->currentIndex());
    if (!pair || m_isBusy)
        return;
    m_isBusy = true;
    const auto session = m_workspace.session();
    const auto change = [this, session, kind = pair->kind, one = pair->left.uuid,
                         other = pair->right.uuid](DuplicateState to, auto done) {
        m_workspace.write(
            [=](Services &services) {
                return services.duplicates().decide(session, kind, one, other, to);
            },
            this, done);
    };
    change(state, [this, state, change](const Result<void> &done) {
        m_isBusy = false;
        if (!done) {
            m_navigator.tellError(done.error());
            return;
        }
        const auto takeBack = [this, change] {
            change(DuplicateState::Open, [this](const Result<void> &back) {
                if (!back)
                    m_navigator.tellError(back.error());
            });
        };
        m_navigator.tell(state == DuplicateState::Different
                             ? tr("Remembered: these are two. No scan brings them up again.")
                             : tr("Put off: the pair stands at the end of the list."),
                         takeBack);
    });
}

void DuplicatesPage::merge()
{
    if (m_isBusy || m_shown.isEmpty())
        return;
    auto wanted = request();
    wanted.choices = m_view->choices();
    m_isBusy = true;
    const auto session = m_workspace.session();
    m_workspace.write(
        [session, wanted](Services &services) { return services.merges().merge(session, wanted); },
        this,
        [this](const Result<MergeResult> &merged) {
            m_isBusy = false;
            if (!merged) {
                m_navigator.tellError(merged.error());
                return;
            }
            m_navigator.tell(tr("Records merged. Nothing was lost."),
                             [this, merge = merged->merge] { undo(merge); });
        });
}

void DuplicatesPage::undo(const QString &merge)
{
    const auto session = m_workspace.session();
    m_workspace.write(
        [session, merge](Services &services) { return services.merges().undo(session, merge); },
        this,
        [this](const Result<UndoOutcome> &undone) {
            if (!undone)
                m_navigator.tellError(undone.error());
            else
                m_navigator.tell(tr("They are two records again."));
        });
}

} // namespace entente
