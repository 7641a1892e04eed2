// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"

#include "ui/support/labels.h"
#include "ui/support/rowmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/proportionbar.h"
#include "ui/widgets/reasonspopover.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/signaturepad.h"
#include "ui/widgets/strengthbar.h"
#include "ui/widgets/timelinedelegate.h"
#include "ui/widgets/toggletile.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace entente::gallery {

namespace {

Signature sampleSignature()
{
    Signature signature{QSizeF(440, 110), {}};
    SignatureStroke stroke;
    for (int i = 0; i < 120; ++i) {
        const double t = i / 10.0;
        stroke.append({QPointF(120 + i * 1.7 + 8 * std::sin(t * 2),
                               50 - 26 * std::sin(t * 1.3) * std::exp(-t / 12)),
                       i * 12, 0.6});
    }
    signature.strokes.append(stroke);
    return signature;
}

QWidget *chart()
{
    const Theme &theme = Theme::of(nullptr);
    auto *card = new Card(u"Qui peut-on contacter ?"_s);
    auto *purpose = new QComboBox;
    purpose->addItem(u"12 480 personnes · Offres commerciales"_s);
    purpose->setProperty("quiet", true);
    card->addHeaderWidget(purpose);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(16));
    grid->setColumnStretch(1, 1);
    const QStringList names = {u"E-mail"_s, u"Téléphone"_s, u"SMS"_s, u"Courrier"_s};
    const QList<QList<int>> values = {{7410, 0, 1240, 2710, 1120},
                                      {1860, 420, 2310, 5630, 2260},
                                      {940, 0, 880, 4190, 6470},
                                      {8020, 0, 960, 1210, 2290}};
    const QStringList words = {u"Autorisé"_s, u"Pas maintenant"_s, u"Interdit"_s, u"À demander"_s,
                               u"Sans objet"_s};
    const QStringList icons = {u"dialog-ok-apply"_s, u"clock"_s, u"dialog-cancel"_s, u"question"_s,
                               u"list-remove"_s};
    const ColorRole roles[] = {ColorRole::ChartOk, ColorRole::ChartWait, ColorRole::ChartNo,
                               ColorRole::ChartAsk, ColorRole::ChartNa};
    QList<ProportionSegment> legend;
    for (int row = 0; row < names.size(); ++row) {
        QList<ProportionSegment> segments;
        for (int i = 0; i < words.size(); ++i)
            segments.append({words.at(i), values.at(row).at(i), roles[i], icons.at(i)});
        auto *bar = new ProportionBar;
        bar->setSegments(names.at(row), segments);
        grid->addWidget(plainLabel(names.at(row)), row, 0, Qt::AlignTop);
        grid->addWidget(bar, row, 1);
        legend = segments;
    }
    card->body()->addLayout(grid);
    auto *key = new ChartLegend;
    key->setSegments(legend);
    card->body()->addWidget(key);
    return card;
}

QWidget *timeline()
{
    auto *card = new Card(u"Fil"_s);
    auto *view = new QListView;
    new TimelineDelegate(view);
    auto *model = new QStandardItemModel(view);
    const QList<QStringList> acts = {
        {u"Hier"_s, u"call-start"_s, u"Appel sans réponse"_s,
         u"4e tentative depuis le 3 novembre · Antoine Caron"_s},
        {u"18 nov."_s, u"mail-message"_s, u"Réponse reçue : « Devis bien reçu, retour mardi »"_s,
         u"Devis D-2026-118 · 8 460,00 € HT"_s},
        {u"12 mai"_s, u"object-locked"_s, u"Information envoyée, opposition proposée"_s,
         u"Notice v3, par e-mail · preuve vérifiée"_s}};
    for (const QStringList &act : acts) {
        auto *item = new QStandardItem(act.at(2));
        item->setData(act.at(0), TimelineDateRole);
        item->setData(act.at(1), IconNameRole);
        item->setData(act.at(3), SubtitleRole);
        model->appendRow(item);
    }
    view->setModel(model);
    view->setFixedHeight(view->sizeHintForRow(0) * 3);
    card->body()->addWidget(view);
    return card;
}

} // namespace

std::unique_ptr<QWidget> privacyPage()
{
    const Theme &theme = Theme::of(nullptr);
    auto window = std::make_unique<QWidget>();
    auto *columns = new QHBoxLayout(window.get());
    columns->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    columns->setSpacing(theme.space(16));
    auto *left = new QVBoxLayout;
    left->setSpacing(theme.space(12));
    left->addWidget(chart());
    left->addWidget(timeline());
    left->addStretch();
    columns->addLayout(left, 5);

    auto *right = new QVBoxLayout;
    right->setSpacing(theme.space(12));
    auto *secret = new SecretEdit;
    setTokenHeight(secret, 36);
    secret->setSecret(SecretBuffer::fromBytes("volet pastèque nuage tambour"));
    secret->setRevealed(true);
    right->addWidget(fieldLabel(u"Mot de passe"_s, secret));
    right->addWidget(secret);
    auto *strong = new StrengthBar;
    strong->setStrength(Strength::Strong, u"quatre mots sans lien entre eux, faciles à retenir."_s);
    right->addWidget(strong);
    auto *weak = new StrengthBar;
    weak->setStrength(Strength::Weak, u"une date et un prénom se devinent."_s);
    right->addWidget(weak);
    auto *tiles = new QHBoxLayout;
    auto *pdf = new ToggleTile(u"PDF"_s, u"à lire"_s);
    pdf->setChecked(true);
    tiles->addWidget(pdf);
    tiles->addWidget(new ToggleTile(u"CSV"_s, u"tableur"_s));
    tiles->addWidget(new ToggleTile(u"JSON"_s, u"logiciel"_s));
    right->addLayout(tiles);
    auto *touch = new ToggleTile(u"Recevoir les nouveautés par e-mail"_s,
                                 u"Une lettre par mois, lien d’arrêt dans chacune"_s);
    touch->setTouch(true);
    touch->setChecked(true);
    right->addWidget(touch);
    auto *pad = new SignaturePad;
    pad->setCaption(u"Julien Faure"_s);
    pad->resize(440, 110);
    pad->setSignature(sampleSignature());
    right->addWidget(pad);
    auto *busy = primaryButton(u"Enregistrer 3 accords"_s);
    busy->resize(busy->sizeHint());
    setBusy(busy, true);
    auto *row = new QHBoxLayout;
    row->addWidget(busy);
    row->addWidget(new BusyIndicator);
    row->addStretch();
    right->addLayout(row);
    right->addStretch();
    columns->addLayout(right, 3);
    auto *banner = new Banner(window.get());
    right->addWidget(banner);
    banner->announce(u"Tâche terminée : Préparer le devis des appliques"_s, u"Annuler"_s);
    return window;
}

std::unique_ptr<QWidget> reasonsPage()
{
    auto popover = std::make_unique<ReasonsPopover>();
    popover->setVerdict(VerdictLook::Refused, u"Interdit"_s, u"Téléphone"_s);
    popover->setHeadline(u"Non : Mme Marchetti a demandé à ne plus être appelée."_s);
    popover->setRows({{u"Règle"_s, u"Démarcher un particulier par téléphone exige son accord"_s,
                       u"Art. L223-1 et R223-3 C. conso., depuis le 11 août 2026"_s},
                      {u"Fait"_s, u"Accord retiré de vive voix, pendant un appel"_s,
                       u"L’accord du 3 mars 2026 (salon de Lyon) ne compte plus"_s},
                      {u"Preuve"_s, u"Compte rendu d’appel n° 2 317"_s,
                       u"Chaîne des preuves vérifiée ce matin"_s, u"Ouvrir"_s},
                      {u"Date"_s, u"14 septembre 2026 à 16:42"_s, u"Noté par Antoine Caron"_s},
                      {u"Échéance"_s, u"Sans fin : jusqu’à un nouvel accord de sa part"_s,
                       u"La preuve est gardée jusqu’au 3 mars 2029"_s}});
    popover->setRemedy(u"Ce qui changerait ce verdict : un nouvel accord, donné par elle."_s,
                       u"Vous pouvez le lui demander une fois par e-mail."_s,
                       u"Préparer la demande d’accord"_s, u"mail-message-new"_s,
                       u"Simuler une autre date"_s);
    return popover;
}

} // namespace entente::gallery
