from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CoordParamDict(TypedDict, total=False):
        x: Required[int]
        y: Required[int]


@model
class CoordParam(Base):
    """Coord param."""

    x: int
    y: int
