from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required, TypedDict
    from ..unions import ReasoningEffort, ReasoningEffortInput

    class EvalResponsesSourceDict(TypedDict, total=False):
        type: Required[Literal['responses']]
        """Tells this object from others that can stand in its place: always `responses`."""
        metadata: Mapping[str, Any] | None
        """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
        model: str | None
        """The model to use, such as `gpt-5.4-mini`."""
        instructions_search: str | None
        """Only responses whose instructions contain this; None for any."""
        created_after: int | None
        """Only what was created after this moment, in Unix seconds; None for no such limit."""
        created_before: int | None
        """Only what was created before this moment, in Unix seconds; None for no such limit."""
        reasoning_effort: ReasoningEffortInput | None
        """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
        temperature: float | None
        """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or
        `top_p`, not both."""
        top_p: float | None
        """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
        `temperature`, not both."""
        users: Sequence[str] | None
        """Only responses for these end users; None for all."""
        tools: Sequence[str] | None
        """The tools that the model may call."""


@model
class EvalResponsesSource(Base):
    """The data is stored responses that meet all these conditions."""

    type: Literal['responses']
    """Tells this object from others that can stand in its place: always `responses`."""
    metadata: dict[str, Any] | None = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    model: str | None = None
    """The model to use, such as `gpt-5.4-mini`."""
    instructions_search: str | None = None
    """Only responses whose instructions contain this; None for any."""
    created_after: int | None = None
    """Only what was created after this moment, in Unix seconds; None for no such limit."""
    created_before: int | None = None
    """Only what was created before this moment, in Unix seconds; None for no such limit."""
    reasoning_effort: ReasoningEffort | None = None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    temperature: float | None = None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    top_p: float | None = None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both."""
    users: list[str] | None = None
    """Only responses for these end users; None for all."""
    tools: list[str] | None = None
    """The tools that the model may call."""
    _tags = {'type': 'responses'}
