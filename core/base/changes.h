// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace entente {

/// Facts that services announce after commit; listeners in other threads get them queued.
class Changes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Changes)
public:
    explicit Changes(QObject *parent = nullptr) : QObject(parent) {}

signals:
    void personAdded(const QString &personUuid);
    void personChanged(const QString &personUuid);
    void personErased(const QString &personUuid);
    void organisationChanged(const QString &organisationUuid);
    void consentChanged(const QString &personUuid);
    void peopleImported();
    /// Many at once: lists are read again.
    void peopleChanged();
    void duplicatesChanged();
    void personMerged(const QString &droppedUuid, const QString &keptUuid);
    void firmChanged();
    void copiesChanged();
    void fieldsChanged();
    void tradeShowsChanged();
    void visitorCaptured(const QString &showUuid);
};

} // namespace entente
