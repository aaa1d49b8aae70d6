from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_click_button_type import BetaClickButtonType, BetaClickButtonTypeInput

    class BetaClickParamDict(TypedDict, total=False):
        type: Required[Literal['click']]
        """Tells this object from others that can stand in its place: always `click`. Default: `click`."""
        button: Required[BetaClickButtonTypeInput]
        """Which button to press. Values: `left`, `right`, `wheel`, `back`, `forward`."""
        x: Required[int]
        """The x coordinate, in pixels from the top left corner of the screen."""
        y: Required[int]
        """The y coordinate, in pixels from the top left corner of the screen."""
        keys: Sequence[str] | None
        """The keys that are pressed, or held meanwhile."""


@model
class BetaClickParam(Base):
    """Click with the mouse."""

    type: Literal['click']
    """Tells this object from others that can stand in its place: always `click`. Default: `click`."""
    button: BetaClickButtonType
    """Which button to press. Values: `left`, `right`, `wheel`, `back`, `forward`."""
    x: int
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: int
    """The y coordinate, in pixels from the top left corner of the screen."""
    keys: list[str] | None = None
    """The keys that are pressed, or held meanwhile."""
    _tags = {'type': 'click'}
