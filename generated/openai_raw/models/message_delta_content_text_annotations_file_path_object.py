from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_delta_content_text_annotations_file_path_object_file_path import MessageDeltaContentTextAnnotationsFilePathObjectFilePath


@model
class MessageDeltaContentTextAnnotationsFilePathObject(Base):
    """Message delta content text annotations file path object."""

    index: int
    type: Literal['file_path']
    text: str | None = absent
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = absent
    start_index: int | None = absent
    end_index: int | None = absent

    _nested = {'file_path': 'MessageDeltaContentTextAnnotationsFilePathObjectFilePath'}
    _tags = {'type': 'file_path'}
