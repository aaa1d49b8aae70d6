from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class WebSearchActionFindDict(TypedDict, total=False):
        type: Required[Literal['find_in_page']]
        url: Required[str]
        pattern: Required[str]


@model
class WebSearchActionFind(Base):
    """Web search action find."""

    type: Literal['find_in_page']
    url: str
    pattern: str
    _tags = {'type': 'find_in_page'}
