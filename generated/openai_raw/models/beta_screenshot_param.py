from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaScreenshotParamDict(TypedDict, total=False):
        type: Required[Literal['screenshot']]
        """Tells this object from others that can stand in its place: always `screenshot`. Default: `screenshot`."""


@model
class BetaScreenshotParam(Base):
    """Take a screenshot."""

    type: Literal['screenshot']
    """Tells this object from others that can stand in its place: always `screenshot`. Default: `screenshot`."""
    _tags = {'type': 'screenshot'}
