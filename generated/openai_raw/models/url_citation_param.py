from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UrlCitationParam(Base):
    """Url citation param."""

    type: Literal['url_citation']
    start_index: int
    end_index: int
    url: str
    title: str
    _tags = {'type': 'url_citation'}
