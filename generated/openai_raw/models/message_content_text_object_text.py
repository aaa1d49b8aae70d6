from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.message_content_text_annotations_file_citation_object import MessageContentTextAnnotationsFileCitationObject
    from ..models.message_content_text_annotations_file_path_object import MessageContentTextAnnotationsFilePathObject


@model
class MessageContentTextObjectText(Base):
    """Text, and the places in it that name files."""

    value: str
    """The text itself."""
    annotations: list[MessageContentTextAnnotationsFileCitationObject | MessageContentTextAnnotationsFilePathObject]
    """Citations of what the text is based on."""

    _nested = {'annotations': [('type', {'file_citation': 'MessageContentTextAnnotationsFileCitationObject', 'file_path': 'MessageContentTextAnnotationsFilePathObject'})]}
