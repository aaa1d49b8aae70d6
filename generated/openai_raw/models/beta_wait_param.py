from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaWaitParamDict(TypedDict, total=False):
        type: Required[Literal['wait']]
        """Tells this object from others that can stand in its place: always `wait`. Default: `wait`."""


@model
class BetaWaitParam(Base):
    """Wait a moment before the next screenshot."""

    type: Literal['wait']
    """Tells this object from others that can stand in its place: always `wait`. Default: `wait`."""
    _tags = {'type': 'wait'}
