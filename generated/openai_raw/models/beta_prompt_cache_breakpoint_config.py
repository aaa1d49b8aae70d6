from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaPromptCacheBreakpointConfigDict(TypedDict, total=False):
        mode: Required[Literal['explicit']]


@model
class BetaPromptCacheBreakpointConfig(Base):
    """Beta prompt cache breakpoint config."""

    mode: Literal['explicit']
    _tags = {'mode': 'explicit'}
