// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/exchange/importfirstrows.h"
#include "ui/exchange/importmappingbar.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

/// What a look at the file gives, with the saved mapping that fits it.
struct ImportLook
{
    ImportPreview preview;
    FileReading reading;
    QList<ImportMappingInfo> mappings;
    QString mapping;
};

Result<ImportLook> lookAt(Services &services, const Session &session, const QString &path,
                          FileReading reading, bool findsMapping,
                          const ImportProgressCallback &progress)
{
    ImportLook look;
    auto mappings = services.mappings().list(session);
    if (!mappings)
        return Failure{mappings.error()};
    look.mappings = *std::move(mappings);
    auto preview = services.imports().preview(session, path, reading, progress);
    if (!preview)
        return Failure{preview.error()};
    look.preview = *std::move(preview);
    look.reading = reading;
    if (!findsMapping)
        return look;
    QStringList headers;
    for (const ColumnPreview &column : std::as_const(look.preview.columns))
        headers.append(column.header);
    const ImportMappingInfo *known = ImportMappings::forHeader(look.mappings, headers);
    if (!known)
        return look;
    reading.namedTargets = known->targets;
    reading.forgivesColumns = true;
    // A mapping that fits no more (a field was removed) leaves what was found.
    if (auto mapped = services.imports().preview(session, path, reading, progress)) {
        look.preview = *std::move(mapped);
        look.reading = reading;
        look.mapping = known->uuid;
    }
    return look;
}

} // namespace

void ImportPage::readPreview(bool findsMapping)
{
    startWork(tr("Reading the file…"));
    m_workspace.write(
        [session = m_workspace.session(), path = m_path, reading = m_reading, findsMapping,
         control = m_control](Services &services) {
            return lookAt(services, session, path, reading, findsMapping,
                          [control](const ImportProgress &progress) {
                              control->progress(progress.bytes, progress.bytesTotal);
                              return !control->isCancelled();
                          });
        },
        this,
        [this, findsMapping](Result<ImportLook> look) {
            endWork();
            m_hasPreview = look.has_value();
            if (!look) {
                if (findsMapping) // nothing is known of the new file, and the old one is put away
                    goTo(FileStep);
                showFooter();
                showProblem(look.error());
                return;
            }
            m_preview = std::move(look->preview);
            m_reading = std::move(look->reading);
            m_mappings = std::move(look->mappings);
            if (!look->mapping.isEmpty())
                m_mappingUuid = look->mapping;
            showPreview();
            goTo(ColumnsStep);
        });
}

void ImportPage::buildFirstRows(QWidget *parent, QVBoxLayout *column)
{
    m_firstRowsCard = new Card(tr("The first people, as they will be"), parent);
    m_firstRowsCard->setHeaderLine(true);
    m_firstRowsTable = new QTableView(m_firstRowsCard);
    m_firstRows = new ImportFirstRows(this);
    m_firstRowsTable->setModel(m_firstRows);
    setUpTable(m_firstRowsTable, tr("The first people, as they will be"), 36);
    auto *header = m_firstRowsTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(int(ImportFirstRows::Column::Problems), QHeaderView::Stretch);
    m_firstRowsCard->addRow(m_firstRowsTable);
    column->addWidget(m_firstRowsCard);
    connect(m_mappingBar, &ImportMappingBar::chosen, this, &ImportPage::useMapping);
    connect(m_mappingBar, &ImportMappingBar::saveRequested, this, &ImportPage::saveMapping);
    connect(m_mappingBar, &ImportMappingBar::renameRequested, this,
            [this](const QString &uuid, const QString &name) {
                changeMappings([uuid, name](Services &services, const Session &session) {
                    const auto done = services.mappings().rename(session, uuid, name);
                    return done ? Result<QString>(uuid) : Failure{done.error()};
                });
            });
    connect(m_mappingBar, &ImportMappingBar::removeRequested, this, [this](const QString &uuid) {
        const Prompter::Question question{tr("Delete this mapping?"),
                                          tr("What was imported with it stays."),
                                          tr("Delete the mapping"),
                                          {},
                                          true};
        if (!m_workspace.prompter().ask(question))
            return;
        changeMappings([uuid](Services &services, const Session &session) {
            const auto done = services.mappings().remove(session, uuid);
            return done ? Result<QString>(QString()) : Failure{done.error()};
        });
    });
}

/// An empty UUID: what the program found by itself.
void ImportPage::useMapping(const QString &uuid)
{
    m_mappingUuid = uuid;
    m_reading.targets.clear();
    m_reading.namedTargets.clear();
    for (const ImportMappingInfo &mapping : std::as_const(m_mappings))
        if (mapping.uuid == uuid)
            m_reading.namedTargets = mapping.targets;
    m_reading.forgivesColumns = !uuid.isEmpty();
    readPreview();
}

void ImportPage::saveMapping(const QString &name)
{
    QStringList headers;
    QHash<QString, ColumnTarget> targets;
    for (const ColumnPreview &column : std::as_const(m_preview.columns)) {
        headers.append(column.header);
        if (!targets.contains(column.header))
            targets.insert(column.header, column.guess.target);
    }
    changeMappings([name, headers, targets](Services &services, const Session &session) {
        const auto saved = services.mappings().save(session, name, headers, targets);
        return saved ? Result<QString>(saved->uuid) : Failure{saved.error()};
    });
}

void ImportPage::changeMappings(MappingWork work)
{
    struct Changed
    {
        QString current;
        QList<ImportMappingInfo> all;
    };
    m_workspace.write(
        [session = m_workspace.session(),
         work = std::move(work)](Services &services) -> Result<Changed> {
            const auto current = work(services, session);
            if (!current)
                return Failure{current.error()};
            auto all = services.mappings().list(session);
            if (!all)
                return Failure{all.error()};
            return Changed{*current, *std::move(all)};
        },
        this,
        [this](Result<Changed> changed) {
            if (!changed) {
                showProblem(changed.error());
                return;
            }
            m_problem->hide();
            m_mappings = std::move(changed->all);
            m_mappingUuid = changed->current;
            m_mappingBar->setMappings(m_mappings, m_mappingUuid);
        });
}

} // namespace entente
