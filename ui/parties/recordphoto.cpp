// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/recordphoto.h"

#include "core/base/atomicfile.h"
#include "core/services/services.h"
#include "ui/parties/filepreview.h"
#include "ui/shell/navigator.h"
#include "ui/support/filepictures.h"
#include "ui/support/prompter.h"
#include "ui/support/workspace.h"
#include "ui/widgets/avatar.h"

#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr QSize kLargestAvatar{256, 256};

} // namespace

RecordPhoto::RecordPhoto(Workspace &workspace, Navigator &navigator, Avatar *avatar)
    : QObject(avatar)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_avatar(avatar)
{}

RecordPhoto::~RecordPhoto() = default;

void RecordPhoto::addActions(QMenu *menu)
{
    m_choose = menu->addAction(tr("Choose a photo…"), this, &RecordPhoto::choose);
    m_open = menu->addAction(tr("Show the photo"), this, &RecordPhoto::open);
    m_remove = menu->addAction(tr("Remove the photo"), this, &RecordPhoto::remove);
}

void RecordPhoto::show(const AttachmentOwner &owner)
{
    auto &files = m_workspace.reading().attachments();
    const auto photo = files.photo(m_workspace.session(), owner);
    const bool isSame = photo && owner == m_owner && *photo == m_photo;
    m_owner = owner;
    m_photo = photo ? *photo : std::nullopt;
    if (m_choose) {
        m_choose->setText(m_photo ? tr("Choose another photo…") : tr("Choose a photo…"));
        m_choose->setEnabled(!m_workspace.isReadOnly());
        m_open->setVisible(m_photo.has_value());
        m_remove->setVisible(m_photo.has_value());
        m_remove->setEnabled(!m_workspace.isReadOnly());
    }
    if (isSame)
        return;
    QImage picture;
    if (m_photo) {
        if (const auto content = files.content(m_workspace.session(), m_photo->uuid))
            picture = filepictures::picture(*content, m_photo->mediaType, kLargestAvatar);
    }
    m_avatar->setPicture(picture);
}

void RecordPhoto::choose()
{
    const auto path = m_workspace.prompter().chooseFile(tr("Choose a photo"),
                                                        tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    if (!path)
        return;
    const auto session = m_workspace.session();
    m_workspace.write(
        [session, owner = m_owner, path = *path](Services &services) -> Result<Attachment> {
            if (QFileInfo(path).size() > attachments::kLargestPhoto)
                return Failure{ErrorCode::Invalid,
                               u"a photo too large for the vault"_s,
                               {},
                               u"attachment.too_large"_s};
            const auto content = readSmallFile(path, attachments::kLargestPhoto);
            if (!content)
                return Failure{content.error()};
            return services.attachments().add(session, owner, AttachmentKind::Photo,
                                              QFileInfo(path).fileName(), *content);
        },
        this,
        [this](Result<Attachment> added) {
            if (!added)
                m_navigator.tellError(added.error());
            else
                show(m_owner);
        });
}

void RecordPhoto::open()
{
    if (!m_photo)
        return;
    const auto content = m_workspace.reading().attachments().content(m_workspace.session(),
                                                                     m_photo->uuid);
    if (!content) {
        m_navigator.tellError(content.error());
        return;
    }
    auto *preview = new FilePreview(*m_photo, *content, m_avatar->window());
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->blockCopy(tr("A photo leaves the vault with its record only."));
    preview->open();
}

void RecordPhoto::remove()
{
    if (!m_photo)
        return;
    const auto session = m_workspace.session();
    m_workspace.write(
        [session, uuid = m_photo->uuid](Services &services) {
            return services.attachments().remove(session, uuid);
        },
        this,
        [this](Result<void> removed) {
            if (!removed)
                m_navigator.tellError(removed.error());
            else
                show(m_owner);
        });
}

} // namespace entente
