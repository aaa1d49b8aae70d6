from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UrlCitationParam(Model):
    """Url citation param."""

    type: Literal['url_citation']
    start_index: int
    end_index: int
    url: str
    title: str
    _tags = {'type': 'url_citation'}
