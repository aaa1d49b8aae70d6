from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UrlAnnotationSource(Base):
    """Url annotation source."""

    type: Literal['url']
    url: str
    _tags = {'type': 'url'}
