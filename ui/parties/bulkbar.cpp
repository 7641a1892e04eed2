// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/bulkbar.h"

#include "core/services/services.h"
#include "ui/parties/bulkdialog.h"
#include "ui/parties/listpane.h"
#include "ui/shell/navigator.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/rowselection.h"
#include "ui/support/snapshotmodel.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace entente {

BulkBar::BulkBar(Workspace &workspace, Navigator &navigator, ListPane &list, SnapshotModel &model,
                 FilterSubject subject)
    : QFrame(&list)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_list(list)
    , m_model(model)
    , m_subject(subject)
    , m_count(weightedLabel({}, TypeRole::Body, Weight::Medium, Tone::Accent, this))
    , m_rest(new QTimer(this))
{
    setProperty("frame", u"sunken"_s);
    const bool ofPeople = subject == FilterSubject::People;
    setAccessibleName(ofPeople ? tr("With the people chosen")
                               : tr("With the organisations chosen"));
    const auto &theme = Theme::of(this);
    auto *flow = new FlowLayout(this, theme.space(8), theme.space(6));
    flow->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
    flow->addWidget(m_count);
    const auto action = [&](const QString &text, const QString &icon, auto slot) {
        auto *button = secondaryButton(text, icon, this);
        setTokenHeight(button, 28);
        button->setEnabled(!workspace.isReadOnly() && workspace.session().may(Fn::EditInBulk));
        connect(button, &QPushButton::clicked, this, slot);
        flow->addWidget(button);
    };
    action(tr("Tag…"), u"tag"_s, &BulkBar::tag);
    action(tr("Add to a list…"), u"user-group-new"_s, &BulkBar::addToList);
    if (ofPeople) {
        auto *leave = secondaryButton(tr("Export…"), u"document-export"_s, this);
        setTokenHeight(leave, 28);
        if (!workspace.session().may(Fn::ExportRecords))
            setBlocked(leave,
                       tr("Exporting belongs to the administrator: a copy leaves the vault."));
        connect(leave, &QPushButton::clicked, this, &BulkBar::exportChosen);
        flow->addWidget(leave);
    }
    // The bar stays one line: what is done less often has a menu.
    auto *menu = new QMenu(this);
    menu->addAction(themedIcon(u"document-edit"_s), tr("Change…"), this, &BulkBar::changeField);
    menu->addAction(themedIcon(u"list-remove"_s), tr("Untag…"), this, &BulkBar::untag);
    auto *more = secondaryButton(tr("More"), {}, this);
    setTokenHeight(more, 28);
    for (auto *each : menu->actions())
        each->setEnabled(!workspace.isReadOnly() && workspace.session().may(Fn::EditInBulk));
    menu->addSeparator();
    menu->addAction(tr("Clear the selection"), this, [this] {
        auto *table = m_list.table();
        table->selectRow(table->currentIndex().row());
        table->setFocus(Qt::OtherFocusReason);
    });
    more->setMenu(menu);
    flow->addWidget(more);
    hide();
    // Shift and an arrow held down change the selection many times a second.
    m_rest->setSingleShot(true);
    m_rest->setInterval(30ms);
    connect(m_rest, &QTimer::timeout, this, &BulkBar::onSelectionChanged);
    connect(list.table()->selectionModel(), &QItemSelectionModel::selectionChanged, m_rest,
            qOverload<>(&QTimer::start));
    connect(&model, &SnapshotModel::modelReset, m_rest, qOverload<>(&QTimer::start));
}

BulkBar::~BulkBar() = default;

BulkRecords BulkBar::records() const
{
    BulkRecords records;
    records.subject = m_subject;
    for (const auto key : rowselection::keys(*m_list.table(), m_model))
        records.keys.push_back(key);
    return records;
}

void BulkBar::onSelectionChanged()
{
    const auto chosen = rowselection::count(*m_list.table());
    setVisible(chosen > 1);
    m_count->setText(tr("%n chosen", nullptr, int(chosen)));
}

void BulkBar::tag()
{
    start({BulkAct::AddTag});
}

void BulkBar::untag()
{
    start({BulkAct::RemoveTag});
}

void BulkBar::changeField()
{
    auto acts = BulkService::acts(m_subject);
    acts.removeIf([](BulkAct act) {
        return act == BulkAct::AddTag || act == BulkAct::RemoveTag || act == BulkAct::AddToList
               || act == BulkAct::RemoveFromList;
    });
    start(acts);
}

void BulkBar::addToList()
{
    start({BulkAct::AddToList, BulkAct::RemoveFromList});
}

void BulkBar::exportChosen()
{
    const auto chosen = records().keys;
    QList<PersonId> people;
    people.reserve(qsizetype(chosen.size()));
    for (const auto key : chosen)
        people.append(PersonId(key));
    m_navigator.exportPeople(people, chosen.size() == m_model.keys().size());
}

void BulkBar::start(const QList<BulkAct> &acts)
{
    auto *dialog = new BulkDialog(m_workspace, acts, records(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkDialog::answered, this, &BulkBar::finish);
    dialog->open();
}

void BulkBar::finish(const Result<BulkOutcome> &outcome)
{
    if (!outcome) {
        if (outcome.error().code != ErrorCode::Cancelled)
            m_navigator.tellError(outcome.error());
        return;
    }
    m_list.table()->setFocus(Qt::OtherFocusReason);
    const auto step = outcome->undoStep;
    m_navigator.tell(
        m_subject == FilterSubject::People
            ? tr("%n people were changed.", nullptr, int(outcome->changed))
            : tr("%n organisations were changed.", nullptr, int(outcome->changed)),
        step.isEmpty() ? std::function<void()>() : [this, step] { undo(step); });
}

void BulkBar::undo(const QString &step)
{
    m_workspace.write([session = m_workspace.session(),
                       step](Services &services) { return services.bulk().undo(session, step); },
                      this,
                      [this](Result<void> undone) {
                          if (undone)
                              m_navigator.tell(tr("Everything is as it was before."));
                          else
                              m_navigator.tellError(undone.error());
                      });
}

} // namespace entente
