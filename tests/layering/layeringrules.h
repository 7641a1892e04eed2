// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layering/sourcetext.h"

#include <QSet>

namespace entente::layering {

/// The names under which Qt's modules are included, e.g. "QLabel" and "qlabel.h".
struct QtHeaders
{
    QSet<QString> gui;
    QSet<QString> widgets;
};

/// Each rule answers with one line "path:line: what is wrong" per fault.
QStringList coreKnowsNoWindow(const SourceFile &file, const QtHeaders &headers);
QStringList windowsKnowNoDatabase(const SourceFile &file);
QStringList sqlLivesInSqlFiles(const SourceFile &file);
QStringList wordsLiveInWording(const SourceFile &file);
QStringList coreAsksNobody(const SourceFile &file);
QStringList nothingIsASingleton(const SourceFile &file);
QStringList connectsAreTyped(const SourceFile &file);
QStringList testsDoNotSpinTheEventLoop(const SourceFile &file);
QStringList selectsListTheirColumns(const SourceFile &file);
QStringList statementsSayWhy(const SourceFile &file);
QStringList filesStaySmall(const SourceFile &file);
QStringList filesNameTheirLicence(const SourceFile &file);
QStringList nothingNamesAMachine(const SourceFile &file);

} // namespace entente::layering
