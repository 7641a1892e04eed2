// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/captureservice.h"
#include "core/wording/wording.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QVBoxLayout;

namespace entente {

class BadgeScan;
class CameraFeed;
class SecretEdit;
class VisitorForm;
class Workspace;

/// The screen of a stand, turned towards the visitor: it covers the whole window, speaks the visitor's language, thanks
/// and forgets. The way out is the password of whoever is on duty.
class StandScreen final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandScreen)
public:
    StandScreen(Workspace &workspace, Stand stand, QWidget *parent = nullptr);
    ~StandScreen() override;

    VisitorForm *form() const { return m_form; }
    QString currentPage() const;
    QPushButton *exitButton() const { return m_exit; }
    SecretEdit *passwordField() const { return m_password; }
    QPushButton *leaveButton() const { return m_leave; }
    QPushButton *stayButton() const { return m_stay; }
    QPushButton *backButton() const { return m_back; }
    QList<QPushButton *> languageButtons() const { return m_languages; }
    int today() const { return m_stand.today; }

    void setThanksMs(int milliseconds) { m_thanksMs = milliseconds; }
    void setIdleMs(int milliseconds);
    /// With a camera, a badge can be held up to it.
    void setCamera(std::unique_ptr<CameraFeed> camera);
    BadgeScan *badgeScan() const { return m_scan; }
    QPushButton *scanButton() const { return m_scanButton; }
    /// A badge's picture fills the fields.
    void readBadge(const QByteArray &picture);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Saved on the disk; the next visitor may come.
    void captured();
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString word(const QString &key) const;
    QWidget *makeHeader();
    QWidget *makeFooter();
    QWidget *makeFormPage();
    QWidget *makeReading();
    QWidget *makeThanks();
    QWidget *makeExit();
    void nextVisitor();
    void speak(const QString &language);
    void chooseLanguage(const QString &language);
    void retranslate();
    void save();
    void thank(bool agreed);
    void showNotice();
    void showTexts();
    void read(const QString &html);
    void showPage(QWidget *page);
    void askToLeave();
    void checkPassword();
    void showScanButton();
    void watchIdle();
    bool isTight() const;

    Workspace &m_workspace;
    Stand m_stand;
    QString m_language;
    Words m_words; ///< loading them takes longer than a key
    QStackedWidget *m_pages;
    QWidget *m_formPage = nullptr;
    QVBoxLayout *m_formPlace = nullptr;
    VisitorForm *m_form = nullptr;
    QWidget *m_reading = nullptr;
    QTextBrowser *m_text = nullptr;
    QPushButton *m_back = nullptr;
    BadgeScan *m_scan;
    QPushButton *m_scanButton = nullptr;
    QWidget *m_thanks = nullptr;
    QLabel *m_thanksTitle = nullptr;
    QLabel *m_thanksText = nullptr;
    QWidget *m_exitPage = nullptr;
    SecretEdit *m_password = nullptr;
    QLabel *m_passwordProblem = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_stay = nullptr;
    QPushButton *m_exit = nullptr;
    QLabel *m_empties = nullptr;
    QLabel *m_count = nullptr;
    QList<QPushButton *> m_languages;
    QTimer m_idle;
    QTimer m_warn;
    int m_thanksMs = 3000;
    int m_idleMs = 60'000;
};

} // namespace entente
