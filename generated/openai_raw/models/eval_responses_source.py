from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required, TypedDict
    from ..unions import ReasoningEffort, ReasoningEffortInput

    class EvalResponsesSourceDict(TypedDict, total=False):
        type: Required[Literal['responses']]
        metadata: Mapping[str, Any] | None
        model: str | None
        instructions_search: str | None
        created_after: int | None
        created_before: int | None
        reasoning_effort: ReasoningEffortInput | None
        temperature: float | None
        top_p: float | None
        users: Sequence[str] | None
        tools: Sequence[str] | None


@model
class EvalResponsesSource(Base):
    """Eval responses source."""

    type: Literal['responses']
    metadata: dict[str, Any] | None = None
    model: str | None = None
    instructions_search: str | None = None
    created_after: int | None = None
    created_before: int | None = None
    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    top_p: float | None = None
    users: list[str] | None = None
    tools: list[str] | None = None
    _tags = {'type': 'responses'}
