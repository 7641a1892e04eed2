// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fieldscard.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/shell/fielddialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/today/pressrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

FieldsCard::FieldsCard(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_card(new Card(tr("Fields of the firm"), this))
    , m_rows(new RowColumn(m_card))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    auto *add = quietButton(tr("New field"), u"list-add"_s, m_card);
    connect(add, &QPushButton::clicked, this, &FieldsCard::addField);
    m_card->addHeaderWidget(add);
    m_card->addRow(m_rows);
}

FieldsCard::~FieldsCard() = default;

void FieldsCard::load()
{
    const auto fields = m_workspace.reading().fields().list(m_workspace.session());
    if (!fields) {
        m_navigator.tellError(fields.error());
        return;
    }
    m_rows->clear();
    for (const auto &use : *fields)
        m_rows->add(makeRow(use));
    if (fields->isEmpty()) {
        auto *empty = wrappedLabel(tr("The firm has no field of its own. The fewer there are, the "
                                      "less there is to keep up "
                                      "to date and to justify."),
                                   TypeRole::Body, Tone::Second, m_rows);
        const auto &theme = Theme::of(this);
        empty->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
        m_rows->add(empty);
    }
}

QWidget *FieldsCard::makeRow(const FieldUse &use)
{
    const auto &theme = Theme::of(this);
    const Words words;
    auto *row = new QWidget(m_rows);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
    line->setSpacing(theme.space(12));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = elidedLabel(use.field.name, TypeRole::Body, Tone::Normal, row);
    setWeight(name, Weight::Medium);
    texts->addWidget(name);
    const QStringList about{words.word(QString(u"custom.kind."_s + customKindCode(use.field.kind))),
                            use.field.purpose, words.word(QString(u"basis."_s + use.field.basis)),
                            CustomField::retentions().contains(use.field.retention)
                                ? words.word(QString(u"retention."_s + use.field.retention))
                                : use.field.retention};
    texts->addWidget(wrappedLabel(about.join(u" · "_s), TypeRole::Small, Tone::Second, row));
    line->addLayout(texts, 1);
    auto *remove = secondaryButton(tr("Remove"), {}, row);
    setTokenHeight(remove, 28);
    remove->setAccessibleName(tr("Remove the field %1").arg(use.field.name));
    connect(remove, &QPushButton::clicked, this, [this, use] { removeField(use); });
    line->addWidget(remove);
    return row;
}

void FieldsCard::addField()
{
    const auto field = FieldDialog::ask(window());
    if (!field)
        return;
    const auto session = m_workspace.session();
    m_workspace.write([=](Services &services) { return services.fields().add(session, *field); },
                      this,
                      [this](const Result<CustomField> &added) {
                          if (added)
                              m_navigator.tell(tr("The field is on every card now."));
                          else
                              m_navigator.tellError(added.error());
                          load();
                      });
}

void FieldsCard::removeField(const FieldUse &use)
{
    const bool sure = m_workspace.prompter().ask(
        {tr("Remove the field “%1”?").arg(use.field.name),
         tr("%n record(s) hold a value. The values go with the field, and this cannot be undone.",
            nullptr, int(use.valueCount)),
         tr("Remove"),
         {},
         true});
    if (!sure)
        return;
    const auto session = m_workspace.session();
    m_workspace.write(
        [=](Services &services) {
            return services.fields().remove(session, use.field.subject, use.field.key);
        },
        this,
        [this](const Result<qint64> &removed) {
            if (!removed)
                m_navigator.tellError(removed.error());
            load();
        });
}

} // namespace entente
