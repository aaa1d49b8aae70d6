from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class ScrollParamDict(TypedDict, total=False):
        type: Required[Literal['scroll']]
        x: Required[int]
        y: Required[int]
        scroll_x: Required[int]
        scroll_y: Required[int]
        keys: Sequence[str] | None


@model
class ScrollParam(Base):
    """Scroll param."""

    type: Literal['scroll']
    x: int
    y: int
    scroll_x: int
    scroll_y: int
    keys: list[str] | None = None
    _tags = {'type': 'scroll'}
