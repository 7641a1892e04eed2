// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/visitor.h"
#include "ui/support/backgroundtask.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;

namespace entente {

class CameraFeed;
class CameraView;
class Words;

/// A badge is held up to the camera: shows what it sees, and reads each picture away from the thread of the window. The
/// camera runs only while this is shown, and the last picture goes with it.
class BadgeScan final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BadgeScan)
public:
    explicit BadgeScan(QWidget *parent = nullptr);
    ~BadgeScan() override;

    void setCamera(std::unique_ptr<CameraFeed> camera);
    bool hasCamera() const;
    /// Said in the visitor's language, also while the camera runs.
    void speak(const Words &words);

    QPushButton *cancelButton() const { return m_cancel; }
    QString said() const;
    /// What is shown of the camera; null while it is off.
    QImage picture() const;

signals:
    void found(const entente::Visitor &badge);
    void canceled();
    void cameraChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class State { Looking, NoCard, Failed };
    void onSeen(const QImage &picture);
    void say(State state);

    std::unique_ptr<CameraFeed> m_camera;
    CameraView *m_view;
    QLabel *m_hint;
    QLabel *m_promise;
    QPushButton *m_cancel;
    QHash<State, QString> m_sentences;
    State m_state = State::Looking;
    BackgroundTask m_reading;
};

} // namespace entente
