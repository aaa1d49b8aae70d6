from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_coord_param import BetaCoordParam, BetaCoordParamDict

    class BetaDragParamDict(TypedDict, total=False):
        type: Required[Literal['drag']]
        path: Required[Sequence[BetaCoordParam | BetaCoordParamDict]]
        keys: Sequence[str] | None


@model
class BetaDragParam(Base):
    """Beta drag param."""

    type: Literal['drag']
    path: list[BetaCoordParam]
    keys: list[str] | None = None

    _nested = {'path': ['BetaCoordParam']}
    _tags = {'type': 'drag'}
