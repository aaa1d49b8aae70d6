from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required, TypedDict
    from ..models.beta_tool_choice_allowed_mode import BetaToolChoiceAllowedMode, BetaToolChoiceAllowedModeInput

    class BetaToolChoiceAllowedDict(TypedDict, total=False):
        type: Required[Literal['allowed_tools']]
        """Tells this object from others that can stand in its place: always `allowed_tools`."""
        mode: Required[BetaToolChoiceAllowedModeInput]
        """Whether the model may choose not to call a tool (`auto`), or must call one (`required`)."""
        tools: Required[Sequence[Mapping[str, Any]]]
        """The tools that the model may call."""


@model
class BetaToolChoiceAllowed(Base):
    """Limits the model to some of the tools, without taking the others out of the prompt, so that the cache still
    fits."""

    type: Literal['allowed_tools']
    """Tells this object from others that can stand in its place: always `allowed_tools`."""
    mode: BetaToolChoiceAllowedMode
    """Whether the model may choose not to call a tool (`auto`), or must call one (`required`)."""
    tools: list[dict[str, Any]]
    """The tools that the model may call."""
    _tags = {'type': 'allowed_tools'}
