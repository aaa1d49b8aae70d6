from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_coord_param import BetaCoordParam, BetaCoordParamDict

    class BetaDragParamDict(TypedDict, total=False):
        type: Required[Literal['drag']]
        """Tells this object from others that can stand in its place: always `drag`. Default: `drag`."""
        path: Required[Sequence[BetaCoordParam | BetaCoordParamDict]]
        """Points that the mouse passes, in order."""
        keys: Sequence[str] | None
        """The keys that are pressed, or held meanwhile."""


@model
class BetaDragParam(Base):
    """Press the mouse button, move along a path and let go."""

    type: Literal['drag']
    """Tells this object from others that can stand in its place: always `drag`. Default: `drag`."""
    path: list[BetaCoordParam]
    """Points that the mouse passes, in order."""
    keys: list[str] | None = None
    """The keys that are pressed, or held meanwhile."""

    _nested = {'path': ['BetaCoordParam']}
    _tags = {'type': 'drag'}
