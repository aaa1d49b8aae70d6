from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.message_delta_content_text_annotations_file_citation_object import MessageDeltaContentTextAnnotationsFileCitationObject
    from ..models.message_delta_content_text_annotations_file_path_object import MessageDeltaContentTextAnnotationsFilePathObject


@model
class MessageDeltaContentTextObjectText(Base):
    """Text, and the places in it that name files."""

    value: str | None = absent
    """The text itself."""
    annotations: list[MessageDeltaContentTextAnnotationsFileCitationObject | MessageDeltaContentTextAnnotationsFilePathObject] | None = absent
    """Citations of what the text is based on."""

    _nested = {'annotations': [('type', {'file_citation': 'MessageDeltaContentTextAnnotationsFileCitationObject', 'file_path': 'MessageDeltaContentTextAnnotationsFilePathObject'})]}
