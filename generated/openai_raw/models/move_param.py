from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class MoveParamDict(TypedDict, total=False):
        type: Required[Literal['move']]
        """Tells this object from others that can stand in its place: always `move`. Default: `move`."""
        x: Required[int]
        """The x coordinate, in pixels from the top left corner of the screen."""
        y: Required[int]
        """The y coordinate, in pixels from the top left corner of the screen."""
        keys: Sequence[str] | None
        """The keys that are pressed, or held meanwhile."""


@model
class MoveParam(Base):
    """Move the mouse."""

    type: Literal['move']
    """Tells this object from others that can stand in its place: always `move`. Default: `move`."""
    x: int
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: int
    """The y coordinate, in pixels from the top left corner of the screen."""
    keys: list[str] | None = None
    """The keys that are pressed, or held meanwhile."""
    _tags = {'type': 'move'}
