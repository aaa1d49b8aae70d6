from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.coord_param import CoordParam, CoordParamDict

    class DragParamDict(TypedDict, total=False):
        type: Required[Literal['drag']]
        path: Required[Sequence[CoordParam | CoordParamDict]]
        keys: Sequence[str] | None


@model
class DragParam(Base):
    """Drag param."""

    type: Literal['drag']
    path: list[CoordParam]
    keys: list[str] | None = None

    _nested = {'path': ['CoordParam']}
    _tags = {'type': 'drag'}
