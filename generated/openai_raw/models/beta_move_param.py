from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class BetaMoveParamDict(TypedDict, total=False):
        type: Required[Literal['move']]
        x: Required[int]
        y: Required[int]
        keys: Sequence[str] | None


@model
class BetaMoveParam(Base):
    """Beta move param."""

    type: Literal['move']
    x: int
    y: int
    keys: list[str] | None = None
    _tags = {'type': 'move'}
