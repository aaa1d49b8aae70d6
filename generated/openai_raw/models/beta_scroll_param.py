from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class BetaScrollParamDict(TypedDict, total=False):
        type: Required[Literal['scroll']]
        """Tells this object from others that can stand in its place: always `scroll`. Default: `scroll`."""
        x: Required[int]
        """The x coordinate, in pixels from the top left corner of the screen."""
        y: Required[int]
        """The y coordinate, in pixels from the top left corner of the screen."""
        scroll_x: Required[int]
        """How far to scroll to the right, in pixels; negative is left."""
        scroll_y: Required[int]
        """How far to scroll down, in pixels; negative is up."""
        keys: Sequence[str] | None
        """The keys that are pressed, or held meanwhile."""


@model
class BetaScrollParam(Base):
    """Turn the mouse wheel."""

    type: Literal['scroll']
    """Tells this object from others that can stand in its place: always `scroll`. Default: `scroll`."""
    x: int
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: int
    """The y coordinate, in pixels from the top left corner of the screen."""
    scroll_x: int
    """How far to scroll to the right, in pixels; negative is left."""
    scroll_y: int
    """How far to scroll down, in pixels; negative is up."""
    keys: list[str] | None = None
    """The keys that are pressed, or held meanwhile."""
    _tags = {'type': 'scroll'}
