from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaUrlCitationParamDict(TypedDict, total=False):
        type: Required[Literal['url_citation']]
        start_index: Required[int]
        end_index: Required[int]
        url: Required[str]
        title: Required[str]


@model
class BetaUrlCitationParam(Base):
    """Beta url citation param."""

    type: Literal['url_citation']
    start_index: int
    end_index: int
    url: str
    title: str
    _tags = {'type': 'url_citation'}
