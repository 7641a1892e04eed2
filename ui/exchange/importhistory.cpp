// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importhistory.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {
constexpr int kBatchesShown = 50;
constexpr int kBatchRowsSeen = 6;
} // namespace

ImportBatchesModel::~ImportBatchesModel() = default;

QList<ColumnSpec> ImportBatchesModel::columns() const
{
    return {{tr("When")},
            {tr("File")},
            {tr("Origin")},
            {tr("Lines"), Qt::AlignRight | Qt::AlignVCenter},
            {tr("State")}};
}

QVariant ImportBatchesModel::cell(const ImportBatchInfo &batch, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Column::When:
        return tr("%1 at %2", "date, time")
            .arg(shortDate(batch.createdAt.toLocalTime().date()),
                 QLocale().toString(batch.createdAt.toLocalTime().time(), QLocale::ShortFormat));
    case Column::File: return batch.fileName;
    case Column::Source:
        return batch.supplier.isEmpty() ? batch.source
                                        : QString(batch.source + u" · "_s + batch.supplier);
    case Column::Rows: return QLocale().toString(batch.rows);
    case Column::State:
        return batch.undone ? tr("Undone") : tr("%n added", nullptr, int(batch.created));
    }
    return {};
}

ImportHistory::ImportHistory(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ImportBatchesModel(this))
    , m_table(new QTableView(this))
    , m_undo(secondaryButton(tr("Undo this import"), u"edit-undo"_s, this))
    , m_said(wrappedLabel({}, TypeRole::Body, Tone::Second, this))
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(20), theme.space(12), theme.space(20), theme.space(16));
    auto *card = new Card(tr("Earlier imports"), this);
    card->setHeaderLine(true);
    card->addHeaderWidget(m_undo);
    m_table->setModel(m_model);
    setUpTable(m_table, tr("Earlier imports"), 36);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(int(ImportBatchesModel::Column::Source),
                                                      QHeaderView::Stretch);
    card->addRow(m_table);
    card->addRow(m_said);
    column->addWidget(card);
    m_said->hide();
    connect(m_undo, &QPushButton::clicked, this, &ImportHistory::undo);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportHistory::showChoice);
    reload();
}

ImportHistory::~ImportHistory() = default;

QString ImportHistory::said() const
{
    return m_said->text();
}

void ImportHistory::reload()
{
    const auto batches = m_workspace.reading().imports().list(m_workspace.session(), kBatchesShown);
    m_model->setRows(batches ? *batches : QList<ImportBatchInfo>());
    setVisible(batches && !batches->isEmpty());
    fitHeightToRows(m_table, kBatchRowsSeen);
    showChoice();
}

void ImportHistory::showChoice()
{
    const auto index = m_table->currentIndex();
    const bool undone = index.isValid() && m_model->row(index.row()).undone;
    m_undo->setEnabled(index.isValid() && !undone);
    m_undo->setText(undone ? tr("Already undone") : tr("Undo this import"));
}

void ImportHistory::undo()
{
    const auto index = m_table->currentIndex();
    const Prompter::Question question{
        tr("Undo this import?"),
        tr("People who came in are removed, and completed records become as before. Refusals that "
           "came with the file stay."),
        tr("Undo the import"),
        {},
        true};
    if (!index.isValid() || !m_workspace.prompter().ask(question))
        return;
    m_undo->setEnabled(false);
    const QString batch = m_model->row(index.row()).uuid;
    m_workspace.write([session = m_workspace.session(), batch](
                          Services &services) { return services.imports().undo(session, batch); },
                      this,
                      [this, batch](Result<UndoResult> undone) {
                          reload();
                          m_said->show();
                          if (undone)
                              m_said->setText(QString(
                                  tr("%n people removed.", nullptr, int(undone->removed)) + u' '
                                  + tr("%n record(s) as before.", nullptr, int(undone->restored))));
                          else
                              m_said->setText(Words().errorSentence(undone.error()));
                      });
}

} // namespace entente
