from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class PromptCacheBreakpointConfigDict(TypedDict, total=False):
        mode: Required[Literal['explicit']]


@model
class PromptCacheBreakpointConfig(Base):
    """Prompt cache breakpoint config."""

    mode: Literal['explicit']
    _tags = {'mode': 'explicit'}
