from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaPromptCacheBreakpointParamDict(TypedDict, total=False):
        mode: Required[Literal['explicit']]


@model
class BetaPromptCacheBreakpointParam(Base):
    """Beta prompt cache breakpoint param."""

    mode: Literal['explicit']
    _tags = {'mode': 'explicit'}
