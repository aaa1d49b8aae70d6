from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_content_text_annotations_file_path_object_file_path import MessageContentTextAnnotationsFilePathObjectFilePath


@model
class MessageContentTextAnnotationsFilePathObject(Base):
    """A place in the text that names a file the code interpreter made."""

    type: Literal['file_path']
    """Tells this object from others that can stand in its place: always `file_path`."""
    text: str
    """The marker in the text, to be replaced by a link of yours."""
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    """The file that was made."""
    start_index: int
    """Index of the first character that the annotation is about."""
    end_index: int
    """Index of the character after the last one that the annotation is about."""

    _nested = {'file_path': 'MessageContentTextAnnotationsFilePathObjectFilePath'}
    _tags = {'type': 'file_path'}
