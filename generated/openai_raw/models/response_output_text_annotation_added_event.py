from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import Annotation


@model
class ResponseOutputTextAnnotationAddedEvent(Base):
    """Response output text annotation added event."""

    type: Literal['response.output_text.annotation.added']
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: Annotation | None

    _nested = {'annotation': ('type', {'file_citation': 'FileCitationBody', 'url_citation': 'UrlCitationBody', 'container_file_citation': 'ContainerFileCitationBody', 'file_path': 'FilePath'})}
    _tags = {'type': 'response.output_text.annotation.added'}
