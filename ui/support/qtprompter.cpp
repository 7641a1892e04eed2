// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/qtprompter.h"

#include "ui/support/questiondialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace entente {

Prompter::~Prompter() = default;

QtPrompter::QtPrompter(QWidget *window)
    : m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{}

QtPrompter::~QtPrompter() = default;

bool QtPrompter::ask(const Question &question)
{
    QuestionDialog dialog(question, true, m_window);
    return dialog.exec() == QDialog::Accepted;
}

void QtPrompter::inform(const QString &title, const QString &text)
{
    QuestionDialog dialog(
        {title, text, QCoreApplication::translate("QtPrompter", "Close"), {}, false}, false,
        m_window);
    dialog.exec();
}

std::optional<QString> QtPrompter::chooseFile(const QString &title, const QString &filter)
{
    return remembered(QFileDialog::getOpenFileName(m_window, title, m_folder, filter));
}

std::optional<QString> QtPrompter::chooseFolder(const QString &title)
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, title, m_folder);
    if (folder.isEmpty())
        return std::nullopt;
    m_folder = folder;
    return folder;
}

std::optional<QString> QtPrompter::saveFile(const QString &title, const QString &suggestedName,
                                            const QString &filter)
{
    return remembered(QFileDialog::getSaveFileName(m_window, title,
                                                   QDir(m_folder).filePath(suggestedName), filter));
}

std::optional<QString> QtPrompter::remembered(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    m_folder = QFileInfo(path).absolutePath();
    return path;
}

} // namespace entente
