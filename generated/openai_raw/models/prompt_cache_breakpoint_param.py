from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class PromptCacheBreakpointParamDict(TypedDict, total=False):
        mode: Required[Literal['explicit']]


@model
class PromptCacheBreakpointParam(Base):
    """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth caching.

    Attributes:
        mode: Always `explicit`.
    """

    mode: Literal['explicit']
    _tags = {'mode': 'explicit'}
