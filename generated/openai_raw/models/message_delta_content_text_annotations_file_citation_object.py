from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_delta_content_text_annotations_file_citation_object_file_citation import MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation


@model
class MessageDeltaContentTextAnnotationsFileCitationObject(Base):
    """Message delta content text annotations file citation object."""

    index: int
    type: Literal['file_citation']
    text: str | None = absent
    file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None = absent
    start_index: int | None = absent
    end_index: int | None = absent

    _nested = {'file_citation': 'MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation'}
    _tags = {'type': 'file_citation'}
