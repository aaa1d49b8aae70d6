from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_content_text_annotations_file_citation_object_file_citation import MessageContentTextAnnotationsFileCitationObjectFileCitation


@model
class MessageContentTextAnnotationsFileCitationObject(Base):
    """Message content text annotations file citation object."""

    type: Literal['file_citation']
    text: str
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    start_index: int
    end_index: int

    _nested = {'file_citation': 'MessageContentTextAnnotationsFileCitationObjectFileCitation'}
    _tags = {'type': 'file_citation'}
