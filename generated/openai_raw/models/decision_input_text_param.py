from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decision_prompt_cache_breakpoint import DecisionPromptCacheBreakpoint, DecisionPromptCacheBreakpointDict

    class DecisionInputTextParamDict(TypedDict, total=False):
        text: Required[str]
        """The text itself."""
        type: Required[Literal['input_text']]
        """Tells this object from others that can stand in its place: always `input_text`."""
        prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | DecisionPromptCacheBreakpointDict | None
        """The prompt is cached up to here."""


@model
class DecisionInputTextParam(Base):
    """Text to decide about."""

    text: str
    """The text itself."""
    type: Literal['input_text']
    """Tells this object from others that can stand in its place: always `input_text`."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | None = None
    """The prompt is cached up to here."""

    _nested = {'prompt_cache_breakpoint': 'DecisionPromptCacheBreakpoint'}
    _tags = {'type': 'input_text'}
