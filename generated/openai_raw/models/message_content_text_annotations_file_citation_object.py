from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_content_text_annotations_file_citation_object_file_citation import MessageContentTextAnnotationsFileCitationObjectFileCitation


@model
class MessageContentTextAnnotationsFileCitationObject(Base):
    """A place in the text that quotes a file."""

    type: Literal['file_citation']
    """Tells this object from others that can stand in its place: always `file_citation`."""
    text: str
    """The marker in the text, to be replaced by a link of yours."""
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    """The file that is quoted."""
    start_index: int
    """Index of the first character that the annotation is about."""
    end_index: int
    """Index of the character after the last one that the annotation is about."""

    _nested = {'file_citation': 'MessageContentTextAnnotationsFileCitationObjectFileCitation'}
    _tags = {'type': 'file_citation'}
