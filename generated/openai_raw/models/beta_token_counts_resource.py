from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaTokenCountsResource(Base):
    """Beta token counts resource."""

    object: Literal['response.input_tokens']
    input_tokens: int
    _tags = {'object': 'response.input_tokens'}
