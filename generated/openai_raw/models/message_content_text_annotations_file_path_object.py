from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_content_text_annotations_file_path_object_file_path import MessageContentTextAnnotationsFilePathObjectFilePath


@model
class MessageContentTextAnnotationsFilePathObject(Base):
    """Message content text annotations file path object."""

    type: Literal['file_path']
    text: str
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    start_index: int
    end_index: int

    _nested = {'file_path': 'MessageContentTextAnnotationsFilePathObjectFilePath'}
    _tags = {'type': 'file_path'}
