// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "core/vault/hardening.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

Launch launchFrom(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Entente, a CRM in which the law on personal data is how the program works."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption vault(u"vault"_s, u"Open this vault."_s, u"folder"_s);
    const QCommandLineOption settings(u"settings"_s, u"Use this settings file."_s, u"file"_s);
    const QCommandLineOption language(u"lang"_s, u"Language of this run: fr or en."_s, u"code"_s);
    const QCommandLineOption scheme(u"scheme"_s, u"Look of this run: light, dark or contrast."_s,
                                    u"name"_s);
    const QCommandLineOption text(u"text"_s, u"Size of the text of this run, 100 to 200."_s,
                                  u"percent"_s);
    const QCommandLineOption demo(u"demo"_s, u"Make and open a sample company."_s);
    const QCommandLineOption demonstration(
        u"demonstration"_s,
        u"Run the guided tour and leave pictures and documents; one look with --lang, --scheme, --text."_s,
        u"folder"_s);
    parser.addOptions({vault, settings, language, scheme, text, demo, demonstration});
    parser.process(app);
    return {parser.value(vault),        parser.value(settings),     parser.value(language),
            parser.value(scheme),       parser.value(text).toInt(), parser.isSet(demo),
            parser.value(demonstration)};
}

} // namespace

int main(int argc, char *argv[])
{
    vault::hardenProcess();
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"Entente"_s);
    QCoreApplication::setOrganizationName(u"Entente"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ENTENTE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.entente.Entente"_s);
    return Application(app, launchFrom(app)).run();
}
