from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.url_annotation_source import UrlAnnotationSource


@model
class UrlAnnotation(Base):
    """Url annotation."""

    type: Literal['url']
    source: UrlAnnotationSource

    _nested = {'source': 'UrlAnnotationSource'}
    _tags = {'type': 'url'}
