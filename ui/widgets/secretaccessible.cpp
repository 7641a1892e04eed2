// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretaccessible.h"

#include "ui/widgets/secretedit.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

class SecretAccessible final : public QAccessibleWidget
{
public:
    explicit SecretAccessible(SecretEdit *edit) : QAccessibleWidget(edit, QAccessible::EditableText)
    {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value)
            return QString(static_cast<SecretEdit *>(widget())->length(), QChar(0x2022));
        return QAccessibleWidget::text(what);
    }
};

QAccessibleInterface *makeSecretAccessible(const QString &, QObject *object)
{
    auto *edit = qobject_cast<SecretEdit *>(object);
    return edit ? new SecretAccessible(edit) : nullptr;
}

} // namespace

void installSecretAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeSecretAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace entente
