from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.file_annotation import FileAnnotation
    from ..models.url_annotation import UrlAnnotation


@model
class ResponseOutputText(Base):
    """Text of the assistant."""

    type: Literal['output_text']
    """Tells this object from others that can stand in its place: always `output_text`."""
    text: str
    """The text itself."""
    annotations: list[FileAnnotation | UrlAnnotation]
    """Citations of what the text is based on."""

    _nested = {'annotations': [('type', {'file': 'FileAnnotation', 'url': 'UrlAnnotation'})]}
    _tags = {'type': 'output_text'}
