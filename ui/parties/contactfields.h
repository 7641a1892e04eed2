// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/customfield.h"
#include "core/parties/person.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace entente {

class InlineField;

/// The facts of a person, each edited in place and with where it comes from: e-mails, numbers, address, work, relation,
/// and two facts of the law as ordinary fields: informed on, kept until.
class ContactFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactFields)
public:
    enum class Part { Front, Details };
    /// The front of the card has what one looks for every day; the rest lies under "Details".
    explicit ContactFields(Part part, QWidget *parent = nullptr);
    ~ContactFields() override;

    /// The firm's own fields, shown under "Details"; set them before the person.
    void setDefinitions(const QList<CustomField> &definitions) { m_definitions = definitions; }
    void setPerson(const Person &person, bool readOnly);
    /// The last edit was refused: its field keeps the text and says why.
    void showError(const Error &error);
    void editFirst();

signals:
    void edited(const entente::PersonEdit &edit);

private:
    int labelRoom() const;
    InlineField *addField(const QString &label, const QString &value, const QString &origin);
    void addContactPoints();
    void addContactPoint(const ContactPoint &point);
    void addMissing(ContactKind kind, const QString &label, const QString &placeholder);
    void addWork();
    void addTags();
    void addName();
    void addBirthDate();
    void addCustomFields();
    void addCustomChoice(const CustomField &field, const QString &value);
    void addChoices();
    void addLegalFacts();
    void addOrigin();

    const Part m_part;
    Person m_person;
    QList<CustomField> m_definitions;
    QVBoxLayout *m_column;
    QPointer<InlineField> m_lastEdited;
    bool m_readOnly = false;
};

} // namespace entente
