from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaWaitParamDict(TypedDict, total=False):
        type: Required[Literal['wait']]


@model
class BetaWaitParam(Base):
    """Beta wait param."""

    type: Literal['wait']
    _tags = {'type': 'wait'}
