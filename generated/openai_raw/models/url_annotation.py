from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.url_annotation_source import UrlAnnotationSource


@model
class UrlAnnotation(Base):
    """Cites a web page."""

    type: Literal['url']
    """Tells this object from others that can stand in its place: always `url`."""
    source: UrlAnnotationSource
    """The web page that is cited."""

    _nested = {'source': 'UrlAnnotationSource'}
    _tags = {'type': 'url'}
