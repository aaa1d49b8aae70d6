from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class BetaDoubleClickActionDict(TypedDict, total=False):
        type: Required[Literal['double_click']]
        """Tells this object from others that can stand in its place: always `double_click`. Default:
        `double_click`."""
        x: Required[int]
        """The x coordinate, in pixels from the top left corner of the screen."""
        y: Required[int]
        """The y coordinate, in pixels from the top left corner of the screen."""
        keys: Required[Sequence[str] | None]
        """The keys that are pressed, or held meanwhile."""


@model
class BetaDoubleClickAction(Base):
    """Double-click with the mouse."""

    type: Literal['double_click']
    """Tells this object from others that can stand in its place: always `double_click`. Default: `double_click`."""
    x: int
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: int
    """The y coordinate, in pixels from the top left corner of the screen."""
    keys: list[str] | None
    """The keys that are pressed, or held meanwhile."""
    _tags = {'type': 'double_click'}
