from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.file_annotation_source import FileAnnotationSource


@model
class FileAnnotation(Base):
    """Cites a file."""

    type: Literal['file']
    """Tells this object from others that can stand in its place: always `file`."""
    source: FileAnnotationSource
    """The file that is cited."""

    _nested = {'source': 'FileAnnotationSource'}
    _tags = {'type': 'file'}
