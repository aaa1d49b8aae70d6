from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class UrlCitationBodyDict(TypedDict, total=False):
        type: Required[Literal['url_citation']]
        url: Required[str]
        start_index: Required[int]
        end_index: Required[int]
        title: Required[str]


@model
class UrlCitationBody(Base):
    """Url citation body."""

    type: Literal['url_citation']
    url: str
    start_index: int
    end_index: int
    title: str
    _tags = {'type': 'url_citation'}
