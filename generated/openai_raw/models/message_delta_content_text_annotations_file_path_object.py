from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_delta_content_text_annotations_file_path_object_file_path import MessageDeltaContentTextAnnotationsFilePathObjectFilePath


@model
class MessageDeltaContentTextAnnotationsFilePathObject(Base):
    """A place in the text that names a file the code interpreter made."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal['file_path']
    """Tells this object from others that can stand in its place: always `file_path`."""
    text: str | None = absent
    """The marker in the text, to be replaced by a link of yours."""
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = absent
    """The file that was made."""
    start_index: int | None = absent
    """Index of the first character that the annotation is about."""
    end_index: int | None = absent
    """Index of the character after the last one that the annotation is about."""

    _nested = {'file_path': 'MessageDeltaContentTextAnnotationsFilePathObjectFilePath'}
    _tags = {'type': 'file_path'}
