// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/customfieldrows.h"

#include "ui/parties/owncolumns.h"
#include "ui/support/plaintip.h"
#include "ui/widgets/inlinefield.h"

#include <QComboBox>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QList<std::pair<QString, QVariant>> customChoices(const CustomField &field)
{
    QList<std::pair<QString, QVariant>> choices{{CustomFieldRows::tr("Not known"), QString()}};
    if (field.kind == CustomKind::Flag) {
        choices.append({CustomFieldRows::tr("Yes"), u"yes"_s});
        choices.append({CustomFieldRows::tr("No"), u"no"_s});
    }
    for (const auto &choice : field.choices)
        choices.append({choice, choice});
    return choices;
}

} // namespace

CustomFieldRows::CustomFieldRows(QWidget *parent) : FactRows(parent) {}

CustomFieldRows::~CustomFieldRows() = default;

void CustomFieldRows::store(const QString &key, const QString &value)
{
    FactEdit edit;
    edit.fields = {{key, value}};
    emit factsEdited(edit);
}

void CustomFieldRows::setFields(const QString &record, const QList<CustomField> &definitions,
                                const CustomValues &values, bool readOnly)
{
    begin(record, readOnly);
    for (const auto &field : definitions) {
        const auto value = values.value(field.key);
        const auto name = QString(u"own."_s + field.key);
        if (field.kind == CustomKind::Choice || field.kind == CustomKind::Flag) {
            auto *box = addChoice(
                name, field.name, customChoices(field), value,
                [this, key = field.key](const QVariant &chosen) { store(key, chosen.toString()); });
            box->setToolTip(plainToolTip(field.purpose));
            continue;
        }
        auto *shown = addField(
            name, field.name, ownFieldText(field, value),
            [this, key = field.key](const QString &text) { store(key, text); },
            field.kind == CustomKind::Choices ? field.choices.join(u"; "_s) : field.purpose);
        shown->setToolTip(plainToolTip(field.purpose));
    }
    finish();
}

} // namespace entente
