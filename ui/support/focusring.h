// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace entente {

/// Shows the focus ring 2 px outside of buttons and of widgets with the property "focusRing" (false keeps it off).
/// Fields thicken their border instead, lists mark their row.
class FocusRing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)
public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

private:
    void onFocusChanged(QWidget *now);

    QPointer<QFocusFrame> m_frame;
};

} // namespace entente
