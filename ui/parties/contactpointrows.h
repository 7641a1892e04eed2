// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parties/factrows.h"

namespace entente {

/// E-mails, numbers, addresses, pages and handles of a person or an organisation: typed over in place; label, status,
/// preference and removal in the menu of each, further ones by "Add".
class ContactPointRows final : public FactRows
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactPointRows)
public:
    struct Subject
    {
        QString record;
        QList<ContactPoint> points;
        QString homeCountry;  ///< numbers of this country are shown without its prefix
        QString source;       ///< of the record, for points that name none
        bool generic = false; ///< an organisation's, of nobody in particular
    };
    explicit ContactPointRows(QWidget *parent = nullptr);
    ~ContactPointRows() override;

    void setSubject(const Subject &subject, bool readOnly);

private:
    void addPoint(const ContactPoint &point);
    void addMissing(ContactKind kind, const QString &placeholder);
    void addMore();
    void openNew(ContactKind kind);
    void change(const ContactPoint &point);
    void storeTyped(const ContactPoint &present, const QString &text);
    QMenu *pointMenu(const ContactPoint &point);
    bool has(ContactKind kind) const;

    Subject m_subject;
};

} // namespace entente
