from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.file_annotation import FileAnnotation
    from ..models.url_annotation import UrlAnnotation


@model
class ResponseOutputText(Base):
    """Response output text."""

    type: Literal['output_text']
    text: str
    annotations: list[FileAnnotation | UrlAnnotation]

    _nested = {'annotations': [('type', {'file': 'FileAnnotation', 'url': 'UrlAnnotation'})]}
    _tags = {'type': 'output_text'}
