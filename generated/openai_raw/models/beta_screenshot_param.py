from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaScreenshotParamDict(TypedDict, total=False):
        type: Required[Literal['screenshot']]


@model
class BetaScreenshotParam(Base):
    """Beta screenshot param."""

    type: Literal['screenshot']
    _tags = {'type': 'screenshot'}
