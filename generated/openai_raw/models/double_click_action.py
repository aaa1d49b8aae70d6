from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class DoubleClickActionDict(TypedDict, total=False):
        type: Required[Literal['double_click']]
        x: Required[int]
        y: Required[int]
        keys: Required[Sequence[str] | None]


@model
class DoubleClickAction(Base):
    """Double click action."""

    type: Literal['double_click']
    x: int
    y: int
    keys: list[str] | None
    _tags = {'type': 'double_click'}
