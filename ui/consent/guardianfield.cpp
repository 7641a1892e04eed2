// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/guardianfield.h"

#include "core/services/services.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kGuardianOffers = 6;
constexpr int kGuardianLetters = 2; // before anybody is looked for
constexpr int kGuardianUuid = Qt::UserRole + 1;

} // namespace

GuardianField::GuardianField(Workspace &workspace, PersonId child, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_child(child)
    , m_offers(new QStandardItemModel(this))
    , m_edit(new QLineEdit(this))
    , m_linked(wrappedLabel({}, TypeRole::Small, Tone::Third, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(this).space(4));
    column->addWidget(m_edit);
    column->addWidget(m_linked);
    setFocusProxy(m_edit);
    m_edit->setPlaceholderText(tr("First name, last name, mother or father or guardian"));
    auto *completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_edit->setCompleter(completer);
    connect(m_edit, &QLineEdit::textEdited, this, &GuardianField::lookFor);
    connect(completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
    lookFor({});
}

GuardianField::~GuardianField() = default;

QString GuardianField::name() const
{
    return m_edit->text().trimmed();
}

QStringList GuardianField::offers() const
{
    QStringList names;
    for (int row = 0; row < m_offers->rowCount(); ++row)
        names.append(m_offers->item(row)->text());
    return names;
}

void GuardianField::take(int offer)
{
    const auto *item = m_offers->item(offer);
    if (!item)
        return;
    m_person = item->data(kGuardianUuid).toString();
    m_edit->setText(item->text());
    m_linked->setText(tr("Linked to the card of this person."));
    emit changed();
}

void GuardianField::lookFor(const QString &typed)
{
    m_person.clear();
    m_linked->setText(tr("Choose a name of the list to link their card."));
    m_offers->clear();
    auto &services = m_workspace.reading();
    if (typed.trimmed().size() >= kGuardianLetters) {
        const auto hits = services.finder().find(m_workspace.session(), typed.trimmed(),
                                                 kGuardianOffers + 1, Slips::Counted);
        for (const auto id : hits ? hits->people : std::vector<PersonId>()) {
            if (id == m_child || m_offers->rowCount() >= kGuardianOffers)
                continue;
            const auto person = services.people().byId(m_workspace.session(), id);
            if (!person)
                continue;
            auto *item = new QStandardItem(person->displayName());
            item->setData(person->uuid, kGuardianUuid);
            m_offers->appendRow(item);
        }
    }
    m_linked->setVisible(m_offers->rowCount() > 0);
    emit changed();
}

} // namespace entente
