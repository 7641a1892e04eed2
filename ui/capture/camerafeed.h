// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

namespace entente {

/// What a camera sees, one picture after the other. Off until it is started; no picture is kept.
class CameraFeed : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CameraFeed)
public:
    using QObject::QObject;
    ~CameraFeed() override;

    /// A camera is plugged in.
    virtual bool isThere() const = 0;
    virtual void start() = 0;
    virtual void stop() = 0;

signals:
    void seen(const QImage &picture);
    /// Plugged in or out.
    void thereChanged();
    /// It gives no picture: another program has it, or the system forbids it.
    void failed();
};

using MakeCamera = std::function<std::unique_ptr<CameraFeed>()>;

} // namespace entente
