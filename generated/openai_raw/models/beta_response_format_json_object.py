from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaResponseFormatJsonObjectDict(TypedDict, total=False):
        type: Required[Literal['json_object']]
        """Always `json_object`."""


@model
class BetaResponseFormatJsonObject(Base):
    """The answer is JSON of any form. The instructions must ask for JSON; prefer a schema where the model knows
    them."""

    type: Literal['json_object']
    """Always `json_object`."""
    _tags = {'type': 'json_object'}
