// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/contactpoint.h"

#include <QDate>
#include <QHash>
#include <QPointer>
#include <QStringList>
#include <QVariant>
#include <QWidget>

#include <functional>

class QComboBox;
class QMenu;
class QVBoxLayout;

namespace entente {

class InlineField;

/// What can be changed on the card of a person and on that of an organisation alike.
struct FactEdit
{
    QList<ContactPoint> contactPoints;
    QList<ContactPointId> removedContactPoints;
    std::optional<QStringList> tags;
    std::optional<UserId> owner;
    std::optional<QString> country;
    QHash<QString, QString> fields;

    /// As a PersonEdit or an OrganisationEdit.
    template<typename Edit>
    Edit as() const
    {
        Edit edit;
        edit.contactPoints = contactPoints;
        edit.removedContactPoints = removedContactPoints;
        edit.tags = tags;
        edit.owner = owner;
        edit.country = country;
        edit.fields = fields;
        return edit;
    }
};
ENTENTE_NOT_LOGGABLE(FactEdit)

/// A user who can look after a record.
struct OwnerChoice
{
    UserId id;
    QString name;
};

/// Facts one below the other, each edited in place. When the same record is shown anew, focus and what is just being
/// typed stay where they are: rows are known by name.
class FactRows : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactRows)
public:
    explicit FactRows(QWidget *parent = nullptr);
    ~FactRows() override;

    /// The last edit was refused: its field keeps the text and says why.
    void showError(const Error &error);
    void editFirst();

signals:
    void factsEdited(const entente::FactEdit &edit);

protected:
    using Taken = std::function<void(const QString &)>;

    /// Begins anew; followed by the rows and finish().
    /// `kept` are groups of rows that stay for the next time; add them again by addRow().
    void begin(const QString &record, bool readOnly, const QList<FactRows *> &kept = {});
    void finish();
    bool isReadOnly() const { return m_readOnly; }

    /// `taken` gets what was typed; no function: it cannot be changed.
    InlineField *addField(const QString &name, const QString &label, const QString &value,
                          const Taken &taken, const QString &placeholder = {});
    /// The same with small words and a menu of actions at its end.
    InlineField *addField(const QString &name, const QString &label, const QString &value,
                          const Taken &taken, const QString &words, QMenu *menu,
                          const QString &menuName);
    /// Below `after`, open at once, for a fact that has no place of its own as long as it is empty.
    void openField(QWidget *after, const QString &name, const QString &label, const QString &value,
                   const Taken &taken);
    QComboBox *addChoice(const QString &name, const QString &label,
                         const QList<std::pair<QString, QVariant>> &choices,
                         const QVariant &current,
                         const std::function<void(const QVariant &)> &taken);
    void addTags(const QStringList &tags);
    void addOwner(const QList<OwnerChoice> &owners, UserId current);
    void addCountry(const QString &current);
    void addRow(QWidget *row);
    /// What was typed as a date, in any usual form; nothing with the reason at the field when it is none.
    std::optional<QDate> readDate(const QString &text);
    void refuse(const Error &error);

private:
    struct Held
    {
        QString name;
        QString text;
        bool editing = false;
    };
    Held held() const;
    void putAway(QWidget *row);
    void prepareField(InlineField *field, const QString &value, const Taken &taken,
                      const QString &placeholder);

    QVBoxLayout *m_column;
    QPointer<InlineField> m_lastEdited;
    QString m_record;
    Held m_held;
    bool m_readOnly = false;
};

} // namespace entente
