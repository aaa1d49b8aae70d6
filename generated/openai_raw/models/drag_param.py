from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.coord_param import CoordParam, CoordParamDict

    class DragParamDict(TypedDict, total=False):
        type: Required[Literal['drag']]
        """Tells this object from others that can stand in its place: always `drag`. Default: `drag`."""
        path: Required[Sequence[CoordParam | CoordParamDict]]
        """Points that the mouse passes, in order."""
        keys: Sequence[str] | None
        """The keys that are pressed, or held meanwhile."""


@model
class DragParam(Base):
    """Press the mouse button, move along a path and let go."""

    type: Literal['drag']
    """Tells this object from others that can stand in its place: always `drag`. Default: `drag`."""
    path: list[CoordParam]
    """Points that the mouse passes, in order."""
    keys: list[str] | None = None
    """The keys that are pressed, or held meanwhile."""

    _nested = {'path': ['CoordParam']}
    _tags = {'type': 'drag'}
