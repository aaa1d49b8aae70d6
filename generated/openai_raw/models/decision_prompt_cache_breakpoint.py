from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class DecisionPromptCacheBreakpointDict(TypedDict, total=False):
        mode: Required[Literal['explicit']]
        """Always `explicit`."""


@model
class DecisionPromptCacheBreakpoint(Base):
    """The prompt is cached up to here."""

    mode: Literal['explicit']
    """Always `explicit`."""
    _tags = {'mode': 'explicit'}
