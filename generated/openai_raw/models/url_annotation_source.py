from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UrlAnnotationSource(Base):
    """The web page that is cited."""

    type: Literal['url']
    """Tells this object from others that can stand in its place: always `url`."""
    url: str
    """URL of the source."""
    _tags = {'type': 'url'}
